import type { Language } from "@/lib/documents/kit/model";
import type { DocumentKind } from "@/lib/documents/render";

/** Fields of a model that its paper does not print, with the reason; `in` where that holds for one language. */
type Unprinted = Readonly<{ paths: readonly string[]; why: string; in?: Language }>;

const CREATION: Unprinted = {
  paths: ["issuedOn"],
  why: "The creation date of the file; the paper prints the days of its acts.",
};
const LETTERHEAD: Unprinted = {
  paths: ["body.addressEn", "body.email", "body.phone", "body.website"],
  why: "A form is headed by the name of the body; letters, contract and certificate say how to reach it.",
};
const ADDRESS: Unprinted = { paths: ["body.address"], why: LETTERHEAD.why };
const OTHER_NAME: readonly Unprinted[] = [
  { paths: ["body.nameEn"], why: "The head names the body in the language of the paper.", in: "zh-CN" },
  { paths: ["body.name"], why: "The head names the body in the language of the paper.", in: "en" },
];
const ENGLISH_NAMES: Unprinted = {
  paths: ["subject.client.addressEn", "subject.client.nameEn", "subject.scopeEn"],
  why: "English names go from application and contract to the certificate; a record of the audit names one way.",
};
const OTHER_SCHEME: readonly Unprinted[] = [
  {
    paths: ["subject.schemeEn"],
    why: "The certification is named in the language of the paper.",
    in: "zh-CN",
  },
  { paths: ["subject.scheme"], why: "The certification is named in the language of the paper.", in: "en" },
];
const CHINESE_SCHEME: Unprinted = {
  paths: ["subject.schemeEn"],
  why: "The title and the sentences name the certification in Chinese.",
};

/** What every form of a case leaves out. */
const FORM: readonly Unprinted[] = [CREATION, LETTERHEAD, ADDRESS, ...OTHER_NAME];
const RECORD: readonly Unprinted[] = [...FORM, ENGLISH_NAMES, ...OTHER_SCHEME];

export const UNPRINTED: Readonly<Record<DocumentKind, readonly Unprinted[]>> = {
  "application-form": [...FORM, CHINESE_SCHEME],
  "application-review-record": RECORD,
  notice: [
    ...OTHER_NAME.slice(0, 1),
    { paths: ["body.addressEn", "body.website"], why: "The foot of a letter says how to reach its handler." },
    ENGLISH_NAMES,
    { paths: ["subject.client.creditCode"], why: "A letter is addressed by name and address." },
    CHINESE_SCHEME,
  ],
  contract: [CREATION, { paths: ["body.website"], why: "The parties are named with address and telephone." }],
  programme: RECORD,
  // Signed by the body under its Chinese name in either language.
  "task-order": RECORD.filter(({ paths }) => !paths.includes("body.name")),
  "audit-plan": [
    ...RECORD,
    { paths: ["rows.systems.en"], why: "A row names its systems in the language of the paper.", in: "zh-CN" },
    { paths: ["rows.systems.zh"], why: "A row names its systems in the language of the paper.", in: "en" },
  ],
  attendance: [
    ...FORM,
    ENGLISH_NAMES,
    CHINESE_SCHEME,
    {
      paths: [
        ...[
          "subject.client.address",
          "subject.client.creditCode",
          "subject.criteria",
          "subject.ruleDocument",
        ],
        ...["subject.scope", "team.codes"],
      ],
      why: "A sheet to sign on names the client and the audit; the plan says the rest.",
    },
  ],
  "check-list": RECORD,
  "stage1-report": RECORD,
  "stage2-report": [
    { paths: ["body.addressEn"], why: "The cover says how to reach the body, once." },
    {
      paths: ["planChange"],
      why: "Told by the boxes of 1.5.5; a report signed before them tells it in a sentence.",
    },
    { paths: ["body.nameEn"], why: "The head names the body in the language of the paper.", in: "zh-CN" },
    ENGLISH_NAMES,
    ...OTHER_SCHEME.slice(0, 1),
    {
      paths: ["systems.en", "systemConclusions.en"],
      why: "Systems are ticked in the language of the paper.",
      in: "zh-CN",
    },
    {
      paths: ["systems.zh", "systemConclusions.zh"],
      why: "Systems are ticked in the language of the paper.",
      in: "en",
    },
  ],
  "nonconformity-report": [
    ...FORM,
    ENGLISH_NAMES,
    {
      paths: [
        ...[
          "subject.client.address",
          "subject.client.creditCode",
          "subject.criteria",
          "subject.ruleDocument",
        ],
        ...["subject.scheme", "subject.schemeEn"],
      ],
      why: "The report names the client and the requirement that is not met, with its standard.",
    },
  ],
  "report-review-record": RECORD,
  "decision-record": [...FORM, ...OTHER_SCHEME],
  certificate: [
    {
      paths: ["body.email", "body.phone", "body.website"],
      why: "The address for looking it up stands there instead.",
    },
    { paths: ["mark.paths"], why: "The outlines of the mark are drawn, not written." },
  ],
  "certificate-content-confirmation": [
    ...FORM,
    {
      paths: ["subject.criteria", "subject.ruleDocument"],
      why: "Each certificate is shown with its own basis.",
    },
    CHINESE_SCHEME,
  ],
  "man-days-record": RECORD,
  "sampling-record": RECORD,
};
