import { getTranslations } from "next-intl/server";
import { SentenceForm } from "@/components/audit/sentence-form";
import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import { Status } from "@/components/ui/status";
import { ClauseLink } from "@/components/workflow/clause-link";
import { xrayHref } from "@/lib/domain/xray/xray-address";
import type { AnsweredFinding } from "@/lib/domain/xray/xray-answer";
import { say, word } from "@/lib/i18n/say";

type XrayFindingsProps = Readonly<{
  ids: Readonly<{ caseId: string; auditId: string }>;
  checks: number;
  findings: readonly AnsweredFinding[];
  mayAnswer: boolean;
}>;

const TONES = { "must-mend": "bad", "must-answer": "warn", hint: "neutral" } as const;

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

/** What disagrees in the report, each finding with its two places, and the team's answer or a field for it (5.5.9.2). */
export async function XrayFindings({ ids, checks, findings, mayAnswer }: XrayFindingsProps) {
  const t = await getTranslations();
  if (findings.length === 0) return <Callout kind="success" title={t("xray.page.none")} />;
  return (
    <>
      <p className="mb-3 max-w-[72ch] text-muted">{t("xray.page.why", { checks })}</p>
      <p className="mb-3 font-medium">{t("xray.page.counts", counted(findings))}</p>
      <ol className="flex flex-col gap-4">
        {findings.map((finding, index) => (
          <li key={finding.key} className="border-l-2 border-line pl-4">
            <Finding ids={ids} finding={finding} mayAnswer={mayAnswer} index={index} />
          </li>
        ))}
      </ol>
    </>
  );
}

type FindingProps = Readonly<{
  ids: XrayFindingsProps["ids"];
  finding: AnsweredFinding;
  mayAnswer: boolean;
  index: number;
}>;

async function Finding({ ids, finding, mayAnswer, index }: FindingProps) {
  const t = await getTranslations();
  const { answer, places, severity, clause } = finding;
  const endpoint = `/api/v1/cases/${ids.caseId}/audits/${ids.auditId}/report/xray`;
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Status tone={answer === null ? TONES[severity] : "ok"}>{t(`xray.severities.${severity}`)}</Status>
        <span>{say(t, "xray.codes", finding)}</span>
        <ClauseLink clause={clause} />
      </p>
      <dl className="mt-1 grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[minmax(12rem,auto)_1fr]">
        {places.map(({ part, detail, said }, place) => {
          const href = xrayHref(ids, part);
          const label = [t(`xray.parts.${part}`), word(t, "xray", detail)]
            .filter((each) => each !== "")
            .join(" · ");
          return (
            <div key={`${part}-${String(place)}`} className="contents">
              <dt className="text-muted">{href === null ? label : <Link href={href}>{label}</Link>}</dt>
              <dd className="break-words">{said === "" ? t("xray.page.empty") : word(t, "xray", said)}</dd>
            </div>
          );
        })}
      </dl>
      {answer !== null && (
        <p className="mt-2 text-sm">
          <span className="text-muted">
            {t("xray.page.answered", { name: answer.answeredBy, day: answer.answeredOn })}
          </span>{" "}
          {answer.answer}
        </p>
      )}
      {mayAnswer && answer === null && severity !== "hint" && (
        <details className="mt-2">
          <summary className="cursor-pointer">{t("xray.page.answer")}</summary>
          <SentenceForm
            step="xray"
            endpoint={endpoint}
            values={{ ...ids, key: finding.key }}
            label={t("xray.page.answer")}
            submitLabel={t("xray.page.answerSend")}
            idPrefix={`xray-${String(index)}`}
          />
        </details>
      )}
    </>
  );
}
