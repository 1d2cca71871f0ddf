import { expect, test } from "vitest";
import { decisionForm } from "@/lib/domain/decision/decision-form";
import { parseCertificate } from "@/lib/domain/import/import-rows";
import { issueCode } from "@/lib/domain/issue-code";
import { raiseNonconformityForm } from "@/lib/domain/nonconformity/nonconformity-forms";
import { planRow } from "@/lib/domain/plan/plan-form";
import { teamForm } from "@/lib/domain/team/team-form";
import type { z } from "zod";

/** What a check of the database would stop is told beside its field before it comes there. */
const faultsOf = (schema: z.ZodType, value: unknown) =>
  (schema.safeParse(value, { reportInput: true }).error?.issues ?? []).map((issue) => ({
    path: issue.path.join("."),
    code: issueCode(issue).code,
  }));

const row = {
  kind: "audit",
  date: "2026-06-08",
  startsAt: 12 * 60 + 30,
  endsAt: 13 * 60,
  siteId: null,
  unit: "客服部",
  process: "",
  clauses: [],
  contents: [],
  personIds: [],
  isRemote: false,
  hasRemoteConsent: false,
};

test.each([9 * 60, 12 * 60 + 30])(
  "5.4.6.3: a row of the plan from 12:30 to minute %d ends too early",
  (endsAt) => {
    expect(faultsOf(planRow, row)).toEqual([]);
    expect(faultsOf(planRow, { ...row, endsAt })).toEqual([
      { path: "endsAt", code: "ends-before-it-starts" },
    ]);
  },
);

test("a half-day, a grade and an outcome that do not exist are no choice", () => {
  const at = (faults: ReturnType<typeof faultsOf>, path: string) =>
    faults.filter((fault) => fault.path === path).map(({ code }) => code);
  const slot = { personId: "019ab1c2-0000-7000-8000-000000000001", date: "2026-06-08", half: "night" };
  expect(at(faultsOf(teamForm, { slots: [slot] }), "slots.0.half")).toEqual(["not-a-choice"]);
  expect(at(faultsOf(raiseNonconformityForm, { grade: "grave" }), "grade")).toEqual(["not-a-choice"]);
  expect(at(faultsOf(decisionForm, { outcome: "maintain" }), "outcome")).toEqual(["not-a-choice"]);
});

test("9.2: a certificate carried over does not end before it begins", () => {
  const cells = {
    ...{ number: "001-24-Q-00001-R0-S", client: "91350100M000100Y43", scheme: "OLS/GZ-0071" },
    ...{ criteria: "GB/T 19012-2019", scope: "家电维修服务投诉处理", lastAuditKind: "初次" },
    ...{ decidedOn: "2026-05-20", lastAuditEnd: "2026-05-12", firstDay: "2026-05-20" },
  };
  expect(parseCertificate({ ...cells, lastDay: "2029-05-19" }).ok).toBe(true);
  expect(parseCertificate({ ...cells, lastDay: "2026-05-19" })).toMatchObject({
    ok: false,
    faults: [{ column: "lastDay", code: "ends-before-it-begins" }],
  });
});
