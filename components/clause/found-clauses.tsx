import { useLocale, useTranslations } from "next-intl";
import { ClauseReferenceLink } from "@/components/clause/clause-reference-link";
import { inLanguage } from "@/components/clause/said";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { ClauseEntry } from "@/rules/clauses/clause-index";

/** More than anybody reads through: past these another word is quicker. */
const MOST = 60;

type FoundClausesProps = Readonly<{ query: string; found: readonly ClauseEntry[] }>;

export function FoundClauses({ query, found }: FoundClausesProps) {
  const t = useTranslations("clause");
  const locale = useLocale();
  if (found.length === 0) return <EmptyState title={t("none", { query })} />;
  return (
    <Section title={t("found", { count: found.length, query })}>
      <ul className="max-w-[96ch] border-t border-line">
        {found.slice(0, MOST).map((entry) => (
          <li
            key={entry.number}
            className="grid gap-x-4 border-b border-line py-2 sm:grid-cols-[176px_minmax(0,1fr)]"
          >
            <ClauseReferenceLink number={entry.number} />
            <div>
              <p className="font-medium">{inLanguage(entry.title, locale)}</p>
              <p className="text-muted">{inLanguage(entry, locale)}</p>
            </div>
          </li>
        ))}
      </ul>
      {found.length > MOST && <p className="mt-3 text-muted">{t("more", { count: MOST })}</p>}
    </Section>
  );
}
