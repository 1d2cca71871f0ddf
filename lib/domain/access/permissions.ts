import type { Role } from "./roles";

/**
 * How far a permission reaches:
 * any: every object; own: objects of the actor's organisation; assigned: cases in whose audit team the actor is.
 */
export type Reach = "any" | "own" | "assigned";

type Grants = Readonly<Partial<Record<Role, Reach>>>;

const EVERY_STAFF_READER: Grants = {
  administrator: "any",
  "application-reviewer": "any",
  "programme-manager": "any",
  "report-reviewer": "any",
  "decision-maker": "any",
  finance: "any",
  "quality-manager": "any",
  auditor: "assigned",
};

const EVERY_READER: Grants = { ...EVERY_STAFF_READER, client: "own" };

/** The permission table, written once: every use case names one row. */
export const PERMISSIONS = {
  "case:read": EVERY_READER,
  "case:end": { "application-reviewer": "any", "programme-manager": "any", "quality-manager": "any" },
  "case:withdraw": { client: "own", "application-reviewer": "any" },
  "case:reopen": {
    "application-reviewer": "any",
    "programme-manager": "any",
    "decision-maker": "any",
    auditor: "assigned",
  },
  "client:read": { ...EVERY_READER },
  "client:confirm": { administrator: "any", "application-reviewer": "any" },
  "client:write": { client: "own", "application-reviewer": "any" },
  "application:write": { client: "own", "application-reviewer": "any" },
  "application:review": { "application-reviewer": "any" },
  "contract:write": { "application-reviewer": "any", finance: "any" },
  "contract:send-signed": { client: "own" },
  "payment:record": { finance: "any" },
  "programme:write": { "programme-manager": "any" },
  "planning:read": {
    administrator: "any",
    "application-reviewer": "any",
    "programme-manager": "any",
    "quality-manager": "any",
    auditor: "assigned",
  },
  "team:appoint": { "programme-manager": "any" },
  "team:answer": { client: "own" },
  "declaration:make": { auditor: "assigned" },
  "plan:write": { auditor: "assigned" },
  "plan:agree": { client: "own" },
  "audit:conduct": { auditor: "assigned" },
  /** Check lists and evidence: the team's, and of those who follow and judge its work. */
  "evidence:read": {
    "programme-manager": "any",
    "report-reviewer": "any",
    "decision-maker": "any",
    "quality-manager": "any",
    auditor: "assigned",
  },
  /** The whole file of a case in one piece: for those who follow and judge its audits. */
  "dossier:issue": {
    "programme-manager": "any",
    "report-reviewer": "any",
    "decision-maker": "any",
    "quality-manager": "any",
    auditor: "assigned",
  },
  "nonconformity:raise": { auditor: "assigned" },
  "nonconformity:answer": { client: "own" },
  "nonconformity:judge": { auditor: "assigned" },
  "finding:answer": { client: "own" },
  /** What is written of a report before it is issued; the client reads the issued paper. */
  "report:read": EVERY_STAFF_READER,
  "report:write": { auditor: "assigned" },
  "report:comment": { client: "own" },
  "report:review": { "report-reviewer": "any" },
  "decision:make": { "decision-maker": "any" },
  "certificate:prepare": { "programme-manager": "any", "quality-manager": "any" },
  "certificate:confirm-content": { client: "own" },
  "certificate:correct": { "application-reviewer": "any" },
  "certificate:issue": { "programme-manager": "any", "quality-manager": "any" },
  "person:read": {
    administrator: "any",
    "application-reviewer": "any",
    "programme-manager": "any",
    "report-reviewer": "any",
    "decision-maker": "any",
    "quality-manager": "any",
  },
  "person:write": { administrator: "any", "quality-manager": "any" },
  "user:manage": { administrator: "any" },
  "rule:lint": {
    administrator: "any",
    "application-reviewer": "any",
    "programme-manager": "any",
    "report-reviewer": "any",
    "decision-maker": "any",
    finance: "any",
    "quality-manager": "any",
    auditor: "any",
  },
  "document-form:read": {
    administrator: "any",
    "application-reviewer": "any",
    "programme-manager": "any",
    "report-reviewer": "any",
    "decision-maker": "any",
    finance: "any",
    "quality-manager": "any",
    auditor: "any",
  },
  "interpretation:confirm": { administrator: "any", "quality-manager": "any" },
  "edition:read": {
    administrator: "any",
    "application-reviewer": "any",
    "programme-manager": "any",
    "report-reviewer": "any",
    "decision-maker": "any",
    "quality-manager": "any",
  },
  "edition:draft": { administrator: "any", "quality-manager": "any" },
  "audit-log:read": { administrator: "any", "quality-manager": "any" },
  "import:run": { administrator: "any", "quality-manager": "any" },
  "setting:write": { administrator: "any" },
  "clock:move": { administrator: "any" },
  "mailbox:read": { administrator: "any" },
} as const satisfies Readonly<Record<string, Grants>>;

export type Permission = keyof typeof PERMISSIONS;

const grantsOf = (permission: Permission): Grants => PERMISSIONS[permission];

/** The reaches the roles give for a permission, without repeats; empty: not permitted at all. */
export const reachesOf = (roles: readonly Role[], permission: Permission): readonly Reach[] => {
  const grants = grantsOf(permission);
  const reaches = roles.flatMap((role) => grants[role] ?? []);
  return [...new Set(reaches)];
};
