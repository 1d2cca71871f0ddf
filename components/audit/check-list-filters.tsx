"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import type { Other } from "@/components/audit/use-presence";
import { Checkbox } from "@/components/ui/choice";
import { Input, Select } from "@/components/ui/input";
import type { CheckListGroup, CheckListRow } from "@/lib/domain/audit/check-list";
import { type CheckListFilter, placeKey } from "@/lib/domain/audit/check-list-filter";

type CheckListFiltersProps = Readonly<{
  filter: CheckListFilter;
  groups: readonly CheckListGroup[];
  rows: readonly CheckListRow[];
  team: readonly Readonly<{ personId: string; name: string }>[];
  others: readonly Other[];
  progress: string;
  onFilter: (filter: CheckListFilter) => void;
  onOpenOnly: (isOn: boolean) => void;
}>;

/** How far the list has come, who else is on it, and what of it is looked at. */
export function CheckListFilters({ filter, groups, rows, team, others, ...props }: CheckListFiltersProps) {
  const t = useTranslations("conduct.notes");
  const id = useId();
  const places = new Map(
    groups.map((group) => [
      placeKey(group),
      [group.siteName, group.unit].filter((part) => part !== "").join(" · ") || t("noUnit"),
    ]),
  );
  const where = (rowId: string | null): string => {
    const row = rows.find((one) => one.id === rowId);
    return row === undefined ? "" : [row.clause, row.unit].filter((part) => part !== "").join(" ");
  };
  return (
    <div className="my-3 border-b border-line bg-surface py-2 sm:sticky sm:top-0 sm:z-10">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <p role="status" className="font-medium">
          {props.progress}
        </p>
        <ul aria-label={t("present")} className="flex flex-wrap gap-x-4 text-sm text-muted">
          {others.map(({ personId, name, rowId }) => (
            <li key={personId}>{t("isHere", { name, where: where(rowId) })}</li>
          ))}
        </ul>
      </div>
      <div className="mt-1 flex flex-wrap items-end gap-x-4 gap-y-1">
        {places.size > 1 && (
          <div className="min-w-0 basis-56">
            <label htmlFor={`${id}-place`} className="text-sm text-muted">
              {t("filterPlace")}
            </label>
            <Select
              id={`${id}-place`}
              value={filter.place}
              empty={t("all")}
              options={[...places].map(([value, label]) => ({ value, label }))}
              onChange={(event) => {
                props.onFilter({ ...filter, place: event.target.value });
              }}
            />
          </div>
        )}
        <div className="min-w-0 basis-36">
          <label htmlFor={`${id}-person`} className="text-sm text-muted">
            {t("filterPerson")}
          </label>
          <Select
            id={`${id}-person`}
            value={filter.personId}
            empty={t("all")}
            options={team.map(({ personId, name }) => ({ value: personId, label: name }))}
            onChange={(event) => {
              props.onFilter({ ...filter, personId: event.target.value });
            }}
          />
        </div>
        <div className="min-w-0 basis-36">
          <label htmlFor={`${id}-clause`} className="text-sm text-muted">
            {t("filterClause")}
          </label>
          <Input
            id={`${id}-clause`}
            type="search"
            value={filter.clause}
            onChange={(event) => {
              props.onFilter({ ...filter, clause: event.target.value });
            }}
          />
        </div>
        <Checkbox
          label={t("filterOpen")}
          onChange={(event) => {
            props.onOpenOnly(event.target.checked);
          }}
        />
      </div>
    </div>
  );
}
