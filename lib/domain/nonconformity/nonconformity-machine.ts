/** States of one nonconformity, in their order. An improvement opportunity stays raised: it needs no answer. */
export const NONCONFORMITY_STATUSES = ["raised", "answered", "returned", "accepted", "verified"] as const;

export type NonconformityStatus = (typeof NONCONFORMITY_STATUSES)[number];

export type NonconformityAction =
  "change" | "confirm" | "answer" | "complete" | "agree-verification" | "accept" | "return" | "verify";

type Transition = Readonly<{
  from: readonly NonconformityStatus[];
  /** null: the act leaves the state as it is. */
  to: NonconformityStatus | null;
  clause: string;
}>;

const UNSETTLED = ["raised", "answered", "returned", "accepted"] as const;

/**
 * The one table of how a nonconformity moves. What was done may prove wanting even after the plan was accepted:
 * then it goes back to the client. Verifying an answer accepts it with the same stroke.
 */
export const NONCONFORMITY_TRANSITIONS = {
  change: { from: ["raised"], to: null, clause: "5.5.6.3" },
  confirm: { from: UNSETTLED, to: null, clause: "5.5.6.4" },
  answer: { from: ["raised", "returned"], to: "answered", clause: "5.5.10" },
  complete: { from: ["accepted"], to: null, clause: "5.5.11" },
  "agree-verification": { from: UNSETTLED, to: null, clause: "5.5.8.2 l)" },
  accept: { from: ["answered"], to: "accepted", clause: "5.5.11" },
  return: { from: ["answered", "accepted"], to: "returned", clause: "5.5.11" },
  verify: { from: ["answered", "accepted"], to: "verified", clause: "5.5.11" },
} as const satisfies Readonly<Record<NonconformityAction, Transition>>;

export const isNonconformityStatus = (value: string): value is NonconformityStatus =>
  NONCONFORMITY_STATUSES.some((status) => status === value);
