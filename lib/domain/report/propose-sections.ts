import { chapterOf, REPORT_CHAPTERS, type ReportChapter } from "@/rules/reports/report-chapters";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { PlainDate } from "@/rules/core/plain-date";
import type { NoteRow } from "../audit/check-list-note";
import type { HeldMeeting } from "../audit/conduct-file";
import type { ScopeWords } from "../audit/scope-in-force";
import type { ReportRecord } from "./report-record";
import { conclusionsOf } from "./sections/conclusions";
import { EMPTY_REPORT, type ReportContent, type SectionContent } from "./sections/report-sections";

/** What is on record of the case and its audit, as far as a report is begun from it. */
export type ProposalSource = Readonly<{
  record: Pick<ReportRecord, "notes" | "interviews" | "gapFacts" | "clauses">;
  lists: readonly SchemeRules["criteria"][number]["list"][];
  plan: Readonly<{ purpose: string }> | null;
  meetings: readonly (HeldMeeting | null)[];
  sites: readonly Readonly<{ id: string; name: string; address: string; activity: string }>[];
  scope: ScopeWords;
  systemSince: PlainDate | null;
  shifts: string;
  /** Kind and number of the paper that shows who the client is. */
  legalPaper: Readonly<{ kind: string; number: string }>;
  stage1Focus: string;
  /** What took the audit another course on the way, one line each (5.5.3). */
  changes: readonly string[];
}>;

const OF_THE_CLIENT: readonly string[] = [
  "top-management",
  "authorised-representative",
  "department-head",
  "employee",
];

type Met = SectionContent<"people-met">["people"][number];

/** Everybody of the client who sat in a meeting or was interviewed, once each (5.5.9.2 g). */
const peopleMet = ({ meetings, record }: ProposalSource): readonly Met[] => {
  const present = meetings
    .flatMap((meeting) => meeting?.attendance ?? [])
    .filter(({ capacity }) => OF_THE_CLIENT.includes(capacity))
    .map(({ name, department, post }) => ({ name, unit: department, post }));
  const asked = record.interviews.map(({ interviewee, post }) => ({ name: interviewee, unit: "", post }));
  return [...new Map([...asked, ...present].map((person) => [person.name, person])).values()];
};

/** The site's activities on record where nobody has written others; sites that are gone fall away. */
const atSites = (
  written: SectionContent<"places">["sites"],
  sites: ProposalSource["sites"],
): SectionContent<"places">["sites"] =>
  sites.map(
    ({ id, activity }) => written.find(({ siteId }) => siteId === id) ?? { siteId: id, activities: activity },
  );

const laterRows = (
  written: SectionContent<"later-contents">["rows"],
  items: readonly string[],
): SectionContent<"later-contents">["rows"] =>
  items.map((item) => written.find((row) => row.item === item) ?? { item, grade: null, text: "" });

const noteLine = ({ clause, unit, evidence }: NoteRow, isOneOfSeveral: boolean, criterion: string): string =>
  [`${isOneOfSeveral ? `${criterion} ` : ""}${clause}`, unit, evidence]
    .filter((part) => part !== "")
    .join(" ");

/** The evidence of the check lists, chapter by chapter in the order of the criteria (5.6.1). */
export const evidenceByChapter = ({
  record: { clauses, notes },
  lists,
}: Pick<ProposalSource, "record" | "lists">): Readonly<Record<ReportChapter, readonly string[]>> => {
  const isOneOfSeveral = new Set(clauses.map(({ criterion }) => criterion)).size > 1;
  const lines = clauses.flatMap(({ criterion, clause }) => {
    const list = lists.find(({ id }) => id === criterion);
    return list === undefined
      ? []
      : notes
          .filter((note) => note.criterion === criterion && note.clause === clause && note.evidence !== "")
          .map((note) => ({
            chapter: chapterOf(list, clause),
            line: noteLine(note, isOneOfSeveral, criterion),
          }));
  });
  const of = (wanted: ReportChapter) =>
    lines.filter(({ chapter }) => chapter === wanted).map(({ line }) => line);
  return {
    planning: of("planning"),
    operation: of("operation"),
    "internal-audit": of("internal-audit"),
    improvement: of("improvement"),
    support: of("support"),
  };
};

/** What changed on the way is told where the plan is: nobody need type it again (5.5.3.2). */
const changedCompletion = (changes: readonly string[]): SectionContent<"completion"> =>
  changes.length === 0
    ? EMPTY_REPORT.completion
    : { ...EMPTY_REPORT.completion, plan: "changed", changes: changes.join("\n") };

/** How a report opens before anybody has written: what the system knows is filled in, what is judged is not. */
export const proposedReport = (source: ProposalSource): ReportContent => {
  const evidence = evidenceByChapter(source);
  const { schemes, laterItems } = source.record.gapFacts;
  const chapters = Object.fromEntries(
    REPORT_CHAPTERS.map((chapter) => [chapter, { grade: null, text: evidence[chapter].join("\n") }]),
  );
  return {
    ...EMPTY_REPORT,
    ...chapters,
    purpose: { text: source.plan?.purpose ?? "" },
    "people-met": { people: [...peopleMet(source)] },
    criteria: { ...EMPTY_REPORT.criteria, integration: schemes.length > 1 ? null : "none" },
    completion: changedCompletion(source.changes),
    timing: { coveredFrom: source.systemSince },
    places: { sites: atSites([], source.sites), temporary: [] },
    "stage1-summary": { keyPoints: source.stage1Focus },
    organisation: {
      ...EMPTY_REPORT.organisation,
      legalPapers: [{ ...source.legalPaper, validUntil: null }],
      shifts: source.shifts,
    },
    "later-contents": { rows: laterRows([], laterItems) },
    "scope-statement": { zh: source.scope.scope, en: source.scope.scopeEn },
    conclusions: { systems: [...conclusionsOf(EMPTY_REPORT.conclusions, schemes)] },
  };
};

/** What was written, with the rows that the records have now: sites, items, systems. */
export const withRecords = (content: ReportContent, source: ProposalSource): ReportContent => ({
  ...content,
  places: { ...content.places, sites: atSites(content.places.sites, source.sites) },
  "later-contents": {
    rows: laterRows(content["later-contents"].rows, source.record.gapFacts.laterItems),
  },
  conclusions: {
    systems: [...conclusionsOf(content.conclusions, source.record.gapFacts.schemes)],
  },
});
