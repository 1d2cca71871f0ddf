import type { PlainDate } from "@/rules/core/plain-date";
import { everyRulesOfCase, type CaseBound } from "../case/rules-of-case";
import type { DecidedSystem } from "./windows";

/** A decision that grants a certificate, of the round the case has come to. */
export type Granted = Readonly<{ scheme: string; decidedOn: PlainDate }>;

type SystemOfCase = DecidedSystem & Readonly<{ isDecided: boolean }>;

/**
 * The systems whose certificates the later audits of a case keep: those granted, before any was all of them from the
 * day the decision is foreseen on; null: nothing of it is known yet.
 */
export const decidedSystems = (
  head: CaseBound,
  granted: readonly Granted[],
  foreseenOn: PlainDate | null,
): readonly [SystemOfCase, ...SystemOfCase[]] | null => {
  const every = everyRulesOfCase(head);
  const [first, ...others] = every.flatMap((rules): readonly SystemOfCase[] => {
    if (granted.length === 0)
      return foreseenOn === null ? [] : [{ rules, decidedOn: foreseenOn, isDecided: false }];
    return granted
      .filter(({ scheme }) => scheme === rules.scheme)
      .map(({ decidedOn }) => ({ rules, decidedOn, isDecided: true }));
  });
  return first === undefined ? null : [first, ...others];
};
