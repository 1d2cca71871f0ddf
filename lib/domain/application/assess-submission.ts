import type { PlainDate } from "@/rules/core/plain-date";
import type { EligibilityRules } from "@/rules/eligibility/eligibility-rules";
import { creditCodeFault } from "../client/credit-code";
import { email } from "../fields";
import type { Refusal } from "../outcome";
import type { ApplicationContent } from "./application-form";
import { CONDITIONAL_CONDITIONS, CONDITIONS, DOCUMENT_KINDS, type DocumentKind } from "./application-lists";
import { assessConditions } from "./assess-conditions";

/** The last part of a path as the code the sentences know: "applicant.legalRepresentative" is legal-representative. */
const fieldCode = (path: string): string =>
  (path.split(".").at(-1) ?? path).replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

const missing = (field: string, clause: string, code = "application-field-missing"): Refusal => ({
  code,
  clause,
  field: `content.${field}`,
  facts: { field: fieldCode(field) },
});

const blankFields = (content: ApplicationContent): readonly Refusal[] => {
  const { applicant } = content;
  const wanted: readonly (readonly [string, boolean, string])[] = [
    ["applicant.name", applicant.name === "", "9.1(1)"],
    ["applicant.address", applicant.address === "", "9.1(1)"],
    ["applicant.legalRepresentative", applicant.legalRepresentative === "", "5.2.1(1)"],
    ["applicant.contact", applicant.contact === "", "5.2.2(1)"],
    ["applicant.establishedOn", applicant.establishedOn === null, "5.2.1(1)"],
    ["scope", content.scope === "", "5.3.1.1"],
    ["totalEmployees", content.totalEmployees === null, "5.3.1.1"],
    ["personnel", !content.personnel.some((group) => group.count > 0), "5.3.1.1"],
    ["criteria", content.criteria.length === 0, "4.1"],
  ];
  return wanted.filter(([, isBlank]) => isBlank).map(([field, , clause]) => missing(field, clause));
};

/** The credit code a Chinese organisation shows is written as one (5.2.1(1)); that there is none the rule tells. */
const identity = ({ applicant: { country, creditCode } }: ApplicationContent): readonly Refusal[] =>
  country === "CN" && creditCode !== "" && creditCodeFault(creditCode) === "malformed"
    ? [missing("applicant.creditCode", "5.2.1(1)", "credit-code-malformed")]
    : [];

/** The people inside the certified boundary are some of all who work inside it, whatever their hours (5.3.1.1). */
const people = ({ personnel, totalEmployees }: ApplicationContent): readonly Refusal[] => {
  const count = personnel.reduce((sum, group) => sum + group.count, 0);
  if (totalEmployees === null || count <= totalEmployees) return [];
  return [
    {
      code: "personnel-beyond-employees",
      clause: "5.3.1.1",
      field: "content.totalEmployees",
      facts: { people: count, employees: totalEmployees },
    },
  ];
};

/** Whoever works at one of the sites works in the organisation (5.3.1.1). */
const peopleAtSites = ({ sites, totalEmployees }: ApplicationContent): readonly Refusal[] => {
  const count = sites.reduce((sum, site) => sum + site.headcount, 0);
  if (totalEmployees === null || count <= totalEmployees) return [];
  return [
    {
      code: "site-people-beyond-employees",
      clause: "5.3.1.1",
      field: "content.sites.0.headcount",
      facts: { people: count, employees: totalEmployees },
    },
  ];
};

/** Whoever is written to can be reached: an address that is none is told before it is relied on (5.2.2(1)). */
const contact = ({ applicant: { contactEmail } }: ApplicationContent): readonly Refusal[] =>
  contactEmail === "" || email.safeParse(contactEmail).success
    ? []
    : [
        {
          code: "contact-email-malformed",
          clause: "5.2.2(1)",
          field: "content.applicant.contactEmail",
          facts: { email: contactEmail },
        },
      ];

/** What is told of a check was seen on its day: a day that has not come has shown nothing (5.2.1). */
const checksAhead = (content: ApplicationContent, today: PlainDate): readonly Refusal[] =>
  content.conditions.flatMap(({ condition, checkedOn }, index) =>
    checkedOn === null || checkedOn <= today
      ? []
      : [
          {
            code: "check-day-ahead",
            clause: `5.2.1(${CONDITIONS.indexOf(condition) + 1})`,
            field: `content.conditions.${index}.checkedOn`,
            facts: { condition, day: checkedOn },
          },
        ],
  );

const conditions = (content: ApplicationContent): readonly Refusal[] =>
  CONDITIONS.flatMap((condition) => {
    const index = content.conditions.findIndex((fact) => fact.condition === condition);
    const fact = content.conditions[index];
    const clause = `5.2.1(${CONDITIONS.indexOf(condition) + 1})`;
    if (fact === undefined)
      return [{ code: "condition-without-fact", clause, field: "content.conditions", facts: { condition } }];
    if (fact.claim === "not-applicable" && !CONDITIONAL_CONDITIONS.includes(condition))
      return [
        {
          code: "condition-always-applies",
          clause,
          field: `content.conditions.${index}.claim`,
          facts: { condition },
        },
      ];
    const at = (field: string) => `content.conditions.${index}.${field}`;
    return [
      ...(fact.claim === "fails"
        ? [{ code: "condition-not-held", clause, field: at("claim"), facts: { condition } }]
        : []),
      ...(fact.detail === ""
        ? [{ code: "condition-without-fact", clause, field: at("detail"), facts: { condition } }]
        : []),
    ];
  });

/** Which of the eight kinds of 5.2.2 this application must bring; (7) is a leftover of another scheme. */
export const requiredDocuments = (content: ApplicationContent): readonly DocumentKind[] => {
  const applies = (kind: DocumentKind): boolean => {
    if (kind === "no-bribery-proof" || kind === "other") return false;
    if (kind === "permits")
      return content.conditions.some(
        (fact) => fact.condition === "permits" && fact.claim !== "not-applicable",
      );
    if (kind === "site-list") return content.sites.some((site) => site.kind !== "central");
    return true;
  };
  return DOCUMENT_KINDS.filter(applies);
};

const documents = (content: ApplicationContent): readonly Refusal[] =>
  requiredDocuments(content)
    .filter((kind) => !content.documents.some((document) => document.kind === kind))
    .map((kind) => ({
      code: "document-missing",
      clause: `5.2.2(${DOCUMENT_KINDS.indexOf(kind) + 1})`,
      field: "content.documents",
      facts: { document: kind },
    }));

const sites = (content: ApplicationContent): readonly Refusal[] =>
  content.sites.flatMap((site, index) =>
    (["name", "address", "activity"] as const)
      .filter((field) => site[field] === "")
      .map((field) => missing(`sites.${index}.${field}`, "5.2.2(5)")),
  );

/** Everything that keeps an application from being submitted today; empty: it can go. */
export const assessSubmission = (
  rules: EligibilityRules,
  content: ApplicationContent,
  today: PlainDate,
): readonly Refusal[] => [
  ...blankFields(content),
  ...identity(content),
  ...contact(content),
  ...people(content),
  ...peopleAtSites(content),
  ...conditions(content),
  ...checksAhead(content, today),
  ...assessConditions(rules, content, today),
  ...documents(content),
  ...sites(content),
];
