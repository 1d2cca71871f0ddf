import { accepted, refused, type Outcome } from "../outcome";
import {
  NONCONFORMITY_TRANSITIONS,
  type NonconformityAction,
  type NonconformityStatus,
} from "./nonconformity-machine";

type Row = Readonly<{
  from: readonly NonconformityStatus[];
  to: NonconformityStatus | null;
  clause: string;
}>;

/** Where `action` takes a nonconformity that stands at `status`, or why it cannot be taken there. */
export const moveNonconformity = (
  status: NonconformityStatus,
  action: NonconformityAction,
): Outcome<NonconformityStatus> => {
  const { from, to, clause }: Row = NONCONFORMITY_TRANSITIONS[action];
  if (from.includes(status)) return accepted(to ?? status);
  return refused({
    code: "wrong-nonconformity-status",
    clause,
    facts: { nonconformityStatus: status, action },
  });
};
