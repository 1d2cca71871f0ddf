import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { ClauseLink } from "@/components/workflow/clause-link";
import type { EditionFigure } from "@/rules/clauses/edition-figures";

type EditionValuesProps = Readonly<{ caption: string; figures: readonly EditionFigure[] }>;

/** Shares, limits and least figures that stand in no table: each in one sentence with its clause. */
export function EditionValues({ caption, figures }: EditionValuesProps) {
  const t = useTranslations("clause");
  return (
    <div className="max-w-4xl">
      <DataTable
        caption={caption}
        rows={figures}
        rowKey={({ key }) => key}
        columns={[
          { key: "name", header: caption, cell: ({ key }) => t(`values.${key}.name`) },
          {
            key: "value",
            header: t("value"),
            cell: ({ key, facts }) => t(`values.${key}.value`, { ...facts }),
          },
          {
            key: "clause",
            header: t("clauseColumn"),
            tight: true,
            cell: ({ clause }) => <ClauseLink clause={clause} bare />,
          },
        ]}
      />
    </div>
  );
}
