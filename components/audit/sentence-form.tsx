"use client";

import type { ReactNode } from "react";
import type { z } from "zod";
import { ApiForm } from "@/components/forms/api-form";
import { TextAreaField } from "@/components/forms/fields";
import { useApiForm } from "@/components/forms/use-api-form";
import { answerStage1FindingForm } from "@/lib/domain/audit/stage1-forms";
import { commentReportForm, confirmCorrectionsForm } from "@/lib/domain/report/report-form";
import { answerXrayForm } from "@/lib/domain/xray/xray-answer";

/** Steps that ask for one text and nothing else. */
const STEPS = {
  comment: { schema: commentReportForm, field: "comment" },
  corrections: { schema: confirmCorrectionsForm, field: "statement" },
  answer: { schema: answerStage1FindingForm, field: "answer" },
  xray: { schema: answerXrayForm, field: "answer" },
} as const satisfies Readonly<Record<string, { schema: z.ZodType; field: string }>>;

type SentenceFormProps = Readonly<{
  step: keyof typeof STEPS;
  endpoint: string;
  /** What goes with the sentence: ids, and the version it was written on. */
  values: Readonly<Record<string, string | number>>;
  /** Keeps what is typed on the server; without it the sentence is short or rarely left. */
  draft?: Readonly<{ key: string; baseVersion: number; kept: object | null }>;
  label: string;
  submitLabel: string;
  blockedBy?: readonly ReactNode[];
  idPrefix?: string;
}>;

export function SentenceForm(props: SentenceFormProps) {
  const { step, endpoint, values, draft, label, submitLabel, blockedBy = [], idPrefix = step } = props;
  const { schema, field } = STEPS[step];
  const base = { ...values, [field]: "" };
  const api = useApiForm<Record<string, unknown>, unknown>({
    schema,
    endpoint,
    idPrefix: `${idPrefix}-`,
    ...(draft === undefined ? {} : { draft: { ...draft, isRestored: draft.kept !== null } }),
    defaults: { ...base, ...draft?.kept },
    base,
    again: true,
  });
  return (
    <ApiForm api={api} submitLabel={submitLabel} blockedBy={blockedBy}>
      <TextAreaField name={field} label={label} rows={3} />
    </ApiForm>
  );
}
