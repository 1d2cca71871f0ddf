import { EVERY_CLOCK, type Clock } from "@/rules/clocks/clock-rules";
import type { FigureOf } from "./figures.data";

/** Whether a clock of the rules is called so; days that people set have names of their own. */
export const isEveryClock = (name: string): name is Clock => EVERY_CLOCK.some((clock) => clock === name);

/** The clock of a major or a minor, from the closing of its own audit. */
export const nonconformityClockOf = ({
  grade,
  auditId,
}: Readonly<{ grade: string; auditId: string }>): Extract<FigureOf, { figure: "clock" }> => ({
  figure: "clock",
  of: clockOfAudit(grade === "major" ? "major-due" : "minor-due", auditId),
});

/** A clock or window of one certificate of a combined audit; of a case with one alone the name says it all (11.1). */
export const ofSystem = (name: string, scheme: string | null): string =>
  scheme === null ? name : `${name}:${scheme}`;

/** Which clock an address means: of the case, or one that the closing of one of its audits started. */
export const clockOfAudit = (clock: Clock, auditId: string): string => `${clock}@${auditId}`;
