import { editionNamed } from "@/rules/schemes/registry";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import { combinedRules, type CaseRules, type EveryRules } from "./combined-rules";

/** A scheme and the edition its case was accepted under; null: not accepted yet. */
export type SchemeBound = Readonly<{ scheme: string; edition: string | null }>;

/** The case's own scheme, which leads, and those audited together with it (11.1). */
export type CaseBound = SchemeBound & Readonly<{ combined: readonly SchemeBound[] }>;

/** The schemes of a case as lists and heads name them: "OLS/GZ-0071 + QMS". */
export const schemesTold = ({
  scheme,
  combined,
}: Readonly<{ scheme: string; combined: readonly Readonly<{ scheme: string }>[] }>): string =>
  [scheme, ...combined.map((other) => other.scheme)].join(" + ");

/** The edition a scheme of the case was accepted under. Missing is a fault of ours: acceptance sets it. */
const heldRules = ({ scheme, edition }: SchemeBound): SchemeRules => {
  const found = edition === null ? null : editionNamed(scheme, edition);
  if (found?.ok !== true) throw new RangeError(`No held edition ${edition ?? "?"} of ${scheme}`);
  return found.rules;
};

/** The schemes of a case, the leading one first. */
export const schemesOfCase = (head: CaseBound): readonly [SchemeBound, ...SchemeBound[]] => [
  { scheme: head.scheme, edition: head.edition },
  ...head.combined,
];

/** The editions a case was accepted under, one for each of its schemes, the leading one first; its initial audit keeps them. */
export const everyRulesOfCase = (head: CaseBound): EveryRules => [
  heldRules(head),
  ...head.combined.map(heldRules),
];

/** The edition one scheme of a case was accepted under, as its own certificate goes by it. */
export const rulesOfScheme = (head: CaseBound, scheme: string): SchemeRules => {
  const found = everyRulesOfCase(head).find((rules) => rules.scheme === scheme);
  if (found === undefined) throw new RangeError(`${scheme} is no scheme of the case`);
  return found;
};

/** What the shared steps of a case go by: the leading edition, with the criteria of every scheme of the case. */
export const rulesOfCase = (head: CaseBound): CaseRules => combinedRules(everyRulesOfCase(head));
