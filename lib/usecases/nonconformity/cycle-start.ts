import { addMonths, type PlainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";

const MONTHS_PER_YEAR = 12;

/** Recurrence is looked for as far back as one cycle goes: as long as a certificate is valid (9.2). */
export const cycleStart = ({ validity }: Pick<SchemeRules, "validity">, from: PlainDate): PlainDate =>
  addMonths(from, -validity.years * MONTHS_PER_YEAR);
