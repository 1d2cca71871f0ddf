"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import { FileField } from "@/components/forms/file-field";
import { useApiForm } from "@/components/forms/use-api-form";
import { ClauseLink } from "@/components/workflow/clause-link";
import { sentContractForm } from "@/lib/domain/contract/contract-form";
import { SCAN_ACCEPT } from "@/lib/domain/file/file-types";

type SendSignedContractProps = Readonly<{ caseId: string; version: number; sentOn: string | null }>;

/** The client prints, signs and sends the contract back; what it sent can be sent anew until the body has signed. */
export function SendSignedContract({ caseId, version, sentOn }: SendSignedContractProps) {
  const t = useTranslations("contract");
  const api = useApiForm({
    schema: sentContractForm,
    endpoint: `/api/v1/cases/${caseId}/contract/client-copy`,
    idPrefix: "send-signed-",
    defaults: { caseId, version },
    again: true,
  });
  return (
    <ApiForm api={api} label={t("sendTitle")} submitLabel={t("send")}>
      <p className="max-w-[70ch]">{sentOn === null ? t("sendWhy") : t("sentWhy", { date: sentOn })}</p>
      <FileField
        name="signedFileId"
        label={t("clientFile")}
        accept={SCAN_ACCEPT}
        clause={<ClauseLink clause="5.3.3" />}
      />
    </ApiForm>
  );
}
