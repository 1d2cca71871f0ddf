import { brokenWords } from "./checks/broken-words";
import { printedTwice } from "./checks/printed-twice";
import { conflictingLimits } from "./checks/conflicting-limits";
import { conflictingShares } from "./checks/conflicting-shares";
import { documentNames } from "./checks/document-names";
import { foreignWords } from "./checks/foreign-words";
import { opposedStatements } from "./checks/opposed-statements";
import { synonyms } from "./checks/synonyms";
import { undefinedAbbreviations } from "./checks/undefined-abbreviations";
import { clauseNumbers } from "./checks/clause-numbers";
import { danglingReferences } from "./checks/dangling-references";
import { emptyHeadings } from "./checks/empty-headings";
import { emptyItems } from "./checks/empty-items";
import { itemLabels } from "./checks/item-labels";
import { misfitReferences } from "./checks/misfit-references";
import { citedIn } from "./checks/reference-facts";
import { proseBands } from "./checks/prose-bands";
import { superiorTables } from "./checks/superior-tables";
import { tableBands } from "./checks/table-bands";
import { parseRule } from "./document/parse";
import { subjectsOf } from "./document/subject";
import type { Finding } from "./finding";

/** Everything found in a rule document, by line, each thing once. Pure; linear in the document but for the references, which are capped. */
export const lintRule = (text: string): readonly Finding[] => {
  const document = parseRule(text);
  const subjects = subjectsOf(document);
  const cited = citedIn(document);
  const found = [
    ...danglingReferences(document, cited, subjects),
    ...misfitReferences(document, cited, subjects),
    ...emptyHeadings(document),
    ...emptyItems(document),
    ...clauseNumbers(document),
    ...itemLabels(document),
    ...tableBands(document),
    ...proseBands(document),
    ...superiorTables(document),
    ...brokenWords(document),
    ...printedTwice(document),
    ...foreignWords(document),
    ...undefinedAbbreviations(document),
    ...synonyms(document),
    ...documentNames(document),
    ...conflictingLimits(document),
    ...conflictingShares(document),
    ...opposedStatements(document),
  ];
  return [
    ...new Map(found.map((each) => [`${each.line}|${each.code}|${each.text}`, each])).values(),
  ].toSorted((one, other) => one.line - other.line);
};
