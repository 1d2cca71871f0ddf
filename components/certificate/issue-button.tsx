import { useTranslations } from "next-intl";
import { ActButton } from "@/components/forms/act-button";

/** Issues the certificate, or those of all systems granted, after the consequence was read. */
export function IssueButton({ caseId, count }: Readonly<{ caseId: string; count: number }>) {
  const t = useTranslations("certificate.page");
  return (
    <ActButton
      label={t("issue")}
      title={t("issue")}
      consequence={t("issueConsequence", { count })}
      confirmLabel={t("issueConfirm")}
      done={t("issueDone")}
      endpoint={`/api/v1/cases/${caseId}/certificates`}
      body={{}}
    />
  );
}
