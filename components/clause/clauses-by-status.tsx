import { useLocale, useTranslations } from "next-intl";
import { ClauseReferenceLink } from "@/components/clause/clause-reference-link";
import { inLanguage, numberInLanguage } from "@/components/clause/said";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { type ClauseEntry, wayUp } from "@/rules/clauses/clause-index";
import type { ClauseStatus } from "@/rules/schemes/clause-standing";

type ClausesByStatusProps = Readonly<{
  status: ClauseStatus;
  /** Among these: all, or those that a search found. */
  among: readonly ClauseEntry[];
}>;

/** The clause under the document that an entry belongs to: its chapter. */
const chapterOf = (entry: ClauseEntry): ClauseEntry => wayUp(entry).at(-2) ?? entry;

/** Clauses and points of one status, by document and chapter. */
export function ClausesByStatus({ status, among }: ClausesByStatusProps) {
  const t = useTranslations("clause");
  const locale = useLocale();
  const found = among.filter(({ standing }) => standing?.status === status);
  const chapters = [...new Map(found.map((entry) => [chapterOf(entry).number, chapterOf(entry)])).values()];
  if (found.length === 0)
    return <EmptyState title={t("noneOfStatus", { status: t(`statuses.${status}`) })} />;
  return (
    <Section title={t("statusFound", { count: found.length, status: t(`statuses.${status}`) })}>
      <p className="mb-2 max-w-[80ch] text-muted">{t(`statusMeanings.${status}`)}</p>
      {chapters.map((chapter) => (
        <details key={chapter.number} open className="border-b border-line">
          <summary className="target cursor-pointer py-2 font-medium">
            {numberInLanguage(chapter.number, locale)} {inLanguage(chapter.title, locale)}
          </summary>
          <ul className="max-w-[96ch] pb-3">
            {found
              .filter((entry) => chapterOf(entry).number === chapter.number)
              .map((entry) => (
                <li key={entry.number} className="grid gap-x-4 py-1 sm:grid-cols-[112px_minmax(0,1fr)]">
                  <ClauseReferenceLink number={entry.number} />
                  <span>{inLanguage(entry.isItem ? entry : entry.title, locale)}</span>
                </li>
              ))}
          </ul>
        </details>
      ))}
    </Section>
  );
}
