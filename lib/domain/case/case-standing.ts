import { isExpired } from "@/rules/certificates/running-out";
import type { PlainDate } from "@/rules/core/plain-date";
import { RUNNING_STAGES, type CaseStage } from "./case-machine";

/** Where a case stands for its readers: its stage, and of the certified ones those whose certificate has run out. */
export const CASE_STANDINGS = [...RUNNING_STAGES, "certified", "expired", "closed"] as const;
export type CaseStanding = (typeof CASE_STANDINGS)[number];

/** `certificateLastDay`: of several certificates that of the one valid longest. */
type Kept = Readonly<{ stage: CaseStage; certificateLastDay: PlainDate | null }>;

/** After the last valid day nothing is certified any more (9.2): seen from the day, never stored. */
export const caseStanding = ({ stage, certificateLastDay: lastDay }: Kept, today: PlainDate): CaseStanding =>
  stage === "certified" && lastDay !== null && isExpired(lastDay, today) ? "expired" : stage;
