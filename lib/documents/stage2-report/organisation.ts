import { boxed, fields, heading, paragraph, subheading, table } from "../kit/blocks";
import type { Block } from "../kit/blocks";
import { dateOr } from "../kit/show";
import { wordsIn } from "../kit/words";
import type { Stage2ReportModel } from "./model";

const ANSWERS = ["conforms", "mostly", "fails"] as const;

/** Two: the organisation as the team found it. */
export function organisationPart(model: Stage2ReportModel): readonly Block[] {
  const { stage2Report: words, common } = wordsIn(model.language);
  const { written, language } = model;
  if (written === undefined) return [heading(words.profile), ...model.profile.map(paragraph)];
  const { organisation } = written;
  return [
    heading(words.profile),
    fields([
      [words.foundedOn, dateOr(organisation.foundedOn, language)],
      [words.systemSince, dateOr(organisation.systemSince, language)],
      [words.peopleCount, organisation.people],
      [words.shifts, organisation.shifts === "" ? common.nothing : organisation.shifts],
    ]),
    subheading(words.legalPapers),
    table(
      [
        { title: words.paperKind, share: 40 },
        { title: words.paperNumber, share: 36 },
        { title: words.validUntil, share: 24, align: "center" },
      ],
      organisation.legalPapers.map(({ kind, number, validUntil }) => [
        ...[kind, number],
        dateOr(validUntil, language),
      ]),
      common.nothing,
    ),
    subheading(words.process),
    ...organisation.process.map(paragraph),
    ...model.profile.map(paragraph),
  ];
}

/** Three: each chapter graded with all three answers printed, the objectives, the prescribed contents, the evidence. */
export function evaluationPart(model: Stage2ReportModel): readonly Block[] {
  const words = wordsIn(model.language).stage2Report;
  const { written } = model;
  const grades = (grade: (typeof ANSWERS)[number]): string =>
    ANSWERS.map((answer) => boxed(answer === grade, words[answer])).join("　");
  return [
    heading(words.evaluation),
    ...(written?.evaluations ?? []).flatMap(({ chapter, grade, text }) => [
      subheading(`${words.chapters[chapter]}　${grades(grade)}`),
      ...text.map(paragraph),
    ]),
    ...(written === undefined || model.auditKind === "supplementary" ? [] : objectives(model, written)),
    ...(written === undefined || written.laterContents.length === 0
      ? []
      : [
          subheading(words.laterContents),
          table(
            [
              { title: words.item, share: 30 },
              { title: words.evidenceText, share: 54 },
              { title: words.verdict, share: 16, align: "center" },
            ],
            written.laterContents.map(({ item, grade, text }) => [item, text, words[grade]]),
          ),
        ]),
    ...evidence(model),
  ];
}

function objectives(
  model: Stage2ReportModel,
  { objectives: rows }: NonNullable<Stage2ReportModel["written"]>,
): readonly Block[] {
  const { stage2Report: words, common } = wordsIn(model.language);
  return [
    subheading(words.objectives),
    table(
      [
        { title: words.objective, share: 26 },
        { title: words.target, share: 14, align: "center" },
        { title: words.measure, share: 28 },
        { title: words.objectivePeriod, share: 16, align: "center" },
        { title: common.result, share: 16, align: "center" },
      ],
      rows.map((row) => [row.objective, row.target, row.method, row.period, row.result]),
      common.nothing,
    ),
  ];
}

function evidence(model: Stage2ReportModel): readonly Block[] {
  const words = wordsIn(model.language).stage2Report;
  // An audit without departments has none in any row: the column goes to the evidence.
  const hasUnits = model.evidence.some(({ unit }) => unit !== "");
  return [
    subheading(words.evidence),
    table(
      [
        { title: words.requirement, share: 22 },
        ...(hasUnits ? [{ title: words.unit, share: 15, align: "center" as const }] : []),
        { title: words.evidenceText, share: hasUnits ? 49 : 64 },
        { title: words.verdict, share: 14, align: "center" },
      ],
      model.evidence.map((row) => [
        `${row.clause}\n${row.requirement}`,
        ...(hasUnits ? [row.unit] : []),
        row.evidence,
        words.verdictKind[row.verdict],
      ]),
    ),
  ];
}
