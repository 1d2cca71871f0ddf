import { applicationStore } from "@/lib/data/application-store";
import type { CaseHead } from "@/lib/data/case-store";
import { communicationStore } from "@/lib/data/communication-store";
import { factsStore } from "@/lib/data/facts-store";
import { planStore } from "@/lib/data/plan-store";
import { settlementStore } from "@/lib/data/settlement-store";
import { supplementaryStore } from "@/lib/data/supplementary-store";
import { noteStore } from "@/lib/data/note-store";
import { nonconformityStore } from "@/lib/data/nonconformity-store";
import type { ReportOnFile } from "@/lib/data/report-store";
import type { ApplicationContent } from "@/lib/domain/application/application-form";
import { closingClock } from "@/lib/domain/audit/closing-clocks";
import { actualHalfDays } from "@/lib/domain/audit/actual-days";
import { lastVisit, settlementsOf } from "@/lib/domain/audit/settlement";
import type { ConductFile } from "@/lib/domain/audit/conduct-file";
import { isJudged, type Note } from "@/lib/domain/audit/check-list-note";
import type { NonconformityFile } from "@/lib/domain/nonconformity/nonconformity-file";
import type { PlanFile } from "@/lib/domain/plan/plan-file";
import { auditedClauses } from "@/lib/domain/audit/coverage";
import { isPlanOwed } from "@/lib/domain/plan/move-plan";
import { EMPTY_REPORT } from "@/lib/domain/report/sections/report-sections";
import { laterItems } from "@/lib/domain/report/later-items";
import type { NonconformityRow, ReportRecord } from "@/lib/domain/report/report-record";
import { auditedSystems } from "@/lib/domain/report/audited-systems";
import { clausesConcerned } from "@/lib/domain/supplementary/supplementary-file";
import type { CaseRules } from "@/lib/domain/case/combined-rules";
import type { Context } from "../framework/context";

type Asked = Readonly<{ head: CaseHead; file: ConductFile; rules: CaseRules; report: ReportOnFile | null }>;

const toRow = (file: NonconformityFile): NonconformityRow => ({
  ...{ id: file.id, number: file.number, grade: file.grade, criterion: file.criterion, clause: file.clause },
  ...{ unit: file.unit, process: file.process, statement: file.statement, status: file.status },
  ...{ verifiedOn: file.verifiedOn, clientDisagreement: file.clientDisagreement },
});

/** Read once for the record, and read by whoever shows or checks the report with it. */
export type Origins = Readonly<{
  application: ApplicationContent;
  plans: readonly PlanFile[];
  /** Those without a verdict as well. */
  notes: readonly Note[];
  nonconformities: readonly NonconformityFile[];
}>;

/** The records a report is judged on and written from, and where they were read. */
export const reportRecord = async (
  context: Pick<Context, "db">,
  { head, file, rules, report }: Asked,
): Promise<ReportRecord & Readonly<{ origins: Origins }>> => {
  const closing = file.closing?.heldOn ?? null;
  const settlements = await settlementStore.ofCase(context.db, head.id);
  const own = settlementsOf(settlements, file.id);
  const criteria = file.plan?.criteria ?? [];
  const every = auditedClauses(rules, criteria);
  const order = await supplementaryStore.ofAudit(context.db, file.id);
  const { content: application } = await applicationStore.submitted(context.db, head.id);
  const plans = await planStore.ofAudit(context.db, file.id);
  const notes = await noteStore.ofAudit(context.db, file.id);
  const nonconformities = await nonconformityStore.ofCase(context.db, head.id, file.id);
  return {
    origins: { application, plans, notes, nonconformities },
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
    notes: notes.filter(isJudged),
    unjudged: notes.filter((note) => !isJudged(note)),
    interviews: await noteStore.interviews(context.db, file.id),
    facts: await factsStore.onFile(context.db, file.id),
    courseChanges: await communicationStore.courseChanges(context.db, file.id),
    settlements,
    isPlanOwed: isPlanOwed(plans, own),
    visitUntil: lastVisit(own),
    nonconformities: nonconformities.map(toRow),
    determinedHalfDays: file.determinedHalfDays,
    actualHalfDays: actualHalfDays(rules, file),
    closingHeldOn: closing,
    verificationEnd: closing === null ? null : closingClock(rules.clocks, closing, "verificationEnd"),
  };
};
