import { expect, test } from "vitest";
import { assessFindingGrade, type GradeFacts } from "@/lib/domain/nonconformity/assess-finding-grade";
import type { FindingContent } from "@/lib/domain/nonconformity/nonconformity-forms";
import { complaintHandling } from "../../support/rules";

const FACTS: GradeFacts = {
  ...{ rules: complaintHandling, kind: "stage2", criteria: ["GB/T 19012-2019"] },
  ...{ otherMinors: 0, isLeader: false },
};
const FORM: FindingContent = {
  ...{ criterion: "GB/T 19012-2019", clause: "7.2", unit: "客服部", process: "投诉受理" },
  ...{ statement: "未能提供两份记录。", evidence: "抽查 6 份，其中 2 份无记录。" },
  ...{ grade: "minor", gradeCriteria: [], gradeReason: "" },
};
const told = (form: Partial<FindingContent>, facts: Partial<GradeFacts> = {}) =>
  assessFindingGrade({ ...FACTS, ...facts }, { ...FORM, ...form });
const accepted = { ok: true, value: [] };
const refused = (...refusals: readonly object[]) => ({ ok: false, refusals });

test("4.1, 5.5.6.3: the requirement is a clause of a standard that is audited here", () => {
  expect(told({})).toEqual(accepted);
  const notAudited = (criterion: string) =>
    refused({ code: "criterion-not-audited", clause: "4.1", field: "criterion", facts: { criterion } });
  expect(told({ criterion: "GB/T 24001-2016" })).toEqual(notAudited("GB/T 24001-2016"));
  // Known to the edition, yet not asked for by this case.
  expect(told({ criterion: "GB/T 19001-2016" })).toEqual(notAudited("GB/T 19001-2016"));
  expect(told({ clause: "99.1" })).toEqual(
    refused({
      ...{ code: "clause-unknown", clause: "5.5.6.3", field: "clause" },
      facts: { criterion: "GB/T 19012-2019", requirement: "99.1" },
    }),
  );
});

test("5.5.6.3: a criterion of the grade that the edition does not know is refused, with the requirement", () => {
  const unknown = (gradeCriterion: string) => ({
    ...{ code: "grade-criterion-unknown", clause: "5.5.6.3", field: "gradeCriteria" },
    facts: { gradeCriterion },
  });
  expect(told({ gradeCriteria: ["isolated", "toString", "big"] })).toEqual(
    refused(unknown("toString"), unknown("big")),
  );
  expect(told({ gradeCriteria: ["big"], criterion: "X" })).toEqual(
    refused(
      { code: "criterion-not-audited", clause: "4.1", field: "criterion", facts: { criterion: "X" } },
      unknown("big"),
    ),
  );
});

test("5.5.6.3 a): a breach of law is major; a lower grade is refused at the grade", () => {
  const gradeCriteria = ["law-breach"];
  const must = refused({
    ...{ code: "must-be-major", clause: "5.5.6.3 a)", field: "grade" },
    facts: { criterion: "law-breach" },
  });
  expect(told({ gradeCriteria })).toEqual(must);
  expect(told({ gradeCriteria, grade: "major" })).toEqual(accepted);
});

test("5.5.6.2: an improvement carries no criterion of a nonconformity", () => {
  expect(told({ grade: "improvement" })).toEqual(accepted);
  expect(told({ grade: "improvement", gradeCriteria: ["isolated"] })).toEqual(
    refused({
      ...{ code: "must-be-nonconformity", clause: "5.5.6.2", field: "grade" },
      facts: { criteria: ["isolated"] },
    }),
  );
});

test("5.5.6.3 c): damaging misuse of the mark is major after the certificate, and no question before it", () => {
  const kinds = ["stage1", "stage2", "surveillance", "recertification", "special", "supplementary"] as const;
  // A special or supplementary audit comes between the years and is graded like a surveillance.
  expect(kinds.map((kind) => told({ gradeCriteria: ["mark-misuse-damaging"] }, { kind }).ok)).toEqual([
    ...[true, true, false, false, false, false],
  ]);
});

test("5.5.6.3 b): a major on an isolated slip alone asks for its reason, and stays with its warning", () => {
  const form = { grade: "major", gradeCriteria: ["isolated"] } as const;
  const facts = { criterion: "isolated" };
  expect(told({ ...form, gradeCriteria: [...form.gradeCriteria] })).toEqual(
    refused({ code: "major-needs-reason", clause: "5.5.6.3 b)", facts, field: "gradeReason" }),
  );
  expect(
    told({ ...form, gradeCriteria: [...form.gradeCriteria], gradeReason: "危及顾客安全" }),
  ).toMatchObject({
    ok: true,
    value: [{ code: "major-on-isolated", clause: "5.5.6.3 b)", facts }],
  });
  // Together with a ground of a major it is no question.
  expect(told({ grade: "major", gradeCriteria: ["isolated", "deception"] })).toEqual(accepted);
});

const minors = (count: number, gradeReason = "", isLeader = false) =>
  told({ gradeReason }, { otherMinors: count - 1, isLeader });
const A = "5.5.6.3 a)";

test("5.5.6.3 a): from the third minor on one process a reason stays on file", () => {
  const needsReason = (minorsOnProcess: number) =>
    refused({
      ...{ code: "minors-need-reason", clause: A, field: "gradeReason" },
      facts: { minorsOnProcess, decideFrom: 5 },
    });
  expect(minors(2)).toEqual(accepted);
  expect(minors(3)).toEqual(needsReason(3));
  expect(minors(4)).toEqual(needsReason(4));
  expect(minors(3, "三处互不相关")).toMatchObject({
    ok: true,
    value: [{ code: "minors-on-process", clause: A, facts: { minorsOnProcess: 3, decideFrom: 5 } }],
  });
});

test("5.5.6.3 a): from the fifth minor on it is the leader's word why they are not one major", () => {
  const undecided = refused({
    ...{ code: "minors-need-decision", clause: A, field: "gradeReason" },
    facts: { minorsOnProcess: 5 },
  });
  expect(minors(5)).toEqual(undecided);
  expect(minors(5, "", true)).toEqual(undecided);
  expect(minors(5, "互不相关")).toEqual(
    refused({
      ...{ code: "leader-decides-minors", clause: A, field: "gradeReason" },
      facts: { minorsOnProcess: 5 },
    }),
  );
  expect(minors(5, "互不相关", true).ok).toBe(true);
});

test("5.5.6.3 a): other grades are not counted among the minors of a process", () => {
  const facts = { otherMinors: 9 };
  expect(told({ grade: "major", gradeCriteria: ["law-breach"] }, facts)).toEqual(accepted);
  expect(told({ grade: "improvement" }, facts)).toEqual(accepted);
});
