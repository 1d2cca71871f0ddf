import type { PlainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { Actor } from "../access/actor";
import { refused, unlessRefused, type Outcome, type Refusal } from "../outcome";
import { asMember } from "./assess-part";
import type { ConductFile } from "./conduct-file";
import type { Note } from "./check-list-note";
import { isPlannedFor } from "./check-list";
import { auditedClauses, isClauseIn } from "./coverage";
import type { NoteEntry, NoteWords } from "./note-form";

type Asked = Readonly<{
  file: ConductFile;
  rules: SchemeRules;
  existing: Note | null;
  entry: NoteEntry;
}>;

/** Notes are written between the opening and the report; afterwards the record stands. */
const OPEN_STATUSES: readonly string[] = ["opened", "closed"];
export const areNotesOpen = ({ status }: Pick<ConductFile, "status">): boolean =>
  OPEN_STATUSES.includes(status);

const dayRefusals = ({ file, entry }: Asked, today: PlainDate): readonly Refusal[] => {
  const opened = file.opening?.heldOn ?? null;
  const isInside = entry.notedOn <= today && (opened === null || entry.notedOn >= opened);
  return isInside
    ? []
    : [{ code: "note-day-outside", clause: "5.5.5.1", facts: { day: entry.notedOn }, field: "notedOn" }];
};

/** A note is of a site that the plan visits, or of the client's own address. */
const siteRefusals = ({ file, entry }: Asked): readonly Refusal[] => {
  const isPlanned =
    entry.siteId === null || file.plan?.rows.some(({ siteId }) => siteId === entry.siteId) === true;
  return isPlanned ? [] : [{ code: "note-site-not-planned", clause: "5.4.6.3 c)", field: "siteId" }];
};

/** What a note says, and nothing else of it. */
export const wordsOf = (note: NoteWords): NoteWords => {
  const { unit, siteId, asked, seen, evidence, samples, verdict, notedOn, notedAt } = note;
  return {
    ...{ unit, siteId, asked, seen, evidence, verdict, notedOn, notedAt },
    samples: samples.map(({ record, population, sampleSize }) => ({ record, population, sampleSize })),
  };
};

/** The same words: a save repeated because its answer got lost has nothing to write. */
export const isSame = (one: NoteWords, other: NoteWords): boolean =>
  JSON.stringify(wordsOf(one)) === JSON.stringify(wordsOf(other));

/**
 * Whether a note that the closing meeting rested on is changed after it: then why is asked, and what it said is kept
 * (5.5.8, 5.5.9.2). One added after the meeting is written like any other until the report is signed.
 */
export const isCorrection = (
  file: Pick<ConductFile, "closing">,
  existing: Note | null,
  entry: NoteEntry,
): existing is Note =>
  existing !== null && file.closing !== null && !existing.isAfterClosing && !isSame(existing, entry);

const reasonRefusals = ({ file, existing, entry }: Asked): readonly Refusal[] =>
  isCorrection(file, existing, entry) && entry.reason === ""
    ? [{ code: "note-change-unreasoned", clause: "5.5.9.2", field: "reason" }]
    : [];

/** No more of them were looked at than there are. */
const sampleRefusals = ({ entry }: Asked): readonly Refusal[] =>
  entry.samples.flatMap(({ record, population, sampleSize }, index) =>
    population !== null && sampleSize !== null && sampleSize > population
      ? [
          {
            code: "sample-beyond-population",
            clause: "5.5.5.1",
            facts: { record, population, sampleSize },
            field: `samples.${index}.sampleSize`,
          },
        ]
      : [],
  );

/**
 * A row is its author's, and of whoever the plan gives the same clause at the same place; the leader, who answers for
 * the report, may mend any (5.4.4.5, 5.5.9.2). Gives the author's id.
 */
export const assessNote = (
  asked: Asked,
  by: Readonly<{ actor: Actor; today: PlainDate }>,
): Outcome<string> => {
  const { file, rules, existing, entry } = asked;
  const member = asMember(file, by.actor.personId);
  if (!member.ok) return member;
  if (!areNotesOpen(file))
    return refused({ code: "notes-closed", clause: "5.5.5", facts: { status: file.status } });
  const { personId, role } = member.value;
  const isForeign =
    existing !== null &&
    existing.authorPersonId !== personId &&
    role !== "leader" &&
    !isPlannedFor(file.plan?.rows ?? [], existing, personId);
  const author = file.team.find((each) => each.personId === existing?.authorPersonId)?.name ?? "";
  const clauses = auditedClauses(rules, file.plan?.criteria ?? []);
  return unlessRefused(
    [
      ...(isForeign ? [{ code: "note-of-another", clause: "5.4.4.5", facts: { author } }] : []),
      ...(isClauseIn(clauses, entry)
        ? []
        : [
            {
              code: "clause-not-audited",
              clause: "5.4.6.3 c)",
              facts: { criterion: entry.criterion, audited: entry.clause },
              field: "clause",
            },
          ]),
      ...siteRefusals(asked),
      ...sampleRefusals(asked),
      ...reasonRefusals(asked),
      ...dayRefusals(asked, by.today),
    ],
    () => existing?.authorPersonId ?? personId,
  );
};
