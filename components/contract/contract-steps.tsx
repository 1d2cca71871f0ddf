"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ApiForm } from "@/components/forms/api-form";
import { DateField, TextField } from "@/components/forms/fields";
import { FileField } from "@/components/forms/file-field";
import { NumberField } from "@/components/forms/number-field";
import { useAwaitedSaves } from "@/components/forms/pending-work";
import { useApiForm } from "@/components/forms/use-api-form";
import { ClauseLink } from "@/components/workflow/clause-link";
import { contractIssueForm, contractSignatureForm, paymentForm } from "@/lib/domain/contract/contract-form";
import { SCAN_ACCEPT } from "@/lib/domain/file/file-types";

type StepProps = Readonly<{ caseId: string; version: number }>;

/** Draws the bilingual paper up for both signatures. */
export function IssueContract({
  caseId,
  version,
  blockedBy,
}: StepProps & Readonly<{ blockedBy: readonly ReactNode[] }>) {
  const t = useTranslations("contract");
  const awaited = useAwaitedSaves();
  const api = useApiForm({
    schema: contractIssueForm,
    endpoint: `/api/v1/cases/${caseId}/contract/issue`,
    idPrefix: "issue-",
    defaults: { caseId, version },
  });
  return (
    <ApiForm api={api} label={t("issue")} submitLabel={t("issue")} blockedBy={[...blockedBy, ...awaited]}>
      <p>{t("issueWhy")}</p>
    </ApiForm>
  );
}

type SignContractProps = StepProps & Readonly<{ issuedOn: string; today: string; clientSignatory: string }>;

/** Both signatures with the scanned paper; the case goes on to its programme. */
export function SignContract({ caseId, version, issuedOn, today, clientSignatory }: SignContractProps) {
  const t = useTranslations("contract");
  const awaited = useAwaitedSaves();
  const api = useApiForm({
    schema: contractSignatureForm,
    endpoint: `/api/v1/cases/${caseId}/contract/signature`,
    idPrefix: "sign-",
    defaults: { caseId, version, clientSignatory },
  });
  return (
    <ApiForm api={api} label={t("signTitle")} submitLabel={t("sign")} blockedBy={awaited}>
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
        <DateField name="clientSignedOn" label={t("clientSignedOn")} min={issuedOn} max={today} />
        <TextField name="clientSignatory" label={t("clientSignatory")} />
        <DateField name="bodySignedOn" label={t("bodySignedOn")} min={issuedOn} max={today} />
        <TextField name="bodySignatory" label={t("bodySignatory")} />
      </div>
      <FileField
        name="signedFileId"
        label={t("signedFile")}
        accept={SCAN_ACCEPT}
        clause={<ClauseLink clause="5.3.3" />}
      />
    </ApiForm>
  );
}

type RecordPaymentProps = Readonly<{ caseId: string; clientName: string; today: string }>;

/** Money that came in; only the client's own is taken (5.3.3, 15). */
export function RecordPayment({ caseId, clientName, today }: RecordPaymentProps) {
  const t = useTranslations("contract");
  const api = useApiForm({
    schema: paymentForm,
    endpoint: `/api/v1/cases/${caseId}/payments`,
    idPrefix: "payment-",
    defaults: { caseId, payer: clientName, receivedOn: today, reference: "" },
    again: true,
  });
  return (
    <ApiForm api={api} label={t("record")} submitLabel={t("record")}>
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
        <TextField
          name="payer"
          label={t("payer")}
          hint={t("payerHint")}
          clause={<ClauseLink clause="5.3.3" />}
        />
        <NumberField name="amountFen" kind="fen" unit="¥" label={t("amountYuan")} />
        <DateField name="receivedOn" label={t("receivedOn")} max={today} />
        <TextField name="reference" label={t("reference")} />
      </div>
    </ApiForm>
  );
}
