import { expect, test } from "vitest";
import { assessFindingGrade } from "@/lib/domain/nonconformity/assess-finding-grade";
import { editionA2 } from "@/rules/schemes/complaint-handling/edition-a2.data";

const graded = (gradeReason: string) =>
  assessFindingGrade(
    { rules: editionA2, kind: "stage2", criteria: ["GB/T 19012-2019"], otherMinors: 0, isLeader: false },
    {
      ...{ criterion: "GB/T 19012-2019", clause: "7.2", unit: "投诉受理中心", process: "投诉受理" },
      ...{ statement: "未能提供两份记录", evidence: "台账抽样 6 份，其中 2 份无记录" },
      ...{ grade: "major", gradeCriteria: ["isolated"], gradeReason },
    },
  );

test("5.5.6.3 b): a major that rests on an isolated slip alone is refused without a written reason", () => {
  expect(graded("")).toMatchObject({
    ok: false,
    refusals: [{ code: "major-needs-reason", clause: "5.5.6.3 b)", field: "gradeReason" }],
  });
  // With its reason it stands, and the warning stays with it.
  expect(graded("后果已危及顾客安全")).toMatchObject({ ok: true, value: [{ code: "major-on-isolated" }] });
});
