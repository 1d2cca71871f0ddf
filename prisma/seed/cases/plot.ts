import type { Actor } from "@/lib/domain/access/actor";
import type { PlainDate } from "@/rules/core/plain-date";
import type { Booked } from "./bookings";
import type { Organisation } from "./organisation";
import type { Step } from "./timetable";

/** How far a case has come, in order; each names the last thing that happened. */
export const MILESTONES = [
  "registered",
  "filled-in",
  "submitted",
  "supplement-asked",
  "refused",
  "withdrawn",
  "accepted",
  "contract-issued",
  "contract-signed",
  "team-proposed",
  "task-issued",
  "team-objected",
  "stage1-planned",
  "stage1-opened",
  "stage1-concluded",
  "stage2-planned",
  "stage2-opened",
  "major-open",
  "minors-open",
  "minors-answered",
  "report-handed-over",
  "report-passed",
  "granted",
  "certified",
] as const;

export type Milestone = (typeof MILESTONES)[number];

/** What happens to one organisation: from which day, and how far. */
export type Plot = Readonly<{
  organisation: Organisation;
  order: number;
  from: PlainDate;
  until: Milestone;
}>;

/** The case between two phases: whose it is and when the last step was taken. */
export type Reached = Readonly<{ caseId: string; client: Actor; on: PlainDate; booked?: Booked }>;

/** A part of a story: what it reached, or null when the story ends in it. */
export type Phase = AsyncGenerator<Step, Reached | null>;
