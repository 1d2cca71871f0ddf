"use client";

import { useTranslations } from "next-intl";
import { sendJson } from "@/components/forms/send-json";
import { useRefresh } from "@/components/forms/use-refresh";
import { ConfirmButton } from "@/components/ui/confirm-button";

/** Issues the certificate after the consequence was read. */
export function IssueButton({ caseId }: Readonly<{ caseId: string }>) {
  const t = useTranslations();
  const { isRefreshing, refresh } = useRefresh();
  const issue = async () => {
    const sent = await sendJson(`/api/v1/cases/${caseId}/certificates`, "POST", {});
    if (sent.kind === "problem")
      throw new Error(sent.problem.refusals[0]?.message ?? sent.problem.detail ?? sent.problem.title);
    if (sent.kind !== "done") throw new Error(t("forms.offline"));
    refresh();
  };
  return (
    <ConfirmButton
      busy={isRefreshing}
      variant="primary"
      label={t("certificate.page.issue")}
      title={t("certificate.page.issue")}
      consequence={t("certificate.page.issueConsequence")}
      confirmLabel={t("certificate.page.issueConfirm")}
      onConfirm={issue}
    />
  );
}
