import { formatDocumentDate } from "@/lib/i18n/format";
import { boxed, fields, choice, heading, lead, paragraph, signatures, table, title } from "../kit/blocks";
import type { Block } from "../kit/blocks";
import { flowDocument } from "../kit/definition";
import { listOr, signatureRows } from "../kit/show";
import { both, siteTable } from "../kit/two-tongues";
import { fill, wordsIn } from "../kit/words";
import { certificateContentConfirmationSchema } from "./model";
import type { CertificateContentConfirmationModel } from "./model";

/** Of several certificates each with its own system, rule and criteria; the content above is that of all of them. */
const certificatesTable = (model: CertificateContentConfirmationModel): readonly Block[] => {
  const words = wordsIn(model.language).certificateConfirmation;
  if (model.certificates.length === 0) return [];
  return [
    lead(words.certificates),
    table(
      [
        { title: words.system, share: 30 },
        { title: words.rule, share: 25 },
        { title: words.criteria, share: 45 },
      ],
      model.certificates.map(({ scheme, ruleDocument, criteria }) => [
        scheme,
        ruleDocument,
        listOr(criteria, model.language),
      ]),
    ),
  ];
};

export const certificateContentConfirmation = flowDocument<CertificateContentConfirmationModel>({
  schema: certificateContentConfirmationSchema,
  title: (_model, language) => wordsIn(language).certificateConfirmation.title,
  blocks: (model) => {
    const { certificateConfirmation: words, common } = wordsIn(model.language);
    const { client, scope, scopeEn, criteria } = model.subject;
    const { agrees, corrections } = model.answer;
    const criteriaRow = [words.criteria, listOr(criteria, model.language)] as const;
    return [
      ...title(words.title, model.subject.scheme),
      paragraph(words.opening),
      heading(words.content),
      fields([
        [words.name, both(client.name, client.nameEn)],
        [words.registered, both(client.address, client.addressEn)],
        [words.creditCode, client.creditCode],
        [words.scope, both(scope, scopeEn)],
        ...(model.certificates.length > 0 ? [] : [criteriaRow]),
        [words.copies, fill(words.paper, { zh: String(model.copies.zh), en: String(model.copies.en) })],
      ]),
      ...certificatesTable(model),
      heading(words.sites),
      siteTable(model.language, model.sites),
      heading(words.answer),
      lead(fill(words.due, { date: formatDocumentDate(model.answerBy, model.language) })),
      choice(boxed(agrees === true, words.agrees)),
      choice(`${boxed(agrees === false, words.corrects)}${corrections}`),
      signatures([
        {
          heading: client.name,
          seal: common.seal,
          rows: signatureRows(words.sign, model.client, model.language),
        },
      ]),
    ];
  },
});
