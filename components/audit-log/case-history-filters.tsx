import { useTranslations } from "next-intl";
import { FilterBar, FilterDate, FilterField } from "@/components/ui/filter-bar";
import { Select } from "@/components/ui/input";
import type { CaseHistoryForm } from "@/lib/domain/audit-log/log-form";
import { DIRECTIONS } from "@/lib/domain/list/list-form";
import { tableAddress, tableValues, type TablePlace } from "@/lib/domain/list/table-query";

const NONE = { actor: "", from: "", to: "", direction: "", after: "", before: "" };

type CaseHistoryFiltersProps = Readonly<{ form: CaseHistoryForm; place: TablePlace }>;

/** By whom, between which days, and which way the history of a case is read. */
export function CaseHistoryFilters({ form, place }: CaseHistoryFiltersProps) {
  const t = useTranslations();
  const cleared = tableAddress(place, NONE);
  const here = tableAddress(place, { after: "", before: "" });
  return (
    <FilterBar
      key={here}
      action={place.path}
      keep={tableValues(place, NONE)}
      clearHref={here === cleared ? undefined : cleared}
      search={{ name: "actor", value: form.actor, label: t("history.who") }}
    >
      <FilterDate name="from" label={t("list.from")} value={form.from} />
      <FilterDate name="to" label={t("list.to")} value={form.to} />
      <FilterField label={t("list.order")}>
        {(id) => (
          <Select
            id={id}
            name="direction"
            defaultValue={form.direction}
            options={DIRECTIONS.map((value) => ({
              value,
              label: t(`history.directions.${value}`),
            })).toReversed()}
          />
        )}
      </FilterField>
    </FilterBar>
  );
}
