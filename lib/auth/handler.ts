import NextAuth from "next-auth";
import { NextRequest } from "next/server";
import { BodyError, readLimited } from "@/lib/http/parse/request-input";
import { authOptions } from "./options";

type AuthContext = Readonly<{ params: Promise<{ nextauth: string[] }> }>;
type AuthHandler = (request: NextRequest, context: AuthContext) => Promise<Response>;

/** What our pages use of next-auth; nothing else of it is reachable. */
const SERVED: ReadonlySet<string> = new Set([
  "GET csrf",
  "GET providers",
  "GET session",
  "POST callback/password",
  "POST signout",
]);
const FIELDS = ["csrfToken", "email", "password", "json"] as const;
const BODY_LIMIT = 8 * 1024;

const answer = (status: number): Response =>
  Response.json({ status }, { status, headers: { "cache-control": "no-store" } });

const MEMORIES = ["next-auth.callback-url", "__Secure-next-auth.callback-url"] as const;

/** next-auth calls a remembered address that is none a fault of the server; it is the sender's. */
const hasBrokenMemory = (request: NextRequest): boolean =>
  MEMORIES.some((name) => {
    const value = request.cookies.get(name)?.value ?? "";
    return value !== "" && !(URL.canParse(value) && /^https?:/.test(value));
  });

/** Refuses once and lets the browser forget what it remembered wrongly. */
const forgetful = (): Response => {
  const response = answer(400);
  response.headers.append("set-cookie", `${MEMORIES[0]}=; Path=/; Max-Age=0`);
  response.headers.append("set-cookie", `${MEMORIES[1]}=; Path=/; Max-Age=0; Secure`);
  return response;
};

/** The form as next-auth may see it: our fields alone, each once, as text. */
const cleanBody = async (request: NextRequest): Promise<URLSearchParams> => {
  const text = new TextDecoder().decode(await readLimited(request, BODY_LIMIT));
  const given = new URLSearchParams(text);
  return new URLSearchParams(
    FIELDS.flatMap((name) => (given.has(name) ? [[name, given.get(name) ?? ""]] : [])),
  );
};

const cleanRequest = async (request: NextRequest): Promise<NextRequest> => {
  const address = new URL(request.nextUrl.pathname, request.nextUrl.origin);
  if (request.method === "GET") return new NextRequest(address, { headers: request.headers });
  const headers = new Headers(request.headers);
  headers.set("content-type", "application/x-www-form-urlencoded");
  headers.delete("content-length");
  return new NextRequest(address, { method: "POST", headers, body: (await cleanBody(request)).toString() });
};

/** next-auth's own routes under /api/auth; the options are read at the first request, not at the build. */
export const handleAuth: AuthHandler = async (request, context) => {
  const { nextauth } = await context.params;
  if (!SERVED.has(`${request.method} ${nextauth.join("/")}`)) return answer(404);
  if (hasBrokenMemory(request)) return forgetful();
  try {
    const clean = await cleanRequest(request);
    const given: unknown = await Reflect.apply(NextAuth, undefined, [clean, context, authOptions()]);
    if (given instanceof Response) return given;
  } catch (error) {
    if (error instanceof BodyError) return answer(error.fault === "too-large" ? 413 : 400);
    throw error;
  }
  throw new Error("next-auth gave no response");
};
