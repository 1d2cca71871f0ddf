"use client";

import { useTranslations } from "next-intl";
import { useAwaitedSaves } from "@/components/forms/pending-work";
import { sendJson } from "@/components/forms/send-json";
import { useRefresh } from "@/components/forms/use-refresh";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { Section } from "@/components/ui/section";
import { RefusalList } from "@/components/workflow/refusal-list";
import { CONDITIONS } from "@/lib/domain/application/application-lists";
import type { Refusal } from "@/lib/domain/outcome";

type SubmitApplicationProps = Readonly<{ caseId: string; version: number; missing: readonly Refusal[] }>;

/** The control of the form that mends a refusal; a list's own control stands for its rows. */
const anchorOf = ({ field, facts }: Refusal): string | undefined => {
  if (field === undefined) return undefined;
  const document = facts?.["document"];
  if (field === "content.documents" && typeof document === "string") return `#${field}.${document}`;
  const condition = CONDITIONS.findIndex((one) => one === facts?.["condition"]);
  if (field === "content.conditions" && condition >= 0) return `#${field}.${condition}.detail`;
  return `#${field}`;
};

/** What is still missing, each linked to its field; when nothing is, the step that locks the version. */
export function SubmitApplication({ caseId, version, missing }: SubmitApplicationProps) {
  const t = useTranslations();
  const { isRefreshing, refresh } = useRefresh();
  const awaited = useAwaitedSaves();
  const submit = async () => {
    const sent = await sendJson(`/api/v1/cases/${caseId}/application/submission`, "POST", { version });
    if (sent.kind === "problem")
      throw new Error(
        sent.problem.refusals.map((one) => one.message ?? one.code).join("\n") || sent.problem.title,
      );
    if (sent.kind !== "done") throw new Error(t("forms.offline"));
    refresh();
  };
  return (
    <Section id="submit" title={t("application.submitTitle")}>
      {missing.length > 0 ? (
        <RefusalList
          title={t("application.missingTitle", { count: missing.length })}
          refusals={missing.map((refusal) => ({
            ...refusal,
            mendHref: anchorOf(refusal),
          }))}
        />
      ) : (
        <div className="flex flex-wrap items-center justify-between gap-4">
          <p>{t("application.submitReady")}</p>
          <ConfirmButton
            busy={isRefreshing}
            blockedBy={awaited}
            label={t("application.submit")}
            variant="primary"
            title={t("application.submit")}
            consequence={t("application.submitConfirm")}
            confirmLabel={t("application.submit")}
            onConfirm={submit}
          />
        </div>
      )}
    </Section>
  );
}
