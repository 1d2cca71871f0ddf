import { useTranslations } from "next-intl";
import type { CalendarAudit, CalendarDate } from "@/components/planning/calendar-types";
import { LimitStanding } from "@/components/planning/limit-standing";
import { classNames } from "@/components/ui/class-names";
import { Link } from "@/components/ui/link";
import { Status } from "@/components/ui/status";
import type { DayEntries, PersonOnDay } from "@/lib/domain/planning/month-entries";
import { surveillanceNumber } from "@/lib/domain/programme/windows";
import type { PlainDate } from "@/rules/core/plain-date";

type CalendarDayProps = Readonly<{
  day: CalendarDate;
  weekday: "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";
  entries: DayEntries<CalendarAudit>;
  today: PlainDate;
}>;

/** One day: the audits held on it with whoever is sent, and those whose limit it is though they have no day. */
export function CalendarDay({ day, weekday, entries, today }: CalendarDayProps) {
  const t = useTranslations("planning");
  const isToday = day.date === today;
  return (
    <>
      <p className={classNames("text-sm", day.isInMonth ? "" : "text-muted", isToday && "font-bold")}>
        <time dateTime={day.date}>
          <span aria-hidden className="max-lg:hidden">
            {Number(day.date.slice(8))}
          </span>
          <span className="lg:sr-only">
            {day.date} {t(`weekdays.${weekday}`)}
          </span>
        </time>
        {isToday && <span className="ms-2 text-accent">{t("today")}</span>}
        {day.isRest && <span className="ms-2 text-muted">{t("rest")}</span>}
      </p>
      <ul className="mt-1 space-y-2">
        {entries.held.map(({ audit, people }) => (
          <li key={audit.id}>
            <AuditName audit={audit} />
            {people.length > 0 && <People people={people} />}
            <AfterLimit audit={audit} date={day.date} />
          </li>
        ))}
        {entries.limits.map((audit) => (
          <li key={audit.id}>
            <AuditName audit={audit} />
            <p className="text-sm text-muted">{t("noDay")}</p>
            {audit.limit !== null && (
              <LimitStanding caseId={audit.caseId} limit={audit.limit} today={today} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function AuditName({ audit }: Readonly<{ audit: CalendarAudit }>) {
  const t = useTranslations();
  const { id, caseId, clientName, caseNumber, kind, status } = audit;
  return (
    <p className="break-words">
      <Link className="link" href={`/cases/${caseId}/audits/${id}`}>
        {t(`programme.kind.${kind}`)}
        {` ${surveillanceNumber(audit) ?? ""}`.trimEnd()}
      </Link>{" "}
      {clientName} <span className="text-sm whitespace-nowrap text-muted">{caseNumber}</span>{" "}
      <span className="text-sm whitespace-nowrap text-muted">{t(`facts.status.${status}`)}</span>
    </p>
  );
}

function People({ people }: Readonly<{ people: readonly PersonOnDay[] }>) {
  const t = useTranslations();
  const told = people.map(({ name, when }) => (when === "day" ? name : t(`planning.half.${when}`, { name })));
  return <p className="text-sm">{told.join(t("common.listSeparator"))}</p>;
}

/** Arranged for a day on which the limit is over. */
function AfterLimit({ audit, date }: Readonly<{ audit: CalendarAudit; date: PlainDate }>) {
  const t = useTranslations("planning");
  if (audit.limit === null || date <= audit.limit.date) return null;
  return <Status tone="bad">{t("afterLimit", { date: audit.limit.date })}</Status>;
}
