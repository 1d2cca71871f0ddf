import type { PlainDate } from "@/rules/core/plain-date";
import type { Organisation } from "./organisation";

/** How far a case has come, in order; each names the last thing that happened. */
export const MILESTONES = [
  "registered",
  "filled-in",
  "submitted",
  "supplement-asked",
  "refused",
  "accepted",
  "contract-issued",
  "contract-signed",
] as const;

export type Milestone = (typeof MILESTONES)[number];

/** What happens to one organisation: from which day, and how far. */
export type Plot = Readonly<{
  organisation: Organisation;
  order: number;
  from: PlainDate;
  until: Milestone;
}>;
