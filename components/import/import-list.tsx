import { useTranslations } from "next-intl";
import { ListView, type ListPage } from "@/components/list/list-view";
import type { Column } from "@/components/ui/data-table";
import { Moment } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterDate } from "@/components/ui/filter-bar";
import type { ImportListForm } from "@/lib/domain/import/import-list-form";
import type { ListLook } from "@/lib/domain/list/list-look";

type ImportRun = Readonly<{ id: string; at: string; who: string; file: string | null; written: number }>;

const columnsOf = (t: ReturnType<typeof useTranslations>): readonly Column<ImportRun>[] => [
  { key: "at", header: t("history.at"), tight: true, cell: ({ at }) => <Moment at={at} /> },
  {
    key: "file",
    header: t("import.runs.file"),
    names: true,
    cell: ({ file }) => <span className="break-words">{file ?? "–"}</span>,
  },
  {
    key: "written",
    header: t("import.runs.written"),
    align: "end",
    tight: true,
    cell: ({ written }) => written,
  },
  { key: "who", header: t("history.who"), cell: ({ who }) => who },
];

type ImportListProps = Readonly<{ form: ImportListForm; look: ListLook; page: ListPage<ImportRun> }>;

/** Who took over which workbook when, and how many rows it wrote. */
export function ImportList({ form, look, page }: ImportListProps) {
  const t = useTranslations();
  return (
    <ListView
      asked={{ list: "imports", path: "/import", form }}
      caption={t("import.runs.title")}
      page={page}
      look={look}
      columns={columnsOf(t)}
      rowKey={({ id }) => id}
      search={{ name: "q", label: t("import.runs.search") }}
      filters={
        <>
          <FilterDate name="from" label={t("list.from")} value={form.from} />
          <FilterDate name="to" label={t("list.to")} value={form.to} />
        </>
      }
      empty={<EmptyState title={t("import.runs.empty")}>{t("import.runs.emptyWhy")}</EmptyState>}
    />
  );
}
