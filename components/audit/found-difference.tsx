import { useTranslations } from "next-intl";
import { RequiredFigures } from "@/components/audit/required-figures";
import { Callout } from "@/components/ui/callout";
import type { Shortfall } from "@/lib/domain/audit/assess-facts";
import type { FactsOnFile } from "@/lib/domain/audit/facts-file";
import { formatDays } from "@/lib/i18n/format";

type FoundDifferenceProps = Readonly<{
  facts: FactsOnFile;
  missing: Shortfall;
  held: Readonly<{ determinedHalfDays: number; sampledSites: number }>;
  caseId: string;
  auditId: string;
}>;

/** What differs, what it requires by the rules, and while it is open what that blocks and whose turn it is. */
export function FoundDifference({ facts, missing, held, caseId, auditId }: FoundDifferenceProps) {
  const t = useTranslations("conduct.facts");
  const isOpen = facts.settledOn === null;
  const isShort = missing.halfDays > 0 || missing.sites > 0;
  return (
    <div className="mt-4 flex flex-col gap-4">
      <Callout kind={isOpen ? "blocked" : "success"} title={t(isOpen ? "openTitle" : "closedTitle")}>
        <p className="whitespace-pre-line">{facts.difference}</p>
        {isOpen && isShort && (
          <p>{t("missing", { days: formatDays(missing.halfDays), sites: missing.sites })}</p>
        )}
        {isOpen && <p>{t("openWhy")}</p>}
      </Callout>
      <RequiredFigures
        isSettled={false}
        caption={t("requiredCaption")}
        caseId={caseId}
        figures={{
          days: { figure: "found-days", of: auditId },
          sample: { figure: "found-sample", of: auditId },
        }}
        rows={[
          {
            key: "days",
            required: facts.requiredHalfDays,
            before: held.determinedHalfDays,
            after: held.determinedHalfDays + missing.halfDays,
          },
          {
            key: "sample",
            required: facts.sample,
            before: held.sampledSites,
            after: held.sampledSites + missing.sites,
          },
        ]}
      />
    </div>
  );
}
