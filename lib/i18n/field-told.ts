import { formatDays, formatMinutes, formatMoney } from "./format";
import { DEFAULT_LOCALE } from "./locales";
import { type Sentences, word } from "./say";

/** Where the codes of a field have their words, beside those of facts.<field>; the first that knows a code says it. */
const BRANCHES: Readonly<Record<string, readonly string[]>> = {
  claim: ["application.claims"],
  centralFunction: ["application.centralPoints"],
  complexity: ["application.factors"],
  condition: ["application.conditions"],
  contents: ["facts.contents"],
  criteria: ["facts.criterion"],
  grade: ["nonconformity.grade"],
  gradeCriteria: ["nonconformity.criterionChoice"],
  ground: ["decision.grounds"],
  kind: [
    "application.siteKinds",
    "plan.kinds",
    "programme.kind",
    "application.documentKinds",
    "history.kinds",
    "document.kinds",
  ],
  lastAuditKind: ["carriedCertificate.lastAuditKinds"],
  method: ["conduct.method"],
  outcome: ["review.outcomes", "decision.outcomes", "conduct.outcome"],
  recommendation: ["facts.recommendation"],
  role: ["team.roles", "roles"],
  roles: ["roles"],
  sampledBy: ["programme.sampledBy"],
  scopes: ["tokens.scopeWords"],
  stage: ["case.stage"],
  status: [
    ...["certificate.status", "nonconformity.status", "contract.statuses", "plan.statuses"],
    ...["user.state", "client.state"],
  ],
  verdict: ["conduct.noteVerdict", "review.verdicts", "decision.verdicts", "conduct.itemVerdict"],
  way: ["nonconformity.way"],
};

/** What a field of a record is called; a name without a word stands as it is. */
export const fieldNameTold = (t: Sentences, name: string): string =>
  t.has(`history.fieldNames.${name}`) ? t(`history.fieldNames.${name}`) : name;

const CODE = /^[A-Za-z][A-Za-z0-9:-]*$/u;

const codeTold = (t: Sentences, name: string, text: string): string => {
  const said = word(t, name, text);
  if (said !== text || !CODE.test(text)) return said;
  const branch = BRANCHES[name]?.find((one) => t.has(`${one}.${text}`));
  return branch === undefined ? text : t(`${branch}.${text}`);
};

const MINUTES = new Set(["startsAt", "endsAt", "notedAt"]);

const figureTold = (name: string, value: number): string => {
  if (name.endsWith("Fen")) return formatMoney(value, DEFAULT_LOCALE);
  if (name.endsWith("HalfDays")) return formatDays(value);
  return MINUTES.has(name) ? formatMinutes(value) : String(value);
};

/**
 * The value of a field as its reader knows it: codes by their words, fen as yuan, half-days as days, minutes after
 * midnight as a time of day, lists in the way of the language.
 */
export function fieldValueTold(t: Sentences, name: string, value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "boolean") return t(value ? "common.yes" : "common.no");
  if (typeof value === "number") return figureTold(name, value);
  if (typeof value === "string") return codeTold(t, name, value);
  if (Array.isArray(value))
    return value
      .map((one: unknown) => fieldValueTold(t, name, one))
      .filter((said) => said !== "")
      .join(t("common.listSeparator"));
  return JSON.stringify(value);
}
