import { useTranslations } from "next-intl";
import { ClauseTable } from "@/components/clause/clause-figures";
import { ClauseLink } from "@/components/workflow/clause-link";
import { cellHref } from "@/lib/domain/calculator/example";
import type { EditionTable } from "@/rules/clauses/edition-figures";

type EditionTableShownProps = Readonly<{
  of: Readonly<{ scheme: string; edition: string }>;
  table: EditionTable;
}>;

/** A table with its clauses, where it was taken from, and each figure a link to the calculation it comes from. */
export function EditionTableShown({ of: { scheme, edition }, table }: EditionTableShownProps) {
  const t = useTranslations("clause");
  const { key, clauses, taken, pastEnd } = table;
  return (
    <div>
      <ClauseTable
        table={table}
        pastEnd={pastEnd}
        hrefOf={(from, category) => cellHref({ scheme, edition }, { table: key, from, category })}
      />
      <p className="mt-2 flex flex-wrap gap-x-3 text-sm text-muted">
        {clauses.map((clause) => (
          <ClauseLink key={clause} clause={clause} />
        ))}
        {taken !== null && (
          <span>
            {t("source", { source: taken.source })}{" "}
            {taken.confirmedBy === null
              ? t("sourceUnconfirmed")
              : t("sourceConfirmed", { by: taken.confirmedBy })}
          </span>
        )}
      </p>
    </div>
  );
}
