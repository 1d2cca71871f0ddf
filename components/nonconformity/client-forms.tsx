"use client";

import { useTranslations } from "next-intl";
import { ActButton } from "@/components/forms/act-button";
import { ApiForm } from "@/components/forms/api-form";
import { DateField, TextAreaField } from "@/components/forms/fields";
import { FileField } from "@/components/forms/file-field";
import type { Draft } from "@/components/forms/kept-draft";
import { useApiForm } from "@/components/forms/use-api-form";
import { ClauseLink } from "@/components/workflow/clause-link";
import {
  answerNonconformityForm,
  completeNonconformityForm,
  disagreeNonconformityForm,
} from "@/lib/domain/nonconformity/nonconformity-forms";

export type OneProps = Readonly<{ caseId: string; nonconformityId: string; version: number }>;

const addressOf = ({ caseId, nonconformityId }: OneProps): string =>
  `/api/v1/cases/${caseId}/nonconformities/${nonconformityId}`;

/** The client confirms the facts after reading what that means. */
export function ConfirmFacts({ one }: Readonly<{ one: OneProps }>) {
  const t = useTranslations("nonconformity.word");
  return (
    <ActButton
      variant="secondary"
      label={t("confirm")}
      title={t("confirmTitle")}
      consequence={t("confirmConsequence")}
      confirmLabel={t("confirm")}
      endpoint={`${addressOf(one)}/confirmation`}
      body={{ version: one.version }}
    />
  );
}

type DisagreeProps = Readonly<{ one: OneProps; said: string | null; confirmedOn: string | null }>;

/** One more disagreement; what it does to what the client said before is told before it is sent. */
export function DisagreeForm({ one, said, confirmedOn }: DisagreeProps) {
  const t = useTranslations("nonconformity.word");
  const isAfterConfirmation = said === null && confirmedOn !== null;
  const api = useApiForm({
    schema: disagreeNonconformityForm,
    endpoint: `${addressOf(one)}/disagreement`,
    idPrefix: "disagree-",
    defaults: { ...one, disagreement: "" },
    again: true,
  });
  return (
    <ApiForm api={api} label={t("disagree")} submitLabel={t("disagree")}>
      <TextAreaField
        name="disagreement"
        label={t("disagreement")}
        hint={
          isAfterConfirmation
            ? t("disagreementAfterConfirmation", { date: confirmedOn })
            : t(said === null ? "disagreementHint" : "disagreementAgain")
        }
        rows={3}
      />
    </ApiForm>
  );
}

type AnswerProps = Readonly<{
  one: OneProps;
  isIsolated: boolean;
  today: string;
  /** Last day on which everything has to be verified (5.5.8.2). */
  latest: string | null;
  /** What the client typed and has not sent. */
  draft: Draft<typeof answerNonconformityForm> | null;
  last: Readonly<{ correction: string; extentCheck: string; cause: string; correctiveAction: string }> | null;
}>;

/** The client's answer, kept as a draft while it is written; a returned one starts from the last words. */
export function AnswerForm({ one, isIsolated, today, latest, last, draft }: AnswerProps) {
  const t = useTranslations("nonconformity.answer");
  const base = {
    ...one,
    correction: last?.correction ?? "",
    extentCheck: last?.extentCheck ?? "",
    cause: last?.cause ?? "",
    correctiveAction: last?.correctiveAction ?? "",
    evidenceText: "",
    evidenceFileIds: [],
  };
  const api = useApiForm({
    schema: answerNonconformityForm,
    endpoint: `${addressOf(one)}/answers`,
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
      <TextAreaField name="correction" label={t("correction")} rows={3} />
      <TextAreaField
        name="extentCheck"
        label={t("extentCheck")}
        hint={isIsolated ? t("extentOptional") : t("extentHint")}
        optional={isIsolated}
        rows={3}
      />
      <TextAreaField name="cause" label={t("cause")} rows={3} clause={<ClauseLink clause="5.5.10" />} />
      <TextAreaField name="correctiveAction" label={t("correctiveAction")} rows={3} />
      <DateField
        name="plannedOn"
        label={t("plannedOn")}
        {...(latest === null
          ? {}
          : {
              hint: t("plannedHint", { limit: latest }),
              clause: <ClauseLink clause="5.5.8.2" />,
              max: latest,
            })}
      />
      <EvidenceFields today={today} optional />
    </ApiForm>
  );
}

type CompleteProps = Readonly<{
  one: OneProps;
  today: string;
  draft: Draft<typeof completeNonconformityForm> | null;
}>;

/** What was done, after the plan was accepted. */
export function CompleteForm({ one, today, draft }: CompleteProps) {
  const t = useTranslations("nonconformity.answer");
  const base = { ...one, evidenceText: "", evidenceFileIds: [] };
  const api = useApiForm({
    schema: completeNonconformityForm,
    endpoint: `${addressOf(one)}/completion`,
    idPrefix: "complete-",
    draft: {
      key: `nonconformity-completion/${one.nonconformityId}`,
      baseVersion: one.version,
      isRestored: draft !== null,
    },
    defaults: draft ?? base,
    base,
  });
  return (
    <ApiForm api={api} label={t("completeTitle")} submitLabel={t("complete")}>
      <p className="text-muted">{t("completeHint")}</p>
      <EvidenceFields today={today} />
    </ApiForm>
  );
}

function EvidenceFields({ today, optional }: Readonly<{ today: string; optional?: boolean }>) {
  const t = useTranslations("nonconformity.answer");
  return (
    <>
      <DateField name="completedOn" label={t("completedOn")} max={today} optional={optional} />
      <TextAreaField name="evidenceText" label={t("evidenceText")} rows={2} optional />
      <FileField name="evidenceFileIds" label={t("evidenceFiles")} multiple optional />
    </>
  );
}
