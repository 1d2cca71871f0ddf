import { planStore } from "@/lib/data/plan-store";
import { settlementStore } from "@/lib/data/settlement-store";
import { supplementaryStore } from "@/lib/data/supplementary-store";
import { sampleStore } from "@/lib/data/sample-store";
import { auditedClauses } from "@/lib/domain/audit/coverage";
import { isUnderWay } from "@/lib/domain/audit/assess-visit";
import { settlementsOf } from "@/lib/domain/audit/settlement";
import { everyRulesOfCase } from "@/lib/domain/case/rules-of-case";
import { refused, accepted, type Outcome } from "@/lib/domain/outcome";
import type { PlanQuestion } from "@/lib/domain/plan/assess-plan";
import { isPlanOwed } from "@/lib/domain/plan/move-plan";
import { CLIENT_ADDRESS, type PlanFile } from "@/lib/domain/plan/plan-file";
import { isVisited } from "@/lib/domain/programme/sites-to-visit";
import { clausesConcerned, type SupplementaryOrder } from "@/lib/domain/supplementary/supplementary-file";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import { teamFactsOf } from "@/lib/domain/team/team-file";
import { countedMembers } from "@/rules/team/counted-members";
import type { Context } from "../framework/context";
import type { TeamContext } from "../team/team-context";

type Site = Readonly<{
  id: string;
  name: string;
  kind: string;
  sampledBy: string | null;
  goneInAuditId: string | null;
}>;

/** What an audit visits: the central office every time, and the sampled sites (5.4.5). */
const sitesToVisit = (sites: readonly Site[], clientName: string) => {
  const visited = sites.filter(isVisited);
  const hasCentral = visited.some((site) => site.kind === "central");
  const ordered = visited.toSorted(
    (one, other) => Number(other.kind === "central") - Number(one.kind === "central"),
  );
  return hasCentral ? ordered : [{ id: CLIENT_ADDRESS, name: clientName }, ...ordered];
};

/** What a supplementary audit visits: the sites it is ordered for, else the client's own address (5.8). */
const sitesOrdered = (sites: readonly Site[], siteIds: readonly string[], clientName: string) => {
  const ordered = sites.filter(({ id }) => siteIds.includes(id));
  return ordered.length > 0 ? ordered : [{ id: CLIENT_ADDRESS, name: clientName }];
};

/** The clauses a supplementary audit covers, as plans name them. */
const concernedOf = (order: SupplementaryOrder, rules: SchemeRules, criteria: readonly string[]) =>
  clausesConcerned(order, auditedClauses(rules, criteria)).map(({ criterion, clause }) => ({
    criteria: criterion,
    clause,
  }));

/** What the plan of one audit is judged by. */
export const planQuestion = async (
  context: Context,
  team: TeamContext,
  plan: Pick<PlanFile, "rows" | "criteria">,
): Promise<PlanQuestion> => {
  const { head, audit, rules, review, file, question } = team;
  const facts = teamFactsOf(file, question);
  const stage1 = await planStore.stage1Result(context.db, head.id);
  const sites = await sampleStore.ofCase(context.db, head.id);
  const order = await supplementaryStore.ofAudit(context.db, audit.id);
  const visits =
    order === null
      ? sitesToVisit(sites, head.clientName)
      : sitesOrdered(sites, order.siteIds, head.clientName);
  return {
    rules,
    kind: audit.kind,
    plan,
    team: file,
    countedIds: facts === null ? [] : countedMembers(rules.team, facts).map((member) => member.personId),
    determinedHalfDays: audit.determinedHalfDays,
    sites: visits.map(({ id, name }) => ({ id, name })),
    concerned: order === null ? null : concernedOf(order, rules, review.criteria),
    stage1,
    stage1OnSite: stage1.method === "on-site",
    days: review.days,
    every: everyRulesOfCase(head),
    // The next version of a plan under way names the days that were, too.
    notBefore: isUnderWay(audit.status) ? null : context.today,
  };
};

/** A settlement asks an audit under way for the next version of its plan (5.6.2 c). */
export const isAmending = async (
  { db }: Context,
  { head, audit }: TeamContext,
  plans: readonly PlanFile[],
): Promise<boolean> => isPlanOwed(plans, settlementsOf(await settlementStore.ofCase(db, head.id), audit.id));

/** The plan is the team leader's (5.4.4.5, 5.4.6.4). */
export const leaderOnly = (context: Context, { file }: TeamContext): Outcome<null> => {
  const leader = file.members.find((member) => member.role === "leader");
  if (leader !== undefined && leader.personId === context.actor.personId) return accepted(null);
  return refused({ code: "leader-only", clause: "5.4.4.5", facts: { leader: leader?.name ?? "" } });
};
