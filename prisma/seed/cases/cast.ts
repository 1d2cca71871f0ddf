import type { Actor } from "@/lib/domain/access/actor";
import { actorOf } from "../play";

const known = new Map<string, Promise<Actor>>();

/** A member of the body by the name before the @ of the account; read once, roles do not change in the seed. */
export const staff = (account: string): Promise<Actor> => {
  const email = `${account}@hengzhun.example`;
  const actor = known.get(email) ?? actorOf(email);
  known.set(email, actor);
  return actor;
};

/** The reviewers take the cases in turn; so do the others who share a task. */
export const inTurn = (accounts: readonly [string, ...string[]], order: number): Promise<Actor> =>
  staff(accounts[order % accounts.length] ?? accounts[0]);
