import { issueCode } from "@/lib/domain/issue-code";
import type { PlainDate } from "@/rules/core/plain-date";
import { asked, type Asked, type Question } from "./facts";

/** Where in the form the facts of a question are kept: one that is left keeps what was filled in. */
const KEYS = {
  "man-days": "manDays",
  sampling: "sampling",
  deadline: "deadline",
  validity: "validity",
  grade: "grade",
} as const satisfies Readonly<Record<Question, string>>;

type Branch = Readonly<Record<string, unknown>>;
export type CalculatorValues = Record<string, unknown> & {
  scheme: string;
  edition: string;
  question: Question;
};

/** The form as it opens: a calculation that already has an answer. */
export const firstValues = (
  edition: Pick<CalculatorValues, "scheme" | "edition">,
  today: PlainDate,
): CalculatorValues => ({
  ...edition,
  question: "man-days",
  manDays: {
    audit: "initial",
    personnel: [{ count: 60, hoursPerDay: 8 }],
    complexity: [],
    category: "medium",
    sampledSites: 0,
    sites: [],
    adjustments: [],
    stage1OnSite: false,
    manualDays: { reason: "", approver: "" },
  },
  sampling: { audit: "initial", dissimilar: 0, similar: [{ count: 20 }], provedEffective: true },
  deadline: { clock: "report-due", from: today, first: false },
  validity: { kind: "initial", decidedOn: today },
  grade: { audit: "initial", grade: "minor", criteria: ["isolated"], minorsOnProcess: 1, reason: "" },
});

/** The form with the facts of a question put into it. */
export const valuesOf = (
  { scheme, edition, question, facts }: Asked,
  base: CalculatorValues,
): CalculatorValues => {
  const key = KEYS[question];
  const blank = base[key];
  return {
    ...base,
    scheme,
    edition,
    question,
    [key]: { ...(typeof blank === "object" ? blank : {}), ...facts },
  };
};

const isBranch = (value: unknown): value is Branch =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === "";

/** A new row nobody has begun: nothing in it but what every new row holds. */
const isBegun = (row: unknown): boolean => {
  if (!isBranch(row)) return true;
  return "count" in row ? !isBlank(row["count"]) : !Object.values(row).every(isBlank);
};

type Rows = Readonly<Record<string, readonly number[]>>;

/** Lists without the rows nobody has begun, and which rows of the form are left. */
const withoutBlankRows = (facts: Branch): { readonly facts: Branch; readonly rows: Rows } => {
  const lists = Object.entries(facts).filter((entry): entry is [string, readonly unknown[]] =>
    Array.isArray(entry[1]),
  );
  const rows = lists.map(
    ([key, list]) => [key, list.flatMap((row, index) => (isBegun(row) ? [index] : []))] as const,
  );
  const kept = lists.map(([key, list]) => [key, list.filter(isBegun)] as const);
  return { facts: { ...facts, ...Object.fromEntries(kept) }, rows: Object.fromEntries(rows) };
};

export type FieldFault = {
  readonly path: string;
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;
};

export type FormRead = {
  readonly asked: Asked | null;
  readonly faults: readonly FieldFault[];
  /** The form's path of a path in the facts, where rows were left out between. */
  readonly pathInForm: (path: string) => string;
};

const EDITION_FIELDS: ReadonlySet<string> = new Set(["scheme", "edition", "question"]);

/** The question as far as the form holds one, or what is wrong with it field by field. */
export const readForm = (values: CalculatorValues): FormRead => {
  const { scheme, edition, question } = values;
  const key = KEYS[question];
  const raw = values[key];
  const { facts, rows } = withoutBlankRows(isBranch(raw) ? raw : {});
  const pathInForm = (path: string): string => {
    if (EDITION_FIELDS.has(path)) return path;
    const [list = "", row, ...rest] = path.split(".");
    const own = rows[list]?.[Number(row)];
    return [key, list, ...(row === undefined ? [] : [String(own ?? row)]), ...rest].join(".");
  };
  const { data, error } = asked.safeParse({ scheme, edition, question, facts }, { reportInput: true });
  const faults = (error?.issues ?? []).map((issue) => {
    const path = issue.path.filter((part) => part !== "facts").map(String);
    return { path: pathInForm(path.join(".")), ...issueCode(issue) };
  });
  return { asked: data ?? null, faults, pathInForm };
};
