import type { PlainDate } from "@/rules/core/plain-date";
import type { Refusal } from "../outcome";
import { changedScopeRefusals } from "../audit/communication";
import { uncoveredClauses, type AuditedClause } from "../audit/coverage";
import { unjudgedNotes } from "../audit/unjudged-notes";
import { assessMattersJudged } from "../supplementary/assess-order";
import { reportGaps } from "./report-gaps";
import type { ReportRecord } from "./report-record";
import type { ReportSection } from "./sections/report-sections";

/** The clause that asks for what a section holds, where it is another than the list of contents. */
const CLAUSES: Partial<Record<ReportSection, string>> = {
  conclusions: "5.5.7",
  summary: "5.5.7 d)",
  objectives: "5.6.1 b)",
  "later-contents": "6.6",
};

/** What the team has to write (5.5.9.2): one refusal a section, with the fields that say nothing. */
const writtenRefusals = ({ content, gapFacts }: ReportRecord): readonly Refusal[] =>
  reportGaps(content, gapFacts).map(({ section, fields }) => ({
    code: "report-section-incomplete",
    clause: CLAUSES[section] ?? "5.5.9.2",
    facts: { section, gaps: fields },
    field: section,
  }));

const named = (clauses: readonly AuditedClause[]): readonly string[] =>
  clauses.map(({ criterion, clause }) => `${criterion} ${clause}`);

/**
 * Judged evidence for every clause of the criteria (5.6.1 a, 5.5.7 a): clauses nobody has noted, and notes nobody has
 * judged. Of 39 clauses with four notes that wait for their verdict 35 are without a note, and 4 notes are not judged.
 */
const evidenceRefusals = ({ clauses, notes, unjudged }: ReportRecord): readonly Refusal[] => {
  const uncovered = uncoveredClauses(clauses, [...notes, ...unjudged]);
  const facts = { count: uncovered.length, clauses: named(uncovered) };
  return [
    ...(uncovered.length === 0 ? [] : [{ code: "clauses-without-notes", clause: "5.6.1 a)", facts }]),
    ...unjudgedNotes(unjudged),
  ];
};

/** A representative cannot stand in for top management, nor a call for sitting face to face (5.5.5.1). */
const interviewRefusals = ({ interviews, order }: ReportRecord): readonly Refusal[] => {
  if (order !== null) return [];
  if (interviews.some((each) => each.isTopManagement && each.isFaceToFace)) return [];
  return [{ code: "interview-missing", clause: "5.5.5.1", facts: { recorded: interviews.length } }];
};

const factsRefusals = ({ facts, courseChanges, order }: ReportRecord): readonly Refusal[] => {
  if (order !== null) return [];
  if (facts === null) return [{ code: "facts-not-confirmed", clause: "5.6.2 c)" }];
  const unconfirmed = changedScopeRefusals(courseChanges, facts);
  if (facts.settledOn !== null) return unconfirmed;
  const open = { code: "shortfall-open", clause: "5.6.2 c)", facts: { difference: facts.difference } };
  return [...unconfirmed, open];
};

/** Sites a settlement added are visited: each has evidence of its own (5.4.5, 5.6.2 c). */
const addedSiteRefusals = ({ settlements, notes }: ReportRecord): readonly Refusal[] => {
  const isNoted = (id: string) => notes.some(({ siteId, evidence }) => siteId === id && evidence !== "");
  const missing = settlements
    .flatMap(({ sites }) => sites)
    .filter(({ id, isGone }) => !isGone && !isNoted(id));
  if (missing.length === 0) return [];
  const facts = { count: missing.length, sites: missing.map(({ name }) => name) };
  return [{ code: "added-sites-without-notes", clause: "5.4.5", facts }];
};

/** What a settlement asked of stage 2 is agreed and done before its report is signed (5.6.2 c). */
const settlementRefusals = (record: ReportRecord, today: PlainDate): readonly Refusal[] => {
  const { visitUntil: until } = record;
  return [
    ...(record.isPlanOwed ? [{ code: "amended-plan-not-agreed", clause: "5.4.6.1" }] : []),
    ...(until !== null && until > today
      ? [{ code: "added-visit-ahead", clause: "5.6.2 c)", facts: { until } }]
      : []),
    ...addedSiteRefusals(record),
  ];
};

const daysRefusals = ({ determinedHalfDays, actualHalfDays }: ReportRecord): readonly Refusal[] =>
  actualHalfDays >= determinedHalfDays
    ? []
    : [
        {
          code: "audit-days-short",
          clause: "5.4.4.6",
          facts: { determined: determinedHalfDays / 2, actual: actualHalfDays / 2 },
        },
      ];

/**
 * What the team has not put on record yet when the closing meeting comes: the rules ask for it in the report, yet
 * whoever is gone from the client's site cannot fetch it any more (5.5.5.1, 5.6.1 a, 5.6.2 c).
 */
export const missingOnSite = (record: ReportRecord): readonly Refusal[] => [
  ...evidenceRefusals(record),
  ...interviewRefusals(record),
  ...(record.facts === null
    ? factsRefusals(record)
    : changedScopeRefusals(record.courseChanges, record.facts)),
  ...assessMattersJudged(record.order),
];

/** What a report lacks before it can be signed, all at once (5.5.9.2, 5.6.1, 5.6.2). */
export const assessContents = (record: ReportRecord, today: PlainDate): readonly Refusal[] => [
  ...(record.closingHeldOn === null ? [{ code: "closing-outstanding", clause: "5.5.8.1" }] : []),
  ...writtenRefusals(record),
  ...evidenceRefusals(record),
  ...interviewRefusals(record),
  ...factsRefusals(record),
  ...settlementRefusals(record, today),
  ...daysRefusals(record),
  ...assessMattersJudged(record.order),
];
