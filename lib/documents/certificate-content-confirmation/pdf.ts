import { formatDocumentDate } from "@/lib/i18n/format";
import { boxed, fields, choice, heading, lead, paragraph, signatures, title } from "../kit/blocks";
import { flowDocument } from "../kit/definition";
import { listOr, signatureRows } from "../kit/show";
import { both, siteTable } from "../kit/two-tongues";
import { fill, wordsIn } from "../kit/words";
import { certificateContentConfirmationSchema } from "./model";
import type { CertificateContentConfirmationModel } from "./model";

export const certificateContentConfirmation = flowDocument<CertificateContentConfirmationModel>({
  schema: certificateContentConfirmationSchema,
  title: (_model, language) => wordsIn(language).certificateConfirmation.title,
  blocks: (model) => {
    const { certificateConfirmation: words, common } = wordsIn(model.language);
    const { client, scope, scopeEn, criteria } = model.subject;
    const { agrees, corrections } = model.answer;
    return [
      ...title(words.title, model.subject.scheme),
      paragraph(words.opening),
      heading(words.content),
      fields([
        [words.name, both(client.name, client.nameEn)],
        [words.registered, both(client.address, client.addressEn)],
        [words.creditCode, client.creditCode],
        [words.scope, both(scope, scopeEn)],
        [words.criteria, listOr(criteria, model.language)],
        [words.copies, fill(words.paper, { zh: String(model.copies.zh), en: String(model.copies.en) })],
      ]),
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
