import { prisma } from "@/lib/data/prisma";

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
