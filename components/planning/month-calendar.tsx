import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CalendarDay } from "@/components/planning/calendar-day";
import { classNames } from "@/components/ui/class-names";
import { entriesOn } from "@/lib/domain/planning/month-entries";
import type { CalendarAudit, CalendarDate, CalendarSlot } from "@/components/planning/calendar-types";
import type { PlainDate } from "@/rules/core/plain-date";

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

type MonthCalendarProps = Readonly<{
  weeks: readonly (readonly CalendarDate[])[];
  audits: readonly CalendarAudit[];
  slots: readonly CalendarSlot[];
  today: PlainDate;
  empty: ReactNode;
}>;

/** A month of days from Monday to Sunday; on a phone the days that hold something, one below the other. */
export function MonthCalendar({ weeks, audits, slots, today, empty }: MonthCalendarProps) {
  const t = useTranslations("planning");
  return (
    <>
      <div aria-hidden className="grid grid-cols-7 max-lg:hidden">
        {WEEKDAYS.map((weekday) => (
          <span key={weekday} className="border-b border-edge px-2 py-1 text-sm font-semibold">
            {t(`weekdays.${weekday}`)}
          </span>
        ))}
      </div>
      <ol className="lg:grid lg:grid-cols-7">
        {weeks.flat().map((day, index) => {
          const entries = entriesOn(day.date, day.isInMonth ? audits : [], slots);
          const isEmpty = entries.held.length + entries.limits.length === 0;
          return (
            <li
              key={day.date}
              className={classNames(
                "min-w-0 border-b border-line px-2 py-2 lg:min-h-28 lg:border-e",
                isEmpty && "max-lg:hidden",
                day.isRest && "bg-subtle",
              )}
            >
              <CalendarDay
                day={day}
                weekday={WEEKDAYS[index % WEEKDAYS.length] ?? "mon"}
                entries={entries}
                today={today}
              />
            </li>
          );
        })}
      </ol>
      {audits.length === 0 && <div className="mt-4">{empty}</div>}
    </>
  );
}
