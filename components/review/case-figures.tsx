import { useLocale, useTranslations } from "next-intl";
import { systemLanguage, type Determination, type ReviewedScheme } from "@/components/review/determination";
import { DeterminedFigures } from "@/components/review/determined-figures";
import { RuleNumber } from "@/components/workflow/rule-number";

type CaseFiguresProps = Readonly<{
  /** The case on whose file they stand; null: they are being tried, and no address leads to them yet. */
  caseId: string | null;
  /** Every scheme of the case with its days, the leading one first. */
  schemes: readonly ReviewedScheme[];
  sampling: Determination["sampling"];
  days: readonly Determination["manDays"][];
}>;

/** The days of every system of a case, each with its steps; of several also what they come to together (11.1). */
export function CaseFigures({ caseId, schemes, sampling, days }: CaseFiguresProps) {
  const t = useTranslations("review");
  const language = systemLanguage(useLocale());
  const isCombined = schemes.length > 1;
  const totals = days.flatMap((each) => (each.ok && each.total !== undefined ? [each.total] : []));
  const total = totals.reduce((sum, each) => sum + each, 0).toFixed(1);
  return (
    <div className="flex flex-col gap-6">
      {schemes.map(({ scheme, system, edition, rulesEdition }, index) => {
        const manDays = days[index];
        return manDays === undefined ? null : (
          <div key={scheme}>
            <p className="mb-2 text-muted">
              {isCombined && <strong className="text-ink">{system[language]} </strong>}
              {t("byEdition", { edition })}
            </p>
            <DeterminedFigures
              edition={edition}
              readings={{ scheme, edition: rulesEdition }}
              determination={{ manDays, sampling }}
              // The addresses of a combined case tell the sum of its systems.
              caseId={isCombined ? null : caseId}
            />
          </div>
        );
      })}
      {isCombined && totals.length === schemes.length && (
        <p className="border-t border-line pt-3 font-semibold">
          {t("together")}{" "}
          {caseId === null ? (
            t("daysValue", { value: total })
          ) : (
            <RuleNumber caseId={caseId} of={{ figure: "total-days" }}>
              {t("daysValue", { value: total })}
            </RuleNumber>
          )}
        </p>
      )}
    </div>
  );
}
