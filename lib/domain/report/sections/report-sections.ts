import { z } from "zod";
import type { AuditKind } from "../../audit/audit-kinds";
import { completionSection, EMPTY_COMPLETION } from "./completion";
import { conclusionsSection, EMPTY_CONCLUSIONS } from "./conclusions";
import { criteriaSection, EMPTY_CRITERIA } from "./criteria";
import { EMPTY_EVALUATION, evaluationSection } from "./evaluation";
import { EMPTY_FOLLOW_UP, followUpSection } from "./follow-up";
import { EMPTY_LATER_CONTENTS, laterContentsSection } from "./later-contents";
import { EMPTY_MATURITY, maturitySection } from "./maturity";
import { EMPTY_OBJECTIVES, objectivesSection } from "./objectives";
import { EMPTY_OPEN_POINTS, openPointsSection } from "./open-points";
import { EMPTY_ORGANISATION, organisationSection } from "./organisation";
import { EMPTY_PEOPLE_MET, peopleMetSection } from "./people-met";
import { EMPTY_PLACES, placesSection } from "./places";
import { EMPTY_PURPOSE, purposeSection } from "./purpose";
import { EMPTY_REMINDERS, remindersSection } from "./reminders";
import { EMPTY_SCOPE, scopeSection } from "./scope";
import { EMPTY_SCOPE_STATEMENT, scopeStatementSection } from "./scope-statement";
import { EMPTY_STAGE1_SUMMARY, stage1SummarySection } from "./stage1-summary";
import { EMPTY_SUMMARY, summarySection } from "./summary";
import { EMPTY_TIMING, timingSection } from "./timing";

/** The sections of a report in its order: the form of each is what is saved of it. */
export const SECTION_FORMS = {
  purpose: purposeSection,
  "people-met": peopleMetSection,
  criteria: criteriaSection,
  timing: timingSection,
  scope: scopeSection,
  places: placesSection,
  "stage1-summary": stage1SummarySection,
  completion: completionSection,
  "follow-up": followUpSection,
  maturity: maturitySection,
  "open-points": openPointsSection,
  organisation: organisationSection,
  planning: evaluationSection,
  operation: evaluationSection,
  "internal-audit": evaluationSection,
  improvement: evaluationSection,
  support: evaluationSection,
  objectives: objectivesSection,
  "later-contents": laterContentsSection,
  "scope-statement": scopeStatementSection,
  summary: summarySection,
  conclusions: conclusionsSection,
  reminders: remindersSection,
} as const;

export type ReportSection = keyof typeof SECTION_FORMS;
export type SectionContent<S extends ReportSection> = z.output<(typeof SECTION_FORMS)[S]>;

/** Everything that is written of a report; what the records tell is no part of it. */
export const reportContent = z.object(SECTION_FORMS);
export type ReportContent = { readonly [S in ReportSection]: SectionContent<S> };

/** A report nobody has begun: what the team judges is not judged for it (5.5.7). */
export const EMPTY_REPORT: ReportContent = {
  purpose: EMPTY_PURPOSE,
  "people-met": EMPTY_PEOPLE_MET,
  criteria: EMPTY_CRITERIA,
  timing: EMPTY_TIMING,
  scope: EMPTY_SCOPE,
  places: EMPTY_PLACES,
  "stage1-summary": EMPTY_STAGE1_SUMMARY,
  completion: EMPTY_COMPLETION,
  "follow-up": EMPTY_FOLLOW_UP,
  maturity: EMPTY_MATURITY,
  "open-points": EMPTY_OPEN_POINTS,
  organisation: EMPTY_ORGANISATION,
  planning: EMPTY_EVALUATION,
  operation: EMPTY_EVALUATION,
  "internal-audit": EMPTY_EVALUATION,
  improvement: EMPTY_EVALUATION,
  support: EMPTY_EVALUATION,
  objectives: EMPTY_OBJECTIVES,
  "later-contents": EMPTY_LATER_CONTENTS,
  "scope-statement": EMPTY_SCOPE_STATEMENT,
  summary: EMPTY_SUMMARY,
  conclusions: EMPTY_CONCLUSIONS,
  reminders: EMPTY_REMINDERS,
};

type Place = Readonly<{
  section: ReportSection;
  /** Its number in the report. */
  part: string;
  /** The audits whose report has it; without, every one. */
  kinds?: readonly AuditKind[];
}>;

/** What a supplementary audit, which looks at corrections alone, leaves to the report it supplements (5.8). */
const WHOLE = ["stage1", "stage2", "surveillance", "recertification", "special"] as const;

/** Where each section stands in the report, in its order. */
export const REPORT_SECTIONS = [
  { section: "purpose", part: "1.2" },
  { section: "people-met", part: "1.3" },
  { section: "criteria", part: "1.4" },
  { section: "timing", part: "1.5.1" },
  { section: "scope", part: "1.5.2" },
  { section: "places", part: "1.5.3" },
  { section: "stage1-summary", part: "1.5.4", kinds: ["stage2"] },
  { section: "completion", part: "1.5.5" },
  { section: "follow-up", part: "1.5.6" },
  { section: "maturity", part: "1.5.7", kinds: WHOLE },
  { section: "open-points", part: "1.5.8" },
  { section: "organisation", part: "2", kinds: WHOLE },
  { section: "planning", part: "3.1", kinds: WHOLE },
  { section: "operation", part: "3.2", kinds: WHOLE },
  { section: "internal-audit", part: "3.3", kinds: WHOLE },
  { section: "improvement", part: "3.4", kinds: WHOLE },
  { section: "support", part: "3.5", kinds: WHOLE },
  { section: "objectives", part: "3.6", kinds: WHOLE },
  { section: "later-contents", part: "3.7", kinds: ["surveillance", "recertification"] },
  { section: "scope-statement", part: "4", kinds: WHOLE },
  { section: "summary", part: "5.1" },
  { section: "conclusions", part: "5.2", kinds: WHOLE },
  { section: "reminders", part: "6" },
] as const satisfies readonly Place[];

export const REPORT_SECTION_NAMES = REPORT_SECTIONS.map(({ section }) => section);

export const isReportSection = (value: string): value is ReportSection => Object.hasOwn(SECTION_FORMS, value);

/** The sections of the report on an audit of this kind, in their order (5.5.9.2, 6.6, 6.7). */
export const sectionsOf = (kind: AuditKind): readonly ReportSection[] =>
  REPORT_SECTIONS.flatMap((place: Place) =>
    place.kinds === undefined || place.kinds.includes(kind) ? [place.section] : [],
  );

/** The number a section has in the report. */
export const partOf = (section: ReportSection): string =>
  REPORT_SECTIONS.find((place) => place.section === section)?.part ?? "";
