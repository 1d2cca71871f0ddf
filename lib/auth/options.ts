import { randomUUID } from "node:crypto";
import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { cookies, headers } from "next/headers";
import { env } from "@/lib/env";
import { sessionStore } from "@/lib/data/session-store";
import { SESSION_HOURS } from "@/lib/domain/account/session-limits";
import { callerLocale } from "@/lib/http/caller-locale";
import { CLIENT_ADDRESS } from "@/lib/http/client-address";
import { attemptSignIn } from "./attempt-sign-in";
import { deviceCookieName, deviceCookieOptions, deviceToken } from "./known-device";
import { isSecure, sessionCookieName } from "./session-cookie";

/** next-auth keeps the signed cookie; the session row behind it decides at every request. */
export const authOptions = (): NextAuthOptions => ({
  secret: env().AUTH_SECRET,
  session: { strategy: "jwt", maxAge: SESSION_HOURS * 3600 },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  useSecureCookies: isSecure(),
  cookies: {
    sessionToken: {
      name: sessionCookieName(),
      options: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure() },
    },
  },
  providers: [
    CredentialsProvider({
      id: "password",
      name: "password",
      credentials: { email: { type: "email" }, password: { type: "password" } },
      authorize: async (credentials) => {
        const [jar, head] = [await cookies(), await headers()];
        const signedIn = await attemptSignIn(credentials, {
          locale: callerLocale(head, null),
          address: head.get(CLIENT_ADDRESS) ?? "unknown",
          userAgent: head.get("user-agent"),
          device: jar.get(deviceCookieName())?.value,
        });
        if (signedIn === null) return null;
        const { userId, sessionId, name, email } = signedIn;
        jar.set(deviceCookieName(), deviceToken(email, randomUUID(), Date.now()), deviceCookieOptions());
        return { id: userId, name, email, sessionId };
      },
    }),
  ],
  callbacks: {
    // The page leads on by itself; no address of a request is followed, and a malformed one breaks nothing.
    redirect: ({ baseUrl }) => baseUrl,
    jwt: ({ token, user }) =>
      "sessionId" in user && typeof user.sessionId === "string"
        ? { sub: user.id, sessionId: user.sessionId }
        : token,
    session: ({ session }) => ({ expires: session.expires }),
  },
  events: {
    signOut: async ({ token }) => {
      if (typeof token["sessionId"] === "string") await sessionStore.end(token["sessionId"]);
    },
  },
});
