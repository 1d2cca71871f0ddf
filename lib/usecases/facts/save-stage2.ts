import { auditStore } from "@/lib/data/audit-store";
import { documentStore } from "@/lib/data/document-store";
import { toDateColumnOrNull } from "@/lib/data/parse/dates";
import { staleStore } from "@/lib/data/stale-store";
import { StaleError } from "@/lib/data/errors";
import { teamStore } from "@/lib/data/team-store";
import { wayOutStore } from "@/lib/data/way-out-store";
import type { AuditAction } from "@/lib/domain/audit/audit-machine";
import { moveAudit } from "@/lib/domain/audit/move-audit";
import type { Body } from "@/lib/domain/setting/body-setting";
import { auditDaysOf } from "@/lib/domain/team/team-file";
import type { Slot } from "@/lib/domain/team/team-form";
import { issueDocument } from "../document/issue-document";
import type { Context } from "../framework/context";
import { taskOrderModel } from "../team/task-order-model";
import { teamContext, type TeamContext } from "../team/team-context";

type Change = Readonly<{
  addedHalfDays: number;
  slots: readonly Slot[];
  action: Extract<AuditAction, "reopen" | "reopen-plan"> | null;
  /** A plan is to be made and agreed anew: marked on the rail until it is. */
  isPlanStale: boolean;
  reason: string;
  /** What made it so: the step that was changed. */
  causedBy: "facts" | "programme";
}>;

/** Writes what a settlement does to stage 2: its days, its state, the half-days of an added visit. */
export const saveStage2 = async (
  context: Context,
  { head, audit, file }: TeamContext,
  change: Change,
): Promise<void> => {
  const { db, now } = context;
  const { addedHalfDays, slots, action, reason, causedBy } = change;
  const held = [...file.slots, ...slots];
  const moved = action === null ? null : moveAudit(audit.status, action);
  const status = moved?.ok === true ? moved.value : audit.status;
  await auditStore.saveStatus(db, audit, status, {
    determinedHalfDays: audit.determinedHalfDays + addedHalfDays,
    ...(slots.length === 0 ? {} : { endsOn: toDateColumnOrNull(auditDaysOf(held).at(-1)) }),
  });
  if (slots.length > 0 && !(await teamStore.saveSlots(db, audit.id, held)))
    throw new StaleError("audit", audit.version);
  if (action !== null) await wayOutStore.supersedePlans(db, audit.id, now);
  if (change.isPlanStale)
    await staleStore.mark(db, {
      ...{ caseId: head.id, steps: ["plan"], planAuditIds: [audit.id] },
      ...{ reason, causedBy, now },
    });
};

/** The client is told who comes for the added visit and when, as before every audit (5.4.4.8). */
export const issueVisitTask = async (context: Context, before: TeamContext, body: Body): Promise<void> => {
  const { db, today } = context;
  const audit = await auditStore.head(db, before.head.id, before.audit.id);
  const team = await teamContext(context, before.head, audit);
  const documentId = await issueDocument(context, {
    caseId: team.head.id,
    kind: "task-order",
    model: await taskOrderModel(context, team, body),
    subjectId: audit.id,
    isForClient: true,
  });
  await documentStore.createNotice(db, {
    caseId: team.head.id,
    kind: "team-named",
    facts: { auditId: audit.id, kind: audit.kind },
    documentId,
    sentOn: today,
  });
};
