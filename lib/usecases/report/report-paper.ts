import type { Stage1FindingRow } from "@/lib/data/stage1-store";
import { fill, wordsIn } from "@/lib/documents/kit/words";
import type { Stage2ReportModel } from "@/lib/documents/stage2-report/model";
import type { ApplicationContent } from "@/lib/domain/application/application-form";
import { isAuditing, type ConductFile } from "@/lib/domain/audit/conduct-file";
import type { FactsOnFile } from "@/lib/domain/audit/facts-file";
import type { Recommendation } from "@/lib/domain/report/report-lists";
import {
  conclusionsOf,
  type Conclusions,
  type SystemConclusion,
} from "@/lib/domain/report/sections/conclusions";
import type { NoteRow } from "@/lib/domain/audit/check-list-note";
import type { NonconformityRow, ReportRecord } from "@/lib/domain/report/report-record";
import { formatDocumentDate } from "@/lib/i18n/format";
import { noWorkingDays } from "@/rules/calendar/calendar";
import { deadline } from "@/rules/clocks/deadline";
import type { PlainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import { clockTime, linesOf } from "../audit/paper-parts";

const words = wordsIn("zh-CN").stage2Report;

const inWords = (date: PlainDate | null): string => (date === null ? "" : formatDocumentDate(date, "zh-CN"));

export const writtenOr = (isUnchanged: boolean, note: string, word: "planKept" | "programmeFits"): string =>
  isUnchanged && note === "" ? words[word] : note;

const OUTCOMES = {
  recommend: "recommend",
  "recommend-after-correction": "recommendAfter",
  "do-not-recommend": "notRecommend",
} as const satisfies Readonly<Record<Recommendation, string>>;

type Evidence = Stage2ReportModel["evidence"];

const verdictOf = (note: NoteRow, raised: readonly NonconformityRow[]): Evidence[number]["verdict"] => {
  if (note.verdict !== "nonconformity") return note.verdict;
  const own = raised.filter(
    ({ criterion, clause }) => criterion === note.criterion && clause === note.clause,
  );
  return own.some(({ grade }) => grade === "major") ? "major" : "minor";
};

/** What was seen, clause by clause in the order of the criteria, from the notes (5.5.9.2 i). */
export const evidenceRows = ({
  clauses,
  notes,
  nonconformities,
}: Pick<ReportRecord, "clauses" | "notes" | "nonconformities">): Evidence => {
  const hasOne = new Set(clauses.map(({ criterion }) => criterion)).size === 1;
  return clauses.flatMap(({ criterion, clause, zh }) =>
    notes
      .filter((note) => note.criterion === criterion && note.clause === clause && note.evidence !== "")
      .map((note) => ({
        // One criterion need not be named beside each of its clauses.
        clause: hasOne ? clause : `${criterion} ${clause}`,
        requirement: zh,
        unit: note.unit,
        evidence: note.evidence,
        verdict: verdictOf(note, nonconformities),
      })),
  );
};

/** When and where the audit was carried out (5.5.9.2 h), in its order: the plan's rows and what was held. */
export const activityRows = (
  file: Pick<ConductFile, "opening" | "closing" | "plan">,
  { interviews }: Pick<ReportRecord, "interviews">,
): Stage2ReportModel["activities"] => {
  const met = (held: ConductFile["opening"], what: string) =>
    held === null ? [] : [{ on: held.heldOn, from: held.startsAt, to: held.endsAt, where: held.place, what }];
  const talks = interviews.map(({ heldOn, startsAt, endsAt, interviewee, post }) => ({
    ...{ on: heldOn, from: startsAt, to: endsAt, where: file.opening?.place ?? "" },
    what: fill(words.interviewDone, { name: interviewee, post }),
  }));
  const rows = (file.plan?.rows ?? []).filter(({ kind }) => kind === "audit");
  const audited = rows.map((row) => ({
    ...{ on: row.date, from: row.startsAt, to: row.endsAt },
    where: row.siteAddress === "" ? (file.opening?.place ?? "") : `${row.siteName}\n${row.siteAddress}`,
    what: [row.unit, row.process].filter((part) => part !== "").join(" "),
  }));
  // A talk without times stands after the opening of its day: nothing is audited before that (5.5.2).
  const place = ({ on, from }: Readonly<{ on: PlainDate; from: number | null }>): number =>
    from ?? (on === file.opening?.heldOn ? file.opening.endsAt : 0);
  return [
    ...met(file.opening, words.openingDone),
    ...talks,
    ...audited,
    ...met(file.closing, words.closingDone),
  ]
    .toSorted((one, other) => one.on.localeCompare(other.on) || place(one) - place(other))
    .map(({ on, from, to, where, what }) => ({
      when: [inWords(on), from === null || to === null ? "" : `${clockTime(from)}–${clockTime(to)}`]
        .join(" ")
        .trim(),
      where,
      what,
    }));
};

const STATES: Readonly<Record<string, string>> = words.ncState;

/** Nonconformities with the day their clock ends (5.5.8.2). */
export const nonconformityRows = (
  rules: SchemeRules,
  { nonconformities }: ReportRecord,
  closing: PlainDate,
): Stage2ReportModel["nonconformities"] =>
  nonconformities.flatMap(({ grade, number, clause, unit, process, statement, status }) =>
    grade === "major" || grade === "minor"
      ? [
          {
            number,
            grade,
            clause,
            unit: [unit, process].join("\n"),
            statement,
            due: deadline(rules.clocks, noWorkingDays, { clock: `${grade}-due`, from: closing, first: false })
              .limit,
            status: STATES[status] ?? status,
          },
        ]
      : [],
  );

/** What stays open between team and client: points, disagreements of the closing, findings the client does not accept. */
export const unresolvedLines = (
  openPoints: string,
  closing: Readonly<{ disagreements: string }> | null,
  raised: readonly Pick<NonconformityRow, "number" | "clientDisagreement">[],
): readonly string[] => [
  ...linesOf(openPoints),
  ...linesOf(closing?.disagreements ?? ""),
  ...raised.flatMap(({ number, clientDisagreement: text }) =>
    text === null || text === "" ? [] : [fill(words.disagreed, { number, text })],
  ),
];

export const stage1Lines = (findings: readonly Stage1FindingRow[]): readonly string[] =>
  findings.map(({ clause, statement, verifiedOn }) =>
    fill(words.stage1State, { clause, statement, date: inWords(verifiedOn) }),
  );

export const profileLines = (application: ApplicationContent, facts: FactsOnFile): readonly string[] => [
  fill(words.profileLine, {
    since: inWords(application.systemSince),
    people: String(facts.effectivePersonnel),
    address: application.applicant.address,
  }),
  ...application.sites.map(({ name, address, activity }) => `${name}（${address}）：${activity}`),
];

const answered = ({ answer, text }: SystemConclusion["questions"]["criteria"]) => {
  if (answer === null) throw new RangeError("A report with an open question cannot be issued");
  return { answer, text };
};

const outcomeOf = (value: Recommendation | null) => {
  if (value === null) throw new RangeError("A report without recommendation cannot be issued");
  return OUTCOMES[value];
};

/** The matrix and the recommendation of every system; an open question was refused before. */
export const conclusionRows = (content: Conclusions, every: readonly SchemeRules[]) =>
  conclusionsOf(
    content,
    every.map(({ scheme }) => scheme),
  ).map(({ scheme, questions, recommendation, note }) => {
    const system = every.find((rules) => rules.scheme === scheme)?.system ?? { zh: scheme, en: scheme };
    return {
      ...{ zh: system.zh, en: system.en, outcome: outcomeOf(recommendation), note: [...linesOf(note)] },
      questions: {
        criteria: answered(questions.criteria),
        applicable: answered(questions.applicable),
        results: answered(questions.results),
        internal: answered(questions.internal),
        purpose: answered(questions.purpose),
        operation: answered(questions.operation),
      },
    };
  });

/**
 * A line for every member who audits beside the leader; blank where nobody has signed (5.5.9.2 g). An intern answers
 * for nothing (5.4.4.1) and stands here only with a signature given.
 */
export const memberSignatures = (
  { team }: Pick<ConductFile, "team">,
  signatures: readonly Readonly<{ personId: string; signedOn: PlainDate }>[],
): Stage2ReportModel["members"] =>
  team
    .filter((member) => member.role !== "leader" && isAuditing({ team }, member.personId))
    .map(({ personId, name, role }) => ({
      ...{ name, role },
      signedOn: signatures.find((one) => one.personId === personId)?.signedOn ?? null,
    }))
    .filter(({ role, signedOn }) => role !== "intern" || signedOn !== null)
    .map(({ name, signedOn }) => ({ name: signedOn === null ? null : name, signedOn }));
