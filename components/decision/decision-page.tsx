import { useTranslations } from "next-intl";
import { CorrectionsSection } from "@/components/certificate/corrections-section";
import { AuditSummary } from "@/components/decision/audit-summary";
import { DecidedSection } from "@/components/decision/decided-section";
import { DecisionChecks } from "@/components/decision/decision-checks";
import type { DecisionPageFacts } from "@/components/decision/decision-facts";
import type { DecisionDraft } from "@/components/decision/decision-draft";
import { DecisionForm } from "@/components/decision/decision-form";
import { SystemTabs } from "@/components/decision/system-tabs";
import { SubjectSummary } from "@/components/decision/subject-summary";
import { ReviewSection } from "@/components/decision/review-section";
import { DocumentLinks } from "@/components/document/document-links";
import { SignedFindings } from "@/components/report/signed-findings";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";

type PageProps = Readonly<{ caseId: string; facts: DecisionPageFacts; draft: DecisionDraft | null }>;

/** The whole file in ten minutes: decision taken, checks, deviations, reasons, papers, then one decision. */
export function DecisionPage({ caseId, facts, draft }: PageProps) {
  const t = useTranslations("decision.page");
  const tc = useTranslations("common");
  const { decision, weighing, subject, audit, stage, documents, scheme, systems } = facts;
  const tabs = <SystemTabs caseId={caseId} chosen={scheme} systems={systems} />;
  if (facts.isClient && decision === null)
    return (
      <>
        {tabs}
        <EmptyState
          title={t(stage === "report-review" || stage === "decision" ? "clientWaiting" : "waiting")}
        />
      </>
    );
  const isEarly = decision === null && facts.reviews.length === 0 && stage !== "report-review";
  return (
    <>
      {tabs}
      {decision !== null && (
        <DecidedSection caseId={caseId} scheme={systems.length === 0 ? null : scheme} decision={decision} />
      )}
      {isEarly && <EmptyState title={t("waiting")} />}
      <CorrectionsSection corrections={facts.corrections} />
      {subject !== null && !isEarly && <SubjectSummary subject={subject} />}
      {weighing !== null && (
        <Section title={t("checks")}>
          <DecisionChecks checks={weighing.checks} />
        </Section>
      )}
      {!facts.isClient && !isEarly && <ReviewSection caseId={caseId} facts={facts} />}
      {facts.findings !== null && !isEarly && <SignedFindings caseId={caseId} signed={facts.findings} />}
      {audit !== null && !isEarly && <AuditSummary caseId={caseId} audit={audit} fee={facts.fee} />}
      {documents.length > 0 && !isEarly && (
        <Section
          title={t("documents")}
          action={
            <a className="link" href={`/cases/${caseId}/documents`}>
              {t("allDocuments")}
            </a>
          }
        >
          <DocumentLinks documents={documents} />
        </Section>
      )}
      {weighing !== null && stage === "decision" && (
        <Section title={t("decide")}>
          <p className="mb-3 max-w-[70ch] text-muted">{t("decideWhy")}</p>
          <p className="mb-4 text-sm break-all text-muted">
            {tc("labelled", { label: t("file"), text: weighing.sha256 })}
          </p>
          {facts.canDecide ? (
            // A changed file makes another form: nothing typed for the old one is sent with the new hash unread.
            <DecisionForm
              key={weighing.sha256}
              caseId={caseId}
              scheme={scheme}
              place={systems.findIndex((one) => one.scheme === scheme)}
              draft={draft}
              fileSha256={weighing.sha256}
              grantRefusals={weighing.grantRefusals}
              refuseRefusals={weighing.refuseRefusals}
            />
          ) : (
            <p>{t("notYours")}</p>
          )}
        </Section>
      )}
    </>
  );
}
