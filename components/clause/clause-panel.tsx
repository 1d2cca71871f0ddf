"use client";

import { useLocale, useTranslations } from "next-intl";
import { ClauseBody } from "@/components/clause/clause-body";
import { clauseHref } from "@/lib/domain/clause-address";
import { inLanguage, numberInLanguage } from "@/components/clause/said";
import { LinkButton } from "@/components/ui/button";
import { SidePanel } from "@/components/ui/modal";
import { PrintButton } from "@/components/ui/print-button";
import { useIsForStrangers } from "@/components/workflow/for-strangers";
import { resolveClauses } from "@/rules/clauses/clause-index";
import { showClause } from "@/rules/clauses/clause-shown";

type ClausePanelProps = Readonly<{ clause: string; onClose: () => void }>;

/** The words of a clause beside the work they were asked from. Loaded on the first click, never with a page. */
export function ClausePanel({ clause, onClose }: ClausePanelProps) {
  const t = useTranslations("clause");
  const locale = useLocale();
  const isForStrangers = useIsForStrangers();
  const entry = resolveClauses(clause)[0]?.entry ?? null;
  if (entry === null)
    return (
      <SidePanel open onClose={onClose} title={t("unknown.title")}>
        <p>{t("unknown.text")}</p>
      </SidePanel>
    );
  const shown = showClause(entry);
  const { number, title, document } = shown;
  return (
    <SidePanel
      open
      onClose={onClose}
      title={`${numberInLanguage(number, locale)} ${inLanguage(title, locale)}`}
      footer={
        <>
          {!isForStrangers && (
            <LinkButton href={clauseHref(number)} variant="primary">
              {t("openPage")}
            </LinkButton>
          )}
          <PrintButton>{t("print")}</PrintButton>
        </>
      }
    >
      <p className="mb-4 text-sm text-muted">
        {document.number}
        {document.edition === null ? "" : ` ${document.edition}`}
      </p>
      <ClauseBody clause={shown} heading="h3" />
    </SidePanel>
  );
}
