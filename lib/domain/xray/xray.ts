import type { Disagreement } from "./check";
import { ARITHMETIC_CHECKS } from "./checks/arithmetic";
import { COVERAGE_CHECKS } from "./checks/coverage";
import { DATE_CHECKS } from "./checks/dates";
import { INDEPENDENCE_CHECKS } from "./checks/independence";
import { METHOD_CHECKS } from "./checks/method";
import { NAME_CHECKS } from "./checks/names";
import { PEOPLE_CHECKS } from "./checks/people";
import { SCOPE_CHECKS } from "./checks/scope";
import { STATEMENT_CHECKS } from "./checks/statements";
import { TEXT_CHECKS } from "./checks/text";
import type { XrayFile } from "./xray-file";
import { SEVERITIES, type Family, type Severity } from "./xray-lists";

export type XrayFinding = Disagreement &
  Readonly<{ key: string; code: string; severity: Severity; clause: string; family: Family }>;

/** All checks, family by family. */
export const CHECKS = [
  { family: "people", checks: PEOPLE_CHECKS },
  { family: "dates", checks: DATE_CHECKS },
  { family: "arithmetic", checks: ARITHMETIC_CHECKS },
  { family: "coverage", checks: COVERAGE_CHECKS },
  { family: "statements", checks: STATEMENT_CHECKS },
  { family: "names", checks: NAME_CHECKS },
  { family: "scope", checks: SCOPE_CHECKS },
  { family: "method", checks: METHOD_CHECKS },
  { family: "text", checks: TEXT_CHECKS },
  { family: "independence", checks: INDEPENDENCE_CHECKS },
] as const;

/** What a disagreement is known by: an answer given to it holds until one of its two places says something else. */
const keyOf = (code: string, { facts, places }: Disagreement): string =>
  JSON.stringify([code, facts ?? {}, ...places.map(({ part, detail, said }) => [part, detail, said])]);

/** Reads report and records against each other; the gravest findings first, in the order of the families. */
export const xray = (file: XrayFile): readonly XrayFinding[] =>
  CHECKS.flatMap(({ family, checks }) =>
    checks.flatMap(({ code, severity, clause, find }) =>
      find(file).map((found) => ({ ...found, key: keyOf(code, found), code, severity, clause, family })),
    ),
  ).toSorted((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
