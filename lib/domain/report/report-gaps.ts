import type { AuditKind } from "../audit/audit-kinds";
import { conclusionsOf } from "./sections/conclusions";
import { QUESTIONS } from "./report-lists";
import {
  sectionsOf,
  type ReportContent,
  type ReportSection,
  type SectionContent,
} from "./sections/report-sections";

/** What is known of the audit that a section need not, or must, say. */
export type GapFacts = Readonly<{
  kind: AuditKind;
  schemes: readonly string[];
  /** The application tells when the organisation was founded. */
  isFoundingOnRecord: boolean;
  /** The items a surveillance or recertification looks at (6.6, 6.7). */
  laterItems: readonly string[];
}>;

type Gaps = readonly string[];
const gap = (name: string, isMissing: boolean): Gaps => (isMissing ? [name] : []);

const evaluationGaps = ({ grade, text }: SectionContent<"planning">): Gaps => [
  ...gap("grade", grade === null),
  ...gap("text", text === ""),
];

const conclusionGaps = (content: SectionContent<"conclusions">, { schemes }: GapFacts): Gaps => {
  const systems = conclusionsOf(content, schemes);
  return [
    ...QUESTIONS.filter((question) => systems.some((one) => one.questions[question].answer === null)),
    ...gap(
      "recommendation",
      systems.some(({ recommendation }) => recommendation === null),
    ),
  ];
};

const laterGaps = ({ rows }: SectionContent<"later-contents">, { laterItems }: GapFacts): Gaps => {
  const isTold = (item: string) =>
    rows.some((row) => row.item === item && row.grade !== null && row.text !== "");
  return gap("laterItems", !laterItems.every(isTold));
};

type GapsOf = { readonly [S in ReportSection]: (content: SectionContent<S>, facts: GapFacts) => Gaps };

/** What each section lacks before the report can be signed, by the names of its fields (5.5.9.2). */
const GAPS: GapsOf = {
  purpose: ({ text }) => gap("text", text === ""),
  "people-met": ({ people }) => gap("people", people.length === 0),
  criteria: ({ clientDocuments, integration }) => [
    ...gap("clientDocuments", clientDocuments === ""),
    ...gap("integration", integration === null),
  ],
  timing: ({ coveredFrom }) => gap("coveredFrom", coveredFrom === null),
  scope: () => [],
  places: () => [],
  "stage1-summary": ({ keyPoints }) => gap("keyPoints", keyPoints === ""),
  completion: ({ plan, changes, activities, whyNot }) => [
    ...gap("plan", plan === null),
    ...gap("changes", plan === "changed" && changes === ""),
    ...gap("activities", activities === null),
    ...gap("whyNot", activities === "incomplete" && whyNot === ""),
  ],
  "follow-up": () => [],
  maturity: ({ maturity }) => gap("maturity", maturity === ""),
  "open-points": () => [],
  organisation: ({ foundedOn, legalPapers, process }, { isFoundingOnRecord }) => [
    ...gap("foundedOn", foundedOn === null && !isFoundingOnRecord),
    ...gap("legalPapers", legalPapers.length === 0),
    ...gap("process", process === ""),
  ],
  planning: evaluationGaps,
  operation: evaluationGaps,
  "internal-audit": evaluationGaps,
  improvement: evaluationGaps,
  support: evaluationGaps,
  objectives: ({ rows }) => gap("rows", rows.length === 0),
  "later-contents": laterGaps,
  "scope-statement": ({ zh }) => gap("zh", zh === ""),
  summary: ({ text, programme, programmeNote }) => [
    ...gap("text", text === ""),
    ...gap("programme", programme === null),
    ...gap("programmeNote", programme === "change" && programmeNote === ""),
  ],
  conclusions: conclusionGaps,
  reminders: () => [],
};

const gapsOf = <S extends ReportSection>(
  section: S,
  content: Readonly<Pick<ReportContent, S>>,
  facts: GapFacts,
): Gaps => GAPS[section](content[section], facts);

export type SectionGaps = Readonly<{ section: ReportSection; fields: Gaps }>;

/** The sections of this report that lack something, each with the names of the fields. */
export const reportGaps = (content: ReportContent, facts: GapFacts): readonly SectionGaps[] =>
  sectionsOf(facts.kind)
    .map((section) => ({ section, fields: gapsOf(section, content, facts) }))
    .filter(({ fields }) => fields.length > 0);
