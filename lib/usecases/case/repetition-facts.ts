import type { CaseHead } from "@/lib/data/case-store";
import { auditStore, type AuditHead } from "@/lib/data/audit-store";
import { nonconformityStore } from "@/lib/data/nonconformity-store";
import type { AuditKind } from "@/lib/domain/audit/audit-kinds";
import type { RepetitionFacts } from "@/lib/domain/case/assess-repetition";
import { verificationClock } from "@/lib/domain/nonconformity/nonconformity-clocks";
import { accepted, type Outcome } from "@/lib/domain/outcome";
import type { Context } from "../framework/context";
import { rulesBoundOrInForce } from "../framework/rules-in-force";

type Repetition = Readonly<{ facts: RepetitionFacts; stage1: AuditHead | null; stage2: AuditHead | null }>;

const BEGUN: readonly string[] = ["opened", "closed", "reported"];

/** What tells whether a limit was missed so that a stage must be done again. */
export const repetitionFacts = async (
  { db, today }: Context,
  head: CaseHead,
): Promise<Outcome<Repetition>> => {
  const rules = rulesBoundOrInForce(head, today);
  if (!rules.ok) return rules;
  const audits = await auditStore.ofCase(db, head.id);
  const last = (kind: AuditKind) =>
    audits.findLast((audit) => audit.kind === kind && audit.status !== "abandoned") ?? null;
  const [stage1, stage2] = [last("stage1"), last("stage2")];
  const findings = stage2 === null ? [] : await nonconformityStore.ofCase(db, head.id, stage2.id);
  const closingOn = findings[0]?.audit.closingOn ?? null;
  return accepted({
    stage1,
    stage2,
    facts: {
      clocks: rules.value.clocks,
      stage: head.stage,
      today,
      stage1End: stage1?.status === "reported" ? stage1.endsOn : null,
      stage2StartedOn: stage2 !== null && BEGUN.includes(stage2.status) ? stage2.startsOn : null,
      verification: verificationClock(rules.value.clocks, findings, { closingOn, today }),
    },
  });
};
