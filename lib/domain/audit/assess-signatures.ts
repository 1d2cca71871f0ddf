import { accepted, refused, type Outcome, type Refusal } from "../outcome";
import { asMember } from "./assess-part";
import { isSigned, type ConductFile, type HeldMeeting } from "./conduct-file";
import type { MeetingEntry, SignaturesEntry } from "./meeting-form";

const CLAUSES = { opening: "5.5.2", closing: "5.5.8.1" } as const;

/** Who stands as signed by hand stands on a sheet: without its scan nobody can see that signature. */
const sheetRefusals = (
  clause: string,
  onPaper: readonly string[],
  sheetFileIds: readonly string[],
): readonly Refusal[] =>
  onPaper.length > 0 && sheetFileIds.length === 0
    ? [{ code: "sheet-missing", clause, facts: { names: onPaper.join("、") }, field: "sheetFileIds" }]
    : [];

/** Nobody signs twice: on the screen and by hand. */
const twiceRefusals = (clause: string, names: readonly string[]): readonly Refusal[] =>
  names.map((name) => ({ code: "signed-already", clause, facts: { name } }));

/** What speaks against the signatures a meeting is put on record with. */
export const assessSignedEntry = (
  kind: HeldMeeting["kind"],
  entry: Pick<MeetingEntry, "attendance" | "sheetFileIds">,
): readonly Refusal[] => {
  const paper = entry.attendance.filter(({ isSignedOnPaper }) => isSignedOnPaper);
  const both = paper.filter(({ signatureFileId }) => signatureFileId !== null);
  return [
    ...sheetRefusals(
      CLAUSES[kind],
      paper.map(({ name }) => name),
      entry.sheetFileIds,
    ),
    ...twiceRefusals(
      CLAUSES[kind],
      both.map(({ name }) => name),
    ),
  ];
};

/**
 * Signatures may follow until the report is signed (5.5.2, 5.5.8.1: who took part is on record); each person signs
 * once, and what was signed stays. Gives the meeting.
 */
export const assessSignatures = (
  file: ConductFile,
  entry: SignaturesEntry,
  personId: string | null,
): Outcome<HeldMeeting> => {
  const member = asMember(file, personId);
  if (!member.ok) return member;
  const clause = CLAUSES[entry.kind];
  const meeting = file[entry.kind];
  if (meeting === null)
    return refused({ code: "meeting-not-on-record", clause, facts: { meeting: entry.kind } });
  if (file.status !== "opened" && file.status !== "closed")
    return refused({ code: "signatures-closed", clause, facts: { status: file.status } });
  const ids = [...entry.drawn.map(({ attendanceId }) => attendanceId), ...entry.onPaper];
  const known = meeting.attendance.filter(({ id }) => ids.includes(id));
  if (new Set(ids).size !== known.length || ids.length !== known.length)
    return refused({ code: "not-at-this-meeting", clause, facts: { meeting: entry.kind } });
  if (ids.length + entry.sheetFileIds.length === 0) return refused({ code: "nothing-signed", clause });
  const onPaper = known.filter(({ id }) => entry.onPaper.includes(id)).map(({ name }) => name);
  const refusals = [
    ...twiceRefusals(
      clause,
      known.filter(isSigned).map(({ name }) => name),
    ),
    ...sheetRefusals(clause, onPaper, [...meeting.sheetFileIds, ...entry.sheetFileIds]),
  ];
  return refusals.length > 0 ? refused(...refusals) : accepted(meeting);
};
