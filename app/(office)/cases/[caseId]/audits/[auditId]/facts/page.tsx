import { keptDraft } from "@/app/(office)/kept-draft";
import { getTranslations } from "next-intl/server";
import { FactsForm } from "@/components/audit/facts-form";
import { FactsTable } from "@/components/audit/facts-table";
import { SettleForm } from "@/components/audit/settle-form";
import { Callout } from "@/components/ui/callout";
import { Section } from "@/components/ui/section";
import { ClauseLink } from "@/components/workflow/clause-link";
import { read } from "@/lib/http/read";
import { formatDays } from "@/lib/i18n/format";
import { factsForm } from "@/lib/domain/audit/facts-file";
import { readConduct } from "@/lib/usecases/audit/queries/read-conduct";
import { auditTitle } from "../../../case-title";

export const generateMetadata = auditTitle("conduct.tabs.facts");

type FactsPageProps = Readonly<{ params: Promise<{ caseId: string; auditId: string }> }>;

export default async function FactsPage({ params }: FactsPageProps) {
  const ids = await params;
  const { facts, reviewed, shortfall, audit, may } = await read(readConduct, ids);
  const t = await getTranslations("conduct");
  const isOpen = audit.status === "opened" || audit.status === "closed";
  const isUnsettled = facts !== null && facts.settledOn === null;
  const mayWrite = may.conduct && isOpen;
  const version = facts?.version ?? 0;
  const draft = mayWrite
    ? await keptDraft(factsForm, { form: "facts", objectId: ids.auditId, version })
    : null;
  return (
    <>
      <Section title={t("tabs.facts")} action={<ClauseLink clause="5.6.2 c)" />}>
        <p className="mb-3 text-muted">
          {facts === null ? t("facts.none") : t("facts.confirmedOn", { day: facts.confirmedOn })}
        </p>
        <FactsTable reviewed={reviewed} found={facts} />
        {facts?.isSame === false && (
          <div className="mt-4">
            <Callout kind={isUnsettled ? "blocked" : "success"} title={facts.difference}>
              {facts.requiredHalfDays !== null && (
                <p>
                  {t("facts.required", {
                    days: formatDays(facts.requiredHalfDays),
                    sample: facts.sample ?? 0,
                  })}
                </p>
              )}
              {isUnsettled && shortfall !== null && (
                <p>{t("facts.missing", { days: formatDays(shortfall.halfDays), sites: shortfall.sites })}</p>
              )}
              {facts.settledOn !== null && (
                <p>{t("facts.settled", { day: facts.settledOn, settlement: facts.settlement })}</p>
              )}
            </Callout>
          </div>
        )}
      </Section>
      {isUnsettled && may.settle && (
        <SettleForm key={version} ids={ids} version={version} missing={shortfall?.halfDays ?? 0} />
      )}
      {mayWrite && <FactsForm ids={ids} start={facts ?? reviewed} draft={draft} />}
    </>
  );
}
