import { useLocale } from "next-intl";
import { formatDateTime, formatDocumentDate } from "@/lib/i18n/format";

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

/** 2026-06-09 10:42, Beijing time */
export function Moment({ at }: Readonly<{ at: Date | string }>) {
  return (
    <time dateTime={new Date(at).toISOString()} className="whitespace-nowrap">
      {formatDateTime(at)}
    </time>
  );
}
