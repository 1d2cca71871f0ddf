import { ArrowDownUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/button";
import type { Sort } from "@/components/ui/data-table";
import { Menu } from "@/components/ui/menu";

type OrderMenuProps = Readonly<{
  sort: Sort;
  columns: readonly Readonly<{ key: string; header: string }>[];
}>;

/** The order of a table on a phone, where its heads are not seen. */
export function OrderMenu({ sort, columns }: OrderMenuProps) {
  const t = useTranslations();
  return (
    <span className="sm:hidden">
      <Menu
        trigger={<IconButton label={t("list.order")} icon={<ArrowDownUp aria-hidden className="size-5" />} />}
        label={t("list.order")}
        items={columns.map(({ key, header }) => {
          const direction = sort.key === key && sort.direction === "asc" ? "desc" : "asc";
          const way = direction === "asc" ? "sortAscending" : "sortDescending";
          return {
            key,
            label: t(`common.table.${way}`, { column: header }),
            href: sort.href(key, direction),
          };
        })}
      />
    </span>
  );
}
