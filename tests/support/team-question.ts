import type { TaskQuestion } from "@/lib/domain/team/assess-task";
import { NO_DUTIES } from "@/lib/domain/access/duties";
import { complaintHandling } from "./rules";
import { member, teamFile } from "./team-file";

export const oneDay = ["leader 2026-06-12 am", "leader 2026-06-12 pm"];

/** The task of one day of a leader who lacks nothing, changed as said. */
export const taskQuestion = (more: Partial<TaskQuestion> = {}): TaskQuestion => ({
  rules: complaintHandling,
  file: teamFile([member("leader", "leader")], oneDay),
  schemes: ["OLS/GZ-0071"],
  scopeCodes: ["35.12.00"],
  determinedHalfDays: 2,
  duties: NO_DUTIES,
  isProgrammeStale: false,
  ...more,
});
