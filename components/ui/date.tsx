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

/** 2026年6月9日 */
export function DocumentDay({ date }: Readonly<{ date: string }>) {
  const locale = useLocale();
  return <time dateTime={date}>{formatDocumentDate(date, locale)}</time>;
}

/** "in 6 days", the date on hover and in print. `today` is the server's, which may have been moved. */
export function RelativeDay({ date, today }: Readonly<{ date: string; today: string }>) {
  const locale = useLocale();
  const words = formatRelativeDate(date, today, locale);
  return (
    <time dateTime={date} title={words === date ? undefined : date} className="whitespace-nowrap">
      {words}
    </time>
  );
}

/** 2026-06-09 10:42, Beijing time */
export function Moment({ at }: Readonly<{ at: Date | string }>) {
  return (
    <time dateTime={new Date(at).toISOString()} className="whitespace-nowrap">
      {formatDateTime(at)}
    </time>
  );
}
