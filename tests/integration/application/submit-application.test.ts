import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { saveApplication } from "@/lib/usecases/application/save-application";
import { submitApplication } from "@/lib/usecases/application/submit-application";
import { completeApplication } from "@/tests/support/application-content";
import { fillIn, openCase, submitCase } from "@/tests/support/case-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeClient, makeStaff, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-05-11";

test("5.2.2: a whole application is submitted, frozen and handed to review", async () => {
  const client = await makeClient("青禾", "91350100M000100Y43");
  const caseId = await submitCase(client, DAY);
  const row = await prisma().certificationCase.findUniqueOrThrow({
    where: { id: caseId },
    select: {
      stage: true,
      application: { select: { status: true, versions: { select: { number: true } } } },
    },
  });
  expect(row).toEqual({ stage: "review", application: { status: "submitted", versions: [{ number: 1 }] } });
  const events = await prisma().auditLogEntry.findMany({
    where: { caseId },
    orderBy: { sequence: "asc" },
    select: { event: true },
  });
  expect(events.map((entry) => entry.event)).toEqual([
    "application.opened",
    "application.saved",
    "application.submitted",
    "document.issued",
  ]);
});

test("5.2.2: an application without its licence is refused and nothing is frozen", async () => {
  const client = await makeClient("青禾", "91350100M000100Y43");
  const caseId = await openCase(client, DAY);
  const version = await fillIn(client, DAY, caseId);
  await prisma().applicationDocument.deleteMany({ where: { kind: "business-licence" } });
  const outcome = await act(client, DAY, submitApplication, { caseId, version });
  expect(outcome).toMatchObject({ ok: false, refusals: [{ code: "document-missing", clause: "5.2.2(2)" }] });
  expect(await prisma().applicationVersion.count()).toBe(0);
});

test("5.2.1(4): a system that has run for less than three months is refused with the first possible day", async () => {
  const client = await makeClient("青禾", "91350100M000100Y43");
  const caseId = await openCase(client, "2026-04-21");
  const version = await fillIn(client, "2026-04-21", caseId);
  await prisma().application.updateMany({ data: { systemSince: new Date("2026-02-01T00:00:00Z") } });
  expect(await act(client, "2026-04-30", submitApplication, { caseId, version })).toMatchObject({
    ok: false,
    refusals: [{ code: "system-too-young", field: "content.systemSince", facts: { earliest: "2026-05-01" } }],
  });
  expectAccepted(await act(client, "2026-05-01", submitApplication, { caseId, version }));
});

test("another client's case does not exist for a client", async () => {
  const owner = await makeClient("青禾", "91350100M000100Y43");
  const stranger = await makeClient("他人", "91350100M0001013XT");
  const caseId = await openCase(owner, DAY);
  await expect(act(stranger, DAY, submitApplication, { caseId, version: 1 })).rejects.toThrow("No such case");
});

test("a decision maker may not submit an application", async () => {
  const client = await makeClient("青禾", "91350100M000100Y43");
  const decider = await makeStaff("秦定", "decision-maker");
  const caseId = await openCase(client, DAY);
  expect(refusalCodes(await act(decider, DAY, submitApplication, { caseId, version: 1 }))).toEqual([
    "not-permitted",
  ]);
});

test("two tabs that submit at once: one goes through, the other is told", async () => {
  const client = await makeClient("青禾", "91350100M000100Y43");
  const caseId = await openCase(client, DAY);
  const version = await fillIn(client, DAY, caseId);
  const outcomes = await Promise.all(
    [1, 2, 3].map(() => act(client, DAY, submitApplication, { caseId, version })),
  );
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  expect(outcomes.flatMap((outcome) => refusalCodes(outcome))).toEqual(["wrong-stage", "wrong-stage"]);
  expect(await prisma().applicationVersion.count()).toBe(1);
});

test("a form made from an older version does not write over a newer one", async () => {
  const client = await makeClient("青禾", "91350100M000100Y43");
  const caseId = await openCase(client, DAY);
  await fillIn(client, DAY, caseId);
  const { documents } = await prisma().application.findFirstOrThrow({
    select: { documents: { select: { fileId: true } } },
  });
  const [a = "", b = "", c = "", d = ""] = documents.map((document) => document.fileId);
  const content = { ...completeApplication([a, b, c, d]), scope: "另一标签页的旧内容" };
  await expect(act(client, DAY, saveApplication, { caseId, version: 1, content })).rejects.toThrow(
    "changed in the meantime",
  );
  expect(await prisma().application.findFirstOrThrow({ select: { scope: true } })).not.toEqual({
    scope: content.scope,
  });
});
