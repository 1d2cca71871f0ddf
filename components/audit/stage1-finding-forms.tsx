"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import {
  CheckboxField,
  DateField,
  RadioCardsField,
  SelectField,
  TextAreaField,
} from "@/components/forms/fields";
import type { Draft } from "@/components/forms/kept-draft";
import { useAwaitedSaves } from "@/components/forms/pending-work";
import { useApiForm } from "@/components/forms/use-api-form";
import { STAGE1_OUTCOMES } from "@/lib/domain/audit/conduct-lists";
import {
  concludeStage1Form,
  stage1FindingForm,
  verifyStage1FindingForm,
} from "@/lib/domain/audit/stage1-forms";

type Ids = Readonly<{ caseId: string; auditId: string }>;

type RaiseProps = Readonly<{
  ids: Ids;
  criterion: string;
  /** Findings on file: what is typed for the next one rests on it. */
  raised: number;
  draft: Draft<typeof stage1FindingForm> | null;
  clauses: readonly Readonly<{ value: string; label: string }>[];
  /** Contents of stage 1, those first that do not conform and have no finding yet. */
  contents: readonly Readonly<{ value: string; label: string }>[];
}>;

/** Raises a finding of stage 1 under one clause of one criterion (5.4.2.1 c). */
export function RaiseFindingForm({ ids, criterion, raised, draft, clauses, contents }: RaiseProps) {
  const t = useTranslations("conduct.stage1");
  const base = { ...ids, item: undefined, criterion, clause: "", statement: "", evidence: "" };
  const api = useApiForm({
    schema: stage1FindingForm,
    endpoint: `/api/v1/cases/${ids.caseId}/audits/${ids.auditId}/stage1-findings`,
    idPrefix: `raise-${criterion}-`,
    draft: { key: `stage1-finding/${ids.auditId}`, baseVersion: raised, isRestored: draft !== null },
    defaults: draft ?? base,
    base,
    again: true,
  });
  return (
    <ApiForm api={api} submitLabel={t("raise")}>
      <SelectField name="clause" label={`${criterion} ${t("clause")}`} options={clauses} />
      <SelectField name="item" label={t("aboutItem")} hint={t("aboutItemHint")} options={contents} optional />
      <TextAreaField name="statement" label={t("statement")} rows={2} />
      <TextAreaField name="evidence" label={t("evidence")} rows={2} />
    </ApiForm>
  );
}

type VerifyProps = Readonly<{ ids: Ids; findingId: string; version: number; today: string }>;

/** Verified, or back to the client with what is missing. */
export function VerifyFindingForm({ ids, findingId, version, today }: VerifyProps) {
  const t = useTranslations("conduct.stage1");
  const api = useApiForm({
    schema: verifyStage1FindingForm,
    endpoint: `/api/v1/cases/${ids.caseId}/audits/${ids.auditId}/stage1-findings/${findingId}/verification`,
    idPrefix: `verify-${findingId}-`,
    defaults: { ...ids, findingId, version, isVerified: false, verifiedOn: today, verification: "" },
  });
  return (
    <ApiForm api={api} submitLabel={t("verify")}>
      <TextAreaField name="verification" label={t("verification")} rows={2} />
      <DateField name="verifiedOn" label={t("verifiedOn")} max={today} />
      <CheckboxField name="isVerified" label={t("isVerified")} />
    </ApiForm>
  );
}

type ConcludeProps = Readonly<{ ids: Ids; round: number; draft: Draft<typeof concludeStage1Form> | null }>;

/** The leader's conclusion of stage 1, which signs its report (5.4.2.1). */
export function ConcludeStage1Form({ ids, round, draft }: ConcludeProps) {
  const t = useTranslations("conduct");
  const base = { ...ids, reason: "", focus: "" };
  const awaited = useAwaitedSaves();
  const api = useApiForm({
    schema: concludeStage1Form,
    endpoint: `/api/v1/cases/${ids.caseId}/audits/${ids.auditId}/stage1-conclusion`,
    idPrefix: "conclude-",
    draft: { key: `stage1-conclusion/${ids.auditId}`, baseVersion: round, isRestored: draft !== null },
    defaults: draft ?? base,
    base,
  });
  return (
    <ApiForm api={api} submitLabel={t("stage1.conclude")} blockedBy={awaited}>
      <RadioCardsField
        name="outcome"
        label={t("stage1.outcome")}
        columns={2}
        options={STAGE1_OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))}
      />
      <TextAreaField name="reason" label={t("stage1.reason")} rows={3} />
      <TextAreaField name="focus" label={t("stage1.focus")} rows={3} />
    </ApiForm>
  );
}
