import { useTranslations } from "next-intl";
import { PlainDay } from "@/components/ui/date";
import { ClauseLink } from "@/components/workflow/clause-link";
import { ClockState } from "@/components/workflow/clock";
import type { CaseClock } from "@/lib/domain/case/case-clocks";

/** The clock of a case that ends first, in one cell. */
export function NearestClock({ clock, today }: Readonly<{ clock: CaseClock | null; today: string }>) {
  const t = useTranslations("overview.clockNames");
  if (clock === null) return null;
  const { key, name, date, clause, kind, provisional } = clock;
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <ClockState clock={{ key, label: "", date, kind, provisional }} today={today} />
      <span className="text-muted">
        {t(name)} <PlainDay date={date} />
      </span>
      <ClauseLink clause={clause} />
    </span>
  );
}
