import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { Status } from "@/components/ui/status";
import { ClauseLink } from "@/components/workflow/clause-link";
import { xrayHref } from "@/lib/domain/xray/xray-address";
import type { AnsweredFinding } from "@/lib/domain/xray/xray-answer";
import { say, word } from "@/lib/i18n/say";

type XrayFindingProps = Readonly<{
  ids: Readonly<{ caseId: string; auditId: string }>;
  finding: AnsweredFinding;
}>;

const TONES = { "must-mend": "bad", "must-answer": "warn", hint: "neutral" } as const;

/** One disagreement: what it is, its two places, each with its address, and the team's answer. */
export function XrayFinding({ ids, finding }: XrayFindingProps) {
  const t = useTranslations();
  const { answer, places, severity, clause } = finding;
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Status tone={answer === null ? TONES[severity] : "ok"}>{t(`xray.severities.${severity}`)}</Status>
        <span>{say(t, "xray.codes", finding)}</span>
        <ClauseLink clause={clause} />
      </p>
      <dl className="mt-1 grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[minmax(12rem,auto)_1fr]">
        {places.map((place, index) => {
          const href = xrayHref(ids, place);
          const label = [t(`xray.parts.${place.part}`), word(t, "xray", place.detail)]
            .filter((each) => each !== "")
            .join(" · ");
          return (
            <div key={`${place.part}-${String(index)}`} className="contents">
              <dt className="text-muted">{href === null ? label : <Link href={href}>{label}</Link>}</dt>
              <dd className="break-words">
                {place.said === "" ? t("xray.page.empty") : word(t, "xray", place.said)}
              </dd>
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
    </>
  );
}
