import { accepted, refused, type Outcome } from "../outcome";
import type { Actor } from "./actor";
import { dutyConflicts, type CaseDuties, type Duty } from "./duties";
import { reachesOf, type Permission } from "./permissions";

/** What the data layer may show and change for one actor under one permission. */
export type AccessScope = Readonly<{
  any: boolean;
  /** Objects of this organisation. */
  clientId: string | null;
  /** Cases in whose audit team this person is. */
  assignedPersonId: string | null;
}>;

export const EVERYTHING: AccessScope = { any: true, clientId: null, assignedPersonId: null };
export const NOTHING: AccessScope = { any: false, clientId: null, assignedPersonId: null };

/** The only judge of roles: the scope in which `actor` may use `permission`, or the refusal. */
export const permissionScope = (actor: Actor, permission: Permission): Outcome<AccessScope> => {
  if (actor.scopes !== null && !actor.scopes.includes(permission))
    return refused({ code: "token-scope-missing", facts: { permission } });
  const reaches = reachesOf(actor.roles, permission);
  if (reaches.length === 0) return refused({ code: "not-permitted", facts: { permission } });
  const scope: AccessScope = {
    any: reaches.includes("any"),
    clientId: reaches.includes("own") ? actor.clientId : null,
    assignedPersonId: reaches.includes("assigned") ? actor.personId : null,
  };
  return accepted(scope);
};

/** Separation of duties: may this actor take up `duty` on a case where `done` already stands? */
export const can = (actor: Actor, duty: Duty, done: CaseDuties): Outcome<null> => {
  const conflicts = dutyConflicts(actor.personId, duty, done);
  return conflicts.length === 0 ? accepted(null) : refused(...conflicts);
};
