import { z } from "zod";
import { day, id, line, minuteOfDay, optionalId, optionalLine, optionalText, text, version } from "../fields";

export const PLAN_ROW_KINDS = ["opening", "closing", "top-management-interview", "audit"] as const;
export type PlanRowKind = (typeof PLAN_ROW_KINDS)[number];

/** "<criterion> <x.y>", such as "GB/T 19012-2019 7.2". */
export const clauseKey = line(60);

/** One row of the plan (5.4.6.3): what is audited when, where, by whom, against which clauses or contents. */
export const planRow = z
  .object({
    kind: z.enum(PLAN_ROW_KINDS),
    date: day,
    startsAt: minuteOfDay,
    endsAt: minuteOfDay,
    /** null: the client's own address. */
    siteId: optionalId,
    unit: optionalLine(200),
    process: optionalLine(300),
    clauses: z.array(clauseKey).max(200),
    contents: z.array(line(60)).max(40),
    personIds: z.array(id).max(40),
    isRemote: z.boolean(),
    remoteReason: optionalLine(500),
    remoteTool: optionalLine(200),
    hasRemoteConsent: z.boolean(),
  })
  .refine(({ startsAt, endsAt }) => startsAt < endsAt, {
    path: ["endsAt"],
    params: { code: "ends-before-it-starts" },
  });
export type PlanRowForm = z.output<typeof planRow>;

/** 审核计划 of one audit. Lenient while it is drafted: what is missing is told live and judged at issue. */
export const planForm = z.object({
  caseId: id,
  auditId: id,
  /** The version of the draft the form was made from; 0 where there was none. */
  version: z.number().int().min(0).max(2_000_000_000),
  purpose: text(2_000),
  scope: text(2_000),
  rows: z.array(planRow).max(500),
});
export type PlanForm = z.output<typeof planForm>;

export const issuePlanForm = z.object({
  caseId: id,
  auditId: id,
  version,
  /** What the client is told on the change it asked for: what was changed, or why not. */
  answer: optionalText().default(""),
});
export const agreePlanForm = z.object({ caseId: id, auditId: id, number: version });
export const askPlanChangeForm = z.object({ caseId: id, auditId: id, number: version, reason: text(2_000) });
