import type { Db } from "./db";

export type Present = Readonly<{ personId: string; name: string; rowId: string | null }>;

/** How long somebody who says nothing more counts as present, in milliseconds: three beats of the page. */
const SILENCE = 30_000;

/** Who is on the check list of an audit at this moment. Nothing rests on it, so nothing of it is logged. */
export const presenceStore = {
  async tell(
    { tx }: Db,
    {
      auditId,
      personId,
      rowId,
      now,
    }: Readonly<{ auditId: string; personId: string; rowId: string | null; now: Date }>,
  ): Promise<void> {
    await tx.auditPresence.upsert({
      where: { auditId_personId: { auditId, personId } },
      create: { auditId, personId, rowId, seenAt: now },
      update: { rowId, seenAt: now },
    });
  },

  /** Everybody else who was heard of lately. */
  async others(
    { tx }: Db,
    { auditId, personId, now }: Readonly<{ auditId: string; personId: string; now: Date }>,
  ): Promise<readonly Present[]> {
    const rows = await tx.auditPresence.findMany({
      where: { auditId, personId: { not: personId }, seenAt: { gt: new Date(now.getTime() - SILENCE) } },
      orderBy: { personId: "asc" },
      select: { personId: true, rowId: true, person: { select: { name: true } } },
    });
    return rows.map(({ person, ...row }) => ({ ...row, name: person.name }));
  },
};
