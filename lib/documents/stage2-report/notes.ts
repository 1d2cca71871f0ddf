import { boxed, heading, items, pageBreak, paragraph, signatures, table } from "../kit/blocks";
import type { Block, SignaturePlace } from "../kit/blocks";
import { formatDocumentDate } from "@/lib/i18n/format";
import { dateOr, signatureRows } from "../kit/show";
import { fill, wordsIn } from "../kit/words";
import type { Stage2ReportModel } from "./model";

/** What a reader must know before relying on the report, and what is attached to it. */
export const aboutPart = (model: Stage2ReportModel): readonly Block[] => {
  const words = wordsIn(model.language).stage2Report;
  const hasFaults = model.nonconformities.length > 0;
  return [
    heading(words.about),
    ...items(words.aboutText.map((text) => fill(text, { body: model.body.name }))),
    heading(words.annexes),
    paragraph(
      [
        ...words.annexAlways.map((name) => boxed(true, name)),
        boxed(model.stage === "stage2", words.annexStage1),
        boxed(hasFaults, words.annexNonconformities),
      ].join("　"),
    ),
  ];
};

/** The team's commitment to impartiality and confidentiality, with the day each member gave it (2.2, 5.5.2). */
export function commitmentPart(model: Stage2ReportModel): readonly Block[] {
  const { stage2Report: words, common } = wordsIn(model.language);
  const { written } = model;
  if (written === undefined) return [];
  return [
    heading(words.commitment),
    paragraph(fill(words.commitmentLead, { body: model.body.name })),
    ...items(words.commitmentText.map((text) => fill(text, { body: model.body.name }))),
    table(
      [
        { title: common.name, share: 50, align: "center" },
        { title: words.committedOn, share: 50, align: "center" },
      ],
      written.commitments.map(({ name, signedOn }) => [name, dateOr(signedOn, model.language)]),
    ),
    pageBreak,
  ];
}

/** Six: what a certified organisation must mind, the standing text and what is said to this one. */
export function remindersPart(model: Stage2ReportModel): readonly Block[] {
  const words = wordsIn(model.language).stage2Report;
  const { written } = model;
  if (written === undefined) return [];
  return [
    heading(words.reminders),
    paragraph(words.remindersLead),
    ...items(
      [...words.remindersText, ...written.reminders].map((text) => fill(text, { body: model.body.name })),
    ),
  ];
}

/** Where the body seals the report. */
export const bodyPlace = (model: Stage2ReportModel): SignaturePlace => {
  const { common } = wordsIn(model.language);
  const value = formatDocumentDate(model.issuedOn, model.language);
  return { heading: model.body.name, rows: [{ label: common.signedOn, value }], seal: common.seal };
};

/** Who signs, the body's seal, and the hash of what was signed. */
export function signaturePart(model: Stage2ReportModel): readonly Block[] {
  const words = wordsIn(model.language).stage2Report;
  return [
    ...(model.written === undefined
      ? []
      : [paragraph(fill(words.signedContent, { sha256: model.written.contentSha256 }))]),
    signatures([
      { rows: signatureRows(words.leader, model.leader, model.language) },
      ...model.members.map((member) => ({ rows: signatureRows(words.members, member, model.language) })),
      bodyPlace(model),
    ]),
  ];
}
