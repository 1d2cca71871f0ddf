"use client";

import { useLocale, useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import type { Draft } from "@/components/forms/kept-draft";
import { useApiForm } from "@/components/forms/use-api-form";
import { type Before, FindingFields, type FindingChoices } from "@/components/nonconformity/finding-fields";
import type { NonconformityFile } from "@/lib/domain/nonconformity/nonconformity-file";
import {
  changeNonconformityForm,
  raiseNonconformityForm,
} from "@/lib/domain/nonconformity/nonconformity-forms";

type RaiseProps = Readonly<{
  caseId: string;
  auditId: string;
  choices: FindingChoices;
  blockedBy: readonly string[];
  /** Findings on file: what is typed for the next one rests on it. */
  raised: number;
  draft: Draft<typeof raiseNonconformityForm> | null;
  before: Before;
}>;

/** A new finding; after it is raised the list above shows it and the form is empty again. */
export function RaiseForm({ caseId, auditId, choices, blockedBy, raised, draft, before }: RaiseProps) {
  const t = useTranslations("nonconformity.raise");
  const criterion = choices.criteria[0]?.id ?? "";
  const base = { caseId, auditId, criterion, gradeCriteria: [], gradeReason: "" };
  const api = useApiForm({
    schema: raiseNonconformityForm,
    endpoint: `/api/v1/cases/${caseId}/audits/${auditId}/nonconformities`,
    next: `/cases/${caseId}/nonconformities/{id}`,
    draft: { key: `nonconformity/${auditId}`, baseVersion: raised, isRestored: draft !== null },
    defaults: draft ?? base,
    base,
    again: true,
  });
  return (
    <ApiForm api={api} label={t("title")} submitLabel={t("submit")} blockedBy={blockedBy}>
      <FindingFields choices={choices} locale={useLocale()} before={before} />
    </ApiForm>
  );
}

type ChangeProps = Readonly<{
  file: NonconformityFile;
  choices: FindingChoices;
  draft: Draft<typeof changeNonconformityForm> | null;
}>;

export function ChangeForm({ file, choices, draft }: ChangeProps) {
  const t = useTranslations("nonconformity.change");
  const { caseId, id: nonconformityId, version } = file;
  const { grade, gradeReason, criterion, clause, unit, process, statement, evidence } = file;
  const base = {
    ...{ caseId, nonconformityId, version, grade, gradeReason, criterion, clause, unit, process },
    ...{ statement, evidence, gradeCriteria: [...file.gradeCriteria] },
  };
  const api = useApiForm({
    schema: changeNonconformityForm,
    endpoint: `/api/v1/cases/${caseId}/nonconformities/${nonconformityId}`,
    method: "PUT",
    idPrefix: "change-",
    draft: {
      key: `nonconformity-change/${nonconformityId}`,
      baseVersion: version,
      isRestored: draft !== null,
    },
    defaults: draft ?? base,
    base,
  });
  return (
    <ApiForm api={api} label={t("title")} submitLabel={t("submit")}>
      <FindingFields choices={choices} locale={useLocale()} />
    </ApiForm>
  );
}
