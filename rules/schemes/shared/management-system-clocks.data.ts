import type { Clause } from "../../core/clause";
import type { ClockRule, ClockRules, Length } from "../../clocks/clock-rules";
import { usualReminders } from "./usual-reminders.data";

const oneYear: Length = { unit: "months", count: 12 };

/** Due and outer limit of a surveillance are one day here: twelve months. */
const surveillance = (rule: Clause): ClockRule => ({
  clause: rule,
  start: "last-audit-end",
  length: oneYear,
  first: { start: "decision", length: oneYear, effect: "due-for-suspension" },
  stop: "surveillance-end",
  effect: "due-for-suspension",
});

/** The clocks of the national rules of management systems; what the documents themselves print is to be confirmed. */
export const managementSystemClocks = (rule: Clause): ClockRules => ({
  limits: {
    "stage2-earliest": {
      clause: rule,
      start: "stage1-end",
      length: { unit: "days", count: 5 },
      stop: "stage2-start",
      effect: "block-before",
    },
    "stage2-latest": {
      clause: rule,
      start: "stage1-end",
      length: { unit: "months", count: 6 },
      stop: "stage2-start",
      effect: "block-after",
    },
    "report-due": {
      clause: rule,
      start: "closing-meeting",
      length: { unit: "days", count: 7 },
      stop: "leader-signature",
      effect: "overdue",
    },
    "major-due": {
      clause: rule,
      start: "closing-meeting",
      length: { unit: "days", count: 30 },
      stop: "verification",
      effect: "overdue",
    },
    "minor-due": {
      clause: rule,
      start: "closing-meeting",
      length: { unit: "days", count: 60 },
      stop: "accepted-answer",
      effect: "overdue",
    },
    "verification-end": {
      clause: rule,
      start: "closing-meeting",
      length: { unit: "months", count: 3 },
      stop: "last-verification",
      effect: "no-recommendation",
    },
    "surveillance-due": surveillance(rule),
    "surveillance-limit": surveillance(rule),
    "recertification-request": {
      clause: rule,
      start: "certificate-last-day",
      length: { unit: "months", count: -3 },
      stop: "request",
      effect: "reminder",
    },
    "suspension-end": {
      clause: rule,
      start: "suspension-start",
      length: { unit: "months", count: 6 },
      stop: "restored",
      effect: "withdraw",
    },
    "appeal-limit": {
      clause: rule,
      start: "decision-reached-client",
      length: { unit: "working-days", count: 10 },
      stop: "appeal-received",
      effect: "block-after",
    },
    "appeal-handled": {
      clause: rule,
      start: "appeal-received",
      length: { unit: "months", count: 1 },
      stop: "appeal-answered",
      effect: "overdue",
    },
    "reporting-due": {
      clause: rule,
      start: "change",
      length: { unit: "day-of-next-month", day: 10 },
      stop: "reported",
      effect: "task",
    },
    "stage1-findings": {
      clause: rule,
      start: "stage2-start",
      length: { unit: "days", count: -1 },
      stop: "last-verification",
      effect: "block-after",
    },
    "calendar-year": {
      clause: rule,
      start: "calendar-year",
      length: { unit: "end-of-year" },
      stop: "surveillance-end",
      effect: "overdue",
    },
    "certificate-end": {
      clause: rule,
      start: "certificate-last-day",
      length: { unit: "months", count: 36 },
      first: { start: "decision", length: { unit: "years-less-a-day", count: 3 }, effect: "expires" },
      stop: "recertification-decision",
      effect: "expires",
    },
    "recertification-decided": {
      clause: rule,
      start: "certificate-last-day",
      length: { unit: "days", count: 0 },
      stop: "recertification-decision",
      effect: "expires",
    },
  },
  reminders: usualReminders,
  calendarYear: { clause: rule, warnFrom: "10-01" },
  missedSurveillance: { clause: rule },
  interpretations: ["dates", "same-clocks"],
});
