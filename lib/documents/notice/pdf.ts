import { formatDocumentDate } from "@/lib/i18n/format";
import { enlarged, fields, flush, items, lead, note, paragraph, signatures, title } from "../kit/blocks";
import type { Block, Field } from "../kit/blocks";
import { flowDocument } from "../kit/definition";
import { listOr, manDays } from "../kit/show";
import { fill, wordsIn } from "../kit/words";
import { noticeSchema } from "./model";
import type { NoticeContent, NoticeModel } from "./model";

type Reader = { readonly model: NoticeModel; readonly day: (date: string) => string };

const subjectRows = ({ model }: Reader): readonly Field[] => {
  const { common } = wordsIn(model.language);
  return [
    [common.client, model.subject.client.name],
    [common.addressLabel, model.subject.client.address],
    [common.scope, model.subject.scope],
    [common.criteria, listOr(model.subject.criteria, model.language)],
  ];
};

function accepted(reader: Reader, content: Extract<NoticeContent, { type: "acceptance" }>): readonly Block[] {
  const { model, day } = reader;
  const words = wordsIn(model.language).notice;
  return [
    lead(fill(words.acceptanceOpening, { date: day(content.appliedOn), scheme: model.subject.scheme })),
    fields([
      ...subjectRows(reader),
      [words.edition, model.subject.ruleDocument],
      [words.totalDays, manDays(content.totalHalfDays, model.language)],
      [words.sample, fill(words.siteCount, { count: String(content.sample) })],
    ]),
    paragraph(words.acceptanceAfter),
  ];
}

function granted(reader: Reader, content: Extract<NoticeContent, { type: "granted" }>): readonly Block[] {
  const { model, day } = reader;
  const words = wordsIn(model.language).notice;
  return [
    lead(fill(words.grantedOpening, { scheme: model.subject.scheme })),
    fields([
      ...subjectRows(reader),
      [words.certificateNumber, content.certificateNumber],
      [words.decidedOn, day(content.decidedOn)],
      [words.validity, fill(words.period, { from: day(content.firstDay), to: day(content.lastDay) })],
      [words.nextSurveillance, day(content.nextSurveillanceBy)],
      [words.recertificationRequest, day(content.recertificationRequestBy)],
    ]),
    paragraph(words.grantedAfter),
  ];
}

function contentBlocks(reader: Reader): readonly Block[] {
  const { model, day } = reader;
  const { content } = model;
  const { scheme } = model.subject;
  const words = wordsIn(model.language).notice;
  switch (content.type) {
    case "supplement":
      return [
        lead(fill(words.supplementOpening, { date: day(content.appliedOn), scheme })),
        ...items(content.items),
        paragraph(fill(words.supplementDue, { date: day(content.dueOn) })),
      ];
    case "refusal":
      return [
        lead(fill(words.refusalOpening, { date: day(content.appliedOn), scheme })),
        ...items(content.reasons),
        paragraph(fill(words.refusalAfter, { date: day(content.appealBy) })),
      ];
    case "acceptance":
      return accepted(reader, content);
    case "termination":
      return [
        lead(
          fill(words.terminationOpening, { date: day(content.effectiveOn), scheme, stage: content.stage }),
        ),
        ...items(content.reasons),
        paragraph(fill(words.terminationAfter, { date: day(content.appealBy) })),
      ];
    case "granted":
      return granted(reader, content);
    case "refused":
      return [
        lead(fill(words.refusedOpening, { scheme })),
        fields([...subjectRows(reader), [words.decidedOn, day(content.decidedOn)]]),
        ...items(content.reasons),
        paragraph(fill(words.refusedAfter, { date: day(content.appealBy) })),
      ];
  }
}

export const notice = flowDocument<NoticeModel>({
  schema: noticeSchema,
  title: (model, language) => wordsIn(language).notice.title[model.content.type],
  blocks: (model) => {
    const { notice: words, common } = wordsIn(model.language);
    const day = (date: string): string => formatDocumentDate(date, model.language);
    const { body } = model;
    const contact = [body.address, body.phone, body.email].join(common.separator);
    return [
      ...title(words.title[model.content.type], fill(common.footNumber, { number: model.number })),
      ...enlarged([
        flush(fill(words.dear, { client: model.subject.client.name })),
        ...contentBlocks({ model, day }),
        paragraph(words.ending),
      ]),
      signatures([
        {
          heading: body.name,
          seal: common.seal,
          rows: [
            { label: words.handler, value: model.handler },
            { label: common.signedOn, value: day(model.issuedOn) },
          ],
        },
      ]),
      note(fill(words.clauseNote, { document: model.subject.ruleDocument, clause: model.clause })),
      note(fill(words.contact, { contact })),
    ];
  },
});
