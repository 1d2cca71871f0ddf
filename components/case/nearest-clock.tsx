import { useTranslations } from "next-intl";
import { ClauseLink } from "@/components/workflow/clause-link";
import { ClockState } from "@/components/workflow/clock";
import type { CaseClock } from "@/lib/domain/case/case-clocks";
import { RuleDay } from "@/components/workflow/rule-number";

type NearestClockProps = Readonly<{ caseId: string; clock: CaseClock | null; today: string }>;

/** The clock of a case that ends first, in one cell. */
export function NearestClock({ caseId, clock, today }: NearestClockProps) {
  const t = useTranslations("overview.clockNames");
  if (clock === null) return null;
  const { key, name, date, clause, kind, provisional } = clock;
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <ClockState clock={{ key, label: "", date, kind, provisional }} today={today} />
      <span className="text-muted">
        {t(name)} <RuleDay caseId={caseId} of={{ figure: "clock", of: key }} date={date} />
      </span>
      <ClauseLink clause={clause} />
    </span>
  );
}
