import { prisma } from "@/lib/data/prisma";
import { clauseKeyOf } from "@/lib/domain/plan/plan-file";
import type { PlannedClause } from "@/rules/plan/plan-facts";

type Kind = "stage1" | "stage2";

/** The audit of a case as it stands now: what the page of the programme would show. */
export const auditOf = (caseId: string, kind: Kind) =>
  prisma().audit.findFirstOrThrow({
    where: { caseId, kind },
    orderBy: { round: "desc" },
    select: { id: true, version: true, determinedHalfDays: true },
  });

/** When the agreed plan of an audit has a meeting or the interview, in minutes after midnight (5.4.6). */
export const plannedTimes = (auditId: string, kind: "opening" | "closing" | "top-management-interview") =>
  prisma().planRow.findFirstOrThrow({
    where: { kind, plan: { auditId, status: "agreed" } },
    select: { startsAt: true, endsAt: true },
  });

/** Where the agreed plan has a clause audited and by whom, in the order of the visits (5.4.6.3 c). */
export const plannedVisits = async (auditId: string, clause: PlannedClause) => {
  const rows = await prisma().planRow.findMany({
    where: { kind: "audit", clauses: { has: clauseKeyOf(clause) }, plan: { auditId, status: "agreed" } },
    orderBy: { position: "asc" },
    select: { unit: true, siteId: true, personIds: true },
  });
  if (rows.length === 0) throw new Error(`The agreed plan has ${clause.clause} audited nowhere`);
  return rows;
};

/** What the review determined, which the team confirms on the spot (5.6.2 c). */
export const peopleOf = async (caseId: string): Promise<number> => {
  const review = await prisma().applicationReview.findFirstOrThrow({
    where: { caseId, outcome: "accept" },
    select: { effectivePersonnel: true },
  });
  return review.effectivePersonnel ?? 0;
};

export const versionOf = async (nonconformityId: string): Promise<number> =>
  (
    await prisma().nonconformity.findUniqueOrThrow({
      where: { id: nonconformityId },
      select: { version: true },
    })
  ).version;
