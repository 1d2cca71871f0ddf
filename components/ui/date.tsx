import { useLocale } from "next-intl";
import { formatDateTime, formatDocumentDate, formatRelativeDate } from "@/lib/i18n/format";

/** 2026-06-09 */
export function PlainDay({ date }: Readonly<{ date: string }>) {
  return (
    <time dateTime={date} className="whitespace-nowrap">
      {date}
    </time>
  );
}

/** "6 天后", with the date on hover and in print. */
export function RelativeDay({ date, today }: Readonly<{ date: string; today: string }>) {
  const locale = useLocale();
  return (
    <time dateTime={date} title={date} className="whitespace-nowrap">
      <span className="print:hidden">{formatRelativeDate(date, today, locale)}</span>
      <span className="hidden print:inline">{date}</span>
    </time>
  );
}

/** 2026年6月9日 */
export function DocumentDay({ date }: Readonly<{ date: string }>) {
  const locale = useLocale();
  return <time dateTime={date}>{formatDocumentDate(date, locale)}</time>;
}

/** 2026-06-09 10:42, Beijing time */
export function Moment({ at }: Readonly<{ at: Date | string }>) {
  return (
    <time dateTime={new Date(at).toISOString()} className="whitespace-nowrap">
      {formatDateTime(at)}
    </time>
  );
}
