import { expect, test } from "vitest";
import { assessJudgement } from "@/lib/domain/nonconformity/assess-nonconformity";
import type { NonconformityFile } from "@/lib/domain/nonconformity/nonconformity-file";
import type { NonconformityJudgementForm } from "@/lib/domain/nonconformity/nonconformity-forms";
import { plainDate } from "@/rules/core/plain-date";
import { answerOnFile, nonconformityFile, ofAudit } from "../../support/nonconformity-file";

const NOTHING = { correction: "", extentCheck: "", cause: "", correctiveAction: "", dates: "", evidence: "" };
const ONE = { caseId: "case", nonconformityId: "nc", version: 1, returns: NOTHING };

const judged = (
  change: Partial<NonconformityJudgementForm>,
  { file = nonconformityFile(), personId = "member" } = {},
) =>
  assessJudgement(
    file,
    { ...ONE, verdict: "verified", finding: "核对清单三份。", way: "documents", ...change },
    { personId, today: plainDate("2026-06-20") },
  );

test("5.5.11: a return says why and a verification what was seen; an acceptance need not", () => {
  const refused = (code: string) => [{ code, clause: "5.5.11", field: "finding" }];
  expect(judged({ verdict: "returned", finding: "" })).toEqual(refused("return-without-reason"));
  expect(judged({ verdict: "verified", finding: "" })).toEqual(refused("verification-without-evidence"));
  expect(judged({ verdict: "accepted", finding: "" })).toEqual([]);
  expect(judged({ verdict: "returned" })).toEqual([]);
  expect(judged({})).toEqual([]);
});

test("5.5.11: a verification says how it was made; a return or an acceptance has no way", () => {
  expect(judged({ way: null })).toEqual([
    { code: "verification-way-missing", clause: "5.5.11", field: "way" },
  ]);
  expect(judged({ verdict: "returned", way: null })).toEqual([]);
  expect(judged({ verdict: "accepted", way: null })).toEqual([]);
});

test("5.5.11: only an auditor of the team judges, and only what is owed", () => {
  expect(judged({}, { personId: "intern" })).toEqual([
    { code: "not-an-auditor-of-the-team", clause: "5.4.4.6" },
  ]);
  expect(judged({}, { file: ofAudit({ closingOn: null }) })).toEqual([
    { code: "closing-not-held", clause: "5.5.8.2" },
  ]);
});

const withAnswers = (...answers: NonconformityFile["answers"]) => nonconformityFile({ answers });

test("5.5.11: what is not carried out by its last answer is not found effective", () => {
  const before = (plannedOn: string) => [
    {
      ...{ code: "verified-before-completion", clause: "5.5.11", field: "verdict" },
      facts: { number: "NC-01", plannedOn },
    },
  ];
  const open = answerOnFile({ completedOn: null });
  expect(judged({}, { file: withAnswers(open) })).toEqual(before("2026-06-20"));
  expect(judged({}, { file: withAnswers(answerOnFile({ completedOn: null, plannedOn: null })) })).toEqual(
    before("—"),
  );
  expect(judged({}, { file: withAnswers(answerOnFile(), open) })).toEqual(before("2026-06-20"));
  expect(judged({}, { file: withAnswers(open, answerOnFile()) })).toEqual([]);
  expect(judged({ verdict: "accepted" }, { file: withAnswers(open) })).toEqual([]);
  expect(judged({}, { file: withAnswers() })).toEqual([]);
});

test("5.5.8.2: documents verify only where a text or a file shows something; on site the auditor sees", () => {
  const bare = { file: withAnswers(answerOnFile({ evidenceText: "" })) };
  expect(judged({}, bare)).toEqual([
    { code: "nothing-to-verify-by", clause: "5.5.8.2", field: "way", facts: { number: "NC-01" } },
  ]);
  expect(judged({ way: "on-site" }, bare)).toEqual([]);
  const shown = answerOnFile({ evidenceText: "", evidenceFileIds: ["file"] });
  expect(judged({}, { file: withAnswers(shown) })).toEqual([]);
});

const held = (status: NonconformityFile["supplementary"][number]["status"]) =>
  nonconformityFile({
    supplementary: [
      {
        ...{ auditId: "s", status, orderedOn: plainDate("2026-06-20"), startsOn: null, closingOn: null },
        team: [
          { personId: "other", name: "other-name", role: "member" },
          { personId: "guest", name: "guest-name", role: "expert" },
        ],
      },
    ],
  });

test("5.8: what a supplementary audit was ordered for is not verified before it has begun; it may be sent back", () => {
  const file = held("plan-agreed");
  expect(judged({ way: "on-site" }, { file })).toEqual([
    { code: "supplementary-awaited", clause: "5.8", field: "verdict", facts: { number: "NC-01" } },
  ]);
  expect(judged({ verdict: "returned" }, { file })).toEqual([]);
  expect(judged({ verdict: "accepted" }, { file })).toEqual([]);
});

test("5.8: once it is under way verification is on site, not by documents; after its report either will do", () => {
  for (const status of ["opened", "closed"] as const) {
    expect(judged({ way: "on-site" }, { file: held(status) })).toEqual([]);
    expect(judged({}, { file: held(status) })).toEqual([
      { code: "supplementary-is-on-site", clause: "5.8", field: "way", facts: { number: "NC-01" } },
    ]);
  }
  expect(judged({}, { file: held("reported") })).toEqual([]);
});

test("5.8: an auditor of the supplementary audit that is on site judges too, its expert does not", () => {
  const refused = [{ code: "not-an-auditor-of-the-team", clause: "5.4.4.6" }];
  const by = (personId: string, status: "opened" | "plan-agreed") =>
    judged({ verdict: "accepted" }, { file: held(status), personId });
  expect([by("other", "opened"), by("guest", "opened")]).toEqual([[], refused]);
  expect(by("other", "plan-agreed")).toEqual(refused);
});
