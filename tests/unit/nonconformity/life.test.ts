import { expect, test } from "vitest";
import { AUDIT_STATUSES } from "@/lib/domain/audit/audit-machine";
import { CASE_STAGES } from "@/lib/domain/case/case-machine";
import {
  assessAnswer,
  assessAnswerable,
  assessCaseOpen,
  assessChanging,
  assessCompletion,
  assessJudge,
  assessRaising,
  isCarriedOut,
} from "@/lib/domain/nonconformity/assess-nonconformity";
import type { NonconformityFile } from "@/lib/domain/nonconformity/nonconformity-file";
import type { NonconformityAnswerForm } from "@/lib/domain/nonconformity/nonconformity-forms";
import { plainDate } from "@/rules/core/plain-date";
import { nonconformityFile, ofAudit } from "../../support/nonconformity-file";

const EVERYBODY = ["leader", "member", "intern", "expert", "stranger", null];
const notAnAuditor = { code: "not-an-auditor-of-the-team", clause: "5.4.4.6" };
const { audit } = nonconformityFile();

test("5.5.10: nothing is answered or judged after the end of a case", () => {
  for (const stage of CASE_STAGES)
    expect([stage, assessCaseOpen(stage)]).toEqual([
      stage,
      stage === "closed" ? [{ code: "case-is-closed", clause: "5.5.10", facts: { stage } }] : [],
    ]);
});

test("5.5.6: a finding is written while the audit is opened, and in no other state", () => {
  for (const status of AUDIT_STATUSES)
    expect([status, assessRaising({ ...audit, status }, { personId: "member" })]).toEqual([
      status,
      status === "opened" ? [] : [{ code: "audit-not-under-way", clause: "5.5.6", facts: { status } }],
    ]);
});

test("5.4.2.1 c): stage 1 has findings of its own and raises no nonconformity, whatever its state", () => {
  for (const status of ["opened", "closed"] as const)
    expect(assessRaising({ ...audit, kind: "stage1", status }, { personId: "leader" })).toEqual([
      { code: "stage1-has-findings", clause: "5.4.2.1 c)" },
    ]);
});

test("5.4.4.6: leader and members raise and judge; interns, experts and strangers do not", () => {
  const expected = [[], [], [notAnAuditor], [notAnAuditor], [notAnAuditor], [notAnAuditor]];
  const opened = { ...audit, status: "opened" } as const;
  expect(EVERYBODY.map((personId) => assessRaising(opened, { personId }))).toEqual(expected);
  expect(EVERYBODY.map((personId) => assessJudge(nonconformityFile(), { personId }))).toEqual(expected);
});

test("5.5.6.3: until the closing its author or the leader words it anew, nobody else", () => {
  const change = (personId: string, raisedByPersonId = "member") =>
    assessChanging({ ...ofAudit({ status: "opened" }), raisedByPersonId }, { personId });
  const notYours = { code: "not-your-nonconformity", clause: "5.5.6.3", facts: { number: "NC-01" } };
  expect(change("member")).toEqual([]);
  expect(change("leader")).toEqual([]);
  expect(change("member", "leader")).toEqual([notYours]);
  expect(change("expert")).toEqual([notAnAuditor, notYours]);
  expect(assessChanging(nonconformityFile(), { personId: "member" })).toEqual([
    { code: "audit-not-under-way", clause: "5.5.6", facts: { status: "closed" } },
  ]);
});

test("5.5.6.2, 5.5.8.2: an answer is owed from the closing on, not for an improvement or an abandoned audit", () => {
  expect(assessAnswerable(nonconformityFile())).toEqual([]);
  expect(assessAnswerable(nonconformityFile({ grade: "improvement" }))).toEqual([
    { code: "improvement-needs-no-answer", clause: "5.5.6.2", facts: { number: "NC-01" } },
  ]);
  expect(assessAnswerable(ofAudit({ closingOn: null }))).toEqual([
    { code: "closing-not-held", clause: "5.5.8.2" },
  ]);
  expect(assessAnswerable(ofAudit({ status: "abandoned" }))).toEqual([
    { code: "audit-was-abandoned", clause: "5.5.8.2" },
  ]);
});

const ONE = { caseId: "case", nonconformityId: "nc", version: 1 };
const ANSWER: NonconformityAnswerForm = {
  ...{
    ...ONE,
    correction: "补做。",
    extentCheck: "无同类。",
    cause: "未复核。",
    correctiveAction: "增加复核。",
  },
  ...{ plannedOn: plainDate("2026-06-20"), completedOn: null, evidenceText: "", evidenceFileIds: [] },
  ...{ reopened: [], reopenReason: "" },
};
const answered = (
  change: Partial<NonconformityAnswerForm>,
  {
    file = nonconformityFile(),
    end = "2026-09-09",
  }: Readonly<{ file?: NonconformityFile; end?: string | null }> = {},
) =>
  assessAnswer(
    file,
    { ...ANSWER, ...change },
    { today: plainDate("2026-06-15"), verificationEnd: end === null ? null : plainDate(end) },
  );

test("5.5.10: the extent is checked, unless the nonconformity is an isolated one", () => {
  expect(answered({})).toEqual([]);
  expect(answered({ extentCheck: "" })).toEqual([
    { code: "extent-check-missing", clause: "5.5.10", field: "extentCheck" },
  ]);
  const file = nonconformityFile({ gradeCriteria: ["isolated"] });
  expect(answered({ extentCheck: "" }, { file })).toEqual([]);
});

test("5.5.10, 5.5.8.2: an action is planned from the day of the finding to the last day of verification", () => {
  const planned = (day: string, end?: string | null) =>
    answered({ plannedOn: plainDate(day) }, { end: end ?? null });
  expect(planned("2026-06-07")).toEqual([
    {
      ...{ code: "planned-before-raised", clause: "5.5.10", field: "plannedOn" },
      facts: { plannedOn: "2026-06-07", raisedOn: "2026-06-08" },
    },
  ]);
  expect(planned("2026-06-08")).toEqual([]);
  expect(planned("2026-09-09", "2026-09-09")).toEqual([]);
  expect(planned("2026-09-10", "2026-09-09")).toEqual([
    {
      ...{ code: "planned-after-verification-end", clause: "5.5.8.2", field: "plannedOn" },
      facts: { plannedOn: "2026-09-10", limit: "2026-09-09" },
    },
  ]);
  expect(planned("2026-09-10", null)).toEqual([]);
});

test("5.5.10: what speaks against answering at all is told with the answer", () => {
  expect(
    answered({ extentCheck: "" }, { file: ofAudit({ closingOn: null }) }).map(({ code }) => code),
  ).toEqual([...["closing-not-held", "extent-check-missing"]]);
});

const completed = (
  day: string,
  evidence: Partial<NonconformityAnswerForm> = { evidenceText: "照片两张。" },
) => answered({ completedOn: plainDate(day), ...evidence });

test("5.5.11: an action is carried out between the day of the finding and today", () => {
  expect(completed("2026-06-08")).toEqual([]);
  expect(completed("2026-06-15")).toEqual([]);
  expect(completed("2026-06-16")).toEqual([
    {
      ...{ code: "completed-in-future", clause: "5.5.11", field: "completedOn" },
      facts: { today: "2026-06-15" },
    },
  ]);
  expect(completed("2026-06-07")).toEqual([
    {
      ...{ code: "completed-before-raised", clause: "5.5.10", field: "completedOn" },
      facts: { completedOn: "2026-06-07", raisedOn: "2026-06-08" },
    },
  ]);
});

test("5.5.11: what was carried out is shown by a text or by files; what is only planned need not be", () => {
  const bare = [{ code: "completion-without-evidence", clause: "5.5.11", field: "evidenceFileIds" }];
  expect(completed("2026-06-10", {})).toEqual(bare);
  expect(completed("2026-06-10", { evidenceFileIds: ["file"] })).toEqual([]);
  expect(answered({ completedOn: null, evidenceText: "" })).toEqual([]);
});

test("5.5.11: a completion is judged like the answer's own, and only where an answer is owed", () => {
  const form = { ...ONE, completedOn: plainDate("2026-06-10"), evidenceText: "", evidenceFileIds: [] };
  const complete = (file: NonconformityFile, evidenceText: string) =>
    assessCompletion(file, { ...form, evidenceText }, plainDate("2026-06-15")).map(({ code }) => code);
  expect(complete(nonconformityFile(), "照片。")).toEqual([]);
  expect(complete(ofAudit({ closingOn: null }), "")).toEqual([
    "closing-not-held",
    "completion-without-evidence",
  ]);
});

test("5.5.11: an action is carried out from its day on", () => {
  const today = plainDate("2026-06-20");
  expect(isCarriedOut(undefined, today)).toBe(false);
  expect(isCarriedOut({ completedOn: null }, today)).toBe(false);
  expect(isCarriedOut({ completedOn: plainDate("2026-06-21") }, today)).toBe(false);
  expect(isCarriedOut({ completedOn: today }, today)).toBe(true);
});
