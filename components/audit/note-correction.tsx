"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ApiForm } from "@/components/forms/api-form";
import { RadioCardsField, TextAreaField } from "@/components/forms/fields";
import { useApiForm } from "@/components/forms/use-api-form";
import { Button } from "@/components/ui/button";
import { NOTE_VERDICTS } from "@/lib/domain/audit/conduct-lists";
import { wordsOf } from "@/lib/domain/audit/assess-note";
import { noteForm } from "@/lib/domain/audit/note-form";
import type { Note } from "@/lib/domain/audit/check-list-note";

type NoteCorrectionProps = Readonly<{
  ids: Readonly<{ caseId: string; auditId: string }>;
  note: Note;
  label: string;
}>;

/** A note that the closing meeting rested on is corrected on purpose, with a reason, never in passing (5.5.9.2). */
export function NoteCorrection(props: NoteCorrectionProps) {
  const t = useTranslations("conduct.notes");
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <CorrectionForm {...props} />;
  return (
    <Button
      size="small"
      onClick={() => {
        setOpen(true);
      }}
    >
      {t("correct")}
    </Button>
  );
}

function CorrectionForm({ ids, note, label }: NoteCorrectionProps) {
  const t = useTranslations("conduct");
  const { id, version, criterion, clause } = note;
  const api = useApiForm({
    schema: noteForm,
    endpoint: `/api/v1/cases/${ids.caseId}/audits/${ids.auditId}/notes/${id}`,
    method: "PUT",
    idPrefix: `correct-${id}-`,
    defaults: {
      ...{ ...ids, noteId: id, version, criterion, clause, reason: "" },
      ...{ ...wordsOf(note), samples: [...note.samples] },
    },
  });
  return (
    <ApiForm
      api={api}
      label={t("notes.correctTitle", { clause: label })}
      submitLabel={t("notes.correctSave")}
    >
      <TextAreaField name="evidence" label={t("notes.correctEvidence")} rows={3} />
      <RadioCardsField
        name="verdict"
        label={t("notes.correctVerdict")}
        columns={3}
        options={NOTE_VERDICTS.map((value) => ({ value, label: t(`noteVerdict.${value}`) }))}
      />
      <TextAreaField
        name="reason"
        label={t("notes.correctReason")}
        hint={t("notes.correctReasonHint")}
        rows={2}
      />
    </ApiForm>
  );
}
