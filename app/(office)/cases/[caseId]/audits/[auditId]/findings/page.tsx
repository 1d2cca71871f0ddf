import { keptDraft } from "@/app/(office)/kept-draft";
import { getTranslations } from "next-intl/server";
import { EarlierNonconformities } from "@/components/nonconformity/earlier-nonconformities";
import { RaiseForm } from "@/components/nonconformity/finding-form";
import { NonconformityTable } from "@/components/nonconformity/nonconformity-table";
import { OrderFacts } from "@/components/supplementary/order-facts";
import { OrderForm } from "@/components/supplementary/order-form";
import { SupplementaryAudits } from "@/components/supplementary/supplementary-audits";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { Search } from "@/lib/domain/list/table-query";
import { read } from "@/lib/http/read";
import { say } from "@/lib/i18n/say";
import { raiseNonconformityForm } from "@/lib/domain/nonconformity/nonconformity-forms";
import { readFindings } from "@/lib/usecases/nonconformity/queries/read-findings";
import { auditTitle } from "../../../case-title";

export const generateMetadata = auditTitle("nonconformity.title");

type PageProps = Readonly<{
  params: Promise<{ caseId: string; auditId: string }>;
  searchParams: Promise<Search>;
}>;

export default async function FindingsPage({ params, searchParams }: PageProps) {
  const { caseId, auditId } = await params;
  const page = await read(readFindings, { caseId, auditId });
  const t = await getTranslations();
  const raised = page.rows.length;
  const draft = page.mayRaise
    ? await keptDraft(raiseNonconformityForm, { form: "nonconformity", objectId: auditId, version: raised })
    : null;
  const { ordering } = page;
  const canOrder = ordering !== null && ordering.blocked.length === 0 && ordering.matters.length > 0;
  return (
    <>
      {page.order !== null && (
        <Section title={t("nonconformity.supplementary.matters")}>
          <OrderFacts caseId={caseId} order={page.order} />
        </Section>
      )}
      <Section title={t("nonconformity.title")}>
        <NonconformityTable
          place={{ path: `/cases/${caseId}/audits/${auditId}/findings`, search: await searchParams }}
          caption={t("nonconformity.title")}
          today={page.today}
          rows={page.rows.map((row) => ({ ...row, caseId }))}
          empty={
            <EmptyState title={t("nonconformity.raise.empty")}>
              {t("nonconformity.raise.emptyHint")}
            </EmptyState>
          }
        />
      </Section>
      {page.earlier.length > 0 && (
        <Section title={t("nonconformity.effect.section")}>
          <p className="mb-3 text-muted">{t("nonconformity.effect.sectionHint")}</p>
          <EarlierNonconformities
            ids={{ caseId, auditId }}
            rows={page.earlier}
            mayJudge={page.judging?.length === 0}
          />
        </Section>
      )}
      {(page.supplements.length > 0 || canOrder) && (
        <Section title={t("nonconformity.supplementary.title")}>
          <p className="mb-3 text-muted">{t("nonconformity.supplementary.hint")}</p>
          <SupplementaryAudits caseId={caseId} audits={page.supplements} />
          {canOrder && (
            <div className="mt-4">
              <OrderForm ids={{ caseId, auditId }} matters={ordering.matters} sites={ordering.sites} />
            </div>
          )}
        </Section>
      )}
      {page.mayRaise && (
        <Section title={t("nonconformity.raise.title")}>
          <RaiseForm
            raised={raised}
            draft={draft}
            caseId={caseId}
            auditId={auditId}
            choices={page.choices}
            before={{ caseId, auditId, today: page.today, since: page.since, known: page.known }}
            blockedBy={page.blocked.map((refusal) => say(t, "refusals", refusal))}
          />
        </Section>
      )}
    </>
  );
}
