import { randomUUID } from "node:crypto";
import { momentAt } from "@/lib/clock";
import { ANONYMOUS } from "@/lib/domain/account/anonymous";
import { env } from "@/lib/env";
import { openFirstAccount } from "@/lib/usecases/account/open-first-account";
import { perform } from "@/lib/usecases/framework/perform";

/** The one-time link for the first administrator; null once somebody has an account. */
export async function firstAccountLink(): Promise<string | null> {
  const { ADMIN_EMAIL, PUBLIC_URL } = env();
  const form = openFirstAccount.input.parse({ email: ADMIN_EMAIL ?? null });
  const call = { actor: ANONYMOUS, requestId: randomUUID(), ...momentAt(Date.now(), null) };
  const outcome = await perform(openFirstAccount, call, form);
  if (outcome.ok) return new URL(`/invitation?token=${outcome.value.token}`, PUBLIC_URL).href;
  if (outcome.refusals.some(({ code }) => code === "first-administrator-unnamed"))
    throw new Error(
      "Nobody has an account yet. Set ADMIN_EMAIL to the first administrator's e-mail and start again.",
    );
  return null;
}
