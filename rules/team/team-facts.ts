import type { HalfDays } from "../core/amount";
import type { PlainDate } from "../core/plain-date";

export const TEAM_ROLES = [
  "leader",
  "member",
  "intern",
  "technical-expert",
  "interpreter",
  "observer",
  "guide",
] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];

export type Registration = {
  readonly system: string;
  readonly status: "formal" | "intern";
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate;
};

/** A morning or an afternoon: people are sent for half-days, and who stands beside whom is judged in them. */
export type HalfDayOf = { readonly date: PlainDate; readonly half: "am" | "pm" };

export type HeldCode = { readonly code: string; readonly validFrom: PlainDate; readonly validTo: PlainDate };

export type TeamMember = {
  readonly personId: string;
  readonly role: TeamRole;
  readonly canLead: boolean;
  readonly isFullTime: boolean;
  readonly practisesForAnotherBody: boolean;
  readonly registrations: readonly Registration[];
  readonly codes: readonly HeldCode[];
  /** The half-days this person takes part in. */
  readonly presentIn: readonly HalfDayOf[];
  readonly plannedTime: HalfDays;
  /** Declared for this audit; the last day of any consultancy for or employment with the client, if there was one. */
  readonly impartiality: { readonly declaredOn: PlainDate; readonly lastTieOn: PlainDate | null } | null;
  /** What the person did or will do on this case outside the audit. */
  readonly otherDuties: readonly ("application-review" | "decision" | "appeal")[];
};

export type TeamFacts = {
  readonly members: readonly TeamMember[];
  readonly auditDays: readonly [PlainDate, ...PlainDate[]];
  readonly scopeCodes: readonly string[];
  readonly determined: HalfDays;
};
