import { formatDocumentDate } from "@/lib/i18n/format";
import { boxed, fieldPairs, fields, heading, signatures, title } from "../kit/blocks";
import type { Block } from "../kit/blocks";
import { flowDocument } from "../kit/definition";
import { dateOr, listOr, signatureRows } from "../kit/show";
import { wordsIn } from "../kit/words";
import { nonconformityReportSchema } from "./model";
import type { NonconformityReportModel } from "./model";

const choices = (pairs: readonly (readonly [boolean, string])[]): string =>
  pairs.map(([is, text]) => boxed(is, text)).join("　　");

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
      [
        words.verificationWay,
        choices([
          [model.verificationWay === "documents", words.byDocuments],
          [model.verificationWay === "onSite", words.onSite],
        ]),
      ],
      [words.due, formatDocumentDate(model.dueOn, model.language)],
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
      [words.attached, given ? listOr(given.evidence, model.language) : ""],
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
      [words.verificationText, done?.text ?? "\n\n"],
      [words.verdict, verdicts],
    ]),
    signatures([{ rows: signatureRows(words.verifier, verifier, model.language) }]),
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
  ],
});
