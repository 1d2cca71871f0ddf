import { place, type Check, type Disagreement } from "../check";
import { bare, isOfChapter, isUnder } from "../text/clauses";
import { excerpt, sentencesOf } from "../text/sentences";
import type { XrayFile, XrayNonconformity } from "../xray-file";

const isNonconformity = ({ grade }: XrayNonconformity): boolean => grade !== "improvement";

/** A note on a clause covers what stands under it, and one on a part of it is evidence of the whole. */
const isOfOneClause = (one: string, other: string): boolean =>
  isUnder(bare(one), bare(other)) || isUnder(bare(other), bare(one));

const isNoted = ({ notes }: XrayFile, clause: string): boolean =>
  notes.some((note) => isOfOneClause(note.clause, clause));

const clauseUnnoted = (file: XrayFile): readonly Disagreement[] =>
  file.notes.length === 0
    ? []
    : [...new Set(file.planRows.flatMap(({ clauses }) => clauses))]
        .filter((clause) => !isNoted(file, clause))
        .map((clause) => ({
          facts: { audited: clause },
          places: [place("plan", clause), place("note", "", clause)],
        }));

const siteUnnoted = ({ planRows, notes }: XrayFile): readonly Disagreement[] =>
  notes.every(({ site }) => site === "")
    ? []
    : [...new Set(planRows.map(({ site }) => site))]
        .filter((site) => site !== "" && !notes.some((note) => note.site === site))
        .map((site) => ({ facts: { site }, places: [place("plan", site), place("note", "", site)] }));

const unitUnnoted = ({ planRows, notes }: XrayFile): readonly Disagreement[] =>
  notes.every(({ unit }) => unit === "")
    ? []
    : [...new Set(planRows.filter(({ kind }) => kind === "audit").map(({ unit }) => unit))]
        .filter((unit) => unit !== "" && !notes.some((note) => note.unit === unit))
        .map((unit) => ({ facts: { unit }, places: [place("plan", unit), place("note", "", unit)] }));

/** A judgement of a chapter of the report rests on something seen: some words, or notes under its clauses. */
const GROUNDED_LEAST = 30;
const gradeUngrounded = (file: XrayFile): readonly Disagreement[] =>
  file.evaluations
    .filter(
      ({ grade, text, clauses }) =>
        grade !== null && text.length < GROUNDED_LEAST && !clauses.some((clause) => isNoted(file, clause)),
    )
    .map(({ section, grade, text }) => ({
      facts: { section },
      places: [place(`evaluation-${section}`, grade ?? "", "grade"), place(`evaluation-${section}`, text)],
    }));

const faultInConforming = (file: XrayFile): readonly Disagreement[] =>
  file.evaluations
    .filter(({ grade }) => grade === "conforms")
    .flatMap(({ section, clauses }) =>
      file.nonconformities
        .filter(
          (row) => isNonconformity(row) && clauses.some((clause) => isOfChapter(file, row.clause, clause)),
        )
        .map((row) => ({
          facts: { number: row.number, section },
          places: [
            place("nonconformity", row.clause, row.number),
            place(`evaluation-${section}`, "conforms", "grade"),
          ],
        })),
    );

const OF_INTERNAL_AUDIT = /内审|内部审核|管理评审|管评/u;

/** A short number ("1") stands in a text for many things. */
const NUMBER_LEAST = 3;
const isNamedIn = (number: string, text: string): boolean =>
  number.length >= NUMBER_LEAST && text.includes(number);

/** A nonconformity about internal auditors stands elsewhere in the standard and yet against the internal audit. */
const internalAuditUntouched = (file: XrayFile): readonly Disagreement[] =>
  file.evaluations
    .filter(
      ({ section, grade }) => section === "internal-audit" && (grade === "conforms" || grade === "mostly"),
    )
    .flatMap(({ section, grade, text, clauses }) =>
      file.nonconformities
        .filter(
          (row) =>
            isNonconformity(row) &&
            OF_INTERNAL_AUDIT.test(row.statement) &&
            !clauses.some((clause) => isOfChapter(file, row.clause, clause)) &&
            !isNamedIn(row.number, text) &&
            !text.includes("不符合项报告") &&
            !new RegExp(`${bare(row.clause).replaceAll(".", String.raw`\.`)}(?![\\d.])`, "u").test(text),
        )
        .map((row) => ({
          facts: { number: row.number, grade },
          places: [
            place("nonconformity", row.statement, row.number),
            place(`evaluation-${section}`, excerpt(text, 0, 0) || (grade ?? ""), "grade"),
          ],
        })),
    );

const verdictWithoutReport = (file: XrayFile): readonly Disagreement[] =>
  file.notes
    .filter(
      (note) =>
        note.verdict === "nonconformity" &&
        !file.nonconformities.some((row) => isNonconformity(row) && isOfOneClause(row.clause, note.clause)),
    )
    .map((note) => ({
      facts: { audited: note.clause },
      places: [
        place("note", excerpt(note.text, 0, 20), `${note.clause} ${note.unit}`.trim()),
        place("nonconformity", "", note.clause),
      ],
    }));

const reportWithoutVerdict = (file: XrayFile): readonly Disagreement[] =>
  file.notes.length === 0
    ? []
    : file.nonconformities
        .filter((row) => isNonconformity(row) && !isNoted(file, row.clause))
        .map((row) => ({
          facts: { number: row.number, audited: row.clause },
          places: [place("nonconformity", row.clause, row.number), place("note", "", row.clause)],
        }));

/** Words that say a requirement is not met, as auditors write them beside what they saw. */
const SAYS_FAULT =
  /(?:——|--|，|。|：|:)\s*不符合(?:要求|标准|规定)?[。；;，,]|未能提供[^。；;]{0,30}(?:开具|开出)?不符合|开具(?:了)?不符合|判(?:定)?(?:为|)不符合/u;

/** Nonconformities of the client's own audits, of earlier ones and of its suppliers. */
const OF_ANOTHER_AUDIT = /内审|内部审核|管理评审|上次|上一|上年|第二方|供方审核|监理/u;
const OWN_AUDITS = /^9\.[23]/u;

const faultUnraised = (file: XrayFile): readonly Disagreement[] => {
  if (file.nonconformities.some(isNonconformity)) return [];
  return [
    ...file.evaluations
      .filter(({ section }) => section !== "internal-audit")
      .map(({ section, text }) => ({ part: `evaluation-${section}` as const, detail: "", text })),
    ...file.notes.map(({ clause, text }) => ({ part: "note" as const, detail: clause, text })),
  ].flatMap(({ part, detail, text }) => {
    const said = sentencesOf(text).find(
      (sentence) => SAYS_FAULT.test(`${sentence}。`) && !OF_ANOTHER_AUDIT.test(sentence),
    );
    if (said === undefined || OWN_AUDITS.test(bare(detail))) return [];
    return [
      {
        places: [place(part, excerpt(said, 0, 60), detail), place("nonconformity", "0")] as const,
      },
    ];
  });
};

const failsWithoutFault = ({
  evaluations,
  nonconformities,
  conclusions,
}: XrayFile): readonly Disagreement[] => {
  if (nonconformities.some(isNonconformity)) return [];
  return [
    ...evaluations
      .filter(({ grade }) => grade === "fails")
      .map(({ section }) => place(`evaluation-${section}`, "fails", "grade")),
    ...conclusions.flatMap(({ answers }) =>
      Object.entries(answers)
        .filter(([, answer]) => answer === "fails")
        .map(([question]) => place("conclusions", "fails", question)),
    ),
  ].map((at) => ({ places: [at, place("nonconformity", "0")] }));
};

const conclusionTooGood = ({
  conclusions,
  nonconformities,
  evaluations,
}: XrayFile): readonly Disagreement[] => {
  const major = nonconformities.find(({ grade }) => grade === "major");
  const failed = evaluations.find(({ grade }) => grade === "fails");
  const against =
    major !== undefined
      ? place("nonconformity", major.clause, major.number)
      : failed !== undefined
        ? place(`evaluation-${failed.section}`, "fails", "grade")
        : null;
  if (against === null) return [];
  return conclusions.flatMap(({ system, answers }) => {
    const given = Object.values(answers);
    return given.length > 0 && given.every((answer) => answer === "conforms")
      ? [{ facts: { system }, places: [place("conclusions", "conforms", system), against] as const }]
      : [];
  });
};

const interviewMissing = ({ planRows, interviewees, notes }: XrayFile): readonly Disagreement[] =>
  notes.length === 0 || interviewees.length > 0
    ? []
    : planRows
        .filter(({ kind }) => kind === "top-management-interview")
        .slice(0, 1)
        .map(({ date }) => ({
          facts: { date },
          places: [place("plan", date, "interview"), place("interview", "")] as const,
        }));

/** What was planned and what was seen; what was seen and what was judged. */
export const COVERAGE_CHECKS = [
  { code: "clause-unnoted", severity: "must-mend", clause: "5.6.1 a)", find: clauseUnnoted },
  { code: "site-unnoted", severity: "must-mend", clause: "5.4.5.2", find: siteUnnoted },
  { code: "unit-unnoted", severity: "must-answer", clause: "5.4.6.1", find: unitUnnoted },
  { code: "grade-ungrounded", severity: "must-mend", clause: "5.5.9.2 i)", find: gradeUngrounded },
  { code: "fault-in-conforming", severity: "must-answer", clause: "5.5.7", find: faultInConforming },
  {
    code: "internal-audit-untouched",
    severity: "must-answer",
    clause: "5.6.1 e)",
    find: internalAuditUntouched,
  },
  { code: "verdict-without-report", severity: "must-mend", clause: "5.5.6.1", find: verdictWithoutReport },
  { code: "report-without-verdict", severity: "must-mend", clause: "5.5.6.1", find: reportWithoutVerdict },
  { code: "fault-unraised", severity: "must-mend", clause: "5.5.6.1", find: faultUnraised },
  { code: "fails-without-fault", severity: "must-mend", clause: "5.5.7", find: failsWithoutFault },
  { code: "conclusion-too-good", severity: "must-answer", clause: "5.5.7", find: conclusionTooGood },
  { code: "interview-missing", severity: "must-mend", clause: "5.5.5.1", find: interviewMissing },
] as const satisfies readonly Check[];
