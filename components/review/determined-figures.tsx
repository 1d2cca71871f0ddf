import { useTranslations } from "next-intl";
import type { Determination } from "@/components/review/determination";
import { DescriptionList } from "@/components/ui/description-list";
import { ExplainedNumber } from "@/components/workflow/explained-number";
import { RefusalList } from "@/components/workflow/refusal-list";
import { StepsTable } from "@/components/workflow/steps-table";
import { WarningList } from "@/components/workflow/warning-list";

type DeterminedFiguresProps = Readonly<{
  determination: Pick<Determination, "manDays" | "sampling">;
  edition: string;
}>;

/** "4.0"; a sum on the way to the half-day keeps its hundredths: "1.55". */
const days = (value: number | undefined): string => {
  if (value === undefined) return "–";
  return Number.isInteger(value * 2) ? value.toFixed(1) : value.toFixed(2);
};

/** People, sample and days with the way they were reached: each number opens its steps. */
export function DeterminedFigures({ determination, edition }: DeterminedFiguresProps) {
  const t = useTranslations("review");
  const { manDays, sampling } = determination;
  const sample = {
    key: "sample",
    term: t("sample"),
    value: <ExplainedNumber value={t("sitesValue", { value: sampling.sample })} {...sampling} />,
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
  return (
    <div className="flex flex-col gap-4">
      <DescriptionList
        items={[
          {
            key: "people",
            term: t("people"),
            value: (
              <ExplainedNumber
                value={t("peopleValue", { value: manDays.effectivePersonnel })}
                steps={steps.filter((step) => step.code === "effective-personnel")}
                interpretations={interpretations.filter((one) => one === "effective-personnel")}
              />
            ),
          },
          sample,
          {
            key: "total",
            term: t("total"),
            value: (
              <>
                <ExplainedNumber
                  value={t("daysValue", { value: days(manDays.total) })}
                  steps={steps}
                  warnings={warnings}
                  interpretations={interpretations}
                >
                  <p className="text-muted">{t("byEdition", { edition })}</p>
                </ExplainedNumber>
                {!manDays.manual && (
                  <p className="text-muted">
                    {t("split", { stage1: days(manDays.stage1), onSite: days(manDays.onSite) })}
                    {" · "}
                    {t("own", { own: days(manDays.own), floor: days(manDays.floor), binding: bindings })}
                  </p>
                )}
              </>
            ),
          },
        ]}
      />
      <StepsTable steps={steps} />
      <WarningList warnings={warnings} />
    </div>
  );
}
