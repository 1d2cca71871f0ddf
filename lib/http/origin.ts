import { env } from "@/lib/env";

/**
 * A write that a browser sent from another site: its Origin (or Sec-Fetch-Site) says so. A request without
 * either header comes from no browser of today and is refused as well when it carries our cookie.
 */
export const isForeignOrigin = (request: Request): boolean => {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return true;
  const origin = request.headers.get("origin");
  if (origin === null) return site === null;
  return !ownOrigins(request).has(origin);
};

const ownOrigins = (request: Request): ReadonlySet<string> => {
  const own = new Set([new URL(env().PUBLIC_URL).origin]);
  const host = request.headers.get("host");
  // Outside production the same machine is reached as localhost and 127.0.0.1 alike.
  if (env().CERTDESK_MODE !== "production" && host !== null) own.add(`http://${host}`);
  return own;
};
