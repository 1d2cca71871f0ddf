import { rateStore } from "@/lib/data/rate-store";
import { inTransaction } from "@/lib/data/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import type { DeclaredUseCase } from "@/lib/usecases/framework/define-use-case";
import { CLIENT_ADDRESS } from "./client-address";

const MS_PER_SECOND = 1_000;
const LONGEST_ADDRESS = 100;

/** A stranger is told by the address our server saw; somebody signed in answers for himself, wherever he sits. */
const callerOf = (headers: Headers, actor: Actor | null): string =>
  actor === null
    ? `address:${(headers.get(CLIENT_ADDRESS) ?? "unknown").slice(0, LONGEST_ADDRESS)}`
    : `user:${actor.userId}`;

/**
 * Counts one more call and answers how many seconds its caller has to wait, or null when the call may go on. Counted
 * apart from what the call then does: a refused one has been made too. Nobody can use up the calls of another
 * address, and nothing is counted by what the form names.
 */
export const secondsToWait = async (
  { name, limit }: Pick<DeclaredUseCase, "name" | "limit">,
  headers: Headers,
  actor: Actor | null,
): Promise<number | null> => {
  if (limit === undefined) return null;
  const key = `call:${name}:${callerOf(headers, actor)}`;
  const { count, windowEnd } = await inTransaction((tx) => rateStore.count(tx, key, limit.minutes));
  if (count <= limit.calls) return null;
  return Math.max(1, Math.ceil((windowEnd.getTime() - Date.now()) / MS_PER_SECOND));
};
