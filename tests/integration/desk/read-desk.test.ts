import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { readCaseFrame } from "@/lib/usecases/case/queries/read-case-frame";
import { readCaseOverview } from "@/lib/usecases/case/queries/read-case-overview";
import { readClient } from "@/lib/usecases/client/queries/read-client";
import { readDesk } from "@/lib/usecases/desk/queries/read-desk";
import { confirmFacts } from "@/lib/usecases/facts/confirm-facts";
import { objectToMember } from "@/lib/usecases/team/object-to-member";
import { factsOf, stage1Opened } from "@/tests/support/audit-path";
import { plannedCase } from "@/tests/support/audit-fixture";
import { resetDatabase } from "@/tests/support/database";
import { manyGrantedCases } from "@/tests/support/granted-fixture";
import { act, expectAccepted, makeAuditor, makeStaff } from "@/tests/support/house";
import { makeAuditPeople, planAgreed, programmeCase } from "@/tests/support/programme-path";
import { caseInStage2, closeStage2, raise } from "@/tests/support/nonconformity-path";

beforeEach(resetDatabase);

const day = (date: string): Date => new Date(`${date}T00:00:00Z`);

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

test("5.4.2.1 c): an open finding of stage 1 is on the client's desk, then on the leader's, with the day before stage 2", async () => {
  const { caseId, stage1Id, stage2Id, client, leader, manager } = await plannedCase();
  await prisma().certificationCase.update({ where: { id: caseId }, data: { stage: "stage2" } });
  await prisma().audit.update({ where: { id: stage1Id }, data: { status: "reported", outcome: "ready" } });
  const { startsOn } = await prisma().audit.findUniqueOrThrow({ where: { id: stage2Id } });
  const finding = await prisma().stage1Finding.create({
    data: {
      ...{ auditId: stage1Id, position: 0, criterion: "GB/T 19012-2019", clause: "6.2" },
      ...{ statement: "目标未分解到班组", evidence: "目标表 2026", raisedOn: day("2026-05-25") },
    },
  });
  const due = new Date((startsOn?.getTime() ?? 0) - 86_400_000).toISOString().slice(0, 10);
  const told = async (reader: Actor) =>
    expectAccepted(await act(reader, "2026-05-28", readDesk, {})).mine.flatMap(({ waiting, clock }) =>
      waiting
        .filter(({ isReaders, key }) => isReaders && key.endsWith("stage1-findings"))
        .map(({ key, clause, date }) => [key, clause, date, clock?.name]),
    );
  const row = (key: string) => [[key, "5.4.2.1 c)", due, "stage1-findings"]];
  expect(await told(client)).toEqual(row("answer-stage1-findings"));
  expect(await told(leader)).toEqual([]);
  await prisma().stage1Finding.update({
    where: { id: finding.id },
    data: { answer: "已分解", answeredOn: day("2026-05-27") },
  });
  expect(await told(client)).toEqual([]);
  expect(await told(leader)).toEqual(row("verify-stage1-findings"));
  expect(await told(manager)).toEqual([]);
  await prisma().stage1Finding.update({ where: { id: finding.id }, data: { verifiedOn: day("2026-05-28") } });
  expect(await told(leader)).toEqual([]);
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

/** Certified on 2026-07-06 until 2029-07-05, and nothing since. */
const certified = async () => {
  const { quality, caseIds } = await manyGrantedCases(1);
  const caseId = caseIds[0] ?? "";
  const { id: decisionId } = await prisma().decision.findFirstOrThrow({ where: { caseId } });
  const { clientId } = await prisma().certificationCase.update({
    where: { id: caseId },
    data: { stage: "certified", stageSince: day("2026-07-08") },
  });
  await prisma().certificate.create({
    data: {
      ...{ number: "777-26-CMS-00001-R0-S", numberKey: "77726CMS00001R0S", caseId, clientId, decisionId },
      ...{ scheme: "OLS/GZ-0071", edition: "A/2", criteria: ["GB/T 19012-2019"], name: "青禾" },
      ...{ address: "示例路1号", scope: "投诉处理", firstCertifiedOn: day("2026-07-06") },
      ...{ issuedOn: day("2026-07-08"), firstDay: day("2026-07-06"), lastDay: day("2029-07-05") },
      createdAt: day("2026-07-08"),
    },
  });
  return { caseId, clientId, quality, manager: await makeStaff("莫怀瑾", "programme-manager") };
};

test("6.1, 8.1(5): a surveillance is on the programme manager's desk once due, and on the quality manager's once missed", async () => {
  const { caseId, quality, manager } = await certified();
  expect(await ownSteps(manager, "2027-04-05")).toEqual([]);
  expect(await ownSteps(manager, "2027-04-06")).toEqual(["arrange-surveillance"]);
  expect(await ownSteps(manager, "2027-07-07")).toEqual(["arrange-surveillance"]);
  expect(await ownSteps(quality, "2027-07-06")).toEqual([]);
  expect(await ownSteps(quality, "2027-07-07")).toEqual(["weigh-suspension"]);
  const { waiting } = expectAccepted(await act(quality, "2027-07-07", readCaseOverview, { caseId }));
  expect(waiting.map(({ who, clause }) => [who, clause])).toEqual([
    ["programme-manager", "8.1(5)"],
    ["quality-manager", "8.1(5)"],
  ]);
});

test("6.1: this calendar year's surveillance is on the programme manager's desk from 1 October with its day, and after it as missed", async () => {
  const { caseId, manager } = await certified();
  const told = async (on: string) =>
    expectAccepted(await act(manager, on, readDesk, {})).mine.flatMap(({ waiting }) =>
      waiting
        .filter(({ isReaders, key }) => isReaders && key.endsWith("-year"))
        .map(({ key, clause, date }) => [key, clause, date]),
    );
  // Held early: 12 months from it end on 2028-01-10, and the year 2028 has to have one besides.
  await prisma().audit.create({
    data: {
      ...{ caseId, kind: "surveillance", position: 3, status: "reported", determinedHalfDays: 3 },
      ...{ startsOn: day("2027-01-10"), endsOn: day("2027-01-10") },
    },
  });
  expect(await told("2027-12-31")).toEqual([]);
  expect(await told("2028-09-30")).toEqual([]);
  expect(await told("2028-10-01")).toEqual([["arrange-this-year", "6.1", "2028-12-31"]]);
  expect(await told("2029-01-01")).toEqual([["make-up-last-year", "6.1", "2028-12-31"]]);
});

test("9.2: after its last day the case says that the certificate has run out, on its page, the desk and its client's page", async () => {
  const { caseId, clientId, quality, manager } = await certified();
  const expiredOn = async (on: string) =>
    expectAccepted(await act(quality, on, readCaseFrame, { caseId })).expiredOn;
  expect(await expiredOn("2029-07-05")).toBeNull();
  expect(await expiredOn("2029-07-06")).toBe("2029-07-05");
  const standing = async (on: string) => {
    const frame = expectAccepted(await act(manager, on, readCaseFrame, { caseId }));
    const { cases } = expectAccepted(await act(manager, on, readClient, { clientId }));
    return [frame.standing, ...cases.map((one) => one.standing)];
  };
  expect(await standing("2029-07-05")).toEqual(["certified", "certified"]);
  expect(await standing("2029-07-06")).toEqual(["expired", "expired"]);
  const desk = async (stage: "certified" | "expired") =>
    expectAccepted(await act(manager, "2029-07-06", readDesk, { stage })).mine.map((row) => row.standing);
  expect(await desk("expired")).toEqual(["expired"]);
  expect(await desk("certified")).toEqual([]);
});

test("6.1, 6.2, 9.2: certificates carried over are on the desks of those who keep them, and on no other", async () => {
  const { clientId, quality, manager } = await certified();
  const carried = (number: string, dates: readonly [string, string, string, string]) =>
    prisma().carriedCertificate.create({
      data: {
        ...{ number, numberKey: number, clientId, scheme: "OLS/GZ-0071", criteria: ["GB/T 19012-2019"] },
        ...{ scope: "投诉处理", name: "青禾", sourceSha256: "0".repeat(64), createdAt: day("2026-05-01") },
        ...{ decidedOn: day(dates[0]), firstDay: day(dates[0]), lastDay: day(dates[1]) },
        ...{ lastAuditKind: dates[2], lastAuditEnd: day(dates[3]) },
      },
    });
  await carried("A1", ["2024-09-01", "2027-08-31", "surveillance", "2025-08-20"]);
  await carried("A2", ["2025-10-15", "2028-10-14", "initial", "2025-09-28"]);
  await carried("A3", ["2023-07-20", "2026-07-19", "surveillance", "2026-01-15"]);
  await carried("A4", ["2026-01-10", "2029-01-09", "recertification", "2025-12-20"]);
  for (const keeper of [manager, quality]) {
    const { carried: rows } = expectAccepted(await act(keeper, "2026-09-01", readDesk, {}));
    expect(rows.map(({ number, key, date, clause }) => [number, key, date, clause])).toEqual([
      ["A3", "expired", "2026-07-19", "9.2"],
      ["A1", "surveillance-overdue", "2026-08-20", "6.1"],
      ["A2", "surveillance-due", "2026-10-15", "6.1"],
    ]);
  }
  const auditor = await makeAuditor("方竹", { codes: [] });
  expect(expectAccepted(await act(auditor, "2026-09-01", readDesk, {})).carried).toEqual([]);
});
