import { formatDocumentDate } from "@/lib/i18n/format";
import { boxed, fieldPairs, fields, heading, signatures, subheading, table, title } from "../kit/blocks";
import type { Block, Field } from "../kit/blocks";
import { flowDocument } from "../kit/definition";
import { dateOr, listOr, signatureRows } from "../kit/show";
import { fill, wordsIn } from "../kit/words";
import { nonconformityReportSchema } from "./model";
import type { NonconformityReportModel } from "./model";

const choices = (pairs: readonly (readonly [boolean, string])[]): string =>
  pairs.map(([is, text]) => boxed(is, text)).join("　　");

/** 2026年8月2日，and how it is reckoned. */
function due({ dueOn, reckoning, language }: NonconformityReportModel): string {
  const { nonconformityReport: words } = wordsIn(language);
  const day = formatDocumentDate(dueOn, language);
  if (reckoning === undefined) return day;
  const { from, count, unit, clause, allBy } = reckoning;
  const shown = {
    from: formatDocumentDate(from, language),
    length: fill(words[unit], { count: String(count) }),
    allBy: formatDocumentDate(allBy, language),
  };
  return `${day}\n${fill(words.reckoned, { ...shown, clause })}`;
}

/** A ground of the edition in words; one this house has no words for is named by its code. */
function groundWords(code: string, language: NonconformityReportModel["language"]): string {
  const words: Readonly<Record<string, string>> = wordsIn(language).nonconformityReport.grounds;
  return words[code] ?? code;
}

function facts(model: NonconformityReportModel): readonly Block[] {
  const { nonconformityReport: words, common, grade, stage } = wordsIn(model.language);
  const { confirms, disagreement } = model.confirmation;
  const { requirement } = model;
  return [
    fields([
      [common.client, model.subject.client.name],
      [common.scope, model.subject.scope],
    ]),
    fieldPairs([
      [words.stage, stage[model.stage]],
      [words.foundOn, formatDocumentDate(model.foundOn, model.language)],
      [words.site, model.site],
      [words.unit, model.unit],
      [words.auditor, model.auditor],
      [words.accompanied, model.guide],
    ]),
    heading(words.facts),
    fields([
      [words.requirement, `${requirement.standard} ${requirement.clause}\n${requirement.text}`],
      [words.statement, model.statement],
      [words.evidence, model.evidence],
      [
        words.grade,
        choices((["major", "minor"] as const).map((name) => [name === model.grade, grade[name]])),
      ],
      ...gradeRows(model),
      [words.verificationWay, way(model.verificationWay, model)],
      ...(typeof model.verificationPlannedOn !== "string"
        ? []
        : [
            [
              words.verificationPlanned,
              formatDocumentDate(model.verificationPlannedOn, model.language),
            ] as const,
          ]),
      [words.due, due(model)],
      [
        words.confirmed,
        `${boxed(confirms === true, words.confirms)}\n${boxed(confirms === false, words.disagrees)}${disagreement}`,
      ],
    ]),
    signatures([
      { rows: signatureRows(words.auditorSign, model.auditorSignature, model.language) },
      { rows: signatureRows(words.clientSign, model.clientSignature, model.language) },
    ]),
  ];
}

const way = (chosen: "documents" | "onSite" | null, { language }: NonconformityReportModel): string => {
  const { nonconformityReport: words } = wordsIn(language);
  return choices([
    [chosen === "documents", words.byDocuments],
    [chosen === "onSite", words.onSite],
  ]);
};

/** What the grade rests on (5.5.6.3). */
function gradeRows({ gradeGrounds, gradeReason, language }: NonconformityReportModel): readonly Field[] {
  const { nonconformityReport: words } = wordsIn(language);
  const grounds = gradeGrounds?.map((code) => groundWords(code, language)) ?? [];
  return [
    ...(grounds.length === 0 ? [] : [[words.gradeGrounds, grounds.join("\n")] as const]),
    ...(gradeReason === undefined || gradeReason === "" ? [] : [[words.gradeReason, gradeReason] as const]),
  ];
}

function answer(model: NonconformityReportModel): readonly Block[] {
  const { nonconformityReport: words } = wordsIn(model.language);
  /** The form is also printed before the answer: room to write by hand. */
  const room = "\n\n";
  const given = model.answer;
  return [
    heading(words.answer),
    fields([
      [words.correction, given?.correction ?? room],
      [words.extent, given?.extent ?? room],
      [words.cause, given?.cause ?? room],
      [words.action, given?.action ?? room],
      [words.plannedOn, given ? dateOr(given.plannedOn, model.language) : ""],
      ...(typeof given?.completedOn !== "string"
        ? []
        : [[words.completedOn, formatDocumentDate(given.completedOn, model.language)] as const]),
      [words.attached, given ? listOr(given.evidence, model.language) : ""],
      ...(given?.answeredBy === undefined ? [] : [[words.answeredBy, given.answeredBy] as const]),
    ]),
  ];
}

function verification(model: NonconformityReportModel): readonly Block[] {
  const { nonconformityReport: words } = wordsIn(model.language);
  const done = model.verification;
  const outcomes = ["effective", "planAccepted", "notAccepted"] as const;
  const verdicts = outcomes.map((name) => boxed(name === done?.outcome, words[name])).join("\n");
  const verifier = done?.verifier ?? { name: null, signedOn: null };
  return [
    heading(words.verification),
    fields([
      ...(done?.way === undefined || done.way === null
        ? []
        : [[words.verifiedBy, way(done.way, model)] as const]),
      [words.verificationText, done?.text ?? "\n\n"],
      [words.verdict, verdicts],
    ]),
    signatures([{ rows: signatureRows(words.verifier, verifier, model.language) }]),
  ];
}

type Judgement = NonNullable<NonconformityReportModel["judgements"]>[number];

/** Why an answer came back, part by part, or what was said of it. */
function saidOf({ text, returned, accepted }: Judgement, { language }: NonconformityReportModel): string {
  const { nonconformityReport: words, common } = wordsIn(language);
  const stands = accepted.map((name) => words.parts[name]).join(common.separator);
  return [
    text,
    ...returned.map(({ part, reason }) => fill(words.partReturned, { part: words.parts[part], reason })),
    ...(returned.length === 0 || accepted.length === 0 ? [] : [fill(words.partsStand, { parts: stands })]),
  ]
    .filter((said) => said !== "")
    .join("\n");
}

/** Every round: what was answered before, and every word of the team with its reasons (5.5.11). */
function rounds(model: NonconformityReportModel): readonly Block[] {
  const { nonconformityReport: words } = wordsIn(model.language);
  const { earlierAnswers = [], judgements = [], language } = model;
  if (earlierAnswers.length === 0 && judgements.length < 2) return [];
  const round = (number: number) => fill(words.round, { number: String(number) });
  return [
    heading(words.rounds),
    table(
      [
        { title: words.roundColumn, share: 14, align: "center" },
        { title: words.judgedOn, share: 18, align: "center" },
        { title: words.verdict, share: 18 },
        { title: words.reasons, share: 36 },
        { title: words.judgedBy, share: 14, align: "center" },
      ],
      judgements.map((one) => [
        round(one.number),
        formatDocumentDate(one.judgedOn, language),
        words[one.outcome],
        saidOf(one, model),
        one.judgedBy,
      ]),
    ),
    ...earlierAnswers.flatMap((one) => [
      subheading(
        fill(words.earlierAnswer, {
          round: round(one.number),
          date: formatDocumentDate(one.answeredOn, language),
          name: one.answeredBy,
        }),
      ),
      fields([
        [words.correction, one.correction],
        [words.extent, one.extent],
        [words.cause, one.cause],
        [words.action, one.action],
        [words.plannedOn, dateOr(one.plannedOn, language)],
        [words.completedOn, dateOr(one.completedOn, language)],
        [words.attached, listOr(one.evidence, language)],
      ]),
    ]),
  ];
}

/** What later audits saw (5.5.6.3 c). */
function effects({ effects: seen = [], language }: NonconformityReportModel): readonly Block[] {
  const { nonconformityReport: words } = wordsIn(language);
  if (seen.length === 0) return [];
  return [
    heading(words.effects),
    table(
      [
        { title: words.judgedOn, share: 18, align: "center" },
        { title: words.verdict, share: 20 },
        { title: words.seen, share: 48 },
        { title: words.judgedBy, share: 14, align: "center" },
      ],
      seen.map(({ verdict, on, by, text }) => [
        formatDocumentDate(on, language),
        words.effectVerdict[verdict],
        text,
        by,
      ]),
    ),
  ];
}

export const nonconformityReport = flowDocument<NonconformityReportModel>({
  schema: nonconformityReportSchema,
  title: (_model, language) => wordsIn(language).nonconformityReport.title,
  blocks: (model) => [
    ...title(wordsIn(model.language).nonconformityReport.title),
    ...facts(model),
    ...answer(model),
    ...verification(model),
    ...rounds(model),
    ...effects(model),
  ],
});
