import type { ClockRules } from "../../clocks/clock-rules";
import { ladder } from "../../clocks/ladder";

/**
 * When each clock is brought to mind, for editions that name no days of their own. A recertification is told of six,
 * four and three months before the last day of the certificate; a first day that is waited for is told once, on it.
 */
export const usualReminders: ClockRules["reminders"] = {
  "stage2-earliest": ladder(0),
  "stage2-latest": ladder(-60, -30, -7, -1, 0, 1),
  "report-due": ladder(-3, -1, 0, 1),
  "major-due": ladder(-14, -7, -1, 0, 1),
  "minor-due": ladder(-30, -7, -1, 0, 1),
  "verification-end": ladder(-30, -7, -1, 0, 1),
  "surveillance-due": ladder(-90, -30, -7, -1, 0, 1),
  "surveillance-limit": ladder(-30, -7, -1, 0, 1),
  "recertification-request": [
    { of: "start", unit: "months", count: -6 },
    { of: "start", unit: "months", count: -4 },
    { of: "start", unit: "months", count: -3 },
  ],
  "suspension-end": ladder(-30, -7, -1, 0, 1),
  "appeal-limit": ladder(-3, -1, 0),
  "appeal-handled": ladder(-7, -1, 0, 1),
  "reporting-due": ladder(-3, -1, 0, 1),
  "stage1-findings": ladder(-7, -3, -1, 0, 1),
  "calendar-year": ladder(-91, -30, -7, 0, 1),
  "certificate-end": ladder(0),
  "recertification-decided": ladder(-60, -30, -7, -1),
};
