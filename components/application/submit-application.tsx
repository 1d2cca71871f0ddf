"use client";

import { useTranslations } from "next-intl";
import { ActButton } from "@/components/forms/act-button";
import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { RefusalList } from "@/components/workflow/refusal-list";
import { CONDITIONS } from "@/lib/domain/application/application-lists";
import type { Refusal } from "@/lib/domain/outcome";
import { say } from "@/lib/i18n/say";

type SubmitApplicationProps = Readonly<{
  caseId: string;
  version: number;
  missing: readonly Refusal[];
  /** What keeps nothing back and is better told now. */
  warnings: readonly Refusal[];
}>;

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
export function SubmitApplication({ caseId, version, missing, warnings }: SubmitApplicationProps) {
  const t = useTranslations();
  return (
    <Section id="submit" title={t("application.submitTitle")}>
      {warnings.length > 0 && (
        <div className="mb-4">
          <Callout kind="warn" title={t("application.warningsTitle")}>
            <ul className="mt-1 flex list-disc flex-col gap-1 pl-5">
              {warnings.map((warning) => (
                <li key={warning.code}>
                  {say(t, "warnings", warning)}{" "}
                  <Link className="font-medium text-accent underline" href={anchorOf(warning) ?? "#submit"}>
                    {t("workflow.refusals.mend")}
                  </Link>
                </li>
              ))}
            </ul>
          </Callout>
        </div>
      )}
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
          <ActButton
            awaitsSaves
            label={t("application.submit")}
            title={t("application.submit")}
            consequence={t("application.submitConfirm")}
            done={t("application.submitDone")}
            endpoint={`/api/v1/cases/${caseId}/application/submission`}
            body={{ version }}
          />
        </div>
      )}
    </Section>
  );
}
