import { cookies, headers } from "next/headers";
import { cache } from "react";
import { actorStore } from "@/lib/data/actor-store";
import type { Actor } from "@/lib/domain/access/actor";
import { sessionCookieName, sessionIdFromCookie } from "./session-cookie";

const BEARER = /^Bearer ([A-Za-z0-9_-]{20,200})$/;

/** Who calls, and whether by a cookie: only cookies are sent by a browser unasked, so only they need the origin check. */
export type Caller = Readonly<{ actor: Actor | null; byCookie: boolean; sessionId: string | null }>;

/** The caller of this request: an API token wins over the cookie; looked up once per request. */
export const currentCaller = cache(async (): Promise<Caller> => {
  const authorization = (await headers()).get("authorization");
  if (authorization !== null) {
    const token = BEARER.exec(authorization)?.[1];
    const actor = token === undefined ? null : await actorStore.byApiToken(token);
    return { actor, byCookie: false, sessionId: null };
  }
  const sessionId = await sessionIdFromCookie((await cookies()).get(sessionCookieName())?.value);
  const actor = sessionId === null ? null : await actorStore.bySession(sessionId);
  // A cookie that opens no session lends nobody's rights: there is nothing a foreign page could misuse.
  return { actor, byCookie: actor !== null, sessionId };
});
