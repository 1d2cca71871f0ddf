"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFieldArray, useFormContext } from "react-hook-form";
import { PlanRow, type PlanChoices } from "@/components/plan/plan-row";
import { Button } from "@/components/ui/button";
import { planRow, type PlanRowForm } from "@/lib/domain/plan/plan-form";

const EMPTY: Pick<
  PlanRowForm,
  "kind" | "unit" | "process" | "clauses" | "contents" | "isRemote" | "hasRemoteConsent"
> = {
  ...{ kind: "audit", unit: "", process: "", clauses: [], contents: [] },
  ...{ isRemote: false, hasRemoteConsent: false },
};

const AFTERNOON = { startsAt: 13 * 60 + 30, endsAt: 17 * 60 + 30 };

/** The rows of the plan in their order; a new one follows the last: same day, place and people, from its end on. */
export function PlanRowsField({ choices }: Readonly<{ choices: PlanChoices }>) {
  const t = useTranslations("plan.form");
  const { getValues } = useFormContext();
  const { fields, append, remove } = useFieldArray({ name: "rows" });
  const add = () => {
    const last = planRow.safeParse(getValues(`rows.${fields.length - 1}`));
    const { date, siteId, personIds, endsAt } = last.success
      ? last.data
      : { date: "", siteId: null, personIds: [], endsAt: 8 * 60 + 30 };
    const times = endsAt + 60 <= AFTERNOON.endsAt ? { startsAt: endsAt, endsAt: endsAt + 60 } : AFTERNOON;
    append(
      { ...EMPTY, remoteReason: "", remoteTool: "", date, siteId, personIds: [...personIds], ...times },
      { focusName: `rows.${fields.length}.date` },
    );
  };
  return (
    <fieldset id="rows" tabIndex={-1}>
      <legend className="mb-2 font-semibold">
        <span data-label-text>{t("rows")}</span>
      </legend>
      {fields.map((field, index) => (
        <PlanRow
          key={field.id}
          index={index}
          choices={choices}
          onRemove={() => {
            remove(index);
          }}
        />
      ))}
      <Button size="small" icon={<Plus aria-hidden className="size-4" />} onClick={add}>
        {t("addRow")}
      </Button>
    </fieldset>
  );
}
