import { type PlanQuestion } from "@/lib/domain/plan/assess-plan";
import type { PlanRowForm } from "@/lib/domain/plan/plan-form";
import { plainDate } from "@/rules/core/plain-date";
import { planRow } from "./plan-rows";
import { complaintHandling } from "./rules";
import { member, teamFile } from "./team-file";

const CONTENTS = [
  "documents",
  "organisation-and-processes",
  "internal-audit-and-management-review",
  "scope",
  "stage2-resources-and-time",
];

/** One whole day of stage 1: eight hours of the leader, opening first, closing last, every content of 5.4.2.1 b). */
export const stage1Rows: readonly [PlanRowForm, PlanRowForm, PlanRowForm, PlanRowForm] = [
  planRow("2026-06-12 08:30-09:00", { kind: "opening" }),
  planRow("2026-06-12 09:00-12:30", { unit: "客服部", contents: CONTENTS }),
  planRow("2026-06-12 13:30-17:00", { process: "投诉接收" }),
  planRow("2026-06-12 17:00-17:30", { kind: "closing" }),
];

/** A plan against which nothing stands, changed as said. */
export const planQuestion = (more: Partial<PlanQuestion> = {}): PlanQuestion => ({
  rules: complaintHandling,
  kind: "stage1",
  plan: { rows: stage1Rows, criteria: ["GB/T 19012-2019"] },
  team: teamFile([member("leader", "leader")], ["leader 2026-06-12 am", "leader 2026-06-12 pm"]),
  countedIds: ["leader"],
  determinedHalfDays: 2,
  sites: [],
  concerned: null,
  stage1: { end: null, findings: [] },
  stage1OnSite: true,
  days: [{ scheme: "OLS/GZ-0071", total: 8, stage1: 2, uncombined: 8, coefficient: null }],
  every: [complaintHandling],
  notBefore: plainDate("2026-06-12"),
  ...more,
});

/** The same with other rows. */
export const withRows = (rows: readonly PlanRowForm[], more: Partial<PlanQuestion> = {}): PlanQuestion =>
  planQuestion({ plan: { rows, criteria: ["GB/T 19012-2019"] }, ...more });
