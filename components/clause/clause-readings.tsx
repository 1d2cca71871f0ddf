import { useLocale, useTranslations } from "next-intl";
import { ClauseReferenceLink } from "@/components/clause/clause-reference-link";
import { inLanguage, numberInLanguage } from "@/components/clause/said";
import { Callout } from "@/components/ui/callout";
import { ReadingsOf, ReadingStanding } from "@/components/workflow/confirmed-readings";
import { citations } from "@/rules/clauses/citation";
import type { Interpretation } from "@/rules/schemes/interpretation";

type ClauseReadingsProps = Readonly<{
  of: Readonly<{ scheme: string; edition: string }>;
  readings: readonly Interpretation[];
}>;

/** How the software reads clauses that leave room, and whether the body has confirmed it. */
export function ClauseReadings({ of, readings }: ClauseReadingsProps) {
  const t = useTranslations("clause");
  const locale = useLocale();
  return (
    <ReadingsOf {...of}>
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
                <ReadingStanding interpretation={reading.id} />
              </p>
            </li>
          ))}
        </ul>
      </Callout>
    </ReadingsOf>
  );
}
