"use client";

import { useTranslations } from "next-intl";
import { DateField, SelectField, TextField } from "@/components/forms/fields";
import { ClauseLink } from "@/components/workflow/clause-link";
import { VERDICTS } from "@/lib/domain/review/review-subjects";

/** A condition or document to be checked, with what the application says of it. */
export type CheckedThing = Readonly<{
  subject: string;
  name: string;
  clause: string;
  claimed: string;
  files: readonly Readonly<{ id: string; name: string }>[];
  mayNotApply: boolean;
}>;

export function CheckFields({ thing, index }: Readonly<{ thing: CheckedThing; index: number }>) {
  const t = useTranslations("review");
  const tc = useTranslations("common");
  const at = (field: string) => `checks.${index}.${field}`;
  const verdicts = VERDICTS.filter((verdict) => verdict !== "not-applicable" || thing.mayNotApply);
  return (
    <fieldset className="border-t border-line pt-3 first:border-t-0 first:pt-0">
      <legend className="sr-only">{thing.name}</legend>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 font-semibold">
        {thing.name}
        <ClauseLink clause={thing.clause} />
      </p>
      <p className="mb-2 text-muted">
        {tc("labelled", { label: t("claimed"), text: thing.claimed })}{" "}
        {thing.files.map((file) => (
          <a key={file.id} href={`/api/v1/files/${file.id}`} className="mr-3 text-accent hover:underline">
            {file.name}
          </a>
        ))}
      </p>
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-[150px_1fr_160px]">
        <SelectField
          name={at("verdict")}
          label={t("verdict")}
          options={verdicts.map((verdict) => ({ value: verdict, label: t(`verdicts.${verdict}`) }))}
        />
        <TextField name={at("source")} label={t("source")} />
        <DateField name={at("checkedOn")} label={t("checkedOn")} />
        <div className="sm:col-span-3">
          <TextField name={at("note")} label={t("note")} />
        </div>
      </div>
    </fieldset>
  );
}
