import { useTranslations } from "next-intl";
import { useValueWords } from "@/components/edition/value-words";
import { DataTable } from "@/components/ui/data-table";
import { ClauseLink } from "@/components/workflow/clause-link";
import type { ValueChange } from "@/lib/domain/edition/value-changes";

type DraftChangesProps = Readonly<{
  changes: readonly ValueChange[];
  parentEdition: string;
  categories: readonly string[];
}>;

/** What a draft changes of the released edition, value by value, each with its clause. */
export function DraftChanges({ changes, parentEdition, categories }: DraftChangesProps) {
  const t = useTranslations("edition");
  const words = useValueWords(categories);
  const told = (value: string | null, { unit }: ValueChange) =>
    value === null ? <span className="text-muted">{t("missingValue")}</span> : words.told(value, unit);
  if (changes.length === 0) return <p>{t("noChanges", { edition: parentEdition })}</p>;
  return (
    <DataTable
      caption={t("changes", { edition: parentEdition })}
      rows={changes}
      rowKey={({ path, row, column }) => [path, row, column].join(" ")}
      columns={[
        {
          key: "value",
          header: t("value"),
          cell: ({ path, row, column }) =>
            row === null || column === null
              ? words.name(path)
              : t("rowOf", { table: words.name(path), row, column: words.column(column) }),
        },
        {
          key: "clause",
          header: t("clause"),
          cell: ({ clause }) => <ClauseLink clause={clause} bare />,
        },
        {
          key: "before",
          header: t("before", { edition: parentEdition }),
          align: "end",
          tight: true,
          cell: (change) => told(change.before, change),
        },
        {
          key: "after",
          header: t("after"),
          align: "end",
          tight: true,
          cell: (change) => told(change.after, change),
        },
      ]}
    />
  );
}
