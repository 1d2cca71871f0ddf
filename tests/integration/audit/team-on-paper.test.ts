import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { toDateColumn } from "@/lib/data/parse/dates";
import { plainDate } from "@/rules/core/plain-date";
import { plannedCase } from "@/tests/support/audit-fixture";
import { stage1Done } from "@/tests/support/audit-path";
import { resetDatabase } from "@/tests/support/database";
import { makeStaff } from "@/tests/support/house";

beforeEach(resetDatabase);

const day = (date: string) => toDateColumn(plainDate(date));

test("5.5.9.2 g: papers name the registration and the codes of the audited system, and a guide beside the team", async () => {
  const path = await plannedCase();
  const personId = path.leader.personId ?? "";
  // Registered for another system before, with codes of another scheme.
  const { registrations } = await prisma().person.findUniqueOrThrow({
    where: { id: personId },
    select: { registrations: { select: { number: true } } },
  });
  await prisma().registration.deleteMany({ where: { personId } });
  const valid = { personId, status: "formal", validFrom: day("2026-01-01"), validTo: day("2028-12-31") };
  await prisma().registration.create({ data: { ...valid, number: "2026-N1EMS-9000001", system: "EMS" } });
  const number = registrations[0]?.number ?? "";
  await prisma().registration.create({ data: { ...valid, number, system: "QMS" } });
  await prisma().professionalCode.create({
    data: { personId, scheme: "QMS", code: "29.01.01", validFrom: day("2026-01-01") },
  });
  const guide = await makeStaff("傅引舟", "auditor");
  await prisma().teamMember.create({
    data: { auditId: path.stage1Id, personId: guide.personId ?? "", role: "guide", position: 9 },
  });
  await stage1Done(path);
  const papers = await prisma().document.findMany({
    where: { caseId: path.caseId, kind: { in: ["attendance", "stage1-report"] } },
    select: { model: true },
  });
  expect(papers).toHaveLength(2);
  for (const { model } of papers)
    expect(model).toHaveProperty(
      "team",
      expect.arrayContaining([
        expect.objectContaining({ name: "秦知远", registration: number, codes: ["35.12.00"] }),
        expect.objectContaining({ name: "傅引舟", role: "guide", status: "none", registration: null }),
      ]),
    );
});

test("5.5.8.1, 5.5.9.2 b): the papers name each person's department, and who stood for management", async () => {
  const path = await plannedCase();
  await stage1Done(path);
  const modelOf = async (kind: string) =>
    (await prisma().document.findFirstOrThrow({ where: { caseId: path.caseId, kind } })).model;
  expect(await modelOf("attendance")).toHaveProperty("attendants", [
    expect.objectContaining({ name: "周以宁", unit: "管理层", post: "总经理", capacity: "topManagement" }),
  ]);
  // The application's contact is somebody else.
  expect(await modelOf("stage1-report")).toHaveProperty("representative", "周以宁（总经理）");
});
