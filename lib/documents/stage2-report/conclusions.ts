import { formatDocumentDate } from "@/lib/i18n/format";
import { listed } from "../kit/audit-fields";
import { boxed, choice, fields, heading, paragraph, secondLanguage, subheading, table } from "../kit/blocks";
import type { Block } from "../kit/blocks";
import { dateOr, listOr } from "../kit/show";
import type { Language } from "../kit/model";
import { fill, wordsIn, type Words as AllWords } from "../kit/words";
import { QUESTIONS } from "@/lib/domain/report/report-lists";
import type { Stage2ReportModel } from "./model";

type Words = AllWords["stage2Report"];

/** 1.5.6 to 1.5.8: nonconformities and their follow-up, maturity and risks, what stays open. */
export function findingsPart(model: Stage2ReportModel): readonly Block[] {
  const { stage2Report: words, common, grade } = wordsIn(model.language);
  const count = (wanted: "major" | "minor"): string =>
    String(model.nonconformities.filter((row) => row.grade === wanted).length);
  const counts = {
    major: count("major"),
    minor: count("minor"),
    improvement: String(model.improvements.length),
  };
  return [
    subheading(words.findings),
    paragraph(fill(words.counts, counts)),
    table(
      [
        { title: words.ncNumber, share: 20, align: "center" },
        { title: words.ncGrade, share: 12, align: "center" },
        { title: common.clause, share: 7, align: "center" },
        { title: words.ncUnit, share: 17, align: "center" },
        { title: words.ncText, share: 20 },
        { title: words.ncDue, share: 15, align: "center" },
        { title: words.ncStatus, share: 9, align: "center" },
      ],
      model.nonconformities.map((row) => [
        row.number,
        grade[row.grade],
        row.clause,
        row.unit,
        row.statement,
        formatDocumentDate(row.due, model.language),
        row.status,
      ]),
      common.nothing,
    ),
    ...followUp(model),
    ...listed(words.nextAudit, model.attention, model.language),
    ...listed(words.positive, model.positive, model.language),
    ...listed(words.improvements, model.improvements, model.language),
    ...(model.written === undefined
      ? listed(words.stage1, model.stage1Findings, model.language)
      : [
          ...listed(words.maturity, model.written.maturity, model.language),
          ...listed(words.risks, model.written.risks, model.language),
        ]),
    ...listed(words.unresolved, model.unresolved, model.language),
  ];
}

/** How and until when corrections are verified, and by when the next audit comes: from the records. */
function followUp(model: Stage2ReportModel): readonly Block[] {
  const words = wordsIn(model.language).stage2Report;
  if (model.written === undefined) return [];
  const { places, isOnSite, isByDocuments, agreedUntil, nextAuditBefore } = model.written.followUp;
  return [
    fields([
      [words.faultPlaces, listOr(places, model.language)],
      [words.verifiedBy, [boxed(isOnSite, words.onSite), boxed(isByDocuments, words.byDocuments)].join("　")],
      [words.agreedUntil, dateOr(agreedUntil, model.language)],
      [words.nextAuditBefore, dateOr(nextAuditBefore, model.language)],
    ]),
  ];
}

/** Four: the scope the team puts forward, in both languages. */
export function scopePart(model: Stage2ReportModel): readonly Block[] {
  const words = wordsIn(model.language).stage2Report;
  if (model.written === undefined) return [];
  const { zh, en } = model.written.scopeStatement;
  return [
    heading(words.scopeStatement),
    paragraph(words.scopeLead),
    paragraph(zh),
    ...(en === "" ? [] : [secondLanguage(en)]),
  ];
}

const mark = (is: boolean): string => (is ? "■" : "□");

type Answered = Readonly<{ answer: "conforms" | "mostly" | "fails"; text: string }>;

/** Questions with three answers each, all of them printed. */
const matrix = (words: Words, rows: readonly (readonly [question: string, given: Answered])[]): Block =>
  table(
    [
      { title: words.question, share: 62 },
      { title: words.conforms, share: 12, align: "center" },
      { title: words.mostly, share: 14, align: "center" },
      { title: words.fails, share: 12, align: "center" },
    ],
    rows.map(([question, { answer, text }]) => [
      text === "" ? question : `${question}\n${text}`,
      mark(answer === "conforms"),
      mark(answer === "mostly"),
      mark(answer === "fails"),
    ]),
  );

const EARLIER = ["planning", "operation", "monitoring", "improvement", "legal", "objectives"] as const;
const OUTCOMES = ["recommend", "recommendAfter", "notRecommend"] as const;

type Outcome = (typeof OUTCOMES)[number];

const outcomes = (words: Words, outcome: Outcome, note: readonly string[], language: Language) => [
  ...OUTCOMES.map((name) => choice(boxed(name === outcome, words[name]))),
  ...listed(words.reasons, note, language),
];

/** Five: for each system six questions with three answers, and what is recommended (11.1). */
export function conclusionPart(model: Stage2ReportModel): readonly Block[] {
  const words = wordsIn(model.language).stage2Report;
  const { systemConclusions, conclusions, recommendation, language } = model;
  return [
    heading(words.conclusions),
    subheading(words.summary),
    ...model.summary.map(paragraph),
    subheading(words.programmeFit),
    paragraph(model.programmeFit),
    ...(systemConclusions ?? []).flatMap((system) => [
      subheading(language === "en" ? system.en : system.zh),
      matrix(
        words,
        QUESTIONS.map((question) => [words.questions[question], system.questions[question]]),
      ),
      ...outcomes(words, system.outcome, system.note, language),
    ]),
    ...(conclusions === undefined
      ? []
      : [
          matrix(
            words,
            EARLIER.map((question) => [words.earlierQuestions[question], conclusions[question]]),
          ),
        ]),
    ...(recommendation === undefined
      ? []
      : outcomes(words, recommendation.outcome, recommendation.reasons, language)),
  ];
}
