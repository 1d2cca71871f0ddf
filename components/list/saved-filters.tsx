import { useTranslations } from "next-intl";
import { ActButton } from "@/components/forms/act-button";
import { listAddress, type AskedList } from "@/components/list/list-address";
import { LinkTabs } from "@/components/ui/link-tabs";
import { LIST_FORMS } from "@/lib/domain/list/list-forms";
import { listQuery } from "@/lib/domain/list/list-form";

export type SavedFilter = Readonly<{ id: string; name: string; query: string; count: number }>;

/** Counted no further than this by the server. */
const COUNTED = 1_000;

/** The reader's own filters as tabs, and the chosen one's way out. */
export function SavedFilters({
  asked,
  saved,
}: Readonly<{ asked: AskedList; saved: readonly SavedFilter[] }>) {
  const t = useTranslations("list");
  if (saved.length === 0) return null;
  const query = listQuery(LIST_FORMS[asked.list], asked.form);
  const current = saved.find((filter) => filter.query === query);
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6">
      <LinkTabs
        label={t("savedFilters")}
        tabs={saved.map((filter) => ({
          href: filter.query === "" ? asked.path : `${asked.path}?${filter.query}`,
          label: filter.name,
          count: filter.count >= COUNTED ? `${COUNTED - 1}+` : filter.count,
          current: filter === current,
        }))}
      />
      {current !== undefined && (
        <ActButton
          label={t("removeFilter")}
          title={t("removeTitle", { name: current.name })}
          consequence={t("removeConsequence")}
          endpoint={`/api/v1/saved-filters/${current.id}`}
          method="DELETE"
          body={{}}
          size="small"
          variant="quiet"
          next={listAddress({ ...asked, form: {} })}
        />
      )}
    </div>
  );
}
