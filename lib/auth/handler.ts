import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { authOptions } from "./options";

type AuthContext = Readonly<{ params: Promise<{ nextauth: string[] }> }>;
type AuthHandler = (request: NextRequest, context: AuthContext) => Promise<Response>;

/** next-auth's own routes under /api/auth; the options are read at the first request, not at the build. */
export const handleAuth: AuthHandler = async (request, context) => {
  const answer: unknown = await Reflect.apply(NextAuth, undefined, [request, context, authOptions()]);
  if (answer instanceof Response) return answer;
  throw new Error("next-auth gave no response");
};
