import { formatDocumentDate } from "@/lib/i18n/format";
import { fieldPairs, fields, heading, items, signatures, table, title, together } from "../kit/blocks";
import type { Block } from "../kit/blocks";
import { flowDocument } from "../kit/definition";
import { applicationFormSchema } from "./model";
import type { ApplicationFormModel } from "./model";
import { dateOr, listOr, signatureRows, siteColumns, siteRow } from "../kit/show";
import { fill, wordsIn } from "../kit/words";

function organisation(model: ApplicationFormModel): readonly Block[] {
  const { applicationForm: words, common } = wordsIn(model.language);
  const { client } = model.subject;
  const people = (count: number): string => fill(words.people, { count: String(count) });
  return [
    heading(words.organisation),
    fields([
      [common.client, client.name],
      [common.clientEn, client.nameEn],
      [common.addressLabel, client.address],
      [common.addressEn, client.addressEn],
      [common.creditCode, client.creditCode],
    ]),
    fieldPairs([
      [words.legalRepresentative, model.legalRepresentative],
      [words.established, formatDocumentDate(model.established, model.language)],
      [words.contact, model.contact.name],
      [words.phone, model.contact.phone],
      [words.email, model.contact.email],
      [words.systemSince, formatDocumentDate(model.systemSince, model.language)],
      [words.totalEmployees, people(model.totalEmployees)],
      [words.systemPersonnel, people(model.systemPersonnel)],
    ]),
    heading(words.request),
    fields([
      [common.scope, model.subject.scope],
      [common.scopeEn, model.subject.scopeEn],
      [common.criteria, listOr(model.subject.criteria, model.language)],
      [common.ruleDocument, model.subject.ruleDocument],
      [words.business, model.business],
    ]),
  ];
}

function facts(model: ApplicationFormModel): readonly Block[] {
  const { applicationForm: words, common } = wordsIn(model.language);
  return [
    heading(words.personnel),
    table(
      [
        { title: words.group, share: 60 },
        { title: words.count, share: 20, align: "center" },
        { title: words.hours, share: 20, align: "center" },
      ],
      model.personnel.map((row) => [row.group, String(row.count), String(row.hoursPerDay)]),
    ),
    heading(words.sites),
    table(
      siteColumns(model.language),
      model.sites.map((site) => siteRow(site, model.language)),
    ),
    heading(words.conditions),
    table(
      [
        { title: common.clause, share: 12, align: "center" },
        { title: words.condition, share: 24 },
        { title: common.fact, share: 34 },
        { title: words.source, share: 16 },
        { title: words.checkedOn, share: 18, align: "center" },
      ],
      model.conditions.map((row) => [
        row.clause,
        row.name,
        row.facts,
        row.source,
        dateOr(row.checkedOn, model.language),
      ]),
    ),
    heading(words.documents),
    table(
      [
        { title: common.number, share: 8, align: "center" },
        { title: words.document, share: 32 },
        { title: words.file, share: 34 },
        { title: words.fingerprint, share: 26, align: "center" },
      ],
      model.documents.map((row, index) => [
        String(index + 1),
        row.name,
        row.fileName,
        row.sha256.slice(0, 16),
      ]),
    ),
    heading(words.certificates),
    table(
      [
        { title: words.issuer, share: 30 },
        { title: words.certificateNumber, share: 24 },
        { title: common.criteria, share: 26 },
        { title: words.validUntil, share: 20, align: "center" },
      ],
      model.certificates.map((row) => [
        row.issuer,
        row.number,
        row.criteria,
        formatDocumentDate(row.validUntil, model.language),
      ]),
    ),
  ];
}

export const applicationForm = flowDocument<ApplicationFormModel>({
  schema: applicationFormSchema,
  title: (_model, language) => wordsIn(language).applicationForm.title,
  blocks: (model) => {
    const { applicationForm: words, auditKind, common } = wordsIn(model.language);
    const under = fill(words.under, {
      kind: auditKind[model.auditKind],
      version: String(model.applicationVersion),
      date: formatDocumentDate(model.submittedOn, model.language),
    });
    return [
      ...title(`${model.subject.scheme}${words.title}`, under),
      ...organisation(model),
      ...facts(model),
      heading(words.declaration),
      ...together(items(words.declarationText)),
      signatures([
        {
          heading: words.sign,
          seal: common.seal,
          rows: signatureRows(words.signer, model.signature, model.language),
        },
      ]),
    ];
  },
});
