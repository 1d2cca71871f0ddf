import { useTranslations } from "next-intl";
import { ActButton } from "@/components/forms/act-button";

/** Issues the certificate after the consequence was read. */
export function IssueButton({ caseId }: Readonly<{ caseId: string }>) {
  const t = useTranslations("certificate.page");
  return (
    <ActButton
      label={t("issue")}
      title={t("issue")}
      consequence={t("issueConsequence")}
      confirmLabel={t("issueConfirm")}
      done={t("issueDone")}
      endpoint={`/api/v1/cases/${caseId}/certificates`}
      body={{}}
    />
  );
}
