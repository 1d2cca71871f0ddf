"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { NoteSamples } from "@/components/audit/note-samples";
import { describeControl, FieldError } from "@/components/ui/field";
import { Input, Textarea } from "@/components/ui/input";
import type { NoteWords } from "@/lib/domain/audit/note-form";
import { formatMinutes } from "@/lib/i18n/format";

type NoteDetailsProps = Readonly<{
  words: NoteWords;
  label: string;
  mayEdit: boolean;
  /** What the server would refuse of a field, in words. */
  errorOf: (path: string) => string | undefined;
  onChange: (part: Partial<NoteWords>) => void;
}>;

const MINUTES = 60;

const minutesOf = (text: string): number | null => {
  const [hours, rest] = text.split(":").map(Number);
  return hours === undefined || rest === undefined || Number.isNaN(hours + rest)
    ? null
    : hours * MINUTES + rest;
};

/** What was asked, seen and sampled, when and where: the way to the evidence. */
export function NoteDetails({ words, label, mayEdit, errorOf, onChange }: NoteDetailsProps) {
  const t = useTranslations("conduct.notes");
  const id = useId();
  const text = (key: "asked" | "seen") => (
    <div>
      <label htmlFor={`${id}-${key}`} className="text-sm text-muted">
        {t(key)}
        <span className="sr-only"> {label}</span>
      </label>
      <Textarea
        {...describeControl(`${id}-${key}`, { error: errorOf(key) })}
        rows={2}
        value={words[key]}
        readOnly={!mayEdit}
        onChange={(event) => {
          onChange({ [key]: event.target.value });
        }}
      />
      <FieldError id={`${id}-${key}`}>{errorOf(key)}</FieldError>
    </div>
  );
  return (
    <div className="flex flex-col gap-2">
      <div className="grid gap-2 sm:grid-cols-2">
        {text("asked")}
        {text("seen")}
      </div>
      <NoteSamples
        id={`${id}-sample`}
        samples={words.samples}
        mayEdit={mayEdit}
        errorOf={errorOf}
        onChange={(samples) => {
          onChange({ samples });
        }}
      />
      <div>
        <label htmlFor={`${id}-time`} className="block text-sm text-muted">
          {t("notedAt")}
        </label>
        <Input
          id={`${id}-time`}
          type="time"
          className="max-w-36"
          value={words.notedAt === null ? "" : formatMinutes(words.notedAt)}
          readOnly={!mayEdit}
          onChange={(event) => {
            onChange({ notedAt: minutesOf(event.target.value) });
          }}
        />
      </div>
    </div>
  );
}
