"use client";

import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button, IconButton } from "@/components/ui/button";
import { describeControl, FieldError } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { NoteSample } from "@/lib/domain/audit/note-form";

type NoteSamplesProps = Readonly<{
  id: string;
  samples: readonly NoteSample[];
  mayEdit: boolean;
  /** What the server would refuse of a field, in words. */
  errorOf: (path: string) => string | undefined;
  onChange: (samples: readonly NoteSample[]) => void;
}>;

const MOST = 30;
const BLANK: NoteSample = { record: "", population: null, sampleSize: null };

/** A whole number as typed; anything else is no number yet. */
const figureOf = (text: string): number | null => (/^\d{1,8}$/u.test(text) ? Number(text) : null);

/** Records looked at: which they are, how many there are, how many of them were taken. */
export function NoteSamples({ id, samples, mayEdit, errorOf, onChange }: NoteSamplesProps) {
  const t = useTranslations("conduct.notes");
  const patch = (index: number, part: Partial<NoteSample>) => {
    onChange(samples.map((sample, at) => (at === index ? { ...sample, ...part } : sample)));
  };
  const cell = (index: number, key: "population" | "sampleSize") => (
    <Input
      aria-label={t("sampleCell", { number: index + 1, field: t(key) })}
      aria-invalid={errorOf(`samples.${index}.${key}`) !== undefined || undefined}
      aria-describedby={`${id}-${index}-error`}
      inputMode="numeric"
      className="w-20 text-end tabular-nums"
      value={samples[index]?.[key] ?? ""}
      readOnly={!mayEdit}
      onChange={(event) => {
        patch(index, { [key]: figureOf(event.target.value) });
      }}
    />
  );
  return (
    <fieldset>
      <legend className="text-sm text-muted">{t("samples")}</legend>
      <ul className="flex flex-col gap-1">
        {samples.map((sample, index) => (
          <li key={index} className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <Input
              {...describeControl(`${id}-${index}`, { error: errorOf(`samples.${index}.record`) })}
              aria-label={t("sampleCell", { number: index + 1, field: t("record") })}
              className="min-w-48 flex-1"
              maxLength={200}
              value={sample.record}
              readOnly={!mayEdit}
              onChange={(event) => {
                patch(index, { record: event.target.value });
              }}
            />
            <span aria-hidden className="text-sm text-muted">
              {t("population")}
            </span>
            {cell(index, "population")}
            <span aria-hidden className="text-sm text-muted">
              {t("sampleSize")}
            </span>
            {cell(index, "sampleSize")}
            {mayEdit && (
              <IconButton
                label={t("dropSample", { number: index + 1 })}
                icon={<X aria-hidden className="size-4" />}
                onClick={() => {
                  onChange(samples.filter((_, at) => at !== index));
                }}
              />
            )}
            <FieldError id={`${id}-${index}`}>
              {["record", "population", "sampleSize"]
                .flatMap((key) => errorOf(`samples.${index}.${key}`) ?? [])
                .join(" ")}
            </FieldError>
          </li>
        ))}
      </ul>
      {mayEdit && samples.length < MOST && (
        <Button
          size="small"
          variant="quiet"
          icon={<Plus aria-hidden className="size-4" />}
          onClick={() => {
            onChange([...samples, BLANK]);
          }}
        >
          {t("addSample")}
        </Button>
      )}
    </fieldset>
  );
}
