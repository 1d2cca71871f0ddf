"use client";

import { useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import { RadioCardsField, TextAreaField } from "@/components/forms/fields";
import { Button } from "@/components/ui/button";
import { ANSWERS } from "@/lib/domain/report/report-lists";

const TEXT = "content.text";

/** A chapter of part three: its grade, and what was seen; the check lists stand below to take over (5.6.1). */
export function EvaluationFields({ evidence }: Readonly<{ evidence: readonly string[] }>) {
  const t = useTranslations("report");
  const { getValues, setValue } = useFormContext();
  const insert = (lines: readonly string[]) => {
    const written: unknown = getValues(TEXT);
    const text = typeof written === "string" ? written : "";
    const missing = lines.filter((line) => !text.includes(line));
    setValue(TEXT, [text, ...missing].filter((part) => part !== "").join("\n"), { shouldDirty: true });
  };
  return (
    <>
      <RadioCardsField
        name="content.grade"
        label={t("fields.grade")}
        columns={3}
        options={ANSWERS.map((value) => ({ value, label: t(`answer.${value}`) }))}
      />
      <TextAreaField name={TEXT} label={t("fields.seen")} rows={14} />
      <details className="border-y border-line py-2">
        <summary>{t("evidence", { count: evidence.length })}</summary>
        <p className="mt-2 text-sm text-muted">{t("evidenceWhy")}</p>
        <ul className="mt-2 list-disc pl-5 text-sm">
          {evidence.map((line, index) => (
            <li key={index} className="whitespace-pre-line">
              {line}
            </li>
          ))}
        </ul>
        <div className="mt-3">
          <Button
            type="button"
            variant="secondary"
            size="small"
            disabled={evidence.length === 0}
            onClick={() => {
              insert(evidence);
            }}
          >
            {t("insertEvidence")}
          </Button>
        </div>
      </details>
    </>
  );
}
