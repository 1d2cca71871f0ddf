"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFieldArray, useFormContext } from "react-hook-form";
import { z } from "zod";
import { PlanRow, type PlanChoices } from "@/components/plan/plan-row";
import { Button } from "@/components/ui/button";
import { shiftFrom } from "@/lib/domain/plan/arrange-rows";
import { planRow, type PlanRowForm } from "@/lib/domain/plan/plan-form";

const EMPTY: Pick<
  PlanRowForm,
  "kind" | "unit" | "process" | "clauses" | "contents" | "isRemote" | "hasRemoteConsent"
> = {
  ...{ kind: "audit", unit: "", process: "", clauses: [], contents: [] },
  ...{ isRemote: false, hasRemoteConsent: false },
};

const timedRows = z.array(z.object({ date: z.string(), startsAt: z.number(), endsAt: z.number() }));

const AFTERNOON = { startsAt: 13 * 60 + 30, endsAt: 17 * 60 + 30 };

/** The rows of the plan in their order; a new one follows the last: same day, place and people, from its end on. */
export function PlanRowsField({ choices }: Readonly<{ choices: PlanChoices }>) {
  const t = useTranslations("plan.form");
  const { getValues, setValue, setFocus } = useFormContext();
  const { fields, append, insert, move, remove } = useFieldArray({ name: "rows" });
  const moveRow = (index: number, by: -1 | 1) => {
    const to = index + by;
    if (to < 0 || to >= fields.length) return;
    move(index, to);
    // The row has moved in the page by then, and with it what had the focus.
    requestAnimationFrame(() => {
      setFocus(`rows.${to}.date`);
    });
  };
  const copyRow = (index: number) => {
    const row = planRow.safeParse(getValues(`rows.${index}`));
    if (row.success) insert(index + 1, row.data, { focusName: `rows.${index + 1}.date` });
  };
  const shiftRows = (index: number, minutes: number) => {
    const rows = timedRows.safeParse(getValues("rows"));
    const shifted = rows.success ? shiftFrom(rows.data, index, minutes) : null;
    for (const [at, { startsAt, endsAt }] of (shifted ?? []).entries()) {
      setValue(`rows.${at}.startsAt`, startsAt, { shouldDirty: true });
      setValue(`rows.${at}.endsAt`, endsAt, { shouldDirty: true });
    }
  };
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
      <p className="mb-2 text-sm text-muted">{t("keys")}</p>
      {fields.map((field, index) => (
        <PlanRow
          key={field.id}
          index={index}
          count={fields.length}
          choices={choices}
          onMove={(by) => {
            moveRow(index, by);
          }}
          onCopy={() => {
            copyRow(index);
          }}
          onShift={(minutes) => {
            shiftRows(index, minutes);
          }}
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
