import { AUDIT_USE_CASES } from "./all/audit.data";
import { CASE_USE_CASES } from "./all/case.data";
import { DECISION_USE_CASES } from "./all/decision.data";
import { OFFICE_USE_CASES } from "./all/office.data";
import { OWN_ACCOUNT_USE_CASES } from "./all/own-account.data";
import { PROGRAMME_USE_CASES } from "./all/programme.data";

/**
 * Every use case with a route of its own. The OpenAPI document, the permission matrix and the fuzz test read
 * this list; a test holds it against the routes of the build.
 */
export const ALL_USE_CASES = [
  ...OWN_ACCOUNT_USE_CASES,
  ...OFFICE_USE_CASES,
  ...CASE_USE_CASES,
  ...PROGRAMME_USE_CASES,
  ...AUDIT_USE_CASES,
  ...DECISION_USE_CASES,
] as const;
