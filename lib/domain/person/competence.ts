import type { PlainDate } from "@/rules/core/plain-date";

/** 能力评价记录: what a person was found able to do, for which scheme and codes, and until when. */
export type CompetenceRecord = Readonly<{
  function: string;
  scheme: string;
  /** Empty: every code of the scheme. */
  codes: readonly string[];
  assessedOn: PlainDate;
  validTo: PlainDate | null;
}>;

type Asked = Readonly<{ function: string; scheme: string; on: PlainDate }>;
type Wanted = Asked & Readonly<{ codes: readonly string[] }>;

/** The records of a function for a scheme that are valid on the day. */
export const validRecords = (
  records: readonly CompetenceRecord[],
  wanted: Asked,
): readonly CompetenceRecord[] =>
  records.filter(
    (record) =>
      record.function === wanted.function &&
      record.scheme === wanted.scheme &&
      record.assessedOn <= wanted.on &&
      (record.validTo === null || record.validTo >= wanted.on),
  );

/**
 * The codes of `wanted` no valid record covers (3(2)). null: no valid record of the function at all.
 * A record without codes covers every code; codes covered by several records together count.
 */
export const uncoveredCodes = (
  records: readonly CompetenceRecord[],
  wanted: Wanted,
): readonly string[] | null => {
  const valid = validRecords(records, wanted);
  if (valid.length === 0) return null;
  if (valid.some((record) => record.codes.length === 0)) return [];
  return wanted.codes.filter((code) => !valid.some((record) => record.codes.includes(code)));
};
