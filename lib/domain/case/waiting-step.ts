import type { PlainDate } from "@/rules/core/plain-date";
import type { Role } from "../access/roles";

/**
 * Who of an audit's team takes a step: what only its leader signs, whoever of it audits, or whoever has not declared
 * its impartiality.
 */
export type TeamPart = "leader" | "team" | "undeclared";

/** The audit whose team takes a step, and who of it. */
export type OfAudit = Readonly<{ auditId: string; part: TeamPart }>;

/**
 * What waits, by which clause and day, who does it, and on which page below the case; an auditor's is that of one
 * audit's team alone.
 */
export type NextStep = Readonly<{
  key: string;
  who: Role;
  page: string;
  of: OfAudit | null;
  clause: string | null;
  /** The day it is to be done by, where the rule names one for the step itself. */
  date: PlainDate | null;
  /** The sum a fee asks for, in fen; null: no money is asked for. */
  amountFen: number | null;
}>;

/** A step of a role, without a day, a sum or an audit of its own. */
export const step = (key: string, who: Role, page: string, clause: string | null = null): NextStep => ({
  ...{ key, who, page, clause },
  ...{ of: null, date: null, amountFen: null },
});

/** The same as one reader sees it. */
export type WaitingStep = NextStep & Readonly<{ isReaders: boolean }>;
