import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { readCaseFrame } from "@/lib/usecases/case/queries/read-case-frame";
import { readCaseOverview } from "@/lib/usecases/case/queries/read-case-overview";
import { readDesk } from "@/lib/usecases/desk/queries/read-desk";
import { confirmFacts } from "@/lib/usecases/facts/confirm-facts";
import { objectToMember } from "@/lib/usecases/team/object-to-member";
import { factsOf, stage1Opened } from "@/tests/support/audit-path";
import { plannedCase } from "@/tests/support/audit-fixture";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeAuditor } from "@/tests/support/house";
import { makeAuditPeople, planAgreed, programmeCase } from "@/tests/support/programme-path";
import { caseInStage2, closeStage2, raise } from "@/tests/support/nonconformity-path";

beforeEach(resetDatabase);

/** The steps a desk shows as the reader's own. */
const ownSteps = async (reader: Actor, on: string) =>
  expectAccepted(await act(reader, on, readDesk, {})).mine.flatMap(({ waiting }) =>
    waiting.filter(({ isReaders }) => isReaders).map(({ key }) => key),
  );

test("5.5.8.2, 5.5.9.2: after the closing the client has the answers on its desk and the leader the overdue report", async () => {
  const file = await caseInStage2();
  await raise(file.leader, "2026-07-03", file);
  await closeStage2(file, "2026-07-03");
  // Closing + 7 days is 2026-07-10.
  const late = "2026-07-11";
  expect(await ownSteps(file.client, late)).toEqual(["answer-nonconformities"]);
  expect(await ownSteps(file.leader, late)).toEqual(["sign-report"]);
  const { mine } = expectAccepted(await act(file.leader, late, readDesk, {}));
  expect(mine.map(({ clock }) => [clock?.name, clock?.date])).toEqual([["report-due", "2026-07-10"]]);
  // Signing is the leader's alone: for the members nothing waits.
  expect(await ownSteps(file.member, late)).toEqual([]);
  const frame = expectAccepted(await act(file.leader, late, readCaseFrame, { caseId: file.caseId }));
  expect(frame.next).toMatchObject({ key: "sign-report", who: "auditor" });
  expect(frame.isReadersTurn).toBe(true);
});

test("5.4.4: an auditor of stage 1 alone has no turn in stage 2, on the desk or on the case", async () => {
  const file = await caseInStage2();
  const first = await makeAuditor("方竹", { codes: [] });
  await prisma().teamMember.create({
    data: { auditId: file.stage1Id, personId: first.personId ?? "", role: "member" },
  });
  const asked = { caseId: file.caseId };
  for (const [reader, isTurn] of [
    [first, false],
    [file.leader, true],
    [file.member, true],
  ] as const) {
    expect(await ownSteps(reader, "2026-07-02")).toEqual(isTurn ? ["audit-and-close"] : []);
    const overview = expectAccepted(await act(reader, "2026-07-02", readCaseOverview, asked));
    expect(overview).toMatchObject({
      isReadersTurn: isTurn,
      next: { key: "audit-and-close", who: "auditor" },
    });
  }
});

test("5.4.4.8: an objection is on the programme manager's desk, and the overview says that it blocks and whose turn it is", async () => {
  const people = await makeAuditPeople();
  const { client, leader, manager } = people;
  const caseId = await programmeCase(people);
  const auditId = await planAgreed(people, caseId, "stage1");
  expect(await ownSteps(manager, "2026-05-21")).toEqual([]);
  expectAccepted(
    await act(client, "2026-05-21", objectToMember, {
      ...{ caseId, auditId, personId: leader.personId ?? "", reason: "曾为竞争对手提供咨询" },
    }),
  );
  expect(await ownSteps(manager, "2026-05-22")).toEqual(["answer-objection"]);
  expect(await ownSteps(leader, "2026-05-22")).toEqual([]);
  const { waiting, blocks } = expectAccepted(await act(client, "2026-05-22", readCaseOverview, { caseId }));
  expect(waiting.map(({ key, who, page }) => [key, who, page])).toEqual([
    ["answer-objection", "programme-manager", `audits/${auditId}/team`],
  ]);
  expect(blocks).toMatchObject([{ code: "objection-open", clause: "5.4.4.8" }]);
});

test("5.6.2 c): found facts that ask for more wait for the programme manager first", async () => {
  const path = await plannedCase();
  const { caseId, stage1Id: auditId, leader, manager } = path;
  await stage1Opened(path);
  expectAccepted(
    await act(leader, "2026-05-25", confirmFacts, {
      ...factsOf(caseId, auditId),
      effectivePersonnel: 120,
      difference: "客服中心新增夜班 85 人",
    }),
  );
  expect(await ownSteps(manager, "2026-05-25")).toEqual(["settle-facts"]);
  expect(await ownSteps(leader, "2026-05-25")).toEqual(["audit-and-close"]);
  const { next } = expectAccepted(await act(manager, "2026-05-25", readCaseFrame, { caseId }));
  expect(next).toMatchObject({
    key: "settle-facts",
    who: "programme-manager",
    page: `audits/${auditId}/facts`,
  });
});
