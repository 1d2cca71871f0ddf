"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { describeControl, FieldError } from "@/components/ui/field";
import { Input, Select } from "@/components/ui/input";
import type { NoteWords } from "@/lib/domain/audit/note-form";

type NotePlaceProps = Readonly<{
  words: Pick<NoteWords, "unit" | "siteId">;
  mayEdit: boolean;
  units: readonly string[];
  /** Sites of the plan beside the client's own address; none: there is nothing to choose. */
  sites: readonly Readonly<{ id: string; name: string }>[];
  /** What the server would refuse of a field, in words. */
  errorOf: (path: string) => string | undefined;
  onChange: (part: Partial<NoteWords>) => void;
}>;

/** Where a note belongs that no visit of the plan prepared. */
export function NotePlace({ words, mayEdit, units, sites, errorOf, onChange }: NotePlaceProps) {
  const t = useTranslations("conduct.notes");
  const tp = useTranslations("plan");
  const id = useId();
  return (
    <div className="flex flex-wrap gap-2 *:basis-full sm:*:basis-48">
      <div>
        <label htmlFor={`${id}-unit`} className="text-sm text-muted">
          {t("unit")}
        </label>
        <Input
          {...describeControl(`${id}-unit`, { error: errorOf("unit") })}
          list={`${id}-units`}
          value={words.unit}
          readOnly={!mayEdit}
          onChange={(event) => {
            onChange({ unit: event.target.value });
          }}
        />
        <FieldError id={`${id}-unit`}>{errorOf("unit")}</FieldError>
        <datalist id={`${id}-units`}>
          {units.map((unit) => (
            <option key={unit} value={unit} />
          ))}
        </datalist>
      </div>
      {sites.length > 0 && (
        <div>
          <label htmlFor={`${id}-site`} className="text-sm text-muted">
            {t("site")}
          </label>
          <Select
            id={`${id}-site`}
            value={words.siteId ?? ""}
            disabled={!mayEdit}
            empty={tp("clientAddress")}
            options={sites.map(({ id: value, name }) => ({ value, label: name }))}
            onChange={(event) => {
              onChange({ siteId: event.target.value === "" ? null : event.target.value });
            }}
          />
        </div>
      )}
    </div>
  );
}
