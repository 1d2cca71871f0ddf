import Link from "next/link";
import { useTranslations } from "next-intl";
import { eventSentence, type LogEntry } from "@/components/audit-log/entries-told";
import { DataTable } from "@/components/ui/data-table";
import { Moment } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";

/** The log of the whole installation, newest first. */
export function AuditLogTable({ entries }: Readonly<{ entries: readonly LogEntry[] }>) {
  const t = useTranslations();
  return (
    <DataTable
      caption={t("history.caption")}
      density="compact"
      rows={entries}
      rowKey={(entry) => entry.id}
      empty={<EmptyState title={t("history.none")} />}
      columns={[
        { key: "at", header: t("history.at"), tight: true, cell: (entry) => <Moment at={entry.at} /> },
        { key: "who", header: t("history.who"), cell: (entry) => entry.who ?? t("history.system") },
        {
          key: "what",
          header: t("history.what"),
          names: true,
          cell: (entry) => eventSentence(t, entry.event),
        },
        { key: "object", header: t("history.object"), cell: (entry) => <LogObject entry={entry} /> },
        {
          key: "changes",
          header: t("history.changes"),
          cell: (entry) => t("history.fields", { count: entry.changes.length }),
        },
      ]}
    />
  );
}

function LogObject({ entry }: Readonly<{ entry: LogEntry }>) {
  const name = `${entry.subjectKind} ${entry.subjectId}`;
  if (entry.caseId === null) return <span className="break-all">{name}</span>;
  return (
    <Link className="text-accent hover:underline" href={`/cases/${entry.caseId}/history`}>
      <span className="break-all">{name}</span>
    </Link>
  );
}
