import type { Facts } from "../outcome";
import type { PlacePart, Severity } from "./xray-lists";
import type { XrayFile } from "./xray-file";

/** One of the two places that disagree: where it stands, and the words or figure that stand there. */
export type Place = Readonly<{ part: PlacePart; detail: string; said: string }>;

export type Disagreement = Readonly<{ facts?: Facts; places: readonly [Place, Place] }>;

/** One question to the file; it answers with every disagreement, and with none where it cannot know. */
export type Check = Readonly<{
  code: string;
  severity: Severity;
  clause: string;
  find: (file: XrayFile) => readonly Disagreement[];
}>;

export const place = (part: PlacePart, said: string, detail = ""): Place => ({ part, detail, said });

/** The first occurrence of each key. */
export const distinctBy = <Row>(rows: readonly Row[], key: (row: Row) => string): readonly Row[] =>
  [...new Map(rows.toReversed().map((row) => [key(row), row])).values()].toReversed();

/** Every pair of rows, the earlier one first. */
export const pairsOf = <Row>(rows: readonly Row[]): readonly (readonly [Row, Row])[] =>
  rows.flatMap((one, index) => rows.slice(index + 1).map((other) => [one, other] as const));
