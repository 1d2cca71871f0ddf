import { useTranslations } from "next-intl";
import { SentenceForm } from "@/components/audit/sentence-form";
import { VerifyFindingForm } from "@/components/audit/stage1-finding-forms";
import { Status } from "@/components/ui/status";

export type ShownFinding = Readonly<{
  id: string;
  version: number;
  position: number;
  criterion: string;
  clause: string;
  item: string | null;
  statement: string;
  evidence: string;
  answer: string | null;
  verifiedOn: string | null;
  verification: string | null;
}>;

type Stage1FindingsProps = Readonly<{
  ids: Readonly<{ caseId: string; auditId: string }>;
  findings: readonly ShownFinding[];
  mayAnswer: boolean;
  mayVerify: boolean;
  today: string;
}>;

const stateOf = (finding: ShownFinding): "raised" | "answered" | "verified" => {
  if (finding.verifiedOn !== null) return "verified";
  return finding.answer === null ? "raised" : "answered";
};

/** Findings of stage 1 with whose turn it is, and the form for whoever that is. */
export function Stage1Findings({ ids, findings, mayAnswer, mayVerify, today }: Stage1FindingsProps) {
  const t = useTranslations("conduct.stage1");
  const tc = useTranslations("common");
  const contents = useTranslations("facts.contents");
  if (findings.length === 0) return <p className="text-muted">{t("noFindings")}</p>;
  return (
    <ol>
      {findings.map((finding) => {
        const state = stateOf(finding);
        return (
          <li key={finding.id} className="border-b border-line py-4">
            <p className="flex flex-wrap items-baseline gap-x-4">
              <span className="font-semibold">
                {finding.position + 1}. {finding.criterion} {finding.clause}
              </span>
              <Status tone={state === "verified" ? "ok" : "warn"}>
                {t(`state.${state}`, { day: finding.verifiedOn ?? "" })}
              </Status>
            </p>
            {finding.item !== null && (
              <p className="text-sm text-muted">
                {tc("labelled", { label: t("aboutItem"), text: contents(finding.item) })}
              </p>
            )}
            <p className="mt-1">{finding.statement}</p>
            <p className="text-muted">{finding.evidence}</p>
            {finding.answer !== null && (
              <p className="mt-2">{tc("labelled", { label: t("answer"), text: finding.answer })}</p>
            )}
            {finding.verification !== null && (
              <p className="mt-1">
                {state === "raised"
                  ? t("returned", { reason: finding.verification })
                  : tc("labelled", { label: t("verification"), text: finding.verification })}
              </p>
            )}
            {state === "raised" && mayAnswer && (
              <SentenceForm
                step="answer"
                idPrefix={`answer-${finding.id}`}
                endpoint={`/api/v1/cases/${ids.caseId}/audits/${ids.auditId}/stage1-findings/${finding.id}/answer`}
                values={{ ...ids, findingId: finding.id, version: finding.version }}
                label={t("answer")}
                submitLabel={t("answerSend")}
              />
            )}
            {state === "answered" && mayVerify && (
              <VerifyFindingForm ids={ids} findingId={finding.id} version={finding.version} today={today} />
            )}
          </li>
        );
      })}
    </ol>
  );
}
