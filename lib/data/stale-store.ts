import type { RailStep } from "@/lib/domain/case/stage-rail";
import type { Db } from "./db";

type Marks = Readonly<{
  caseId: string;
  steps: readonly RailStep[];
  reason: string;
  causedBy: string;
  now: Date;
}>;

/** What rested on a step that was opened again must be done again; the mark goes when it is. */
export const staleStore = {
  async mark({ tx }: Db, { caseId, steps, reason, causedBy, now }: Marks): Promise<void> {
    const open = await tx.staleMark.findMany({
      where: { caseId, clearedAt: null },
      select: { stage: true },
    });
    const fresh = steps.filter((step) => !open.some(({ stage }) => stage === step));
    await tx.staleMark.createMany({
      data: fresh.map((stage) => ({ caseId, stage, reason, causedBy, markedAt: now })),
    });
  },

  /** Called by the use case that completes the step anew. */
  async clear({ tx }: Db, caseId: string, step: RailStep, now: Date): Promise<void> {
    await tx.staleMark.updateMany({
      where: { caseId, stage: step, clearedAt: null },
      data: { clearedAt: now },
    });
  },

  async isStale({ tx }: Db, caseId: string, step: RailStep): Promise<boolean> {
    return (await tx.staleMark.count({ where: { caseId, stage: step, clearedAt: null } })) > 0;
  },

  async ofCase({ tx }: Db, caseId: string) {
    return tx.staleMark.findMany({
      where: { caseId, clearedAt: null },
      orderBy: { markedAt: "asc" },
      select: { stage: true, reason: true, causedBy: true },
    });
  },
};
