import { caseStore, type CaseHead } from "@/lib/data/case-store";
import { conductStore, type AuditInConduct } from "@/lib/data/conduct-store";
import { caseGoesOn } from "@/lib/domain/audit/audits-open";
import { can } from "@/lib/domain/access/can";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import { accepted, type Outcome } from "@/lib/domain/outcome";
import type { CaseRules } from "@/lib/domain/case/combined-rules";
import type { Context } from "../framework/context";

export type TakenUp = Readonly<{ head: CaseHead; file: AuditInConduct; rules: CaseRules }>;

/** How every step of an audit's conduct begins: case locked and not ended, audit in scope, the duty free to take up (2.2, 5.9.1). */
export const takeUpAudit = async (
  context: Context,
  form: Readonly<{ caseId: string; auditId: string }>,
): Promise<Outcome<TakenUp>> => {
  const head = await caseStore.lock(context.db, form.caseId);
  const goesOn = caseGoesOn(head.stage);
  if (!goesOn.ok) return goesOn;
  const file = await conductStore.file(context.db, head.id, form.auditId);
  const duty = can(context.actor, "audit", await caseStore.duties(context.db, head.id));
  if (!duty.ok) return duty;
  return accepted({ head, file, rules: rulesOfCase(head) });
};
