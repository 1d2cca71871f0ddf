import { expect, test } from "vitest";
import { applicationContent, type ApplicationContent } from "@/lib/domain/application/application-form";
import type { Condition } from "@/lib/domain/application/application-lists";
import { assessSubmission } from "@/lib/domain/application/assess-submission";
import { missingEnglish } from "@/lib/domain/application/missing-english";
import { plainDate } from "@/rules/core/plain-date";
import { completeApplication } from "@/tests/support/application-content";
import { complaintHandling } from "@/tests/support/rules";

const id = "00000000-0000-4000-8000-000000000001";
const sound = applicationContent.parse(completeApplication([id, id, id, id]));

const told = (content: Partial<ApplicationContent>) =>
  assessSubmission(complaintHandling.eligibility, { ...sound, ...content }, plainDate("2026-05-11")).map(
    ({ code, clause, field }) => [code, clause, field],
  );

/** The facts of one condition changed, the others as they are. */
const stated = (condition: Condition, change: Partial<ApplicationContent["conditions"][number]>) => ({
  conditions: sound.conditions.map((fact) => (fact.condition === condition ? { ...fact, ...change } : fact)),
});

test("5.2.1: a whole application has nothing against it", () => {
  expect(told({})).toEqual([]);
});

test.each<[string, Partial<ApplicationContent>, readonly (readonly string[])[]]>([
  [
    "a licence that ended before the application",
    stated("legal-person", { validTo: plainDate("2026-05-10") }),
    [["registration-expired", "5.2.1(1)", "content.conditions.0.validTo"]],
  ],
  [
    "no credit code",
    { applicant: { ...sound.applicant, creditCode: "" } },
    [["registration-missing", "5.2.1(1)", "content.applicant.creditCode"]],
  ],
  [
    "a foreign organisation without its certificate",
    { applicant: { ...sound.applicant, country: "SG", creditCode: "" } },
    [["registration-missing", "5.2.1(1)", "content.applicant.registrationCertificate"]],
  ],
  [
    "a permit that is needed and not numbered",
    stated("permits", { claim: "holds" }),
    [
      ["permit-missing", "5.2.1(2)", "content.conditions.1.number"],
      ["document-missing", "5.2.2(3)", "content.documents"],
    ],
  ],
  [
    "a permit that has ended",
    stated("permits", { claim: "holds", number: "浙-1", validTo: plainDate("2026-05-10") }),
    [
      ["permit-expired", "5.2.1(2)", "content.conditions.1.validTo"],
      ["document-missing", "5.2.2(3)", "content.documents"],
    ],
  ],
  [
    "a check of the law without its day",
    stated("lawful-products", { checkedOn: null }),
    [["check-missing", "5.2.1(3)", "content.conditions.2.source"]],
  ],
  ["a product that is not special", stated("lawful-products", { claim: "not-applicable", source: "" }), []],
  [
    "no day since which the system runs",
    { systemSince: null },
    [["system-start-missing", "5.2.1(4)", "content.systemSince"]],
  ],
  [
    "a system of three months less a day",
    { systemSince: plainDate("2026-02-12") },
    [["system-too-young", "5.2.1(4)", "content.systemSince"]],
  ],
  [
    "a register nobody looked into",
    stated("no-breach", { source: "" }),
    [["check-missing", "5.2.1(5)", "content.conditions.4.source"]],
  ],
  [
    "neither internal audit nor management review",
    stated("internal-audit-and-review", { factOn: null, secondFactOn: null }),
    [
      ["internal-audit-missing", "5.2.1(6)", "content.conditions.5.factOn"],
      ["management-review-missing", "5.2.1(6)", "content.conditions.5.secondFactOn"],
    ],
  ],
  [
    "an order to stop, by the applicant's own word",
    stated("not-ordered-to-stop", { claim: "fails" }),
    [["condition-not-held", "5.2.1(7)", "content.conditions.6.claim"]],
  ],
])("5.2.1: %s", (_, content, refusals) => {
  expect(told(content)).toEqual(refusals);
});

test("5.2.1: what is said to have been checked on a day still to come was not checked", () => {
  expect(told(stated("not-ordered-to-stop", { checkedOn: plainDate("2026-05-11") }))).toEqual([]);
  expect(told(stated("not-ordered-to-stop", { checkedOn: plainDate("2026-05-12") }))).toEqual([
    ["check-day-ahead", "5.2.1(7)", "content.conditions.6.checkedOn"],
  ]);
});

test("5.3.1.1: no more people at the sites than work in the organisation in all, with both figures", () => {
  const sites = [100, 100, 100, 100].map((headcount, index) => ({
    ...{
      kind: "fixed" as const,
      name: `场所 ${index}`,
      nameEn: "Site",
      address: "示例路",
      addressEn: "Road",
    },
    ...{ activity: "客服", distanceKm: 0, contact: "", headcount, similarGroup: null },
  }));
  const refusals = (totalEmployees: number) =>
    assessSubmission(
      complaintHandling.eligibility,
      { ...sound, totalEmployees, sites },
      plainDate("2026-05-11"),
    ).filter(({ code }) => code.startsWith("site-people"));
  expect(refusals(400)).toEqual([]);
  expect(refusals(60)).toEqual([
    {
      code: "site-people-beyond-employees",
      clause: "5.3.1.1",
      field: "content.sites.0.headcount",
      facts: { people: 400, employees: 60 },
    },
  ]);
});

test("5.2.2(1): an address of mail that is none is refused; none at all is not asked for", () => {
  const applicant = (contactEmail: string) => ({ applicant: { ...sound.applicant, contactEmail } });
  expect(told(applicant("nope"))).toEqual([
    ["contact-email-malformed", "5.2.2(1)", "content.applicant.contactEmail"],
  ]);
  expect(told(applicant(""))).toEqual([]);
  expect(told(applicant("contact@example.com"))).toEqual([]);
});

test("9.1: English that is not there, or is Chinese, is told before the application goes", () => {
  expect(missingEnglish(sound)).toEqual([]);
  const site = {
    ...{ kind: "fixed" as const, name: "南站", nameEn: "South", address: "示例路", addressEn: "示例路" },
    ...{ activity: "客服", distanceKm: 0, contact: "", headcount: 0, similarGroup: null },
  };
  const lacking = {
    ...sound,
    applicant: { ...sound.applicant, nameEn: "", addressEn: "示例路 88 号" },
    scopeEn: "投诉处理",
    sites: [{ ...site, addressEn: "Road" }, site, { ...site, nameEn: "" }],
  };
  expect(missingEnglish(lacking).map(({ code, field, facts }) => [code, field, facts])).toEqual([
    ["english-missing-name", "content.applicant.nameEn", {}],
    ["english-missing-address", "content.applicant.addressEn", {}],
    ["english-missing-scope", "content.scopeEn", {}],
    ["english-missing-sites", "content.sites.1.addressEn", { count: 2, row: 2 }],
  ]);
});

test("5.3.1.1: no more people in the system than work there in all", () => {
  const personnel = [
    { group: "", count: 40, hoursPerDay: 8 },
    { group: "", count: 20, hoursPerDay: 1 },
  ];
  expect(told({ totalEmployees: 60, personnel })).toEqual([]);
  expect(told({ totalEmployees: 59, personnel })).toEqual([
    ["personnel-beyond-employees", "5.3.1.1", "content.totalEmployees"],
  ]);
});

test.each([
  [1, "application-form"],
  [2, "business-licence"],
  [3, "permits"],
  [4, "system-documents"],
  [5, "site-list"],
  [6, "laws-and-standards"],
] as const)(
  "5.2.2(1), 5.2.2(2), 5.2.2(3), 5.2.2(4), 5.2.2(5), 5.2.2(6): without document %i, %s, no application is handed in",
  (number, missing) => {
    const kinds = [
      "application-form",
      "business-licence",
      "permits",
      "system-documents",
      "site-list",
    ] as const;
    const documents = [...kinds, "laws-and-standards" as const].map((kind) => ({
      kind,
      fileId: id,
      note: "",
    }));
    const whole: Partial<ApplicationContent> = {
      ...stated("permits", { claim: "holds", number: "浙-1" }),
      sites: [
        {
          ...{ kind: "fixed", name: "维修中心", nameEn: "", address: "杭州市示例路 2 号", addressEn: "" },
          ...{ activity: "投诉处理", distanceKm: 5, contact: "", headcount: 6, similarGroup: null },
        },
      ],
      documents,
    };
    expect(told(whole)).toEqual([]);
    expect(told({ ...whole, documents: documents.filter(({ kind }) => kind !== missing) })).toEqual([
      ["document-missing", `5.2.2(${number})`, "content.documents"],
    ]);
  },
);
