import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { holdClosing } from "@/lib/usecases/meeting/hold-closing";
import { holdOpening } from "@/lib/usecases/meeting/hold-opening";
import { plannedCase } from "@/tests/support/audit-fixture";
import {
  closingOf,
  openingOf,
  REPRESENTATIVE,
  stage1Done,
  stage1Judged,
  stage1Opened,
  stage2Opened,
} from "@/tests/support/audit-path";
import { GENERAL_MANAGER } from "@/tests/support/general-manager";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeAuditor, makeClient, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const OTHERS = [
  { name: "叶听澜", capacity: "department-head", post: "主管", authorisation: "", fileId: null },
] as const;

test("5.5.2: an opening with top management opens the audit and keeps who was there", async () => {
  const path = await plannedCase();
  await stage1Opened(path);
  const row = await prisma().audit.findUniqueOrThrow({
    where: { id: path.stage1Id },
    select: { status: true, meetings: { select: { kind: true, attendance: { select: { name: true } } } } },
  });
  expect(row).toEqual({
    status: "opened",
    meetings: [{ kind: "opening", attendance: [{ name: "周以宁" }, { name: "秦知远" }] }],
  });
});

test("5.5.2: an opening without top management or an authorised representative is refused", async () => {
  const path = await plannedCase();
  const opening = { ...openingOf(path.caseId, path.stage1Id, "2026-05-25", true), attendance: [...OTHERS] };
  expect(await act(path.leader, "2026-05-25", holdOpening, opening)).toMatchObject({
    ok: false,
    refusals: [{ code: "management-absent", clause: "5.5.2" }],
  });
  expect(await prisma().meeting.count()).toBe(0);
});

test("5.5.2: a representative counts with an authorisation and not without one", async () => {
  const path = await plannedCase();
  const base = openingOf(path.caseId, path.stage1Id, "2026-05-25", true);
  const unproved = { ...base, attendance: [{ ...REPRESENTATIVE, authorisation: "" }] };
  expect(refusalCodes(await act(path.leader, "2026-05-25", holdOpening, unproved))).toEqual([
    "management-absent",
    "authorisation-missing",
  ]);
  const proved = { ...base, attendance: [REPRESENTATIVE] };
  expectAccepted(await act(path.leader, "2026-05-25", holdOpening, proved));
});

test("5.5.8.1: a closing without top management or an authorised representative is refused", async () => {
  const path = await plannedCase();
  await stage1Opened(path);
  const closing = { ...closingOf(path.caseId, path.stage1Id, "2026-05-25", true), attendance: [...OTHERS] };
  expect(await act(path.leader, "2026-05-25", holdClosing, closing)).toMatchObject({
    ok: false,
    refusals: [{ code: "management-absent", clause: "5.5.8.1" }],
  });
});

test("5.5.2: agenda points left open need a word why", async () => {
  const path = await plannedCase();
  const opening = {
    ...openingOf(path.caseId, path.stage1Id, "2026-05-25", true),
    agendaDone: ["scope" as const],
  };
  expect(await act(path.leader, "2026-05-25", holdOpening, opening)).toMatchObject({
    ok: false,
    refusals: [{ code: "agenda-points-open", facts: { count: 13 } }],
  });
  const explained = { ...opening, note: "其余各项已随计划书面确认。" };
  expectAccepted(await act(path.leader, "2026-05-25", holdOpening, explained));
});

test("5.4.1, 5.6.1: only an off-site stage 1 may meet online", async () => {
  const path = await plannedCase();
  await stage1Done(path);
  const opening = openingOf(path.caseId, path.stage2Id, "2026-06-08", true);
  expect(refusalCodes(await act(path.leader, "2026-06-08", holdOpening, opening))).toEqual([
    "meeting-must-be-on-site",
  ]);
});

test("5.5.1: an audit is opened on the day its plan opens it, neither before nor after, nor in the future", async () => {
  const path = await plannedCase();
  const early = openingOf(path.caseId, path.stage1Id, "2026-05-24", true);
  expect(refusalCodes(await act(path.leader, "2026-05-25", holdOpening, early))).toEqual(["before-the-plan"]);
  const late = openingOf(path.caseId, path.stage1Id, "2026-05-26", true);
  expect(refusalCodes(await act(path.leader, "2026-05-25", holdOpening, late))).toEqual([
    "meeting-not-held-yet",
    "opening-not-planned",
  ]);
  expect(await act(path.leader, "2026-05-26", holdOpening, late)).toEqual({
    ok: false,
    refusals: [
      {
        ...{ code: "opening-not-planned", clause: "5.5.1", field: "heldOn" },
        facts: { heldOn: "2026-05-26", first: "2026-05-25" },
      },
    ],
  });
});

test("5.1: stage 2 opened four days after stage 1 is refused with the first possible day", async () => {
  const path = await plannedCase();
  await stage1Done(path);
  await prisma().planRow.updateMany({
    where: { plan: { auditId: path.stage2Id } },
    data: { date: new Date("2026-05-29T00:00:00Z") },
  });
  const opening = openingOf(path.caseId, path.stage2Id, "2026-05-29");
  expect(await act(path.leader, "2026-05-29", holdOpening, opening)).toMatchObject({
    ok: false,
    refusals: [
      { code: "stage-gap-too-short", clause: "5.1", facts: { earliest: "2026-05-30" } },
      { code: "stage1-finding-open", clause: "5.4.2.1 c)" },
    ],
  });
});

test("5.4.2.1 c: stage 2 waits for a finding of stage 1 that nobody has verified", async () => {
  const path = await plannedCase();
  await stage1Done(path);
  await prisma().stage1Finding.updateMany({ data: { verifiedOn: null } });
  const opening = openingOf(path.caseId, path.stage2Id, "2026-06-08");
  expect(refusalCodes(await act(path.leader, "2026-06-08", holdOpening, opening))).toEqual([
    "stage1-finding-open",
  ]);
});

test("5.1, 5.4.6.4 a): stage 2 is not opened while stage 1 is not concluded", async () => {
  const path = await plannedCase();
  await stage1Judged(path);
  const opening = openingOf(path.caseId, path.stage2Id, "2026-06-08");
  expect(refusalCodes(await act(path.leader, "2026-06-08", holdOpening, opening))).toEqual([
    "stage1-not-concluded",
  ]);
});

test("5.5.8.1: a closing ends the audit, moves the case and issues the attendance sheet", async () => {
  const path = await plannedCase();
  await stage1Done(path);
  await stage2Opened(path);
  const closing = closingOf(path.caseId, path.stage2Id, "2026-06-09");
  const { reportDue } = expectAccepted(await act(path.leader, "2026-06-09", holdClosing, closing));
  expect(reportDue).toBe("2026-06-16");
  const row = await prisma().certificationCase.findUniqueOrThrow({
    where: { id: path.caseId },
    select: { stage: true, documents: { where: { subjectId: path.stage2Id }, select: { kind: true } } },
  });
  expect(row).toEqual({ stage: "nonconformities", documents: [{ kind: "attendance" }] });
});

test("5.4.6.4: a closing is on a day of the agreed plan; one the audit went on to says why", async () => {
  const path = await plannedCase();
  await stage1Opened(path);
  const closing = closingOf(path.caseId, path.stage1Id, "2026-05-26", true);
  expect(await act(path.leader, "2026-05-28", holdClosing, closing)).toEqual({
    ok: false,
    refusals: [
      {
        ...{ code: "closing-not-planned", clause: "5.4.6.4", field: "heldOn" },
        facts: { heldOn: "2026-05-26", last: "2026-05-25" },
      },
    ],
  });
  const explained = { ...closing, note: "台风停工半天，经客户同意顺延至次日上午结束。" };
  expectAccepted(await act(path.leader, "2026-05-28", holdClosing, explained));
});

test("5.5.8.1: a closing is put on record when it is over, on its day or later", async () => {
  const path = await plannedCase();
  await stage1Opened(path);
  // On the day of the test it is six in the evening.
  const closing = { ...closingOf(path.caseId, path.stage1Id, "2026-05-25", true), endsAt: 18 * 60 + 1 };
  expect(await act(path.leader, "2026-05-25", holdClosing, closing)).toEqual({
    ok: false,
    refusals: [
      {
        ...{ code: "meeting-not-over", field: "endsAt" },
        facts: { meeting: "closing", endsAt: "18:01", now: "18:00" },
      },
    ],
  });
  expectAccepted(await act(path.leader, "2026-05-26", holdClosing, closing));
});

test("5.5.8.1: a closing does not come before the opening", async () => {
  const path = await plannedCase();
  await stage1Opened(path);
  const closing = {
    ...closingOf(path.caseId, path.stage1Id, "2026-05-25", true),
    startsAt: 500,
    endsAt: 530,
  };
  expect(refusalCodes(await act(path.leader, "2026-05-25", holdClosing, closing))).toEqual([
    "closing-before-opening",
  ]);
});

test("5.4.4: who is not in this audit's team cannot hold its meetings; another client's audit does not exist", async () => {
  const path = await plannedCase();
  const opening = openingOf(path.caseId, path.stage1Id, "2026-05-25", true);
  // A member of stage 2 reaches the case, and is still no member of stage 1.
  expect(refusalCodes(await act(path.auditor, "2026-05-25", holdOpening, opening))).toEqual([
    "not-of-this-audit",
  ]);
  const stranger = await makeAuditor("路人", { codes: [] });
  await expect(act(stranger, "2026-05-25", holdOpening, opening)).rejects.toThrow("No such case");
  const client = await makeClient("他人", "91350100M0001013XT");
  expect(refusalCodes(await act(client, "2026-05-25", holdOpening, opening))).toEqual(["not-permitted"]);
});

test("two members who open the same audit at once: one does, the other is told", async () => {
  const path = await plannedCase();
  const opening = {
    ...openingOf(path.caseId, path.stage1Id, "2026-05-25", true),
    attendance: [GENERAL_MANAGER],
  };
  const outcomes = await Promise.all([1, 2].map(() => act(path.leader, "2026-05-25", holdOpening, opening)));
  expect(outcomes.flatMap((outcome) => refusalCodes(outcome))).toEqual(["wrong-audit-status"]);
  expect(await prisma().meeting.count()).toBe(1);
});
