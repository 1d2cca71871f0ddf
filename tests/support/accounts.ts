import { z } from "zod";
import { actorStore } from "@/lib/data/actor-store";
import { prisma } from "@/lib/data/prisma";
import { ANONYMOUS } from "@/lib/domain/account/anonymous";
import type { Actor } from "@/lib/domain/access/actor";
import type { Role } from "@/lib/domain/access/roles";
import { acceptInvitation } from "@/lib/usecases/account/accept-invitation";
import { inviteUser } from "@/lib/usecases/account/invite-user";
import { signIn } from "@/lib/usecases/account/sign-in";
import { act, expectAccepted } from "./house";

export const TODAY = "2026-06-01";
export const PASSWORD = "a long and quiet password";

const mail = z.object({ recipient: z.string(), link: z.string() });

/** The one-time token of the last mail to this address, read where the mail leaves. */
export const mailedToken = async (to: string): Promise<string> => {
  const notes = await prisma().outboxMessage.findMany({ where: { topic: "mail" }, orderBy: { id: "desc" } });
  const sent = notes.map((note) => mail.parse(note.payload)).find((note) => note.recipient === to);
  return sent?.link.split("?token=")[1] ?? "";
};

/** An account that was invited and has chosen its password, through the real use cases. */
export const openAccount = async (
  administrator: Actor,
  email: string,
  role: Exclude<Role, "client">,
): Promise<string> => {
  const form = { email, name: "林晓", roles: [role] };
  const { id } = expectAccepted(await act(administrator, TODAY, inviteUser, form));
  const token = await mailedToken(inviteUser.input.parse(form).email);
  expectAccepted(await act(ANONYMOUS, TODAY, acceptInvitation, { token, password: PASSWORD }));
  return id;
};

export type Try = Readonly<{
  email: string;
  password: string;
  address?: string;
  knownDevice?: string | null;
}>;

/** One try at the sign-in page; the session's id, or null. */
export const trySignIn = async ({ email, password, address, knownDevice }: Try): Promise<string | null> => {
  const tried = {
    email,
    password,
    address: address ?? "203.0.113.7",
    userAgent: "test",
    knownDevice: knownDevice ?? null,
  };
  return expectAccepted(await act(ANONYMOUS, TODAY, signIn, tried))?.sessionId ?? null;
};

export const actorOf = (sessionId: string | null): Promise<Actor | null> =>
  actorStore.bySession(sessionId ?? "00000000-0000-0000-0000-000000000000");
