import { useTranslations } from "next-intl";
import { Moment } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { Timeline } from "@/components/ui/timeline";

export interface HistoryChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface HistoryEntry {
  readonly id: string;
  /** Instant of the event, ISO. */
  readonly at: string;
  /** Name of who did it; none for what the system did by itself. */
  readonly who: string | null;
  /** The event in words of the reader's language. */
  readonly what: string;
  readonly reason?: string | undefined;
  readonly changes?: readonly HistoryChange[] | undefined;
}

/** The audit trail of one object, newest first as given. */
export function HistoryList({ entries }: Readonly<{ entries: readonly HistoryEntry[] }>) {
  const t = useTranslations("workflow.history");
  if (entries.length === 0) return <EmptyState title={t("empty")} />;
  return (
    <Timeline
      label={t("label")}
      entries={entries.map((entry) => ({
        key: entry.id,
        when: <Moment at={entry.at} />,
        title: (
          <>
            <span className="font-medium">{entry.what}</span>{" "}
            <span className="text-muted">{entry.who ?? t("system")}</span>
          </>
        ),
        detail: <EntryDetail entry={entry} />,
      }))}
    />
  );
}

function EntryDetail({ entry }: Readonly<{ entry: HistoryEntry }>) {
  const t = useTranslations("workflow.history");
  const changes = entry.changes ?? [];
  return (
    <>
      {entry.reason !== undefined && <p className="text-muted">{entry.reason}</p>}
      {changes.length > 0 && (
        <details className="text-sm">
          <summary className="text-muted hover:text-ink">{t("details")}</summary>
          <table className="stacks mt-1 w-full border-collapse">
            <thead>
              <tr className="border-b border-line text-muted">
                {(["field", "before", "after"] as const).map((head) => (
                  <th key={head} scope="col" className="py-1 pr-3 text-start font-medium">
                    {t(head)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {changes.map((change) => (
                <tr key={change.field} className="border-b border-line align-top">
                  <td data-label={t("field")} className="py-1 pr-3">
                    {change.field}
                  </td>
                  <td data-label={t("before")} className="py-1 pr-3 text-muted">
                    {change.before ?? "–"}
                  </td>
                  <td data-label={t("after")} className="py-1">
                    {change.after ?? "–"}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </>
  );
}
