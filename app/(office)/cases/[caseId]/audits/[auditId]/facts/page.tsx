import { getTranslations } from "next-intl/server";
import { keptDraft } from "@/app/(office)/kept-draft";
import { FactsForm } from "@/components/audit/facts-form";
import { FactsTable } from "@/components/audit/facts-table";
import { FoundDifference } from "@/components/audit/found-difference";
import { SettleSection } from "@/components/audit/settle-section";
import { SettlementList } from "@/components/audit/settlement-list";
import { Section } from "@/components/ui/section";
import { ClauseLink } from "@/components/workflow/clause-link";
import { factsForm } from "@/lib/domain/audit/facts-file";
import { read } from "@/lib/http/read";
import { readFacts } from "@/lib/usecases/facts/queries/read-facts";
import { auditTitle } from "../../../case-title";

export const generateMetadata = auditTitle("conduct.tabs.facts");

type FactsPageProps = Readonly<{ params: Promise<{ caseId: string; auditId: string }> }>;

/** What was reviewed, what was found, what that requires, and who settled the difference and how (5.6.2 c). */
export default async function FactsPage({ params }: FactsPageProps) {
  const ids = await params;
  const file = await read(readFacts, ids);
  const { facts, reviewed, start, settlements, may } = file;
  const t = await getTranslations("conduct");
  const { version } = start;
  const draft = may.confirm
    ? await keptDraft(factsForm, { form: "facts", objectId: ids.auditId, version })
    : null;
  return (
    <>
      <Section title={t("tabs.facts")} action={<ClauseLink clause="5.6.2 c)" />}>
        <p className="mb-3 text-muted">
          {facts === null
            ? t("facts.none")
            : t("facts.confirmedOn", { day: facts.confirmedOn, name: file.confirmedBy })}
        </p>
        <FactsTable reviewed={reviewed} found={facts} sites={file.sites} />
        {facts?.isSame === false && file.missing !== null && (
          <FoundDifference facts={facts} missing={file.missing} held={file.held} {...ids} />
        )}
      </Section>
      {may.settle && file.stage2 !== null && file.missing !== null && (
        <SettleSection
          key={version}
          ids={ids}
          version={version}
          missing={file.missing}
          stage2={file.stage2}
          visit={file.visit}
          scope={file.otherScope}
          sites={file.sites}
          clause={file.randomClause}
        />
      )}
      {settlements.length > 0 && (
        <Section title={t("facts.settlements")}>
          <SettlementList settlements={settlements} caseId={ids.caseId} />
        </Section>
      )}
      {may.confirm && (
        <Section title={t("facts.form")}>
          <FactsForm
            ids={ids}
            start={start}
            listed={file.listed}
            maySample={file.maySample}
            complexity={file.complexity}
            draft={draft}
          />
        </Section>
      )}
    </>
  );
}
