import { caseStore, type CaseHead } from "@/lib/data/case-store";
import { nonconformityStore } from "@/lib/data/nonconformity-store";
import { moveNonconformity } from "@/lib/domain/nonconformity/move-nonconformity";
import { assessCaseOpen } from "@/lib/domain/nonconformity/assess-nonconformity";
import type { NonconformityFile } from "@/lib/domain/nonconformity/nonconformity-file";
import type {
  NonconformityAction,
  NonconformityStatus,
} from "@/lib/domain/nonconformity/nonconformity-machine";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import { accepted, refused, type Outcome } from "@/lib/domain/outcome";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { Context } from "../framework/context";

export type TakenUp = Readonly<{
  head: CaseHead;
  file: NonconformityFile;
  rules: SchemeRules;
  next: NonconformityStatus;
}>;

/** Every act on a nonconformity starts here: case locked, loaded in scope, the table asked. */
export const takeUpNonconformity = async (
  { db }: Context,
  form: Readonly<{ caseId: string; nonconformityId: string }>,
  action: NonconformityAction,
): Promise<Outcome<TakenUp>> => {
  const head = await caseStore.lock(db, form.caseId);
  const refusals = assessCaseOpen(head.stage);
  if (refusals.length > 0) return refused(...refusals);
  const file = await nonconformityStore.file(db, head.id, form.nonconformityId);
  const next = moveNonconformity(file.status, action);
  if (!next.ok) return next;
  return accepted({ head, file, rules: rulesOfCase(head), next: next.value });
};
