import { applicationStore } from "@/lib/data/application-store";
import type { CaseHead } from "@/lib/data/case-store";
import { communicationStore } from "@/lib/data/communication-store";
import { factsStore } from "@/lib/data/facts-store";
import { planStore } from "@/lib/data/plan-store";
import { settlementStore } from "@/lib/data/settlement-store";
import { supplementaryStore } from "@/lib/data/supplementary-store";
import { noteStore } from "@/lib/data/note-store";
import { reportStore, type ReportOnFile } from "@/lib/data/report-store";
import { closingClock } from "@/lib/domain/audit/closing-clocks";
import { actualHalfDays } from "@/lib/domain/audit/actual-days";
import { lastVisit, settlementsOf } from "@/lib/domain/audit/settlement";
import type { ConductFile } from "@/lib/domain/audit/conduct-file";
import { isJudged } from "@/lib/domain/audit/check-list-note";
import { auditedClauses } from "@/lib/domain/audit/coverage";
import { isPlanOwed } from "@/lib/domain/plan/move-plan";
import { EMPTY_REPORT } from "@/lib/domain/report/sections/report-sections";
import { laterItems } from "@/lib/domain/report/later-items";
import type { ReportRecord } from "@/lib/domain/report/report-record";
import { auditedSystems } from "@/lib/domain/report/audited-systems";
import { clausesConcerned } from "@/lib/domain/supplementary/supplementary-file";
import type { CaseRules } from "@/lib/domain/case/combined-rules";
import type { Context } from "../framework/context";

type Asked = Readonly<{ head: CaseHead; file: ConductFile; rules: CaseRules; report: ReportOnFile | null }>;

/** The records a report is judged on and written from. */
export const reportRecord = async (
  context: Pick<Context, "db">,
  { head, file, rules, report }: Asked,
): Promise<ReportRecord> => {
  const closing = file.closing?.heldOn ?? null;
  const settlements = await settlementStore.ofCase(context.db, head.id);
  const own = settlementsOf(settlements, file.id);
  const criteria = file.plan?.criteria ?? [];
  const every = auditedClauses(rules, criteria);
  const order = await supplementaryStore.ofAudit(context.db, file.id);
  const { content: application } = await applicationStore.submitted(context.db, head.id);
  return {
    content: report?.content ?? EMPTY_REPORT,
    gapFacts: {
      kind: file.kind,
      schemes: rules.schemes,
      isFoundingOnRecord: application.applicant.establishedOn !== null,
      laterItems: laterItems(rules, file.kind),
    },
    systems: auditedSystems(head),
    clauses: order === null ? every : clausesConcerned(order, every),
    order,
    notes: (await noteStore.ofAudit(context.db, file.id)).filter(isJudged),
    interviews: await noteStore.interviews(context.db, file.id),
    facts: await factsStore.onFile(context.db, file.id),
    courseChanges: await communicationStore.courseChanges(context.db, file.id),
    settlements,
    isPlanOwed: isPlanOwed(await planStore.ofAudit(context.db, file.id), own),
    visitUntil: lastVisit(own),
    nonconformities: await reportStore.nonconformities(context.db, file.id),
    determinedHalfDays: file.determinedHalfDays,
    actualHalfDays: actualHalfDays(rules, file),
    closingHeldOn: closing,
    verificationEnd: closing === null ? null : closingClock(rules.clocks, closing, "verificationEnd"),
  };
};
