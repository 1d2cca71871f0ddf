import type { Actor } from "@/lib/domain/access/actor";
import { prisma } from "@/lib/data/prisma";
import { tokenStore } from "@/lib/data/token-store";
import { resetDatabase } from "@/tests/support/database";
import { makeAuditor, makeClient, makeStaff, nameBody } from "@/tests/support/house";

/**
 * Who may stand before an object: each role once, and twice where it matters whose object it is. `client` owns
 * the objects that rows arrange, `auditor` is in the audit team of their case; `stranger` is not signed in.
 */
export const IDENTITIES = [
  "administrator",
  "application-reviewer",
  "programme-manager",
  "report-reviewer",
  "decision-maker",
  "finance",
  "quality-manager",
  "auditor",
  "other-auditor",
  "client",
  "other-client",
  "stranger",
] as const;

export type Identity = (typeof IDENTITIES)[number];
export type SignedIn = Exclude<Identity, "stranger">;

/** Auditors who hold no cell of their own: the rest of a team, and who may take a place in it. */
export type Cast = Readonly<Record<"member" | "intern" | "substitute", Actor>>;

export type House = Readonly<{
  cast: Cast;
  actors: Readonly<Record<SignedIn, Actor>>;
  tokens: ReadonlyMap<Identity, string>;
}>;

const CODES = ["35.12.00"];

const SIGNED_IN = IDENTITIES.filter((identity): identity is SignedIn => identity !== "stranger");

const people = async (): Promise<Record<SignedIn, Actor>> => ({
  administrator: await makeStaff("管理", "administrator"),
  "application-reviewer": await makeStaff("沈评", "application-reviewer"),
  "programme-manager": await makeStaff("方案", "programme-manager"),
  "report-reviewer": await makeStaff("复核", "report-reviewer"),
  "decision-maker": await makeStaff("秦定", "decision-maker"),
  finance: await makeStaff("财务", "finance"),
  "quality-manager": await makeStaff("钱质", "quality-manager"),
  auditor: await makeAuditor("组长", { codes: CODES, canLead: true }),
  "other-auditor": await makeAuditor("别组", { codes: CODES, canLead: true }),
  client: await makeClient("青禾", "91350100M000100Y43"),
  "other-client": await makeClient("他人", "91350100M0001013XT"),
});

const castOf = async (): Promise<Cast> => ({
  member: await makeAuditor("组员", { codes: CODES }),
  intern: await makeAuditor("实习", { codes: [], status: "intern" }),
  substitute: await makeAuditor("候补", { codes: CODES, canLead: true }),
});

const tokenOf = async (actor: Actor): Promise<string> => {
  const made = { userId: actor.userId, name: "test", scopes: [], expiresAt: null };
  return (await tokenStore.create(prisma(), made)).secret;
};

/** Everybody with a token of their own; the cells go over HTTP with it. */
export const buildHouse = async (): Promise<House> => {
  await resetDatabase();
  await nameBody();
  const actors = await people();
  const tokens = new Map<Identity, string>();
  for (const identity of SIGNED_IN) tokens.set(identity, await tokenOf(actors[identity]));
  return { actors, cast: await castOf(), tokens };
};
