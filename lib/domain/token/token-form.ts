import { z } from "zod";
import type { Permission } from "../access/permissions";
import { PERMISSIONS, reachesOf } from "../access/permissions";
import type { Actor } from "../access/actor";
import { id, line } from "../fields";
import type { Refusal } from "../outcome";

const isPermission = (name: string): name is Permission => Object.hasOwn(PERMISSIONS, name);

const scope = z.string().refine(isPermission, { params: { code: "not-a-choice" } });

/** No scopes: whatever the account may do. */
export const tokenForm = z.object({
  name: line(80),
  scopes: z.array(scope).max(100),
  /** Days until it ends by itself; null: it ends when it is revoked. */
  days: z.number().int().min(1).max(3_650).nullable(),
});

export const tokenKey = z.object({ tokenId: id });

/** Permissions the actor's roles hold: what a token of theirs may be limited to. */
export const permissionsOf = (actor: Actor): readonly Permission[] =>
  Object.keys(PERMISSIONS)
    .filter(isPermission)
    .filter((permission) => reachesOf(actor.roles, permission).length > 0);

/** A token never opens more than its maker has, and a limited token makes no other. */
export const assessToken = (actor: Actor, scopes: readonly Permission[]): readonly Refusal[] => {
  if (actor.scopes !== null) return [{ code: "token-makes-no-token" }];
  const own = permissionsOf(actor);
  const foreign = scopes.filter((one) => !own.includes(one));
  return foreign.length === 0
    ? []
    : [{ code: "scope-not-yours", field: "scopes", facts: { scopes: foreign } }];
};
