import { attemptNext, type Attempted, type Lane, type WaitingMessage } from "@/lib/data/outbox-store";
import type { Transaction } from "@/lib/data/prisma";
import { logger } from "@/lib/logger";
import { TOPICS } from "./topics";

const SECOND_MS = 1_000;
const FIRST_WAIT_SECONDS = 5;
const LONGEST_WAIT_SECONDS = 6 * 60 * 60;
const ERROR_LENGTH = 1_000;

/** 5 s after the first failure, doubled each time, six hours at most: a message is never given up. */
export const waitAfter = (failures: number): number =>
  Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** Math.min(failures - 1, 20)) * SECOND_MS;

const attempt = async (tx: Transaction, message: WaitingMessage): Promise<Attempted> => {
  try {
    const handle = TOPICS[message.topic];
    if (handle === undefined) throw new RangeError(`No topic of the outbox is called ${message.topic}`);
    await handle(tx, message.payload);
    return { done: true };
  } catch (error) {
    logger("jobs").warn({ err: error, id: message.id, topic: message.topic }, "outbox message failed");
    const text = error instanceof Error ? error.message : String(error);
    const nextTryAt = new Date(Date.now() + waitAfter(message.attempts + 1));
    return { done: false, error: text.slice(0, ERROR_LENGTH), nextTryAt };
  }
};

/** Works off what waits in the outbox, oldest first; ends when nothing is left whose turn it is. */
export const drainOutbox = async (
  mayGoOn: () => boolean = () => true,
  lane: Lane = "all",
): Promise<number> => {
  let handled = 0;
  while (mayGoOn() && (await attemptNext(attempt, lane))) handled += 1;
  return handled;
};
