import { planStore } from "@/lib/data/plan-store";
import { isUnderWay } from "@/lib/domain/audit/assess-visit";
import type { AuditAction } from "@/lib/domain/audit/audit-machine";
import { moveAudit } from "@/lib/domain/audit/move-audit";
import { assessPlan } from "@/lib/domain/plan/assess-plan";
import type { PlanFile } from "@/lib/domain/plan/plan-file";
import { assessTask } from "@/lib/domain/team/assess-task";
import type { Outcome } from "@/lib/domain/outcome";
import type { Context } from "../framework/context";
import { planQuestion } from "../plan/plan-context";
import type { TeamContext } from "../team/team-context";

/** What a settlement adds to stage 2. */
export type Added = Readonly<{
  halfDays: number;
  sites: readonly Readonly<{ id: string; name: string }>[];
  /** Half-days are given for a visit of their own: the plan says what they are for. */
  hasVisit: boolean;
  /** Another scope was adopted: the plan was made for the one before (5.4.6.1). */
  isOtherScope: boolean;
}>;

type Redone = Readonly<{
  /** Back to the team, back to the plan, or null: what stands holds for the new figures too. */
  action: Extract<AuditAction, "reopen" | "reopen-plan"> | null;
  /** Number of the agreed plan that an audit under way has to amend. */
  amendsPlan: number | null;
}>;

const NOTHING: Redone = { action: null, amendsPlan: null };

const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

const refusalsOf = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.refusals);

/** Whether the plan holds for the figures it was made for but not for the new ones. */
const isPlanTooSmall = async (context: Context, team: TeamContext, plan: PlanFile, added: Added) => {
  const question = await planQuestion(context, team, plan);
  const determinedHalfDays = question.determinedHalfDays + added.halfDays;
  const sites = [...question.sites, ...added.sites];
  return differs(assessPlan(question), assessPlan({ ...question, determinedHalfDays, sites }));
};

const isTeamTooSmall = ({ question }: TeamContext, added: Added): boolean => {
  const determinedHalfDays = question.determinedHalfDays + added.halfDays;
  return differs(
    refusalsOf(assessTask(question)).map(({ code }) => code),
    refusalsOf(assessTask({ ...question, determinedHalfDays })).map(({ code }) => code),
  );
};

/**
 * What of stage 2 rested on the old days and sites and is done again (5.4.4.7, 5.4.6): the team where its days no
 * longer suffice, the plan where it leaves out a site or hours. Whatever still holds stays.
 */
export const stage2Redone = async (context: Context, team: TeamContext, added: Added): Promise<Redone> => {
  const { status } = team.audit;
  const plans = await planStore.ofAudit(context.db, team.audit.id);
  if (isUnderWay(status)) {
    const agreed = plans.find((plan) => plan.status === "agreed");
    if (agreed === undefined) return NOTHING;
    const isAmended =
      added.hasVisit || added.isOtherScope || (await isPlanTooSmall(context, team, agreed, added));
    return isAmended ? { ...NOTHING, amendsPlan: agreed.number } : NOTHING;
  }
  if (moveAudit(status, "reopen").ok && isTeamTooSmall(team, added)) return { ...NOTHING, action: "reopen" };
  const sent = plans.find((plan) => plan.status === "issued" || plan.status === "agreed");
  if (sent === undefined || !moveAudit(status, "reopen-plan").ok) return NOTHING;
  const isPlanPast = added.isOtherScope || (await isPlanTooSmall(context, team, sent, added));
  return isPlanPast ? { ...NOTHING, action: "reopen-plan" } : NOTHING;
};
