import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { env } from "@/lib/env";
import { sessionStore } from "@/lib/data/session-store";
import { SESSION_HOURS } from "@/lib/domain/account/session-limits";
import { attemptSignIn } from "./attempt-sign-in";
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
      authorize: (credentials, request) =>
        attemptSignIn(credentials ?? { email: "", password: "" }, request.headers ?? {}),
    }),
  ],
  callbacks: {
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
