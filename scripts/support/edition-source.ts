import { format } from "prettier";
import type { EditionValues } from "@/rules/schemes/edition-values";

/** Amounts that the rules keep in hundredths: written as days or as a share, as the documents print them. */
const DAYS = [
  /^manDays\.base\.rows\.\d+\.value\.(?:stage1|onSite)$/u,
  /^manDays\.sites\.rows\.\d+\.value\.(?:least|most)$/u,
  /^manDays\.complexity\.(?:each|most)$/u,
  /^manDays\.(?:floor\.table|table|table\.columns\.\d+)\.(?:rows\.\d+\.value|leastPastEnd)$/u,
  /^manDays\.(?:surveillance|recertification|additional|conversion|stage1)\.least$/u,
];
const SHARES = [
  /^manDays\.(?:adjustments|sites)\.reductionMost$/u,
  /^manDays\.coefficient\.(?:least|most|keeps)$/u,
  /^manDays\.onSiteShare\.least$/u,
  /^manDays\.keepsOfTable$/u,
  /^manDays\.stage1\.proposed$/u,
];

/** Members named by codes come from the database in an order of its own: they are written by name. */
const BY_CODE = /^(?:clocks\.(?:limits|reminders)|findings\.criteria|plan\.(?:coverage|rows))$/u;

const HUNDRED = 100;

const membersOf = (value: object, path: string): readonly (readonly [string, unknown])[] => {
  const members = Object.entries(value).filter(([, each]) => each !== undefined);
  return BY_CODE.test(path) ? members.toSorted(([one], [other]) => (one < other ? -1 : 1)) : members;
};

const literal = (value: unknown, path: string): string => {
  if (path === "effectiveFrom") return `plainDate(${JSON.stringify(value)})`;
  if (typeof value === "number") {
    if (DAYS.some((pattern) => pattern.test(path))) return `days(${value / HUNDRED})`;
    if (SHARES.some((pattern) => pattern.test(path))) return `percent(${value / HUNDRED})`;
  }
  if (Array.isArray(value))
    return `[${value.map((each: unknown, index) => literal(each, `${path}.${index}`)).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return `{${membersOf(value, path)
      .map(([key, each]) => member(key, each, path))
      .join("\n")}}`;
  return JSON.stringify(value);
};

const member = (key: string, value: unknown, path: string): string =>
  `${JSON.stringify(key)}: ${literal(value, path === "" ? key : `${path}.${key}`)},`;

/** A module of the repository that holds an edition: what it exports, and the file without its ending. */
export type EditionModule = Readonly<{ constant: string; file: string }>;

type Written = Readonly<{
  values: EditionValues;
  sha256: string;
  module: EditionModule;
  /** The edition whose clauses, readings and criteria it takes over. */
  parent: EditionModule & Readonly<{ edition: string }>;
}>;

/** One way to write TypeScript, the repository's own. */
export const formatted = (source: string): Promise<string> =>
  format(source, { parser: "typescript", printWidth: 110, singleQuote: false, trailingComma: "all" });

/** The data file of a released edition. The same values make the same bytes. */
export const editionSource = ({ values, sha256, module, parent }: Written): Promise<string> =>
  formatted(`import { days, percent } from "../../core/amount";
import { plainDate } from "../../core/plain-date";
import type { SchemeRules } from "../scheme-rules";
import { ${parent.constant} } from "./${parent.file}";

/**
 * Written by \`npm run release-edition\` from a draft that was made from edition ${parent.edition}, whose clauses, readings and criteria it
 * takes over. SHA-256 of the values: ${sha256}.
 */
export const ${module.constant}: SchemeRules = {
${Object.entries(values)
  .map(([key, value]) => member(key, value, ""))
  .join("\n")}
criteria: ${parent.constant}.criteria,
interpretations: ${parent.constant}.interpretations,
clauses: ${parent.constant}.clauses,
};
`);
