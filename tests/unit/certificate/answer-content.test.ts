import { expect, test } from "vitest";
import { answerContentForm } from "@/lib/domain/certificate/certificate-content";

const id = "00000000-0000-4000-8000-000000000001";

const faults = (answer: string, remark: string) => {
  const read = answerContentForm.safeParse({ caseId: id, confirmationId: id, answer, remark });
  return read.success
    ? []
    : read.error.issues.map((issue) => [issue.path.join("."), "params" in issue ? issue.params : null]);
};

test("5.9.4: a confirmation asks for no change, an objection says what is wrong", () => {
  expect(faults("confirmed", "")).toEqual([]);
  expect(faults("confirmed", "  ")).toEqual([]);
  expect(faults("objected", "英文地址应为 29 号")).toEqual([]);
  expect(faults("confirmed", "英文地址应为 29 号")).toEqual([["remark", { code: "confirmed-with-changes" }]]);
  expect(faults("objected", "")).toEqual([["remark", { code: "required" }]]);
});
