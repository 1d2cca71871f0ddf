import type { ClockRule, ClockRules, Length } from "../../clocks/clock-rules";

const RULE = "CNCA-QMS-01:2025";
const oneYear: Length = { unit: "months", count: 12 };

/** Due and outer limit of a surveillance are one day here: twelve months. */
const surveillance: ClockRule = {
  clause: RULE,
  start: "last-audit-end",
  length: oneYear,
  first: { start: "decision", length: oneYear, effect: "due-for-suspension" },
  stop: "surveillance-end",
  effect: "due-for-suspension",
};

export const clocks2025: ClockRules = {
  limits: {
    "stage2-earliest": {
      clause: RULE,
      start: "stage1-end",
      length: { unit: "days", count: 5 },
      stop: "stage2-start",
      effect: "block-before",
    },
    "stage2-latest": {
      clause: RULE,
      start: "stage1-end",
      length: { unit: "months", count: 6 },
      stop: "stage2-start",
      effect: "block-after",
    },
    "report-due": {
      clause: RULE,
      start: "closing-meeting",
      length: { unit: "days", count: 7 },
      stop: "leader-signature",
      effect: "overdue",
    },
    "major-due": {
      clause: RULE,
      start: "closing-meeting",
      length: { unit: "days", count: 30 },
      stop: "verification",
      effect: "overdue",
    },
    "minor-due": {
      clause: RULE,
      start: "closing-meeting",
      length: { unit: "days", count: 60 },
      stop: "accepted-answer",
      effect: "overdue",
    },
    "verification-end": {
      clause: RULE,
      start: "closing-meeting",
      length: { unit: "months", count: 3 },
      stop: "last-verification",
      effect: "no-recommendation",
    },
    "surveillance-due": surveillance,
    "surveillance-limit": surveillance,
    "recertification-request": {
      clause: RULE,
      start: "certificate-last-day",
      length: { unit: "months", count: -3 },
      stop: "request",
      effect: "reminder",
    },
    "suspension-end": {
      clause: RULE,
      start: "suspension-start",
      length: { unit: "months", count: 6 },
      stop: "restored",
      effect: "withdraw",
    },
    "appeal-limit": {
      clause: RULE,
      start: "decision-reached-client",
      length: { unit: "working-days", count: 10 },
      stop: "appeal-received",
      effect: "block-after",
    },
    "appeal-handled": {
      clause: RULE,
      start: "appeal-received",
      length: { unit: "months", count: 1 },
      stop: "appeal-answered",
      effect: "overdue",
    },
    "reporting-due": {
      clause: RULE,
      start: "change",
      length: { unit: "day-of-next-month", day: 10 },
      stop: "reported",
      effect: "task",
    },
  },
  recertificationReminders: { clause: RULE, monthsBefore: [6, 4, 3] },
  calendarYear: { clause: RULE, warnFrom: "10-01" },
  missedSurveillance: { clause: RULE },
  interpretations: ["dates", "same-clocks"],
};
