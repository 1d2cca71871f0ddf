import { expect, test } from "vitest";
import { assessHandover, type HandoverFile } from "@/lib/domain/report/assess-handover";
import { plainDate } from "@/rules/core/plain-date";

/** Closing on 2026-06-09: everything is verified by 2026-09-09 (5.5.8.2). */
const LIMIT = plainDate("2026-09-09");

const major = {
  id: "1",
  number: "NC-01",
  grade: "major",
  criterion: "GB/T 19012-2019",
  clause: "7.6",
  unit: "投诉受理中心",
  process: "投诉受理",
  statement: "未记录答复时间。",
  status: "verified",
  clientDisagreement: null,
  verifiedOn: LIMIT,
};

const signed: HandoverFile = {
  status: "signed",
  recommendation: "recommend",
  correctionsConfirmedOn: null,
  nonconformities: [major],
  verificationEnd: LIMIT,
};

const codes = (file: HandoverFile, today: string) =>
  assessHandover(file, plainDate(today)).map(({ code, clause }) => [code, clause]);

test("5.5.8.2: verified on the last of the three months, a report may be handed over later", () => {
  expect(codes(signed, "2026-09-20")).toEqual([]);
});

test("5.6.2: a report that does not recommend goes on whatever is still open, however late", () => {
  const open = [{ ...major, status: "raised", verifiedOn: null }];
  const file = { ...signed, nonconformities: open } as const;
  expect(codes({ ...file, recommendation: "do-not-recommend" }, "2026-10-01")).toEqual([]);
  expect(codes(file, "2026-10-01").length).toBeGreaterThan(0);
});

test("5.5.8.2: verified a day after the three months, no report with a recommendation is handed over", () => {
  const late = { ...signed, nonconformities: [{ ...major, verifiedOn: plainDate("2026-09-10") }] };
  expect(codes(late, "2026-09-20")).toEqual([["verification-end-passed", "5.5.8.2"]]);
});

test("5.5.8.2, 5.9.2 c: a minor whose plan is accepted goes with the report inside the three months only", () => {
  const minor = { ...major, grade: "minor", status: "accepted", verifiedOn: null };
  expect(codes({ ...signed, nonconformities: [minor] }, "2026-09-09")).toEqual([]);
  expect(codes({ ...signed, nonconformities: [minor] }, "2026-09-10")).toEqual([
    ["verification-end-passed", "5.5.8.2"],
  ]);
});

test("5.5.8.2: a report that does not recommend goes to its review at any time", () => {
  const refused = { ...signed, recommendation: "do-not-recommend" as const, nonconformities: [major] };
  expect(codes(refused, "2026-12-31")).toEqual([]);
});

test("5.6.2, 5.6.2 a): a report that its leader has not signed is not handed over", () => {
  for (const status of ["draft", "returned"] as const)
    expect(codes({ ...signed, status }, "2026-09-01")).toEqual([["report-unsigned", "5.5.9.2"]]);
});

test("5.5.11, 5.9.2: a major that is only accepted, a minor that is only answered, keep the report back", () => {
  const open = (grade: string, status: string) =>
    codes({ ...signed, nonconformities: [{ ...major, grade, status, verifiedOn: null }] }, "2026-09-01");
  expect(open("major", "accepted")).toEqual([["nonconformities-open", "5.9.2"]]);
  expect(open("minor", "answered")).toEqual([["nonconformities-open", "5.9.2"]]);
  expect(open("minor", "accepted")).toEqual([]);
  expect(open("improvement", "raised")).toEqual([]);
});
