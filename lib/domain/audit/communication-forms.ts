import { z } from "zod";
import { day, id, line, minuteOfDay, optionalEnglishText, optionalLine, optionalText, text } from "../fields";

/** 5.5.3.1: the team weighs how the audit goes on; what the client is told of it stands beside it. */
export const exchangeForm = z.object({
  caseId: id,
  auditId: id,
  heldOn: day,
  heldAt: minuteOfDay,
  /** Members of the team who took part. */
  personIds: z.array(id).min(1).max(40),
  progress: text(4_000),
  reassigned: optionalText(2_000),
  concerns: optionalText(2_000),
  told: optionalText(2_000),
  toldTo: optionalLine(200),
});

export type ExchangeEntry = z.output<typeof exchangeForm>;

/** What may show on the way: the aim cannot be reached, a grave and urgent risk (5.5.3.2), another scope is needed (5.5.3.3). */
export const COURSE_GROUNDS = ["aim-out-of-reach", "grave-risk", "scope-need"] as const;
export type CourseGround = (typeof COURSE_GROUNDS)[number];

/** What the leader agrees with client and body then (5.5.3.2). */
export const COURSE_ACTIONS = [
  "plan-confirmed",
  "plan-changed",
  "aim-changed",
  "scope-changed",
  "terminated",
] as const;
export type CourseAction = (typeof COURSE_ACTIONS)[number];

/** Why an audit takes another course, what was decided by whom, and who of client and body was told when. */
export const courseForm = z.object({
  caseId: id,
  auditId: id,
  ground: z.enum(COURSE_GROUNDS),
  action: z.enum(COURSE_ACTIONS),
  foundOn: day,
  reason: text(4_000),
  effect: text(4_000),
  decidedBy: line(200),
  clientTold: line(200),
  clientToldOn: day,
  clientToldAt: minuteOfDay,
  bodyTold: line(200),
  bodyToldOn: day,
  bodyToldAt: minuteOfDay,
  scope: optionalText(2_000),
  scopeEn: optionalEnglishText(2_000),
});

export type CourseEntry = z.output<typeof courseForm>;
