import type { PlannedRow } from "@/lib/domain/audit/conduct-file";

type Plan = Readonly<{ rows: readonly PlannedRow[] }>;
type Times = Readonly<{ heldOn: string; startsAt: number; endsAt: number }>;

/** When the agreed plan has a meeting or the interview, once that day has come: what a form starts from. */
export const plannedTimes = (plan: Plan | null, kind: string, today: string): Times | null => {
  const row = plan?.rows.find((one) => one.kind === kind);
  if (row === undefined || row.date > today) return null;
  return { heldOn: row.date, startsAt: row.startsAt, endsAt: row.endsAt };
};
