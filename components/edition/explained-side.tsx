import { useLocale, useTranslations } from "next-intl";
import { RefusalList } from "@/components/workflow/refusal-list";
import { StepsTable } from "@/components/workflow/steps-table";
import { InterpretationList, WarningList } from "@/components/workflow/warning-list";
import { formatNumber } from "@/lib/i18n/format";
import type { Judgement } from "@/rules/what-if/judge";

type SideProps = Readonly<{ title: string; judgement: Judgement }>;

/** The days of a case or certificate by one edition, step by step. */
export function DaysSide({ title, judgement: { days, standing, total } }: SideProps) {
  const t = useTranslations("edition");
  const locale = useLocale();
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <h3 className="font-semibold">{title}</h3>
      {standing === "unknown" && <p>{t("explained.unknown")}</p>}
      {standing === "by-person" && <p>{t("explained.byPerson")}</p>}
      {total !== null && <p>{t("explained.result", { value: formatNumber(total, locale) })}</p>}
      {days?.ok === false && <RefusalList refusals={days.refusals} />}
      {days?.ok === true && (
        <>
          <StepsTable steps={days.steps} />
          <WarningList warnings={days.warnings} />
          <InterpretationList interpretations={days.interpretations} />
        </>
      )}
    </div>
  );
}

/** The sample by one edition, step by step. */
export function SamplingSide({ title, judgement: { sampling, sites } }: SideProps) {
  const t = useTranslations("edition");
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <h3 className="font-semibold">{title}</h3>
      {sites === null && <p>{t("explained.noSites")}</p>}
      {sites === 0 && sampling === null && <p>{t("explained.oneSite")}</p>}
      {sites !== null && sites > 0 && sampling === null && (
        <p>{t("explained.everySite", { count: sites })}</p>
      )}
      {sampling !== null && (
        <>
          <p>{t("explained.sitesResult", { value: sampling.sample })}</p>
          <StepsTable steps={sampling.steps} />
          <WarningList warnings={sampling.warnings} />
          <InterpretationList interpretations={sampling.interpretations} />
        </>
      )}
    </div>
  );
}
