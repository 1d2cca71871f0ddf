"use client";

import { useTranslations } from "next-intl";
import { ActButton } from "@/components/forms/act-button";
import { ApiForm } from "@/components/forms/api-form";
import { TextAreaField } from "@/components/forms/fields";
import type { Draft } from "@/components/forms/kept-draft";
import { useApiForm } from "@/components/forms/use-api-form";
import { EvidenceFields } from "@/components/nonconformity/evidence-fields";
import {
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
