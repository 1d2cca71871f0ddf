import { useTranslations } from "next-intl";
import { Status, type Tone } from "@/components/ui/status";
import { ClauseLink } from "@/components/workflow/clause-link";
import { RuleDay } from "@/components/workflow/rule-number";
import { bandDays, limitBand, type AuditLimit, type LimitBand } from "@/lib/domain/planning/audit-limit";
import type { PlainDate } from "@/rules/core/plain-date";

const TONES: Readonly<Record<LimitBand, Tone>> = {
  overdue: "bad",
  month: "warn",
  quarter: "info",
  later: "neutral",
};

type LimitStandingProps = Readonly<{ caseId: string; limit: AuditLimit; today: PlainDate }>;

/** The hard limit of an audit: its day, how many days are left in words, and the clause. */
export function LimitStanding({ caseId, limit, today }: LimitStandingProps) {
  const t = useTranslations("planning.bands");
  const { band, days } = limitBand(limit.date, today);
  const within = band === "month" || band === "quarter" ? bandDays(band) : 0;
  return (
    <span className="flex flex-wrap items-baseline gap-x-2">
      <RuleDay caseId={caseId} of={limit.figure} date={limit.date} />
      <Status tone={TONES[band]}>{t(band, { days, within })}</Status>
      <ClauseLink clause={limit.clause} />
    </span>
  );
}
