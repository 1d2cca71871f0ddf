import type { CaseHead } from "@/lib/data/case-store";
import { nonconformityStore } from "@/lib/data/nonconformity-store";
import { reviewStore } from "@/lib/data/review-store";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import type { GradeFacts } from "@/lib/domain/nonconformity/assess-finding-grade";
import { isLeading, type AuditOfNonconformity } from "@/lib/domain/nonconformity/nonconformity-file";
import type { Context } from "../framework/context";

/** What the grade of a finding is judged by: rules and criteria of the case, its neighbours, who writes it. */
export const gradeFacts = async (
  { db, actor }: Context,
  head: CaseHead,
  audit: AuditOfNonconformity,
  { process, except }: Readonly<{ process: string; except: string | null }>,
): Promise<GradeFacts> => {
  const { criteria } = await reviewStore.accepted(db, head.id);
  return {
    rules: rulesOfCase(head),
    kind: audit.kind,
    criteria,
    otherMinors: await nonconformityStore.minorsOnProcess(db, { auditId: audit.id, process, except }),
    isLeader: isLeading(audit, actor.personId),
  };
};
