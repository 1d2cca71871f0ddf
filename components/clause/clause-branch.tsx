import { useLocale, useTranslations } from "next-intl";
import { ClauseReferenceLink } from "@/components/clause/clause-reference-link";
import { ClauseStatusWord } from "@/components/clause/clause-status-word";
import { inLanguage, numberInLanguage } from "@/components/clause/said";
import type { ClauseEntry } from "@/rules/clauses/clause-index";
import { type ClauseTree, statusCounts } from "@/rules/clauses/clause-tree";

/** Clauses as they stand under each other, each with its status; the points of a clause open below it. */
export function ClauseBranch({ trees }: Readonly<{ trees: readonly ClauseTree[] }>) {
  return (
    <ul>
      {trees.map((tree) => (
        <li key={tree.clause.number}>
          <ClauseRow entry={tree.clause} words={tree.clause.title} />
          {tree.points.length > 0 && <Points points={tree.points} />}
          {tree.below.length > 0 && (
            <div className="ml-2 border-l border-line pl-4">
              <ClauseBranch trees={tree.below} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Points({ points }: Readonly<{ points: readonly ClauseEntry[] }>) {
  const t = useTranslations("clause");
  return (
    <details className="ml-2 border-l border-line pl-4">
      <summary className="target cursor-pointer py-1 text-sm text-muted hover:text-ink">
        {t("pointsCount", { count: points.length })}
      </summary>
      <ul className="pb-1">
        {points.map((point) => (
          <li key={point.number}>
            <ClauseRow entry={point} words={point} />
          </li>
        ))}
      </ul>
    </details>
  );
}

type ClauseRowProps = Readonly<{ entry: ClauseEntry; words: Readonly<{ zh: string; en: string }> }>;

function ClauseRow({ entry, words }: ClauseRowProps) {
  const locale = useLocale();
  return (
    <div className="target flex flex-wrap items-center gap-x-3 py-1">
      <ClauseReferenceLink number={entry.number} className="flex min-w-0 gap-x-3 hover:underline">
        <span className="shrink-0 text-accent tabular-nums">
          {numberInLanguage(shortNumber(entry), locale)}
        </span>
        <span>{inLanguage(words, locale)}</span>
      </ClauseReferenceLink>
      {entry.standing !== null && <ClauseStatusWord status={entry.standing.status} />}
    </div>
  );
}

/** How a chapter stands at a glance: "强制执行 23 · 辅助判断 4". */
export function StatusCounts({ tree }: Readonly<{ tree: ClauseTree }>) {
  const t = useTranslations("clause");
  const counts = statusCounts(tree);
  if (counts.length === 0) return null;
  return (
    <span className="ml-3 text-sm font-normal text-muted">
      {counts.map(({ status, count }) => `${t(`statuses.${status}`)} ${count}`).join(" · ")}
    </span>
  );
}

/** Under its document's heading a standard's clause is told by its own number. */
const shortNumber = ({ number, document }: ClauseEntry): string =>
  number.startsWith(`${document} `) || number.startsWith(`${document}, `)
    ? number.slice(document.length).replace(/^,? /, "")
    : number;
