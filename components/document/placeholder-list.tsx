import { useTranslations } from "next-intl";
import { TableView } from "@/components/list/table-view";
import type { TablePlace } from "@/lib/domain/list/table-query";

export type PlaceholderRow = Readonly<{
  path: string;
  name: string;
  lists: readonly string[];
  kind: string;
  label: string;
  example: string;
  options: readonly string[];
}>;

const SHOWN = 60;

const cut = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** What a template may name, how it is written, and what the example says there. */
export function PlaceholderList({
  rows,
  place,
}: Readonly<{ rows: readonly PlaceholderRow[]; place: TablePlace }>) {
  const t = useTranslations("document.template");
  const kinds = useTranslations("document.template.kinds");
  const written = ({ name, kind }: PlaceholderRow): string =>
    kind === "list" ? `{#${name}}…{/${name}}` : `{${name}}`;
  return (
    <TableView
      place={place}
      caption={t("placeholders")}
      rows={rows}
      rowKey={({ path }) => path}
      density="compact"
      search={{ label: t("search"), of: (row) => [row.path, row.label, row.example] }}
      filters={[{ key: "kind", label: t("kind"), of: ({ kind }) => kind, told: (kind) => kinds(kind) }]}
      columns={[
        {
          key: "written",
          header: t("written"),
          cell: (row) => <code className="break-all">{written(row)}</code>,
        },
        { key: "label", header: t("label"), cell: ({ label }) => label },
        {
          key: "inside",
          header: t("inside"),
          cell: ({ lists }) => lists.map((list) => `{#${list}}`).join(" "),
        },
        {
          key: "kind",
          header: t("kind"),
          cell: ({ kind, name, options }) => (
            <>
              {kinds(kind)}
              {options.length > 0 && (
                <span className="block text-sm break-all text-muted">
                  {options.map((option) => `{#${name}.${option}}`).join(" ")}
                </span>
              )}
            </>
          ),
        },
        { key: "example", header: t("example"), cell: ({ example }) => cut(example) },
      ]}
    />
  );
}
