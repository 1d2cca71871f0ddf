import type { PlanRowForm } from "@/lib/domain/plan/plan-form";
import { plainDate } from "@/rules/core/plain-date";

/** "08:30" is minute 510 of the day. */
export const minute = (time: string): number => {
  const [hours, minutes] = time.split(":").map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
};

/** A row of the plan on a day between two times, "2026-06-12 08:30-12:30"; by the leader at the client's address. */
export const planRow = (when: string, more: Partial<PlanRowForm> = {}): PlanRowForm => {
  const [date = "", times = ""] = when.split(" ");
  const [from = "", to = ""] = times.split("-");
  return {
    kind: "audit",
    date: plainDate(date),
    startsAt: minute(from),
    endsAt: minute(to),
    siteId: null,
    unit: "",
    process: "",
    clauses: [],
    contents: [],
    personIds: ["leader"],
    isRemote: false,
    remoteReason: "",
    remoteTool: "",
    hasRemoteConsent: false,
    ...more,
  };
};
