import type { ClauseText, MappedClause } from "./clause-text";
import type { CriteriaList } from "./criteria/criteria-list";
import { otherDocuments } from "./other-documents.data";
import { latestEdition, schemeIds } from "./registry";
import type { SchemeRules } from "./scheme-rules";

/** A document that clauses are cited from. Its first clause is the document itself. */
export type RuleDocument = {
  readonly id: string;
  /** The edition it is when it is a scheme's rule; its figures and readings stand there. */
  readonly rules: SchemeRules | null;
  readonly clauses: readonly (ClauseText | MappedClause)[];
};

const ofScheme = (rules: SchemeRules): RuleDocument => ({
  id: rules.documentNumber,
  rules,
  clauses: rules.clauses,
});

const ofCriteria = ({ id, name, internationalName, clauses }: CriteriaList): RuleDocument => ({
  id,
  rules: null,
  clauses: [
    {
      number: id,
      title: { zh: internationalName, en: internationalName },
      zh: "审核准则。此处只列条款号和自拟的短题；标准正文以正式出版物为准。",
      en: "A standard audited against. Only clause numbers with short titles of our own are listed; its text is in the published standard.",
    },
    ...clauses.map(({ clause, zh, en }): ClauseText => ({
      number: `${id} ${clause}`,
      title: { zh, en },
      zh: `${name} 第 ${clause} 条“${zh}”；正文见标准。`,
      en: `Clause ${clause} of ${internationalName}, “${en}”; its text is in the standard.`,
    })),
  ],
});

const latest = schemeIds.map(latestEdition);
const criteria = new Map(
  latest.flatMap((rules) => rules.criteria).map(({ list }) => [list.id, list] as const),
);

/** Every document a clause may be cited from: the schemes' latest rules, the standards audited, what those lean on. */
export const ruleDocuments: readonly RuleDocument[] = [
  ...latest.map(ofScheme),
  ...[...criteria.values()].map(ofCriteria),
  ...otherDocuments.map((clauses) => ({ id: clauses[0].number, rules: null, clauses })),
];
