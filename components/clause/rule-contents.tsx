import { useLocale, useTranslations } from "next-intl";
import { ClauseBranch, StatusCounts } from "@/components/clause/clause-branch";
import { ClauseReferenceLink } from "@/components/clause/clause-reference-link";
import { ClauseReadings } from "@/components/clause/clause-readings";
import { inLanguage } from "@/components/clause/said";
import { Section } from "@/components/ui/section";
import { clauseEntries } from "@/rules/clauses/clause-index";
import { clauseTree } from "@/rules/clauses/clause-tree";
import { type RuleDocument, ruleDocuments } from "@/rules/schemes/rule-documents";

/** Every document with its clauses by chapter. */
export function RuleContents() {
  return ruleDocuments.map((document) => <DocumentContents key={document.id} document={document} />);
}

function DocumentContents({ document }: Readonly<{ document: RuleDocument }>) {
  const t = useTranslations("clause");
  const locale = useLocale();
  const root = clauseEntries.find(({ number }) => number === document.id);
  if (root === undefined) return null;
  const chapters = clauseTree(root).below;
  const hasChapters = chapters.some(({ below, points }) => below.length + points.length > 0);
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
            <details key={chapter.clause.number} className="border-b border-line">
              <summary className="target cursor-pointer py-2 font-medium">
                {chapter.clause.number} {inLanguage(chapter.clause.title, locale)}
                <StatusCounts tree={chapter} />
              </summary>
              <div className="pb-3 pl-4">
                <ClauseBranch trees={[chapter]} />
              </div>
            </details>
          ))
        : chapters.length > 0 && (
            <details className="border-b border-line">
              <summary className="target cursor-pointer py-2 font-medium">
                {t("clauses")} ({chapters.length})
              </summary>
              <div className="pb-3 pl-4">
                <ClauseBranch trees={chapters} />
              </div>
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
