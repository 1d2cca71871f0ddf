import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { sortsOf, type AskedList } from "@/components/list/list-address";
import { ColumnsMenu, DensityMenu } from "@/components/list/look-menus";
import { OrderMenu } from "@/components/list/order-menu";
import { SaveFilter } from "@/components/list/save-filter";
import { LinkButton } from "@/components/ui/button";
import type { Sort } from "@/components/ui/data-table";
import { LIST_FORMS, type ListName } from "@/lib/domain/list/list-forms";
import { listQuery } from "@/lib/domain/list/list-form";
import type { ListLook } from "@/lib/domain/list/list-look";

type Named = Readonly<{ key: string; header: string }>;

type ListToolsProps = Readonly<{
  asked: AskedList;
  look: ListLook;
  sort: Sort;
  shown: readonly Named[];
  choosable: readonly Named[];
}>;

const named = (columns: readonly Named[]): readonly Named[] =>
  columns.map(({ key, header }) => ({ key, header }));

/** Lists lie at the address of their API, but for the log. */
const EXPORTS: Readonly<Partial<Record<ListName, string>>> = { log: "audit-log" };

/** The address of the workbook: what is filtered, in its order, with the columns that are shown. */
const exportAddress = ({ list, form }: AskedList, columns: string): string => {
  const query = new URLSearchParams(listQuery(LIST_FORMS[list], form));
  query.set("columns", columns);
  return `/api/v1/${EXPORTS[list] ?? list}/export?${query.toString()}`;
};

/** At the right of the filters: keep them, order (where the heads are not seen), rows, columns, export. */
export function ListTools({ asked, look, sort, shown, choosable }: ListToolsProps) {
  const t = useTranslations();
  const { list, form } = asked;
  const sorts = sortsOf(list);
  const query = listQuery(LIST_FORMS[list], form);
  return (
    <>
      <OrderMenu sort={sort} columns={named(shown.filter(({ key }) => sorts.includes(key)))} />
      {query !== "" && <SaveFilter list={list} query={query} />}
      <DensityMenu density={look.density} />
      <ColumnsMenu list={list} look={look} columns={named(choosable)} />
      <LinkButton
        href={exportAddress(asked, shown.map(({ key }) => key).join(","))}
        download
        title={t("list.exportHint")}
        className="ms-1"
        icon={<Download aria-hidden className="size-4" />}
      >
        {t("common.table.export")}
      </LinkButton>
    </>
  );
}
