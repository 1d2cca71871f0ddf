import { randomUUID } from "node:crypto";
import { currentMoment } from "@/lib/http/moment";
import { ANONYMOUS } from "@/lib/domain/account/anonymous";
import { perform } from "@/lib/usecases/framework/perform";
import { signIn, signInForm } from "@/lib/usecases/account/sign-in";

type Headers = Readonly<Record<string, unknown>>;

const header = (headers: Headers, name: string): string | null =>
  typeof headers[name] === "string" ? headers[name] : null;

/** What next-auth calls with the form of the sign-in page; null means "wrong", whatever was wrong. */
export const attemptSignIn = async (
  credentials: Readonly<{ email: string; password: string }>,
  headers: Headers,
): Promise<{ id: string; name: string; email: string; sessionId: string } | null> => {
  const form = signInForm.safeParse({
    ...credentials,
    address: header(headers, "x-client-address") ?? "unknown",
    userAgent: header(headers, "user-agent")?.slice(0, 400) ?? null,
  });
  if (!form.success) return null;
  const moment = await currentMoment();
  const outcome = await perform(signIn, { actor: ANONYMOUS, requestId: randomUUID(), ...moment }, form.data);
  if (!outcome.ok || outcome.value === null) return null;
  const { userId, sessionId, name, email } = outcome.value;
  return { id: userId, name, email, sessionId };
};
