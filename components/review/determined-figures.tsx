import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Determination } from "@/components/review/determination";
import { DescriptionList } from "@/components/ui/description-list";
import { ReadingsOf } from "@/components/workflow/confirmed-readings";
import { ExplainedNumber } from "@/components/workflow/explained-number";
import { RefusalList } from "@/components/workflow/refusal-list";
import { figureIn, RuleNumber } from "@/components/workflow/rule-number";
import { type RuleStep, StepsTable } from "@/components/workflow/steps-table";
import { WarningList } from "@/components/workflow/warning-list";
import type { FigureOf } from "@/lib/domain/explanation/figures.data";
import type { Said } from "@/lib/i18n/say";

type DeterminedFiguresProps = Readonly<{
  determination: Pick<Determination, "manDays" | "sampling">;
  edition: string;
  /** The edition whose readings the days rest on; the sample rests on those of the case's leading one. */
  readings: Readonly<{ scheme: string; edition: string }>;
  /** The case on whose file it stands; null: it is being tried, and no address leads to it yet. */
  caseId: string | null;
}>;

/** "4.0"; a sum on the way to the half-day keeps its hundredths: "1.55". */
const days = (value: number | undefined): string => {
  if (value === undefined) return "–";
  return Number.isInteger(value * 2) ? value.toFixed(1) : value.toFixed(2);
};

type FigureProps = Readonly<{
  caseId: string | null;
  of: FigureOf;
  value: string;
  basis: Readonly<{
    steps: readonly RuleStep[];
    warnings?: readonly Said[];
    interpretations: readonly string[];
  }>;
  children?: ReactNode;
}>;

/** On file a link to its explanation; while it is tried the steps stand beside it. */
function Figure({ caseId, of, value, basis, children }: FigureProps) {
  if (caseId === null)
    return (
      <ExplainedNumber value={value} {...basis}>
        {children}
      </ExplainedNumber>
    );
  return (
    <RuleNumber caseId={caseId} of={of}>
      {value}
    </RuleNumber>
  );
}

const plain = (shown: ReactNode): ReactNode => shown;

/** People, sample and days with the way they were reached: each number leads to its steps. */
export function DeterminedFigures({ determination, edition, readings, caseId }: DeterminedFiguresProps) {
  const t = useTranslations("review");
  const { manDays, sampling } = determination;
  const sampleTold = t("sitesValue", { value: sampling.sample });
  const sample = {
    key: "sample",
    term: t("sample"),
    value: <Figure caseId={caseId} of={{ figure: "sample" }} value={sampleTold} basis={sampling} />,
  };
  if (!manDays.ok)
    return (
      <div className="flex flex-col gap-4">
        <DescriptionList items={[sample]} />
        <RefusalList refusals={manDays.refusals} />
      </div>
    );
  const { steps, warnings, interpretations } = manDays;
  const bindings = manDays.binding === undefined ? "" : t(`bindings.${manDays.binding}`);
  const byReadings = (shown: ReactNode) => <ReadingsOf {...readings}>{shown}</ReadingsOf>;
  const part = (of: FigureOf) => (caseId === null ? plain : figureIn(caseId, of));
  return (
    <div className="flex flex-col gap-4">
      <DescriptionList
        items={[
          {
            key: "people",
            term: t("people"),
            value: byReadings(
              <Figure
                caseId={caseId}
                of={{ figure: "people" }}
                value={t("peopleValue", { value: manDays.effectivePersonnel })}
                basis={{
                  steps: steps.filter((step) => step.code === "effective-personnel"),
                  interpretations: interpretations.filter((one) => one === "effective-personnel"),
                }}
              />,
            ),
          },
          sample,
          {
            key: "total",
            term: t("total"),
            value: byReadings(
              <>
                <Figure
                  caseId={caseId}
                  of={{ figure: "total-days" }}
                  value={t("daysValue", { value: days(manDays.total) })}
                  basis={{ steps, warnings, interpretations }}
                >
                  <p className="text-muted">{t("byEdition", { edition })}</p>
                </Figure>
                {!manDays.manual && (
                  <p className="text-muted">
                    {t.rich("split", {
                      stage1: days(manDays.stage1),
                      onSite: days(manDays.onSite),
                      first: part({ figure: "stage1-days" }),
                      second: part({ figure: "on-site-days" }),
                    })}
                    {" · "}
                    {t.rich("own", {
                      own: days(manDays.own),
                      floor: days(manDays.floor),
                      binding: bindings,
                      limits: part({ figure: "total-days" }),
                    })}
                  </p>
                )}
              </>,
            ),
          },
        ]}
      />
      <StepsTable steps={steps} />
      <WarningList warnings={warnings} />
    </div>
  );
}
