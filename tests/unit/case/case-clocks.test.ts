import { expect, test } from "vitest";
import { caseClocks } from "@/lib/domain/case/case-clocks";
import { nextStep } from "@/lib/domain/case/next-step";
import type { CaseProgress } from "@/lib/domain/case/progress-facts";
import { plainDate } from "@/rules/core/plain-date";
import { editionA2 } from "@/rules/schemes/complaint-handling/edition-a2.data";

const PROGRESS: CaseProgress = {
  id: "1",
  number: "2026-0001",
  clientName: "杭州青禾客服外包有限公司",
  scheme: "OLS/GZ-0071",
  edition: "A/2",
  stage: "nonconformities",
  stageSince: plainDate("2026-06-09"),
  supplementDueOn: null,
  stage1: null,
  stage2: null,
  closingHeldOn: plainDate("2026-06-09"),
  report: null,
  nonconformities: [{ number: "NC-1", grade: "minor", status: "raised", acceptedOn: null, verifiedOn: null }],
  decision: null,
  contentStatus: null,
  certificateLastDay: null,
};

const datesOf = (progress: CaseProgress, today: string) =>
  Object.fromEntries(caseClocks(progress, editionA2, plainDate(today)).map(({ key, date }) => [key, date]));

test("5.5.8.2, 5.5.9.2: after the closing of 2026-06-09 the clocks of case 1 end on the days worked by hand", () => {
  expect(datesOf(PROGRESS, "2026-06-10")).toEqual({
    "report-due": "2026-06-16",
    "minor-due:NC-1": "2026-08-08",
    "verification-end": "2026-09-09",
  });
});

test("6.1, 6.2, 9.2: a certificate decided on 2026-07-06 brings its surveillance, request and end", () => {
  const certified: CaseProgress = {
    ...PROGRESS,
    stage: "certified",
    decision: { outcome: "grant", decidedOn: plainDate("2026-07-06"), toldClientOn: null },
    certificateLastDay: plainDate("2029-07-05"),
  };
  expect(datesOf(certified, "2026-07-08")).toEqual({
    "surveillance-due": "2027-07-06",
    "recertification-request": "2029-04-05",
    "certificate-end": "2029-07-05",
  });
  expect(nextStep(certified)).toBeNull();
});

test("the turn goes from the client to the auditor once the nonconformity is answered", () => {
  expect(nextStep(PROGRESS)).toMatchObject({ key: "answer-nonconformities", who: "client" });
  const answered = PROGRESS.nonconformities.map((one) => ({ ...one, status: "answered" }));
  expect(nextStep({ ...PROGRESS, nonconformities: answered })).toMatchObject({
    key: "judge-answers",
    who: "auditor",
  });
});
