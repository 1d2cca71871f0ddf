import { formatDocumentDate } from "@/lib/i18n/format";
import { listed } from "../kit/audit-fields";
import { boxed, choice, heading, paragraph, signatures, subheading, table } from "../kit/blocks";
import type { Block } from "../kit/blocks";
import { signatureRows } from "../kit/show";
import { fill, wordsIn } from "../kit/words";
import { QUESTIONS } from "./model";
import type { Stage2ReportModel } from "./model";

/** Part four: nonconformities and what else was found. */
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
    heading(words.findings),
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
    ...listed(words.stage1, model.stage1Findings, model.language),
    ...listed(words.positive, model.positive, model.language),
    ...listed(words.improvements, model.improvements, model.language),
  ];
}

/** Part five: six questions, three answers each, all of them printed. */
export function conclusionPart(model: Stage2ReportModel): readonly Block[] {
  const words = wordsIn(model.language).stage2Report;
  return [
    heading(words.conclusions),
    table(
      [
        { title: words.question, share: 62 },
        { title: words.conforms, share: 12, align: "center" },
        { title: words.mostly, share: 14, align: "center" },
        { title: words.fails, share: 12, align: "center" },
      ],
      QUESTIONS.map((question) => {
        const { answer, text } = model.conclusions[question];
        const mark = (is: boolean): string => (is ? "■" : "□");
        return [
          text === "" ? words.questions[question] : `${words.questions[question]}\n${text}`,
          mark(answer === "conforms"),
          mark(answer === "mostly"),
          mark(answer === "fails"),
        ];
      }),
    ),
    subheading(words.summary),
    ...model.summary.map(paragraph),
    subheading(words.programmeFit),
    paragraph(model.programmeFit),
  ];
}

const OUTCOMES = ["recommend", "recommendAfter", "notRecommend"] as const;

/** Parts six and seven: what the team tells the body, what stays open, who signs. */
export function recommendationPart(model: Stage2ReportModel): readonly Block[] {
  const words = wordsIn(model.language).stage2Report;
  const { outcome, reasons } = model.recommendation;
  return [
    heading(words.recommendation),
    ...OUTCOMES.map((name) => choice(boxed(name === outcome, words[name]))),
    ...listed(words.reasons, reasons, model.language),
    heading(words.attention),
    ...listed(words.unresolved, model.unresolved, model.language),
    ...listed(words.nextAudit, model.attention, model.language),
    signatures([
      { rows: signatureRows(words.leader, model.leader, model.language) },
      ...model.members.map((member) => ({ rows: signatureRows(words.members, member, model.language) })),
    ]),
  ];
}
