import type { XrayFile } from "../xray-file";
import type { PlacePart } from "../xray-lists";

/** A stretch of text of the file: where it stands and what it says. */
export type Passage = Readonly<{ part: PlacePart; detail: string; text: string }>;

const noteName = ({ clause, unit, site }: XrayFile["notes"][number]): string =>
  [clause, unit, site].filter((each) => each !== "").join(" · ");

/** What was seen and judged: notes of the check lists and the evaluations of the report. */
export const evidencePassages = (file: XrayFile): readonly Passage[] => [
  ...file.evaluations.map(({ section, text }) => ({
    part: `evaluation-${section}` as const,
    detail: "",
    text,
  })),
  ...file.notes.map((note) => ({ part: "note" as const, detail: noteName(note), text: note.text })),
];

/** What the report itself says, evidence and everything else. */
export const reportPassages = (file: XrayFile): readonly Passage[] => [
  ...file.texts.map(({ part, text }) => ({ part, detail: "", text })),
  ...file.evaluations.map(({ section, text }) => ({
    part: `evaluation-${section}` as const,
    detail: "",
    text,
  })),
];

/** All texts of the file. */
export const allPassages = (file: XrayFile): readonly Passage[] => [
  ...file.texts.map(({ part, text }) => ({ part, detail: "", text })),
  ...evidencePassages(file),
  ...file.nonconformities.map(({ number, statement }) => ({
    part: "nonconformity" as const,
    detail: number,
    text: statement,
  })),
];
