import { expect, test } from "vitest";
import { moveNonconformity } from "@/lib/domain/nonconformity/move-nonconformity";
import {
  isNonconformityStatus,
  NONCONFORMITY_STATUSES,
  NONCONFORMITY_TRANSITIONS,
  type NonconformityAction,
  type NonconformityStatus,
} from "@/lib/domain/nonconformity/nonconformity-machine";

const UNSETTLED = "raised answered returned accepted";

/** Action, the states in which it may be taken, where it leads (null: it stays), and its clause. */
const MOVES: readonly (readonly [NonconformityAction, string, NonconformityStatus | null, string])[] = [
  ["change", "raised", null, "5.5.6.3"],
  ["confirm", UNSETTLED, null, "5.5.6.4"],
  ["answer", "raised returned", "answered", "5.5.10"],
  ["complete", "accepted", null, "5.5.11"],
  ["agree-verification", UNSETTLED, null, "5.5.8.2 l)"],
  ["accept", "answered", "accepted", "5.5.11"],
  ["return", "answered accepted", "returned", "5.5.11"],
  ["verify", "answered accepted", "verified", "5.5.11"],
];

test.each(MOVES)(
  "a nonconformity: %s from “%s” leads to %s (%s), and from nowhere else",
  (action, from, to, clause) => {
    for (const status of NONCONFORMITY_STATUSES) {
      expect([status, moveNonconformity(status, action)]).toEqual([
        status,
        from.split(" ").includes(status)
          ? { ok: true, value: to ?? status }
          : {
              ok: false,
              refusals: [
                {
                  code: "wrong-nonconformity-status",
                  clause,
                  facts: { nonconformityStatus: status, action },
                },
              ],
            },
      ]);
    }
  },
);

test("a nonconformity: there are no moves but these, and its states come in their order", () => {
  expect(Object.keys(NONCONFORMITY_TRANSITIONS).toSorted()).toEqual(
    MOVES.map(([action]) => action).toSorted(),
  );
  expect(NONCONFORMITY_STATUSES.join(" ")).toBe(`${UNSETTLED} verified`);
  expect(["raised", "verified"].every(isNonconformityStatus)).toBe(true);
  expect(["", "closed"].some(isNonconformityStatus)).toBe(false);
});
