import { randomUUID } from "node:crypto";
import { actorStore } from "@/lib/data/actor-store";
import { momentAt } from "@/lib/clock";
import { createToken } from "@/lib/usecases/token/create-token";
import { perform } from "@/lib/usecases/framework/perform";

const DAYS = 90;

/** Through the same use case as the page, so that the audit log knows of it. */
export async function printTokenFor(email: string): Promise<void> {
  const actor = await actorStore.byEmail(email.normalize("NFKC").trim().toLowerCase());
  if (actor === null) throw new Error(`No active account has the address ${email}.`);
  const call = { actor, requestId: randomUUID(), ...momentAt(Date.now(), null) };
  const made = await perform(createToken, call, { name: "npm run token", scopes: [], days: DAYS });
  if (!made.ok) throw new Error(made.refusals.map(({ code }) => code).join(", "));
  console.log(made.value.secret);
}
