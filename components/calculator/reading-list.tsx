import { useLocale, useTranslations } from "next-intl";
import { inLanguage } from "@/components/clause/said";
import { Callout } from "@/components/ui/callout";
import { ClauseLink } from "@/components/workflow/clause-link";
import { ReadingsOf, ReadingStanding } from "@/components/workflow/confirmed-readings";
import type { EditionChoice } from "@/lib/domain/calculator/edition-choice";

type ReadingListProps = Readonly<{ ids: readonly string[]; choice: EditionChoice }>;

/** The readings an answer rests on, each with its clause and whether the body has confirmed it. */
export function ReadingList({ ids, choice }: ReadingListProps) {
  const t = useTranslations("clause");
  const locale = useLocale();
  const { scheme, edition, rules } = choice;
  const found = (rules?.interpretations ?? []).filter(({ id }) => ids.includes(id));
  if (found.length === 0) return null;
  return (
    <ReadingsOf scheme={scheme} edition={edition}>
      <Callout kind="info" title={t("readings")}>
        <ul className="mt-1 flex flex-col gap-2">
          {found.map((reading) => (
            <li key={reading.id}>
              {inLanguage(reading, locale)} <ReadingStanding interpretation={reading.id} />{" "}
              <ClauseLink clause={reading.clause} />
            </li>
          ))}
        </ul>
      </Callout>
    </ReadingsOf>
  );
}
