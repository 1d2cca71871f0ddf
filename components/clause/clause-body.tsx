import { useLocale, useTranslations } from "next-intl";
import { ClauseClocks, ClauseTable } from "@/components/clause/clause-figures";
import { ClauseReadings } from "@/components/clause/clause-readings";
import { ClauseReferenceLink } from "@/components/clause/clause-reference-link";
import { ClauseStanding } from "@/components/clause/clause-standing";
import { ClauseStatusWord } from "@/components/clause/clause-status-word";
import { inLanguage } from "@/components/clause/said";
import type { ClauseShown } from "@/rules/clauses/clause-shown";

type Heading = "h2" | "h3";
type ClauseBodyProps = Readonly<{
  clause: ClauseShown;
  /** The level below the title of what it stands in. */
  heading: Heading;
}>;

/** What a clause says, its points and the clauses below it, its figures, and how it is read. */
export function ClauseBody({ clause, heading }: ClauseBodyProps) {
  const t = useTranslations("clause");
  const locale = useLocale();
  const { words, under, tables, clocks, readings, standing } = clause;
  const { scheme, edition } = clause.document;
  const points = under.filter(({ isItem }) => isItem);
  const below = under.filter(({ isItem }) => !isItem);
  return (
    <div className="flex max-w-[80ch] flex-col gap-6">
      <div>
        <p className="text-md">{inLanguage(words, locale)}</p>
        <p className="mt-1 text-sm text-muted">{t("ours")}</p>
      </div>
      {standing !== null && <ClauseStanding standing={standing} />}
      {points.length > 0 && <ClauseRows heading={heading} label={t("points")} rows={points} />}
      {(tables.length > 0 || clocks.length > 0) && (
        <section aria-label={t("figures")} className="flex flex-col gap-5">
          {tables.map((table) => (
            <ClauseTable key={table.key} table={table} />
          ))}
          {clocks.length > 0 && <ClauseClocks clocks={clocks} />}
        </section>
      )}
      {scheme !== null && edition !== null && readings.length > 0 && (
        <ClauseReadings of={{ scheme, edition }} readings={readings} />
      )}
      {below.length > 0 && <ClauseRows heading={heading} label={t("under")} rows={below} />}
    </div>
  );
}

type ClauseRowsProps = Readonly<{ heading: Heading; label: string; rows: ClauseShown["under"] }>;

function ClauseRows({ heading: Heading, label, rows }: ClauseRowsProps) {
  const locale = useLocale();
  return (
    <section>
      <Heading className="border-b border-edge pb-1.5 font-semibold">{label}</Heading>
      <ul>
        {rows.map(({ number, title, words, isItem, status }) => (
          <li
            key={number}
            className="grid gap-x-4 border-b border-line py-2 sm:grid-cols-[112px_minmax(0,1fr)]"
          >
            <ClauseReferenceLink number={number} />
            <div>
              {!isItem && <p className="font-medium">{inLanguage(title, locale)}</p>}
              <p className={isItem ? undefined : "text-muted"}>{inLanguage(words, locale)}</p>
              {status !== null && <ClauseStatusWord status={status} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
