import { halfDays, toHundredths } from "@/rules/core/amount";
import type { PlainDate } from "@/rules/core/plain-date";
import { planOnSiteShare } from "@/rules/man-days/on-site-share";
import type { HeldAudit } from "@/rules/plan/plan-rules";
import type { PlannedClause } from "@/rules/plan/plan-facts";
import { plan } from "@/rules/plan/plan";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import { stage2Start, type Stage1Finding } from "@/rules/stages/stage-gap";
import type { AuditKind } from "../audit/audit-kinds";
import type { Facts, Refusal } from "../outcome";
import { fromNotices } from "../rule-refusal";
import type { ReviewedDays } from "../programme/foreseen-audits";
import { openObjections } from "../team/client-answer";
import type { Member, TeamFile } from "../team/team-file";
import { CLIENT_ADDRESS, clausesOf, readClauseKey, type PlanFile } from "./plan-file";
import type { PlanRowForm } from "./plan-form";

/** Where stage 1 stands when stage 2 is planned; null end: it is not over. */
export type Stage1Result = Readonly<{ end: PlainDate | null; findings: readonly Stage1Finding[] }>;

/** Everything a plan is judged by, as plain values: the page judges by the same while the leader writes. */
export type PlanQuestion = Readonly<{
  rules: Pick<SchemeRules, "plan" | "criteria" | "stages" | "clocks">;
  kind: AuditKind;
  plan: Pick<PlanFile, "rows" | "criteria">;
  team: Pick<TeamFile, "slots" | "objections"> &
    Readonly<{ members: readonly Pick<Member, "personId" | "name">[] }>;
  countedIds: readonly string[];
  determinedHalfDays: number;
  /** Of a supplementary audit the clauses it is ordered for (5.8); null: the audit covers by its kind. */
  concerned: readonly PlannedClause[] | null;
  /** The sampled sites and the central office. */
  sites: readonly Readonly<{ id: string; name: string }>[];
  stage1: Stage1Result;
  stage1OnSite: boolean;
  /** The days of each scheme, and the edition that sets the share of them on site. */
  days: ReviewedDays;
  every: readonly Readonly<{ scheme: string; manDays: Pick<SchemeRules["manDays"], "onSiteShare"> }>[];
  /** The first day a plan may still name; null: the audit is under way. */
  notBefore: PlainDate | null;
}>;

/** A special audit is planned like a surveillance: by contents (6.6). */
export const plannedAs = (kind: AuditKind): HeldAudit => (kind === "special" ? "surveillance" : kind);

/** A half-day ends at one o'clock. */
const NOON = 13 * 60;

const halvesOf = ({ startsAt, endsAt }: PlanRowForm): readonly ("am" | "pm")[] => [
  ...(startsAt < NOON ? ["am" as const] : []),
  ...(endsAt > NOON ? ["pm" as const] : []),
];

const ruleRefusals = (question: PlanQuestion): readonly Refusal[] => {
  const { rules, kind, countedIds, sites } = question;
  const answer = plan(rules.plan, {
    audit: plannedAs(kind),
    rows: question.plan.rows.map((row, index) => ({
      id: String(index),
      date: row.date,
      from: row.startsAt,
      to: row.endsAt,
      siteId: row.siteId ?? CLIENT_ADDRESS,
      kind: row.kind,
      clauses: row.clauses.map(readClauseKey),
      contents: row.contents,
      auditorIds: row.personIds,
      remote: row.isRemote
        ? { reason: row.remoteReason, tool: row.remoteTool, hasConsent: row.hasRemoteConsent }
        : null,
    })),
    criteria: question.concerned ?? clausesOf(rules, question.plan.criteria),
    sites: sites.map((site) => site.id),
    countedIds,
    determined: halfDays(question.determinedHalfDays),
  });
  return answer.ok ? [] : fromNotices(answer.refusals);
};

/** Everybody in a row is in the team and was sent for that half-day: plan and task order agree (5.4.6.3). */
const assignmentRefusals = ({ rules, plan: { rows }, team }: PlanQuestion): readonly Refusal[] => {
  const { clause } = rules.plan.schedule;
  return rows.flatMap((row, index) =>
    row.personIds.flatMap((personId): readonly Refusal[] => {
      const member = team.members.find((each) => each.personId === personId);
      const field = `rows.${index}.personIds`;
      if (member === undefined)
        return [{ code: "plan-person-not-in-team", clause, field, facts: { row: index + 1 } }];
      const isSent = halvesOf(row).every((half) =>
        team.slots.some((slot) => slot.personId === personId && slot.date === row.date && slot.half === half),
      );
      const facts = { row: index + 1, person: member.name, day: row.date };
      return isSent ? [] : [{ code: "plan-person-not-sent", clause, field, facts }];
    }),
  );
};

/** Whom or what a row audits: a unit, a process, or contents that say it themselves (5.4.6.3 b). */
const subjectRefusals = ({ plan: { rows } }: PlanQuestion): readonly Refusal[] =>
  rows.flatMap((row, index): readonly Refusal[] => {
    const isNamed = row.unit !== "" || row.process !== "" || row.contents.length > 0;
    if (row.kind !== "audit" || isNamed) return [];
    const field = `rows.${index}.unit`;
    return [{ code: "plan-row-without-subject", clause: "5.4.6.3 b)", field, facts: { row: index + 1 } }];
  });

const startOf = (rows: readonly PlanRowForm[]): PlainDate | undefined =>
  rows.map((row) => row.date).toSorted()[0];

/** Stage 2 starts inside its window and after every stage 1 finding was verified (5.1, 5.4.2.1 c). */
const gapRefusals = ({ rules, kind, plan: { rows }, stage1 }: PlanQuestion): readonly Refusal[] => {
  const start = startOf(rows);
  if (kind !== "stage2" || start === undefined) return [];
  const { clause } = rules.stages.gap;
  if (stage1.end === null) return [{ code: "stage1-not-over", clause }];
  const answer = stage2Start(rules.stages, rules.clocks, {
    stage1End: stage1.end,
    stage2Start: start,
    findings: stage1.findings,
  });
  return answer.ok ? [] : fromNotices(answer.refusals);
};

/** What the client agrees to lies ahead of it (5.4.6.4). */
const pastRefusals = ({ plan: { rows }, notBefore: today }: PlanQuestion): readonly Refusal[] => {
  const day = startOf(rows);
  if (day === undefined || today === null || day >= today) return [];
  return [{ code: "plan-day-past", clause: "5.4.6.4", facts: { day, today } }];
};

/** Each scheme's share on site of its own days (5.4.3). */
const shareRefusals = ({ every, kind, days, stage1OnSite }: PlanQuestion): readonly Refusal[] => {
  if (kind !== "stage1" && kind !== "stage2") return [];
  return days.flatMap(({ scheme, total, stage1 }): readonly Refusal[] => {
    const rules = every.find((one) => one.scheme === scheme);
    if (rules === undefined) return [];
    const answer = planOnSiteShare(rules.manDays.onSiteShare, {
      total: halfDays(total),
      stage1: toHundredths(halfDays(stage1)),
      stage1OnSite,
    });
    return answer.ok ? [] : fromNotices(answer.refusals);
  });
};

/** The sentence names people, sites and rows as the reader knows them. */
const named = (refusal: Refusal, { team, sites }: PlanQuestion): Refusal => {
  const { auditorId, sites: siteIds, row, rows, ...rest } = refusal.facts ?? {};
  const nameOf = (id: string) => sites.find((site) => site.id === id)?.name ?? id;
  const person = team.members.find((member) => member.personId === auditorId)?.name;
  const facts: Facts = {
    ...rest,
    ...(person === undefined ? {} : { person }),
    ...(Array.isArray(siteIds) ? { sites: siteIds.map((id) => nameOf(String(id))) } : {}),
    ...(Array.isArray(rows) ? { rows: rows.map((each) => String(Number(each) + 1)) } : {}),
    ...(typeof row === "string" ? { row: Number(row) + 1 } : {}),
    ...(typeof row === "number" ? { row } : {}),
  };
  return { ...refusal, facts };
};

/** Everything that keeps a plan from being issued (5.4.6, 5.1), each with its clause. */
export const assessPlan = (question: PlanQuestion): readonly Refusal[] =>
  [
    ...pastRefusals(question),
    ...gapRefusals(question),
    ...ruleRefusals(question),
    ...assignmentRefusals(question),
    ...subjectRefusals(question),
    ...shareRefusals(question),
    ...openObjections(question.team.objections),
  ].map((refusal) => named(refusal, question));
