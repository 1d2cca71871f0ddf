import type { PlainDate } from "@/rules/core/plain-date";
import type { Interpretation } from "@/rules/schemes/interpretation";
import { editionNamed, schemeHistory } from "@/rules/schemes/registry";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { Refusal } from "../outcome";
import type { Verdict } from "./interpretation-form";

/** Which reading is meant: its id is one only within its edition. */
export type InterpretationKey = Readonly<{ scheme: string; edition: string; interpretation: string }>;

/** One word of the body on a reading, as it was recorded. */
export type InterpretationRecord = InterpretationKey &
  Readonly<{
    version: number;
    verdict: Verdict;
    text: string;
    /** The reading in Chinese, as it read then. */
    reading: string;
    by: string;
    on: PlainDate;
  }>;

/** A reading that the body has confirmed: by whom, on which day, in which words. */
export type ConfirmedInterpretation = InterpretationKey &
  Readonly<{ by: string; on: PlainDate; text: string }>;

/** A reading with the edition it belongs to; null where no held edition has it. */
export const interpretationOf = ({
  scheme,
  edition,
  interpretation,
}: InterpretationKey): Readonly<{ rules: SchemeRules; reading: Interpretation }> | null => {
  const found = schemeHistory(scheme) === null ? null : editionNamed(scheme, edition);
  if (found?.ok !== true) return null;
  const reading = found.rules.interpretations.find(({ id }) => id === interpretation);
  return reading === undefined ? null : { rules: found.rules, reading };
};

/** How the body stands to a reading: "reworded" where it confirmed other words than the software now reads by. */
export type Standing = "open" | "confirmed" | "revoked" | "reworded";

/** By the last record of a reading. */
export const standingOf = (
  last: Pick<InterpretationRecord, "verdict" | "reading"> | undefined,
  { zh }: Pick<Interpretation, "zh">,
): Standing => {
  if (last === undefined) return "open";
  if (last.verdict === "revoked") return "revoked";
  return last.reading === zh ? "confirmed" : "reworded";
};

const keyOf = ({ scheme, edition, interpretation }: InterpretationKey): string =>
  [scheme, edition, interpretation].join("\n");

/** What stands confirmed of all that was recorded, oldest version first. */
export const confirmedOf = (records: readonly InterpretationRecord[]): readonly ConfirmedInterpretation[] => {
  const last = new Map(records.map((record) => [keyOf(record), record] as const));
  return [...last.values()].flatMap((record) => {
    const found = interpretationOf(record);
    if (found === null || standingOf(record, found.reading) !== "confirmed") return [];
    const { scheme, edition, interpretation, by, on, text } = record;
    return [{ scheme, edition, interpretation, by, on, text }];
  });
};

/** Only what stands confirmed can be revoked; confirming again in other words is a record of its own. */
export const assessVerdict = (
  verdict: Verdict,
  last: Pick<InterpretationRecord, "verdict"> | undefined,
): readonly Refusal[] =>
  verdict === "revoked" && last?.verdict !== "confirmed"
    ? [{ code: "interpretation-not-confirmed", field: "verdict", facts: {} }]
    : [];
