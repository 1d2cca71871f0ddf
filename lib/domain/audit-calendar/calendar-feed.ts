import { z } from "zod";
import type { Actor } from "../access/actor";
import { permissionScope } from "../access/can";
import { refused, accepted, type Outcome } from "../outcome";

/** What stands in the address of a feed. */
export const feedKey = z.object({ secret: z.string().regex(/^[A-Za-z0-9_-]{20,100}$/u) });

/** A calendar of one's own audits is for people whom the body sends on audits. */
export const assessFeed = (actor: Actor): Outcome<Readonly<{ personId: string }>> => {
  const isAuditor = actor.roles.includes("auditor") && permissionScope(actor, "planning:read").ok;
  if (!isAuditor || actor.personId === null) return refused({ code: "feed-for-auditors" });
  return accepted({ personId: actor.personId });
};
