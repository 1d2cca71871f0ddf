import { randomUUID } from "node:crypto";
import { currentMoment } from "@/lib/http/moment";
import { ANONYMOUS } from "@/lib/domain/account/anonymous";
import { signInPageForm } from "@/lib/domain/account/sign-in-form";
import type { Locale } from "@/lib/i18n/locales";
import { turns } from "@/lib/turns";
import { signIn, type SignedIn } from "@/lib/usecases/account/sign-in";
import { perform } from "@/lib/usecases/framework/perform";
import { knownDevice } from "./known-device";

/** Each try holds a database connection while it hashes: a flood of them leaves the others to everybody else. */
const gate = turns(4, 200);

type Browser = Readonly<{
  locale: Locale;
  address: string;
  userAgent: string | null;
  device: string | undefined;
}>;

/** What next-auth calls with the form of the sign-in page; null means "wrong", whatever was wrong. */
export const attemptSignIn = async (credentials: unknown, browser: Browser): Promise<SignedIn | null> => {
  const form = signInPageForm.safeParse(credentials);
  if (!form.success || gate.isFull()) return null;
  const { email, password } = form.data;
  const tried = {
    email,
    password,
    address: browser.address.slice(0, 100),
    userAgent: browser.userAgent?.slice(0, 400) ?? null,
    knownDevice: knownDevice(browser.device, email, Date.now()),
  };
  const call = {
    actor: { ...ANONYMOUS, locale: browser.locale },
    requestId: randomUUID(),
    ...(await currentMoment()),
  };
  const outcome = await gate.take(() => perform(signIn, call, tried));
  return outcome.ok ? outcome.value : null;
};
