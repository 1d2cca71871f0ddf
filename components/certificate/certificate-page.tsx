import { useTranslations } from "next-intl";
import { AfterObjectionNote } from "@/components/certificate/after-objection";
import { AnswerForm } from "@/components/certificate/answer-form";
import { CertificateStatusMark } from "@/components/certificate/certificate-status-mark";
import { ContentForm, type ContentProposal } from "@/components/certificate/content-form";
import { ContentShown } from "@/components/certificate/content-shown";
import { CorrectionForm, type CorrectionFacts } from "@/components/certificate/correction-form";
import { CorrectionsSection, type CorrectionShown } from "@/components/certificate/corrections-section";
import { IssueButton } from "@/components/certificate/issue-button";
import { DocumentLinks, type DocumentLink } from "@/components/document/document-links";
import { PlainDay } from "@/components/ui/date";
import { DescriptionList } from "@/components/ui/description-list";
import { LaterAuditsSection, type LaterAudits } from "@/components/certificate/later-audits-section";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import { ClauseLink } from "@/components/workflow/clause-link";
import { RefusalList } from "@/components/workflow/refusal-list";
import type { AfterObjection } from "@/lib/domain/certificate/after-objection";
import type { CertificateContent } from "@/lib/domain/certificate/certificate-content";
import type { Refusal } from "@/lib/domain/outcome";
import type { CertificateStatus } from "@/lib/domain/certificate/certificate-status";
import { RuleDay } from "@/components/workflow/rule-number";
import type { FigureOf } from "@/lib/domain/explanation/figures.data";

export type CertificatePageFacts = Readonly<{
  certificate: Readonly<{
    number: string;
    issuedOn: string;
    firstDay: string;
    lastDay: string;
    status: CertificateStatus;
    nextSurveillanceBy: string;
    recertificationRequestBy: string;
  }> | null;
  laterAudits: LaterAudits;
  validity: Readonly<{ firstDay: string; lastDay: string; clause: string }> | null;
  confirmation: Readonly<{
    id: string;
    status: string;
    preparedOn: string;
    answeredOn: string | null;
    remark: string;
    content: CertificateContent;
    criteria: readonly string[];
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
  documents: readonly DocumentLink[];
}>;

type PageProps = Readonly<{ caseId: string; facts: CertificatePageFacts }>;

/** Content confirmed, certificate issued, where it can be looked up. */
export function CertificatePage({ caseId, facts }: PageProps) {
  const t = useTranslations("certificate.page");
  const { certificate, confirmation, documents, canAnswer } = facts;
  const isIdle = certificate === null && confirmation === null && facts.proposal === null;
  return (
    <>
      {canAnswer && <Content caseId={caseId} facts={facts} />}
      {certificate !== null && <Issued caseId={caseId} facts={certificate} />}
      {facts.laterAudits.length > 0 && <LaterAuditsSection caseId={caseId} audits={facts.laterAudits} />}
      {documents.length > 0 && (
        <Section title={t("documents")}>
          <DocumentLinks documents={documents} />
        </Section>
      )}
      {certificate === null && (facts.validity !== null || facts.mayIssue) && (
        <Section
          title={t(facts.isClient ? "toCome" : "issue")}
          action={facts.canIssue && facts.issueRefusals.length === 0 ? <IssueButton caseId={caseId} /> : null}
        >
          <p className="mb-3 max-w-[70ch] text-muted">{t(facts.isClient ? "toComeWhy" : "issueWhy")}</p>
          {facts.validity !== null && <Validity caseId={caseId} validity={facts.validity} />}
          <div className="mt-4">
            {/* What the body waits for is the question above, to whoever answers it. */}
            {!canAnswer && <RefusalList refusals={facts.issueRefusals} />}
          </div>
        </Section>
      )}
      {isIdle && facts.validity === null && (
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

type ValidityProps = Readonly<{ caseId: string; validity: NonNullable<CertificatePageFacts["validity"]> }>;

function Validity({ caseId, validity }: ValidityProps) {
  const t = useTranslations("certificate.page");
  return (
    <DescriptionList
      items={[
        {
          key: "from",
          term: t("firstDay"),
          value: <RuleDay caseId={caseId} of={{ figure: "first-day" }} date={validity.firstDay} />,
        },
        {
          key: "to",
          term: t("lastDay"),
          value: (
            <>
              <RuleDay caseId={caseId} of={{ figure: "last-day" }} date={validity.lastDay} />{" "}
              <ClauseLink clause={validity.clause} />
            </>
          ),
        },
      ]}
    />
  );
}

/** The days that the rules lead to; a certificate's first surveillance is the first window of its cycle (6.1). */
const RULED_DAYS = {
  firstDay: { figure: "first-day" },
  lastDay: { figure: "last-day" },
  nextSurveillanceBy: { figure: "window", of: "surveillance1" },
  recertificationRequestBy: { figure: "clock", of: "recertification-request" },
} as const satisfies Readonly<Record<string, FigureOf>>;

type IssuedProps = Readonly<{ caseId: string; facts: NonNullable<CertificatePageFacts["certificate"]> }>;

function Issued({ caseId, facts }: IssuedProps) {
  const t = useTranslations("certificate");
  const days = ["firstDay", "lastDay", "nextSurveillanceBy", "recertificationRequestBy"] as const;
  return (
    <Section title={t("title")}>
      <DescriptionList
        columns={2}
        items={[
          {
            key: "number",
            term: t("page.number"),
            value: <span className="font-medium">{facts.number}</span>,
          },
          { key: "status", term: t("page.status"), value: <CertificateStatusMark status={facts.status} /> },
          { key: "issuedOn", term: t("page.issuedOn"), value: <PlainDay date={facts.issuedOn} /> },
          ...days.map((day) => ({
            key: day,
            term: t(`page.${day}`),
            value: <RuleDay caseId={caseId} of={RULED_DAYS[day]} date={facts[day]} />,
          })),
          {
            key: "public",
            term: t("page.publicPage"),
            value: (
              <a className="link break-all" href={`/certificates/${encodeURIComponent(facts.number)}`}>
                /certificates/{facts.number}
              </a>
            ),
          },
        ]}
      />
    </Section>
  );
}

const TONES = { waiting: "warn", confirmed: "ok", objected: "bad" } as const;

const stateOf = (status: string): keyof typeof TONES =>
  status === "confirmed" || status === "objected" ? status : "waiting";

/** Once the certificate is out nobody is asked anything of its content any more. */
const whyOf = ({ certificate, isClient }: CertificatePageFacts): string => {
  if (certificate !== null) return "contentAsIssued";
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
          <ContentShown content={confirmation.content} criteria={confirmation.criteria} />
        </div>
      )}
      {canAnswer && confirmation !== null && <AnswerForm caseId={caseId} confirmationId={confirmation.id} />}
      {confirmation === null && proposal !== null && (
        <div className="mb-5">
          <ContentShown content={proposal.decided} criteria={proposal.criteria} />
        </div>
      )}
      {proposal !== null && <ContentForm caseId={caseId} proposal={proposal} />}
    </Section>
  );
}
