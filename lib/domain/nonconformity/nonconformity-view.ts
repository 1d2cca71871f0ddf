import type { PlainDate } from "@/rules/core/plain-date";
import type { ClockRules } from "@/rules/clocks/clock-rules";
import type { ClockReading } from "@/rules/clocks/clock-state";
import type { ClockWhy } from "../case/clock-why";
import { nonconformityClock } from "./nonconformity-clocks";
import type { NonconformityFile } from "./nonconformity-file";
import type { NonconformityStatus } from "./nonconformity-machine";

export const TURNS = {
  raised: "client",
  answered: "team",
  returned: "client",
  accepted: "team",
  verified: "nobody",
} as const satisfies Readonly<Record<NonconformityStatus, string>>;

export type Turn = "client" | "team" | "nobody";

/** Whose turn it is; an improvement, and what an abandoned audit left, wait for nobody. */
export const turnOf = (file: Pick<NonconformityFile, "grade" | "status" | "audit">): Turn =>
  file.grade === "improvement" || file.audit.status === "abandoned" ? "nobody" : TURNS[file.status];

/** A clock as a page shows it. */
export type ShownClock = Readonly<{
  date: PlainDate;
  clause: string;
  metOn: PlainDate | null;
  why: ClockWhy;
}>;

export const shownClock = (read: ClockReading, metOn: PlainDate | null): ShownClock => {
  const { limit, clause, start, effect, steps, interpretations } = read;
  return { date: limit, clause, metOn, why: { start, effect, steps, interpretations } };
};

/** One line of a list of nonconformities. */
export const nonconformityLine = (file: NonconformityFile, clocks: ClockRules, today: PlainDate) => {
  const { closingOn } = file.audit;
  const read = nonconformityClock(clocks, file, { closingOn, today });
  const metOn = file.grade === "major" ? file.verifiedOn : file.acceptedOn;
  const clock: ShownClock | null = read === null ? null : shownClock(read, metOn);
  const { id, number, grade, criterion, clause, unit, process, statement, status, raisedOn } = file;
  return {
    ...{ id, number, grade, criterion, clause, unit, process, statement, status, raisedOn, clock },
    auditId: file.audit.id,
    turn: turnOf(file),
  };
};

export type NonconformityLine = ReturnType<typeof nonconformityLine>;
