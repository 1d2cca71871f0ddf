import { useLocale, useTranslations } from "next-intl";
import { ClauseReferenceLink } from "@/components/clause/clause-reference-link";
import { ClauseStatusWord } from "@/components/clause/clause-status-word";
import { ClauseReadings } from "@/components/clause/clause-readings";
import { inLanguage, numberInLanguage } from "@/components/clause/said";
import { Section } from "@/components/ui/section";
import { type ClauseEntry, clauseEntries, clausesUnder } from "@/rules/clauses/clause-index";
import { type RuleDocument, ruleDocuments } from "@/rules/schemes/rule-documents";

const clausesBelow = (entry: ClauseEntry): readonly ClauseEntry[] =>
  clausesUnder(entry.number)
    .filter(({ isItem }) => !isItem)
    .flatMap((each) => [each, ...clausesBelow(each)]);

/** Every document with its clauses by chapter. */
export function RuleContents() {
  return ruleDocuments.map((document) => <DocumentContents key={document.id} document={document} />);
}

function DocumentContents({ document }: Readonly<{ document: RuleDocument }>) {
  const t = useTranslations("clause");
  const locale = useLocale();
  const root = clauseEntries.find(({ number }) => number === document.id);
  if (root === undefined) return null;
  const chapters = clausesUnder(root.number);
  const hasChapters = chapters.some(({ number }) => clausesUnder(number).length > 0);
  const readings = document.rules?.interpretations ?? [];
  return (
    <Section
      title={
        <ClauseReferenceLink number={root.number} className="text-accent hover:underline">
          {root.number} {inLanguage(root.title, locale)}
        </ClauseReferenceLink>
      }
    >
      <p className="mb-2 max-w-[80ch] text-muted">{inLanguage(root, locale)}</p>
      {hasChapters
        ? chapters.map((chapter) => (
            <details key={chapter.number} className="border-b border-line">
              <summary className="target cursor-pointer py-2 font-medium">
                {chapter.number} {inLanguage(chapter.title, locale)}
              </summary>
              <ClauseList entries={[chapter, ...clausesBelow(chapter)]} />
            </details>
          ))
        : chapters.length > 0 && (
            <details className="border-b border-line">
              <summary className="target cursor-pointer py-2 font-medium">
                {t("clauses")} ({chapters.length})
              </summary>
              <ClauseList entries={chapters} />
            </details>
          )}
      {document.rules !== null && readings.length > 0 && (
        <details className="border-b border-line">
          <summary className="target cursor-pointer py-2 font-medium">
            {t("readings")} ({readings.length})
          </summary>
          <div className="max-w-[96ch] pb-4">
            <ClauseReadings of={document.rules} readings={readings} />
          </div>
        </details>
      )}
    </Section>
  );
}

function ClauseList({ entries }: Readonly<{ entries: readonly ClauseEntry[] }>) {
  const locale = useLocale();
  return (
    <ul className="gap-x-10 pb-3 sm:columns-2 xl:columns-3">
      {entries.map((entry) => (
        <li key={entry.number} className="target break-inside-avoid">
          <ClauseReferenceLink
            number={entry.number}
            className="grid grid-cols-[104px_1fr] gap-x-2 py-1 hover:underline"
          >
            <span className="text-accent tabular-nums">{numberInLanguage(shortNumber(entry), locale)}</span>
            <span>
              {inLanguage(entry.title, locale)}{" "}
              {entry.standing !== null && <ClauseStatusWord status={entry.standing.status} />}
            </span>
          </ClauseReferenceLink>
        </li>
      ))}
    </ul>
  );
}

/** Under its document's heading a standard's clause is told by its own number. */
const shortNumber = ({ number, document }: ClauseEntry): string =>
  number.startsWith(`${document} `) || number.startsWith(`${document}, `)
    ? number.slice(document.length).replace(/^,? /, "")
    : number;
