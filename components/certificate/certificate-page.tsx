import { useTranslations } from "next-intl";
import { AfterObjectionNote } from "@/components/certificate/after-objection";
import { AnswerForm } from "@/components/certificate/answer-form";
import { ContentForm, type ContentProposal } from "@/components/certificate/content-form";
import { ContentShown, type CertificateMeant } from "@/components/certificate/content-shown";
import { CorrectionForm, type CorrectionFacts } from "@/components/certificate/correction-form";
import { CorrectionsSection, type CorrectionShown } from "@/components/certificate/corrections-section";
import {
  Issued,
  Validity,
  type IssuedFacts,
  type ValidityFacts,
} from "@/components/certificate/issued-sections";
import { IssueButton } from "@/components/certificate/issue-button";
import type { LinkedDocument } from "@/components/document/document-link";
import { DocumentLinks } from "@/components/document/document-links";
import { PlainDay } from "@/components/ui/date";
import { LaterAuditsSection, type LaterAudits } from "@/components/certificate/later-audits-section";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import { RefusalList } from "@/components/workflow/refusal-list";
import type { AfterObjection } from "@/lib/domain/certificate/after-objection";
import type { CertificateContent } from "@/lib/domain/certificate/certificate-content";
import type { Refusal } from "@/lib/domain/outcome";

export type CertificatePageFacts = Readonly<{
  certificates: readonly IssuedFacts[];
  laterAudits: LaterAudits;
  validities: readonly ValidityFacts[];
  confirmation: Readonly<{
    id: string;
    status: string;
    preparedOn: string;
    answeredOn: string | null;
    remark: string;
    content: CertificateContent;
    criteria: readonly string[];
    certificates: readonly CertificateMeant[];
  }> | null;
  isClient: boolean;
  corrections: readonly CorrectionShown[];
  afterObjection: AfterObjection | null;
  /** For who may put the content right while it is objected to. */
  correction: CorrectionFacts | null;
  proposal: ContentProposal | null;
  canAnswer: boolean;
  /** Issues certificates, though not this one yet. */
  mayIssue: boolean;
  canIssue: boolean;
  issueRefusals: readonly Refusal[];
  documents: readonly LinkedDocument[];
}>;

type PageProps = Readonly<{ caseId: string; facts: CertificatePageFacts }>;

/** Content confirmed, certificate issued, where it can be looked up. */
export function CertificatePage({ caseId, facts }: PageProps) {
  const t = useTranslations("certificate.page");
  const { certificates, validities, confirmation, documents, canAnswer } = facts;
  const isIssued = certificates.length > 0;
  const isIdle = !isIssued && confirmation === null && facts.proposal === null;
  return (
    <>
      {canAnswer && <Content caseId={caseId} facts={facts} />}
      {certificates.map((one) => (
        <Issued key={one.number} caseId={caseId} facts={one} />
      ))}
      {facts.laterAudits.length > 0 && <LaterAuditsSection caseId={caseId} audits={facts.laterAudits} />}
      {documents.length > 0 && (
        <Section title={t("documents")}>
          <DocumentLinks documents={documents} />
        </Section>
      )}
      {!isIssued && (validities.length > 0 || facts.mayIssue) && (
        <Section
          title={t(facts.isClient ? "toCome" : "issue")}
          action={
            facts.canIssue && facts.issueRefusals.length === 0 ? (
              <IssueButton caseId={caseId} count={validities.length} />
            ) : null
          }
        >
          <p className="mb-3 max-w-[70ch] text-muted">{t(facts.isClient ? "toComeWhy" : "issueWhy")}</p>
          {validities.map((one) => (
            <Validity key={one.scheme} caseId={caseId} validity={one} />
          ))}
          <div className="mt-4">
            {/* What the body waits for is the question above, to whoever answers it. */}
            {!canAnswer && <RefusalList refusals={facts.issueRefusals} />}
          </div>
        </Section>
      )}
      {isIdle && validities.length === 0 && (
        <EmptyState title={t("waiting")}>{t("clientNothing")}</EmptyState>
      )}
      {!isIdle && !canAnswer && <Content caseId={caseId} facts={facts} />}
      <CorrectionsSection corrections={facts.corrections} />
      {facts.correction !== null && (
        <Section title={t("correctContent")}>
          {/* Other texts make another form: nothing typed for the old ones is sent with the new hash unread. */}
          <CorrectionForm key={facts.correction.sha256} caseId={caseId} correction={facts.correction} />
        </Section>
      )}
    </>
  );
}

const TONES = { waiting: "warn", confirmed: "ok", objected: "bad" } as const;

const stateOf = (status: string): keyof typeof TONES =>
  status === "confirmed" || status === "objected" ? status : "waiting";

/** Once the certificate is out nobody is asked anything of its content any more. */
const whyOf = ({ certificates, isClient }: CertificatePageFacts): string => {
  if (certificates.length > 0) return "contentAsIssued";
  return isClient ? "contentWhyClient" : "contentWhy";
};

function Content({ caseId, facts }: PageProps) {
  const t = useTranslations("certificate.page");
  const tc = useTranslations("common");
  const { confirmation, proposal, canAnswer } = facts;
  return (
    <Section title={t("content")}>
      <p className="mb-4 max-w-[70ch] text-muted">{t(whyOf(facts))}</p>
      {confirmation !== null && (
        <div className="mb-5">
          <p className="mb-2 flex flex-wrap gap-x-4">
            <Status tone={TONES[stateOf(confirmation.status)]}>
              {t(`states.${stateOf(confirmation.status)}`)}
            </Status>
            <span className="text-muted">
              {t("preparedOn")} <PlainDay date={confirmation.preparedOn} />
            </span>
            {confirmation.answeredOn !== null && (
              <span className="text-muted">
                {t("answeredOn")} <PlainDay date={confirmation.answeredOn} />
              </span>
            )}
          </p>
          {confirmation.remark !== "" && (
            <p className="mb-2">{tc("labelled", { label: t("remark"), text: confirmation.remark })}</p>
          )}
          {facts.afterObjection !== null && (
            <div className="mb-4">
              <AfterObjectionNote caseId={caseId} step={facts.afterObjection} isClient={facts.isClient} />
            </div>
          )}
          <ContentShown
            content={confirmation.content}
            criteria={confirmation.criteria}
            certificates={confirmation.certificates}
          />
        </div>
      )}
      {canAnswer && confirmation !== null && <AnswerForm caseId={caseId} confirmationId={confirmation.id} />}
      {confirmation === null && proposal !== null && (
        <div className="mb-5">
          <ContentShown
            content={proposal.decided}
            criteria={proposal.criteria}
            certificates={proposal.certificates}
          />
        </div>
      )}
      {proposal !== null && <ContentForm caseId={caseId} proposal={proposal} />}
    </Section>
  );
}
