import { expect, test } from "vitest";
import { clauseKeyOf, clausesOf, processOf, readClauseKey } from "@/lib/domain/plan/plan-file";
import {
  agreePlanForm,
  askPlanChangeForm,
  issuePlanForm,
  planForm,
  planRow as rowForm,
} from "@/lib/domain/plan/plan-form";
import { planRow } from "../../support/plan-rows";
import { complaintHandling } from "../../support/rules";

const id = "00000000-0000-4000-8000-000000000001";

test("5.4.2.2 b): a clause is written with its standard and read back from it", () => {
  expect(clauseKeyOf({ criteria: "GB/T 19012-2019", clause: "7.2" })).toBe("GB/T 19012-2019 7.2");
  expect(readClauseKey("GB/T 19012-2019 7.2")).toEqual({ criteria: "GB/T 19012-2019", clause: "7.2" });
  expect(readClauseKey("7.2")).toEqual({ criteria: "", clause: "7.2" });
});

test("4.1: the clauses of the criteria that were chosen, 39 of GB/T 19012, and none of the others", () => {
  const chosen = clausesOf(complaintHandling, ["GB/T 19012-2019"]);
  expect(chosen).toHaveLength(39);
  expect(chosen[0]).toEqual({ criteria: "GB/T 19012-2019", clause: "4.1" });
  expect(chosen.at(-1)).toEqual({ criteria: "GB/T 19012-2019", clause: "8.7" });
  expect(clausesOf(complaintHandling, [])).toEqual([]);
});

test("5.4.6.3 b): what is done under the clauses is told by their short titles, each of its own standard", () => {
  expect(processOf(complaintHandling, ["GB/T 19012-2019 7.2", "GB/T 19012-2019 7.3"])).toBe(
    "投诉接收、投诉跟踪",
  );
  expect(processOf(complaintHandling, ["GB/T 99999-2019 7.2", "GB/T 19012-2019 9.9"])).toBe("");
});

const issues = (answer: ReturnType<typeof rowForm.safeParse>) =>
  answer.success
    ? []
    : answer.error.issues.map((issue) => [
        issue.path.join("."),
        issue.code === "custom" ? String(issue.params?.["code"]) : issue.code,
      ]);

test("5.4.6.3: a row of the plan ends after it begins, within its day", () => {
  const row = { ...planRow("2026-06-12 08:30-12:30"), personIds: [id] };
  const at = (startsAt: number, endsAt: number) => issues(rowForm.safeParse({ ...row, startsAt, endsAt }));
  expect(at(510, 511)).toEqual([]);
  expect(at(510, 510)).toEqual([["endsAt", "ends-before-it-starts"]]);
  expect(at(510, 509)).toEqual([["endsAt", "ends-before-it-starts"]]);
  expect(at(0, 1440)).toEqual([]);
  expect(at(-1, 1441).map(([field]) => field)).toEqual(["startsAt", "endsAt"]);
});

test("5.4.6.3: a row holds what its columns hold: a kind of the four, texts to their length", () => {
  const row = { ...planRow("2026-06-12 08:30-12:30"), personIds: [id] };
  const faults = (change: object) => issues(rowForm.safeParse({ ...row, ...change })).map(([field]) => field);
  for (const kind of ["opening", "closing", "top-management-interview", "audit"])
    expect(faults({ kind }), kind).toEqual([]);
  expect(faults({ kind: "lunch" })).toEqual(["kind"]);
  expect(faults({ unit: "x".repeat(200), process: "x".repeat(300), remoteReason: "x".repeat(500) })).toEqual(
    [],
  );
  expect(faults({ unit: "x".repeat(201), process: "x".repeat(301), remoteReason: "x".repeat(501) })).toEqual([
    "unit",
    "process",
    "remoteReason",
  ]);
  const many = (length: number, one: string) => Array.from({ length }, () => one);
  expect(faults({ clauses: many(200, "a 1"), contents: many(40, "scope"), personIds: many(40, id) })).toEqual(
    [],
  );
  expect(faults({ clauses: many(201, "a 1"), contents: many(41, "scope"), personIds: many(41, id) })).toEqual(
    ["clauses", "contents", "personIds"],
  );
  expect(faults({ clauses: [""] })).toEqual(["clauses.0"]);
});

test("5.4.6: a draft has a purpose, a scope and the version it was made from, 0 for the first", () => {
  const draft = { caseId: id, auditId: id, version: 0, purpose: "第一阶段", scope: "投诉处理", rows: [] };
  expect(planForm.safeParse(draft).success).toBe(true);
  for (const change of [{ version: -1 }, { version: 0.5 }, { purpose: " " }, { scope: "" }, { caseId: "1" }])
    expect(planForm.safeParse({ ...draft, ...change }).success, JSON.stringify(change)).toBe(false);
});

test("5.4.6.1: issuing may go without an answer, asking for a change never without a reason", () => {
  expect(issuePlanForm.parse({ caseId: id, auditId: id, version: 1 })).toEqual({
    ...{ caseId: id, auditId: id, version: 1 },
    answer: "",
  });
  expect(agreePlanForm.safeParse({ caseId: id, auditId: id, number: 1 }).success).toBe(true);
  expect(agreePlanForm.safeParse({ caseId: id, auditId: id, number: 0 }).success).toBe(false);
  const asking = { caseId: id, auditId: id, number: 1 };
  expect(askPlanChangeForm.safeParse({ ...asking, reason: "请改期" }).success).toBe(true);
  expect(askPlanChangeForm.safeParse({ ...asking, reason: "" }).success).toBe(false);
});
