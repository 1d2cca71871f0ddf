import { useLocale, useTranslations } from "next-intl";
import { inLanguage } from "@/components/clause/said";
import { Callout } from "@/components/ui/callout";
import { ClauseLink } from "@/components/workflow/clause-link";
import type { Interpretation } from "@/rules/schemes/interpretation";

type ReadingListProps = Readonly<{
  ids: readonly string[];
  /** The edition's own readings, with who confirmed each. */
  readings: readonly Interpretation[];
}>;

/** The readings an answer rests on, each with its clause and whether the body has confirmed it. */
export function ReadingList({ ids, readings }: ReadingListProps) {
  const t = useTranslations("clause");
  const locale = useLocale();
  const found = readings.filter(({ id }) => ids.includes(id));
  if (found.length === 0) return null;
  return (
    <Callout kind="info" title={t("readings")}>
      <ul className="mt-1 flex flex-col gap-2">
        {found.map((reading) => (
          <li key={reading.id}>
            {inLanguage(reading, locale)}{" "}
            <span className="text-sm text-muted">
              {reading.confirmedBy === null ? t("unconfirmed") : t("confirmed", { by: reading.confirmedBy })}
            </span>{" "}
            <ClauseLink clause={reading.clause} />
          </li>
        ))}
      </ul>
    </Callout>
  );
}
