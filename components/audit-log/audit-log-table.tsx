import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { eventSentence, type LogEntry } from "@/components/audit-log/entries-told";
import { objectPage } from "@/components/audit-log/object-page";
import { ListView, type ListPage } from "@/components/list/list-view";
import type { Column } from "@/components/ui/data-table";
import { Moment } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterDate, FilterField } from "@/components/ui/filter-bar";
import { Input } from "@/components/ui/input";
import type { AuditLogForm } from "@/lib/domain/audit-log/log-form";
import type { ListLook } from "@/lib/domain/list/list-look";
import { type LogObject, logObjectTold } from "@/lib/i18n/log-object";

type NamedEntry = LogEntry & LogObject;

type AuditLogTableProps = Readonly<{
  form: AuditLogForm;
  look: ListLook;
  page: ListPage<NamedEntry>;
}>;

const columnsOf = (t: ReturnType<typeof useTranslations>): readonly Column<NamedEntry>[] => [
  { key: "at", header: t("history.at"), tight: true, cell: (entry) => <Moment at={entry.at} /> },
  { key: "who", header: t("history.who"), cell: (entry) => entry.who ?? t("history.system") },
  { key: "what", header: t("history.what"), names: true, cell: (entry) => eventSentence(t, entry.event) },
  {
    key: "object",
    header: t("history.object"),
    cell: (entry) => <ObjectCell entry={entry} told={logObjectTold(t, entry)} />,
  },
  // Counted from two states of an object that only the page compares: no order by it.
  {
    key: "changes",
    header: t("history.changes"),
    cell: (entry) =>
      entry.changes.length === 0
        ? t("history.unchanged")
        : t("history.fields", { count: entry.changes.length }),
  },
];

/** The log of the whole installation, newest first unless asked otherwise. */
export function AuditLogTable({ form, look, page }: AuditLogTableProps) {
  const t = useTranslations();
  return (
    <ListView
      asked={{ list: "log", path: "/log", form }}
      caption={t("history.caption")}
      page={page}
      look={look}
      columns={columnsOf(t)}
      rowKey={(entry) => entry.id}
      filters={
        <>
          {(["event", "actor", "caseNumber", "subjectId"] as const).map((name) => (
            <FilterField key={name} label={t(`history.${name}`)}>
              {(id) => <Input id={id} name={name} defaultValue={form[name]} />}
            </FilterField>
          ))}
          <FilterDate name="from" label={t("list.from")} value={form.from} />
          <FilterDate name="to" label={t("list.to")} value={form.to} />
        </>
      }
      empty={<EmptyState title={t("history.none")}>{t("history.noneHint")}</EmptyState>}
    />
  );
}

/** In words; the id that the filter takes is shown to whoever points at it. */
function ObjectCell({ entry, told }: Readonly<{ entry: NamedEntry; told: string }>) {
  const page = objectPage(entry);
  if (page === undefined) return <span title={entry.subjectId}>{told}</span>;
  return (
    <Link className="text-accent hover:underline" href={page} title={entry.subjectId}>
      {told}
    </Link>
  );
}
