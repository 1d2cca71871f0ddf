import { useLocale, useTranslations } from "next-intl";
import { ClauseReferenceLink } from "@/components/clause/clause-reference-link";
import { inLanguage, numberInLanguage } from "@/components/clause/said";
import { Callout } from "@/components/ui/callout";
import { citations } from "@/rules/clauses/citation";
import type { Interpretation } from "@/rules/schemes/interpretation";

/** How the software reads clauses that leave room, and whether the body has confirmed it. */
export function ClauseReadings({ readings }: Readonly<{ readings: readonly Interpretation[] }>) {
  const t = useTranslations("clause");
  const locale = useLocale();
  return (
    <Callout kind="info" title={t("readings")}>
      <p className="text-sm text-muted">{t("readingsWhy")}</p>
      <ul className="mt-2 flex flex-col gap-2">
        {readings.map((reading) => (
          <li key={reading.id}>
            <p>{inLanguage(reading, locale)}</p>
            <p className="flex flex-wrap gap-x-3 text-sm text-muted">
              {citations(reading.clause).map(({ shown, number }) => (
                <ClauseReferenceLink key={number} number={number}>
                  {numberInLanguage(shown, locale)}
                </ClauseReferenceLink>
              ))}
              <span>
                {reading.confirmedBy === null
                  ? t("unconfirmed")
                  : t("confirmed", { by: reading.confirmedBy })}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </Callout>
  );
}
