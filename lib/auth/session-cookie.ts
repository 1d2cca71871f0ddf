import { decode } from "next-auth/jwt";
import { env } from "@/lib/env";

export const isSecure = (): boolean => env().PUBLIC_URL.startsWith("https://");

/** __Host- where the site is served over TLS: no other host or path may set it. */
export const sessionCookieName = (): string => (isSecure() ? "__Host-certdesk-session" : "certdesk-session");

/** The id of the session row the signed cookie names; null for none, a forged or an outlived one. */
export const sessionIdFromCookie = async (cookie: string | undefined): Promise<string | null> => {
  if (cookie === undefined || cookie === "") return null;
  try {
    const token = await decode({ token: cookie, secret: env().AUTH_SECRET });
    return typeof token?.["sessionId"] === "string" ? token["sessionId"] : null;
  } catch {
    return null;
  }
};
