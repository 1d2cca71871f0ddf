import { schemesOfCase, type CaseBound } from "../case/rules-of-case";

/** A decision by the system it is on and the round of the case it was taken in. */
export type Taken = Readonly<{ scheme: string; round: number; outcome: "grant" | "refuse" }>;

type InRound = CaseBound & Readonly<{ decisionRound: number }>;

/** Whether the case rests on a decision, or stands before a new one because it went back (5.9). */
export const isStanding = (
  { decisionRound }: Pick<InRound, "decisionRound">,
  { round }: Pick<Taken, "round">,
): boolean => round === decisionRound;

/** The systems of a case that nobody has decided on in its round, in their order; each is decided by itself (11.1). */
export const undecidedSchemes = (head: InRound, taken: readonly Taken[]): readonly string[] =>
  schemesOfCase(head)
    .map(({ scheme }) => scheme)
    .filter((scheme) => !taken.some((one) => isStanding(head, one) && one.scheme === scheme));

/** Where the decisions of its round leave a case: some system is open, one at least was granted, or none was. */
export const roundOutcome = (head: InRound, taken: readonly Taken[]): "open" | "granted" | "refused" => {
  if (undecidedSchemes(head, taken).length > 0) return "open";
  return taken.some((one) => isStanding(head, one) && one.outcome === "grant") ? "granted" : "refused";
};

/** The system a page opens with: the first that waits for its decision, else the one that leads. */
export const firstToDecide = (head: InRound, taken: readonly Taken[]): string =>
  undecidedSchemes(head, taken)[0] ?? head.scheme;

export const isSystemOf = (head: CaseBound, scheme: string): boolean =>
  schemesOfCase(head).some((one) => one.scheme === scheme);
