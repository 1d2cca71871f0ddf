import type { RailStep } from "@/lib/domain/case/stage-rail";
import type { Db } from "./db";

type Marks = Readonly<{
  caseId: string;
  steps: readonly RailStep[];
  /** The audits whose plan is to be made anew, where the plan is among the steps. */
  planAuditIds?: readonly string[];
  reason: string;
  causedBy: string;
  now: Date;
}>;

type Mark = Readonly<{ stage: RailStep; auditId: string | null }>;

/** What rested on a step that was opened again must be done again; the mark goes when it is. */
export const staleStore = {
  async mark({ tx }: Db, marks: Marks): Promise<void> {
    const { caseId, steps, planAuditIds = [], reason, causedBy, now } = marks;
    const open = await tx.staleMark.findMany({
      where: { caseId, clearedAt: null },
      select: { stage: true, auditId: true },
    });
    const wanted = steps.flatMap((stage): readonly Mark[] =>
      stage === "plan" && planAuditIds.length > 0
        ? planAuditIds.map((auditId) => ({ stage, auditId }))
        : [{ stage, auditId: null }],
    );
    const fresh = wanted.filter(
      ({ stage, auditId }) => !open.some((each) => each.stage === stage && each.auditId === auditId),
    );
    await tx.staleMark.createMany({
      data: fresh.map((each) => ({ ...each, caseId, reason, causedBy, markedAt: now })),
    });
  },

  /** The plan of one audit is agreed anew; what is marked of another audit's plan stays marked. */
  async clearPlan({ tx }: Db, caseId: string, auditId: string, now: Date): Promise<void> {
    await tx.staleMark.updateMany({
      where: { caseId, stage: "plan", OR: [{ auditId }, { auditId: null }], clearedAt: null },
      data: { clearedAt: now },
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
      distinct: ["stage"],
      orderBy: { markedAt: "asc" },
      select: { stage: true, reason: true, causedBy: true },
    });
  },
};
