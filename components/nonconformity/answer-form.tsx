"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useWatch } from "react-hook-form";
import { ApiForm } from "@/components/forms/api-form";
import { CheckboxesField, DateField, TextAreaField } from "@/components/forms/fields";
import type { Draft } from "@/components/forms/kept-draft";
import { useApiForm } from "@/components/forms/use-api-form";
import type { OneProps } from "@/components/nonconformity/client-forms";
import { EvidenceFields } from "@/components/nonconformity/evidence-fields";
import { Capitalised } from "@/components/ui/capitalised";
import { ToneIcon } from "@/components/ui/status";
import { ClauseLink } from "@/components/workflow/clause-link";
import type { AnswerPart, JudgedPart } from "@/lib/domain/nonconformity/answer-part";
import type { NonconformityAnswer } from "@/lib/domain/nonconformity/nonconformity-file";
import { answerNonconformityForm } from "@/lib/domain/nonconformity/nonconformity-forms";

type Parts = readonly JudgedPart[];

type AnswerProps = Readonly<{
  one: OneProps;
  isIsolated: boolean;
  today: string;
  /** Last day on which everything has to be verified (5.5.8.2). */
  latest: string | null;
  /** What the client typed and has not sent. */
  draft: Draft<typeof answerNonconformityForm> | null;
  last: NonconformityAnswer | null;
  /** The word on each part of the last answer. */
  parts: Parts;
  /** Parts that were accepted and stand. */
  held: readonly AnswerPart[];
}>;

/** What the form starts from: the last words, and the evidence unless it was accepted and stays anyway. */
const startOf = (one: OneProps, last: NonconformityAnswer | null, held: readonly AnswerPart[]) => ({
  ...one,
  correction: last?.correction ?? "",
  extentCheck: last?.extentCheck ?? "",
  cause: last?.cause ?? "",
  correctiveAction: last?.correctiveAction ?? "",
  ...(last === null || last.plannedOn === null ? {} : { plannedOn: last.plannedOn }),
  ...(last === null || last.completedOn === null ? {} : { completedOn: last.completedOn }),
  evidenceText: held.includes("evidence") ? "" : (last?.evidenceText ?? ""),
  evidenceFileIds: held.includes("evidence") ? [] : [...(last?.evidenceFileIds ?? [])],
  reopened: [],
  reopenReason: "",
});

/** The client's answer, kept as a draft while it is written; a returned one starts from the last words. */
export function AnswerForm({ one, last, draft, held, ...shown }: AnswerProps) {
  const t = useTranslations("nonconformity.answer");
  const base = startOf(one, last, held);
  const api = useApiForm({
    schema: answerNonconformityForm,
    endpoint: `/api/v1/cases/${one.caseId}/nonconformities/${one.nonconformityId}/answers`,
    idPrefix: "answer-",
    draft: {
      key: `nonconformity-answer/${one.nonconformityId}`,
      baseVersion: one.version,
      isRestored: draft !== null,
    },
    defaults: draft ?? base,
    base,
  });
  return (
    <ApiForm api={api} label={t("title")} submitLabel={t("submit")}>
      <AnswerFields held={held} isDone={last !== null && last.completedOn !== null} {...shown} />
    </ApiForm>
  );
}

type FieldsProps = Pick<AnswerProps, "held" | "parts" | "isIsolated" | "today" | "latest"> &
  /** The last answer says when it was carried out. */
  Readonly<{ isDone: boolean }>;

function AnswerFields({ held, parts, isIsolated, today, latest, isDone }: FieldsProps) {
  const t = useTranslations("nonconformity.answer");
  const reopened: unknown = useWatch({ name: "reopened" });
  const isOpen = (part: AnswerPart) =>
    !held.includes(part) || (Array.isArray(reopened) && reopened.includes(part));
  const reasonOf = (part: AnswerPart) => parts.find((one) => one.part === part)?.reason ?? "";
  /** Why it came back, or that it stands; else what is asked. */
  const hintOf = (part: AnswerPart, asked?: string) => {
    if (reasonOf(part) !== "") return <Returned>{t("returnedBecause", { reason: reasonOf(part) })}</Returned>;
    return isOpen(part) ? asked : t("standsAccepted");
  };
  const field = (part: Exclude<AnswerPart, "dates" | "evidence">, asked?: string) => ({
    name: part,
    label: t(part),
    hint: hintOf(part, asked),
    readOnly: !isOpen(part),
    rows: isOpen(part) ? 3 : 1,
  });
  const planned = latest === null ? undefined : t("plannedHint", { limit: latest });
  return (
    <>
      <TextAreaField {...field("correction")} />
      <TextAreaField
        {...field("extentCheck", isIsolated ? t("extentOptional") : t("extentHint"))}
        optional={isIsolated}
      />
      <TextAreaField {...field("cause")} clause={<ClauseLink clause="5.5.10" />} />
      <TextAreaField {...field("correctiveAction")} />
      <DateField
        name="plannedOn"
        label={t("plannedOn")}
        hint={hintOf("dates", planned)}
        readOnly={!isOpen("dates")}
        {...(latest === null ? {} : { clause: <ClauseLink clause="5.5.8.2" />, max: latest })}
      />
      <EvidenceFields
        today={today}
        optional
        isDayHeld={!isOpen("dates") && isDone}
        evidenceHint={isOpen("evidence") ? hintOf("evidence") : t("evidenceStands")}
      />
      {held.length > 0 && (
        <CheckboxesField
          name="reopened"
          label={t("reopen")}
          hint={t("reopenHint")}
          columns={3}
          optional
          options={held.map((part) => ({
            value: part,
            label: <Capitalised>{t(`part.${part}`)}</Capitalised>,
          }))}
        />
      )}
      {Array.isArray(reopened) && reopened.length > 0 && (
        <TextAreaField name="reopenReason" label={t("reopenReason")} rows={2} />
      )}
    </>
  );
}

/** What came back stands out among the parts that stay. */
function Returned({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <span className="flex items-start gap-1.5 font-medium break-words text-warn">
      <ToneIcon tone="warn" className="mt-0.5" />
      <span className="min-w-0">{children}</span>
    </span>
  );
}
