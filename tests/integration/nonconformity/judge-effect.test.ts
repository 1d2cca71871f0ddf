import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { holdClosing } from "@/lib/usecases/meeting/hold-closing";
import { judgeEffect } from "@/lib/usecases/nonconformity/judge-effect";
import { listOpenNonconformities } from "@/lib/usecases/nonconformity/queries/list-open-nonconformities";
import { readFindings } from "@/lib/usecases/nonconformity/queries/read-findings";
import { readNonconformity } from "@/lib/usecases/nonconformity/queries/read-nonconformity";
import { atOnce } from "@/tests/support/at-once";
import { closingOf } from "@/tests/support/audit-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeAuditor, refusalCodes } from "@/tests/support/house";
import {
  caseInStage2,
  closeStage2,
  openSurveillance,
  raise,
  settleAll,
  type AuditedCase,
  type Raised,
} from "@/tests/support/nonconformity-path";

const ON_SITE = "2027-06-10";
let file: AuditedCase;
let old: Raised;
let auditId: string;
beforeEach(async () => {
  await resetDatabase();
  file = await caseInStage2();
  old = await raise(file.leader, "2026-07-02", file);
  await closeStage2(file, "2026-07-03");
  await settleAll({ client: file.client, auditor: file.leader }, "2026-07-20", file.caseId, [old]);
  auditId = await openSurveillance(file);
});

type Verdict = "effective" | "not-effective";
const judge = (by = file.member, verdict: Verdict = "effective", version = 1, change: object = {}) =>
  act(by, ON_SITE, judgeEffect, {
    ...{ caseId: file.caseId, auditId, nonconformityId: old.id, version, verdict },
    finding: "抽查 2027 年 5 月 20 件，均按时告知。",
    ...change,
  });
const findings = async () =>
  expectAccepted(await act(file.leader, ON_SITE, readFindings, { caseId: file.caseId, auditId }));

test("5.5.6.3 c): the surveillance lists what stage 2 left, and the word of its auditor stays on the file", async () => {
  expect((await findings()).earlier).toMatchObject([{ number: old.number, effect: null, version: 1 }]);
  expectAccepted(await judge());
  expectAccepted(await judge(file.leader, "not-effective", 2));
  expect((await findings()).earlier).toMatchObject([
    { effect: { verdict: "not-effective", judgedBy: file.leader.name, judgedOn: ON_SITE }, version: 3 },
  ]);
  const read = await act(file.client, ON_SITE, readNonconformity, {
    ...{ caseId: file.caseId, nonconformityId: old.id },
  });
  expect(expectAccepted(read).effects.map(({ verdict }) => verdict)).toEqual(["effective", "not-effective"]);
  expect(await prisma().auditLogEntry.count({ where: { event: "nonconformity.effect-judged" } })).toBe(2);
});

test("5.5.6.3 c): the closing meeting waits for the judgement, and for the finding of a poor correction", async () => {
  const close = async () =>
    refusalCodes(await act(file.leader, ON_SITE, holdClosing, closingOf(file.caseId, auditId, ON_SITE)));
  expect(await close()).toContain("effects-not-judged");
  expectAccepted(await judge(file.member, "not-effective"));
  expect(await close()).toContain("poor-correction-not-raised");
  await raise(
    file.leader,
    ON_SITE,
    { caseId: file.caseId, auditId },
    {
      gradeCriteria: ["earlier-poorly-corrected"],
    },
  );
  const left = await close();
  expect(left).not.toContain("effects-not-judged");
  expect(left).not.toContain("poor-correction-not-raised");
});

test("5.5.6.3 c): the same clause raised again is shown as a recurrence on the board and on its page", async () => {
  const again = await raise(
    file.leader,
    ON_SITE,
    { caseId: file.caseId, auditId },
    {
      process: "投诉升级",
    },
  );
  const read = await act(file.leader, ON_SITE, readNonconformity, {
    ...{ caseId: file.caseId, nonconformityId: again.id },
  });
  expect(expectAccepted(read).recurrences).toMatchObject([{ number: old.number, likeness: "clause" }]);
  await prisma().meeting.create({
    data: { auditId, kind: "closing", heldOn: new Date(ON_SITE), startsAt: 960, endsAt: 1020 },
  });
  const board = expectAccepted(await act(file.leader, ON_SITE, listOpenNonconformities, {}));
  expect(board.rows.map(({ number, repeats }) => [number, repeats])).toEqual([[again.number, [old.number]]]);
});

test("5.5.6.3 c): refused in an audit that looks not back, off site, and to an intern", async () => {
  expect(refusalCodes(await judge(file.leader, "effective", 1, { auditId: file.auditId }))).toEqual([
    ...["audit-looks-not-back", "effect-not-under-way"],
  ]);
  await prisma().teamMember.update({
    where: { auditId_personId: { auditId, personId: file.member.personId ?? "" } },
    data: { role: "intern" },
  });
  expect(refusalCodes(await judge())).toEqual(["not-an-auditor-of-the-team"]);
});

test("what is none of the earlier ones, and a case out of reach, do not exist", async () => {
  const own = await raise(file.leader, ON_SITE, { caseId: file.caseId, auditId });
  await expect(judge(file.leader, "effective", 1, { nonconformityId: own.id })).rejects.toThrow(
    "No such nonconformity",
  );
  const stranger = await makeAuditor("闻外", { codes: ["35.13.01"] });
  await expect(judge(stranger)).rejects.toThrow("No such case");
});

test("two auditors who judge at once: one is kept, the other reads it first", async () => {
  const ended = await atOnce(
    () => judge(file.leader),
    () => judge(file.member, "not-effective"),
  );
  expect(ended.toSorted()).toEqual(["done", "stale"]);
  expect(await prisma().nonconformityEffect.count()).toBe(1);
});
