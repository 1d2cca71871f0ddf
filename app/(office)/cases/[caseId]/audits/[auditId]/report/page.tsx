import { DocumentLink } from "@/components/document/document-link";
import { keptDraft } from "@/app/(office)/kept-draft";
import { getTranslations } from "next-intl/server";
import { ReportHandover } from "@/components/audit/report-handover";
import { ReportComments } from "@/components/audit/report-comments";
import { SentenceForm } from "@/components/audit/sentence-form";
import { SectionList } from "@/components/report/section-list";
import { SignedVersions } from "@/components/report/signed-versions";
import { XrayFindings } from "@/components/report/xray-findings";
import { SignatureBlocks } from "@/components/report/signature-blocks";
import { TeamSignatures } from "@/components/report/team-signatures";
import { ActButton } from "@/components/forms/act-button";
import { Callout } from "@/components/ui/callout";
import { Section } from "@/components/ui/section";
import { ClockList } from "@/components/workflow/clock";
import { RefusalList } from "@/components/workflow/refusal-list";
import { refusedBySettlement } from "@/lib/domain/audit/settlement";
import { commentReportForm, confirmCorrectionsForm } from "@/lib/domain/report/report-form";
import { isOpenFinding } from "@/lib/domain/xray/xray-answer";
import { isOpenToComment } from "@/lib/domain/report/open-to-comment";
import { read } from "@/lib/http/read";
import { readReportPage } from "@/lib/usecases/report/queries/read-report-page";
import { auditTitle } from "../../../case-title";
import { word } from "@/lib/i18n/say";
import { clockOfAudit } from "@/lib/domain/explanation/clock-name";

export const generateMetadata = auditTitle("conduct.tabs.report");

type ReportPageProps = Readonly<{ params: Promise<{ caseId: string; auditId: string }> }>;

export default async function ReportPage({ params }: ReportPageProps) {
  const ids = await params;
  const { conduct, written, xray } = await read(readReportPage, ids);
  const t = await getTranslations("conduct");
  const tr = await getTranslations("report");
  const words = await getTranslations();
  const { report, may, blocked, audit, clocks } = conduct;
  const endpoint = `/api/v1/cases/${ids.caseId}/audits/${ids.auditId}/report`;
  const { isSigned } = written;
  const base = `/cases/${ids.caseId}/audits/${ids.auditId}/report`;
  const isOpen = audit.status === "opened" || audit.status === "closed" || report?.status === "returned";
  const explainedClock = (clock: "verification-end" | "report-due") => ({
    caseId: ids.caseId,
    of: { figure: "clock" as const, of: clockOfAudit(clock, ids.auditId) },
  });
  const verified = conduct.nonconformities.filter(({ grade }) => grade !== "improvement");
  const verificationClock =
    clocks.verificationEnd === null || verified.length === 0
      ? []
      : [
          {
            key: "verificationEnd",
            label: t("overview.verificationEnd"),
            date: clocks.verificationEnd,
            clause: "5.5.8.2",
            explained: explainedClock("verification-end"),
            // Met when the last one was verified.
            metOn: verified.every(({ verifiedOn }) => verifiedOn !== null)
              ? verified
                  .flatMap(({ verifiedOn }) => verifiedOn ?? [])
                  .toSorted()
                  .at(-1)
              : undefined,
          },
        ];
  const isWritten = !isSigned && isOpen && may.conduct;
  const version = report?.version ?? 0;
  const refusals = audit.status === "opened" ? refusedBySettlement(blocked.signature) : blocked.signature;
  const mayLead = isWritten && may.lead && report !== null;
  const findings = xray?.findings ?? [];
  const isHeldUp = blocked.signature.length > 0 || findings.some(isOpenFinding);
  const signatureBlockedBy = [
    ...(isHeldUp ? [words("xray.page.blockedWhy")] : []),
    ...(report?.status === "checked" ? [] : [tr("checkFirst")]),
  ];
  const mayConfirm = isSigned && may.lead && conduct.stage === "nonconformities";
  const sentence = async (
    form: string,
    schema: typeof commentReportForm | typeof confirmCorrectionsForm,
  ) => ({
    key: `${form}/${ids.auditId}`,
    baseVersion: version,
    kept: await keptDraft(schema, { form, objectId: ids.auditId, version }),
  });
  const paper = conduct.documents.find(({ kind }) => kind === "stage2-report");
  return (
    <>
      {clocks.reportDue !== null && (
        <Section title={t("overview.clocks")}>
          <ClockList
            today={conduct.today}
            clocks={[
              {
                key: "reportDue",
                label: t("overview.reportDue"),
                date: clocks.reportDue,
                clause: "5.5.9.2",
                explained: explainedClock("report-due"),
                metOn: report?.signedOn ?? undefined,
              },
              ...verificationClock,
            ]}
          />
        </Section>
      )}
      {report?.status === "returned" && <Callout kind="warn">{t("report.returned")}</Callout>}
      {isSigned && report !== null && report.signedOn !== null && (
        <div className="mb-6">
          <Callout kind="success" title={t("report.signed", { day: report.signedOn })}>
            {paper !== undefined && <DocumentLink document={paper} label={t("report.read")} />}
          </Callout>
        </div>
      )}
      {!isSigned && !may.conduct && <p className="text-muted">{t("report.notYet")}</p>}
      {isWritten && conduct.unnoted.length > 0 && (
        <div className="mb-6">
          <Callout kind="warn" title={t("report.unnoted", { count: conduct.unnoted.length })}>
            <p>{t("report.unnotedWhy")}</p>
            <details className="mt-2">
              <summary>{t("report.unnotedList")}</summary>
              <ul className="list-disc pl-5">
                {conduct.unnoted.map(({ criterion, clause, unit, siteId, siteName }) => (
                  <li key={[criterion, clause, unit, siteId].join()}>
                    {[`${criterion} ${clause}`, siteName, unit].filter((part) => part !== "").join(" · ")}
                  </li>
                ))}
              </ul>
            </details>
          </Callout>
        </div>
      )}
      {written.sections.length > 0 && (
        <Section title={tr("contents")}>
          <p className="mb-3 max-w-[72ch] text-muted">{tr("contentsWhy")}</p>
          <SectionList base={base} sections={written.sections} />
        </Section>
      )}
      {written.returnedParts.length > 0 && !isSigned && (
        <Callout kind="warn" title={tr("returnedWith")}>
          <ul className="list-disc pl-5">
            {written.returnedParts.map(({ section, note }) => (
              <li key={section}>
                {word(words, "section", section)}：{note}
              </li>
            ))}
          </ul>
        </Callout>
      )}
      {xray !== null && written.version > 0 && (
        <Section title={words("xray.page.title")}>
          <XrayFindings ids={ids} {...xray} />
        </Section>
      )}
      {isWritten && report === null && refusals.length > 0 && <RefusalList refusals={refusals} />}
      {isWritten && report !== null && (
        <Section title={tr("checkTitle")}>
          <p className="mb-3 max-w-[72ch] text-muted">{tr("checkWhy")}</p>
          {refusals.length > 0 ? (
            <RefusalList refusals={refusals} bare />
          ) : report.status === "checked" ? (
            <Callout kind="success" title={tr("checked")} />
          ) : (
            <ActButton
              label={tr("check")}
              title={tr("check")}
              consequence={tr("checkWhy")}
              done={tr("checkDone")}
              endpoint={`${endpoint}/check`}
              body={{ version: report.version }}
            />
          )}
        </Section>
      )}
      {written.sections.length > 0 &&
        report !== null &&
        (report.status === "checked" || isSigned || mayLead) && (
          <Section title={t("report.signTitle")}>
            <TeamSignatures signatures={written.signatures} />
            {written.mayCountersign && (
              <ActButton
                label={tr("countersign")}
                title={tr("countersign")}
                consequence={tr("countersignWhy")}
                done={tr("countersignDone")}
                endpoint={`${endpoint}/countersignature`}
                body={{ version: report.version }}
              />
            )}
            {mayLead && (
              <>
                <p className="my-3 text-muted">{t("report.signWhy")}</p>
                <div className="mb-3">
                  <SignatureBlocks ids={ids} refusals={blocked.signature} findings={findings} />
                </div>
                <ActButton
                  blockedBy={signatureBlockedBy}
                  label={t("report.sign")}
                  title={t("report.sign")}
                  consequence={t("report.signWhy")}
                  done={t("report.signDone")}
                  endpoint={`${endpoint}/signature`}
                  body={{ version: report.version }}
                />
              </>
            )}
          </Section>
        )}
      {written.signed.length > 0 && written.sections.length > 0 && (
        <Section title={tr("signedVersions")}>
          <SignedVersions base={base} versions={written.signed} />
        </Section>
      )}
      {report !== null && report.comments.length > 0 && (
        <Section title={t("report.comments")}>
          <ReportComments comments={report.comments} />
        </Section>
      )}
      {isSigned && may.comment && isOpenToComment(conduct.stage) && (
        <Section title={t("report.comment")}>
          <SentenceForm
            step="comment"
            endpoint={`${endpoint}/comment`}
            values={{ ...ids, version }}
            draft={await sentence("report-comment", commentReportForm)}
            label={t("report.comment")}
            submitLabel={t("report.commentSend")}
          />
        </Section>
      )}
      {mayConfirm && report !== null && (
        <ReportHandover
          ids={ids}
          endpoint={endpoint}
          correctionsDraft={await sentence("report-corrections", confirmCorrectionsForm)}
          awaitsCorrections={report.recommendation === "recommend-after-correction"}
          confirmedOn={report.correctionsConfirmedOn}
          corrections={blocked.corrections}
          handover={blocked.handover}
        />
      )}
    </>
  );
}
