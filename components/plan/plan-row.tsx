"use client";

import { ArrowDown, ArrowUp, Copy, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { CheckboxesField, CheckboxField, DateField, SelectField, TextField } from "@/components/forms/fields";
import { TimeField } from "@/components/forms/time-field";
import { ChosenDetails } from "@/components/plan/chosen-details";
import { Button, IconButton } from "@/components/ui/button";
import { PLAN_ROW_KINDS } from "@/lib/domain/plan/plan-form";

type Choice = Readonly<{ value: string; label: string }>;

/** What the rows of one plan may choose from; clauses or contents are empty where the audit has none. */
export type PlanChoices = Readonly<{
  sites: readonly Choice[];
  clauses: readonly Choice[];
  contents: readonly Choice[];
  people: readonly Choice[];
}>;

type PlanRowProps = Readonly<{
  index: number;
  /** How many rows there are: the first cannot go up, the last not down. */
  count: number;
  choices: PlanChoices;
  onRemove: () => void;
  onMove: (by: -1 | 1) => void;
  onCopy: () => void;
  onShift: (minutes: number) => void;
}>;

const SHIFT = 30;

/** One row: when, where, what, by whom; with what remote work needs where it is remote (5.4.6.3). */
export function PlanRow({ index, count, choices, onRemove, onMove, onCopy, onShift }: PlanRowProps) {
  const t = useTranslations();
  const at = (field: string) => `rows.${index}.${field}`;
  const kind: unknown = useWatch({ name: at("kind") });
  const isRemote = useWatch({ name: at("isRemote") }) === true;
  const { sites, clauses, contents, people } = choices;
  return (
    <fieldset
      data-group={t("forms.rows.row", { row: index + 1 })}
      className="border-t border-line py-3"
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
        event.preventDefault();
        onMove(event.key === "ArrowUp" ? -1 : 1);
      }}
    >
      <legend className="sr-only">{t("forms.rows.row", { row: index + 1 })}</legend>
      <div className="flex items-center justify-between">
        <span aria-hidden className="font-semibold">
          {t("forms.rows.row", { row: index + 1 })}
        </span>
        <span className="flex flex-wrap items-center justify-end gap-1">
          <Button
            size="small"
            onClick={() => {
              onShift(-SHIFT);
            }}
          >
            {t("plan.form.earlier", { row: index + 1, minutes: SHIFT })}
          </Button>
          <Button
            size="small"
            onClick={() => {
              onShift(SHIFT);
            }}
          >
            {t("plan.form.later", { row: index + 1, minutes: SHIFT })}
          </Button>
          <IconButton
            label={t("plan.form.up", { row: index + 1 })}
            icon={<ArrowUp aria-hidden className="size-4" />}
            disabled={index === 0}
            onClick={() => {
              onMove(-1);
            }}
          />
          <IconButton
            label={t("plan.form.down", { row: index + 1 })}
            icon={<ArrowDown aria-hidden className="size-4" />}
            disabled={index === count - 1}
            onClick={() => {
              onMove(1);
            }}
          />
          <IconButton
            label={t("plan.form.copy", { row: index + 1 })}
            icon={<Copy aria-hidden className="size-4" />}
            onClick={onCopy}
          />
          <IconButton
            label={t("forms.rows.remove", { row: index + 1 })}
            icon={<Trash2 aria-hidden className="size-4" />}
            onClick={onRemove}
          />
        </span>
      </div>
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-[160px_110px_110px_1fr_1fr]">
        <DateField name={at("date")} label={t("plan.date")} />
        <TimeField name={at("startsAt")} label={t("plan.form.from")} />
        <TimeField name={at("endsAt")} label={t("plan.form.to")} />
        <SelectField
          name={at("kind")}
          label={t("plan.kind")}
          options={PLAN_ROW_KINDS.map((value) => ({ value, label: t(`plan.kinds.${value}`) }))}
        />
        <SelectField
          name={at("siteId")}
          label={t("plan.site")}
          options={sites}
          empty={t("plan.clientAddress")}
        />
      </div>
      <div className="mt-3 grid gap-x-4 gap-y-3 sm:grid-cols-2">
        {kind === "audit" && (
          <>
            <TextField name={at("unit")} label={t("plan.unit")} />
            <TextField name={at("process")} label={t("plan.process")} />
          </>
        )}
        <CheckboxesField name={at("personIds")} label={t("plan.people")} options={people} columns={2} />
        <div>
          {kind === "audit" && clauses.length > 0 && (
            <ChosenDetails name={at("clauses")} label={t("plan.clauses")} options={clauses} />
          )}
          {kind === "audit" && contents.length > 0 && (
            <ChosenDetails name={at("contents")} label={t("plan.form.contents")} options={contents} />
          )}
          <CheckboxField name={at("isRemote")} label={t("plan.form.isRemote")} />
        </div>
        {isRemote && (
          <>
            <TextField name={at("remoteReason")} label={t("plan.form.remoteReason")} />
            <TextField name={at("remoteTool")} label={t("plan.form.remoteTool")} />
            <CheckboxField name={at("hasRemoteConsent")} label={t("plan.form.consent")} />
          </>
        )}
      </div>
    </fieldset>
  );
}
