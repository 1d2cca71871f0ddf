import { auditStore } from "@/lib/data/audit-store";
import { factsStore } from "@/lib/data/facts-store";
import { settlementStore } from "@/lib/data/settlement-store";
import type { CaseHead } from "@/lib/data/case-store";
import { assessTask } from "@/lib/domain/team/assess-task";
import type { Context } from "../framework/context";
import { teamContext, type TeamContext } from "../team/team-context";
import { saveStage2 } from "./save-stage2";
import { stage2Redone } from "./stage2-redone";

/** Whether the people given to stage 2 already make up so many half-days more than were determined (5.4.4.6). */
export const arePeopleEnough = ({ question }: TeamContext, halfDays: number): boolean =>
  assessTask({ ...question, determinedHalfDays: question.determinedHalfDays + halfDays }).ok;

/** Stage 2 with its team, where team and plan as they stand hold for so many half-days more; else null. */
export const stage2Holding = async (
  context: Context,
  head: CaseHead,
  halfDays: number,
): Promise<TeamContext | null> => {
  const { db } = context;
  const audit = await auditStore.head(db, head.id, await settlementStore.stage2Id(db, head.id));
  const team = await teamContext(context, head, audit);
  if (!arePeopleEnough(team, halfDays)) return null;
  const redone = await stage2Redone(context, team, {
    halfDays,
    sites: [],
    hasVisit: false,
    isOtherScope: false,
  });
  return redone.action === null && redone.amendsPlan === null ? team : null;
};

type Raise = Readonly<{
  auditId: string;
  byPersonId: string;
  reason: string;
  halfDays: number;
  determinedHalfDays: number;
  sampled: number;
}>;

/**
 * Puts the newly determined days on record where nothing has to be done for them (5.6.2 c): kept like a settlement,
 * so that report, programme and papers go by the new figure.
 */
export const raiseDetermined = async (context: Context, team: TeamContext, raise: Raise): Promise<void> => {
  const { db, today } = context;
  const { auditId, byPersonId, reason, halfDays, determinedHalfDays, sampled } = raise;
  const facts = await factsStore.onFile(db, auditId);
  if (facts === null) throw new RangeError("Days were determined anew without a confirmation");
  await settlementStore.create(db, {
    ...{ confirmationId: facts.id, settledOn: today, byPersonId, reason },
    ...{ scope: facts.scope, scopeEn: facts.scopeEn, scopeChoice: null, scopeCodes: [], scopeAgreedOn: null },
    requiredHalfDays: facts.requiredHalfDays,
    ...{ halfDaysBefore: determinedHalfDays, halfDaysAfter: determinedHalfDays + halfDays },
    ...{ sitesBefore: sampled, sitesAfter: sampled, amendsPlan: null, visitUntil: null, draw: null },
    steps: { manDays: facts.manDays, sampling: facts.sampling },
  });
  await saveStage2(context, team, {
    ...{ addedHalfDays: halfDays, slots: [], action: null, isPlanStale: false, reason, causedBy: "facts" },
  });
};
