import { formatDocumentDate, formatMoney } from "@/lib/i18n/format";
import {
  fields,
  pageBreak,
  paragraph,
  secondLanguage,
  signatures,
  subheading,
  table,
  title,
} from "../kit/blocks";
import type { Block, Field } from "../kit/blocks";
import { flowDocument } from "../kit/definition";
import { listOr, manDays } from "../kit/show";
import { fill, wordsIn } from "../kit/words";
import { contractSchema } from "./model";
import type { ContractModel } from "./model";

const ZH = wordsIn("zh-CN").contract;
const EN = wordsIn("en").contract;

/** Both languages in one cell, Chinese first. */
const both = (zh: string, en: string): string => (en === "" || en === zh ? zh : `${zh}\n${en}`);

type Key = { [Name in keyof typeof ZH]: (typeof ZH)[Name] extends string ? Name : never }[keyof typeof ZH];
const label = (key: Key): string => both(ZH[key], EN[key]);

/** What is known of a party, side by side. */
const listed = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(" / ");

function parties(model: ContractModel): readonly Block[] {
  const { client } = model.subject;
  const { body } = model;
  const clientRows: readonly Field[] = [
    [label("partyA"), both(client.name, client.nameEn)],
    [label("address"), both(client.address, client.addressEn)],
    [label("creditCode"), client.creditCode],
    [label("legalRepresentative"), model.legalRepresentative],
    [label("contact"), listed([model.contact.name, model.contact.phone, model.contact.email])],
  ];
  const bodyRows: readonly Field[] = [
    [label("partyB"), both(body.name, body.nameEn)],
    [label("address"), both(body.address, body.addressEn)],
    [label("contact"), listed([body.phone, body.email])],
  ];
  return [fields([...clientRows, ...bodyRows], 26)];
}

/** "25, the central office among them"; a single site is the address above. */
const sitesCovered = ({ sites }: ContractModel): string => {
  const count = String(sites.length);
  return sites.length === 1 ? count : both(fill(ZH.sitesText, { count }), fill(EN.sitesText, { count }));
};

/** The sites by name and address; they are too many for the table of the contract. */
function annex({ sites }: ContractModel): readonly Block[] {
  if (sites.length === 1) return [];
  return [
    pageBreak,
    ...title(ZH.annex, EN.annex),
    table(
      [
        { title: "#", share: 8, align: "center" },
        { title: label("name"), share: 37 },
        { title: label("address"), share: 55 },
      ],
      sites.map((site, index) => [
        String(index + 1),
        both(site.name, site.nameEn),
        both(site.address, site.addressEn),
      ]),
    ),
  ];
}

function certification(model: ContractModel): Block {
  const { manDays: days, subject } = model;
  const kinds = [
    wordsIn("zh-CN").auditKind[model.auditKind],
    wordsIn("en").auditKind[model.auditKind],
  ] as const;
  const told = (key: "daysText" | "laterText"): string => {
    const facts = (language: "zh-CN" | "en"): Record<string, string> =>
      Object.fromEntries(Object.entries(days).map(([name, value]) => [name, manDays(value, language)]));
    return both(fill(ZH[key], facts("zh-CN")), fill(EN[key], facts("en")));
  };
  return fields(
    [
      [label("subject"), `${both(subject.scheme, subject.schemeEn)}\n${kinds.join(" / ")}`],
      [label("scope"), both(subject.scope, subject.scopeEn)],
      [label("criteria"), listOr(subject.criteria, "zh-CN")],
      [label("rule"), subject.ruleDocument],
      [label("siteCount"), sitesCovered(model)],
      [label("days"), told("daysText")],
      [label("laterDays"), told("laterText")],
      [label("arrangement"), both(model.arrangement.zh, model.arrangement.en)],
    ],
    26,
  );
}

function fees(model: ContractModel): readonly Block[] {
  const total = model.fees.reduce((sum, fee) => sum + fee.fen, 0);
  const { account } = model;
  // A fee that is paid in one sum without a day has nothing to say in a column of days.
  const isDated = model.fees.some(({ due }) => due !== "");
  return [
    table(
      [
        { title: ZH.feeItem, share: isDated ? 40 : 76 },
        ...(isDated ? [{ title: ZH.feeDue, share: 36 }] : []),
        { title: ZH.feeAmount, share: 24, align: "right" },
      ],
      [
        ...model.fees.map((fee) => [
          both(fee.name, fee.nameEn),
          ...(isDated ? [both(fee.due, fee.dueEn)] : []),
          formatMoney(fee.fen, "zh-CN"),
        ]),
        [
          { text: ZH.feeTotal, span: isDated ? 2 : 1, label: true },
          { text: formatMoney(total, "zh-CN"), align: "right" as const },
        ],
        [
          { text: ZH.account, label: true },
          { text: [account.holder, account.bank, account.number].join("\n"), span: isDated ? 2 : 1 },
        ],
      ],
    ),
  ];
}

const articleTitle = (words: typeof ZH, index: number): string =>
  fill(words.article, {
    n: words.numerals[index] ?? String(index + 1),
    title: words.articles[index]?.title ?? "",
  });

function articles(): readonly Block[] {
  return ZH.articles.flatMap((article, index) => [
    subheading(`${articleTitle(ZH, index)}　${articleTitle(EN, index)}`),
    ...article.texts.flatMap((text, at) => [
      paragraph(text),
      secondLanguage(EN.articles[index]?.texts[at] ?? ""),
    ]),
  ]);
}

function signing(model: ContractModel): Block {
  const rows = ({ name, signedOn }: ContractModel["signatures"]["client"]) => [
    { label: ZH.signer, value: name ?? "" },
    { label: ZH.signedOn, value: signedOn === null ? "" : formatDocumentDate(signedOn, "zh-CN") },
  ];
  const seal = `${wordsIn("zh-CN").common.seal}\n${wordsIn("en").common.seal}`;
  return signatures([
    { heading: `${ZH.signA}\n${model.subject.client.name}`, seal, rows: rows(model.signatures.client) },
    { heading: `${ZH.signB}\n${model.body.name}`, seal, rows: rows(model.signatures.body) },
  ]);
}

export const contract = flowDocument<ContractModel>({
  schema: contractSchema,
  title: (_model, language) => wordsIn(language).contract.title,
  blocks: (model) => [
    ...title(ZH.title, EN.title),
    ...parties(model),
    paragraph(ZH.preamble),
    secondLanguage(EN.preamble),
    certification(model),
    ...fees(model),
    ...articles(),
    signing(model),
    ...annex(model),
  ],
});
