import { useTranslations } from "next-intl";
import { SentenceForm } from "@/components/audit/sentence-form";
import { XrayFinding } from "@/components/report/xray-finding";
import { Callout } from "@/components/ui/callout";
import type { AnsweredFinding } from "@/lib/domain/xray/xray-answer";

type Ids = Readonly<{ caseId: string; auditId: string }>;
type XrayFindingsProps = Readonly<{
  ids: Ids;
  checks: number;
  findings: readonly AnsweredFinding[];
  mayAnswer: boolean;
}>;

const counted = (findings: readonly AnsweredFinding[]) => {
  const open = (severity: AnsweredFinding["severity"]) =>
    findings.filter((each) => each.severity === severity && each.answer === null).length;
  return {
    mend: open("must-mend"),
    answer: open("must-answer"),
    hint: open("hint"),
    answered: findings.filter(({ answer }) => answer !== null).length,
  };
};

/** Where on the page a finding stands, for whoever points to it. */
export const findingAnchor = (index: number): string => `finding-${String(index + 1)}`;

/** What disagrees in the report, each finding with its two places, and the team's answer or a field for it (5.5.9.2). */
export function XrayFindings({ ids, checks, findings, mayAnswer }: XrayFindingsProps) {
  const t = useTranslations("xray.page");
  if (findings.length === 0) return <Callout kind="success" title={t("none")} />;
  const endpoint = `/api/v1/cases/${ids.caseId}/audits/${ids.auditId}/report/xray`;
  return (
    <>
      <p className="mb-3 max-w-[72ch] text-muted">{t("why", { checks })}</p>
      <p className="mb-3 font-medium">{t("counts", counted(findings))}</p>
      <ol className="flex flex-col gap-4">
        {findings.map((finding, index) => (
          <li
            key={finding.key}
            id={findingAnchor(index)}
            tabIndex={-1}
            className="border-l-2 border-line pl-4"
          >
            <XrayFinding ids={ids} finding={finding} />
            {mayAnswer && finding.answer === null && finding.severity !== "hint" && (
              <details className="mt-2">
                <summary className="cursor-pointer">{t("answer")}</summary>
                <SentenceForm
                  step="xray"
                  endpoint={endpoint}
                  values={{ ...ids, key: finding.key }}
                  label={t("answer")}
                  submitLabel={t("answerSend")}
                  idPrefix={`xray-${String(index)}`}
                />
              </details>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
