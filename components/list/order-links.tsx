import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Sort } from "@/components/ui/data-table";
import { Link } from "@/components/ui/link";

type OrderLinksProps = Readonly<{
  sort: Sort;
  columns: readonly Readonly<{ key: string; header: string }>[];
}>;

/** The order of a table on a phone, where its heads are not seen: as links, for readers without scripts. */
export function OrderLinks({ sort, columns }: OrderLinksProps) {
  const t = useTranslations();
  return (
    <nav aria-label={t("list.order")} data-print="none" className="mb-2 flex flex-wrap gap-x-4 sm:hidden">
      <span className="target py-2 text-muted">{t("list.order")}</span>
      {columns.map(({ key, header }) => {
        const sorted = sort.key === key ? sort.direction : undefined;
        const next = sorted === "asc" ? "desc" : "asc";
        const Arrow = sorted === "desc" ? ArrowDown : ArrowUp;
        return (
          <Link
            key={key}
            href={sort.href(key, next)}
            scroll={false}
            title={t(`common.table.${next === "asc" ? "sortAscending" : "sortDescending"}`, {
              column: header,
            })}
            aria-current={sorted === undefined ? undefined : "true"}
            className={`target inline-flex items-center gap-1 py-2 ${sorted === undefined ? "link" : "font-semibold"}`}
          >
            {header}
            {sorted !== undefined && <Arrow aria-hidden className="size-3.5" />}
          </Link>
        );
      })}
    </nav>
  );
}
