import { expect, test } from "vitest";
import {
  applicant,
  applicationContent,
  applicationSite,
  personnelGroup,
  type ApplicationContent,
} from "@/lib/domain/application/application-form";
import { CONDITIONS, type Condition } from "@/lib/domain/application/application-lists";
import { assessSubmission, requiredDocuments } from "@/lib/domain/application/assess-submission";
import { allConditions } from "@/lib/domain/application/blank-conditions";
import { missingEnglish } from "@/lib/domain/application/missing-english";
import { plainDate } from "@/rules/core/plain-date";
import { completeApplication } from "@/tests/support/application-content";
import { complaintHandling } from "@/tests/support/rules";

const id = "00000000-0000-4000-8000-000000000001";
const sound = applicationContent.parse(completeApplication([id, id, id, id]));
const told = (change: Partial<ApplicationContent>) =>
  assessSubmission(complaintHandling.eligibility, { ...sound, ...change }, plainDate("2026-05-11"));
const applied = (change: Partial<ApplicationContent["applicant"]>) => ({
  applicant: { ...sound.applicant, ...change },
});
const stated = (condition: Condition, change: Partial<ApplicationContent["conditions"][number]>) => ({
  conditions: sound.conditions.map((fact) => (fact.condition === condition ? { ...fact, ...change } : fact)),
});

test.each<[string, string, Partial<ApplicationContent>, string]>([
  ["9.1(1)", "applicant.name", applied({ name: "" }), "name"],
  ["9.1(1)", "applicant.address", applied({ address: "" }), "address"],
  [
    ...(["5.2.1(1)", "applicant.legalRepresentative"] as const),
    ...([applied({ legalRepresentative: "" }), "legal-representative"] as const),
  ],
  ["5.2.2(1)", "applicant.contact", applied({ contact: "" }), "contact"],
  ["5.2.1(1)", "applicant.establishedOn", applied({ establishedOn: null }), "established-on"],
  ["5.3.1.1", "scope", { scope: "" }, "scope"],
  ["5.3.1.1", "totalEmployees", { totalEmployees: null }, "total-employees"],
  ["5.3.1.1", "personnel", { personnel: [] }, "personnel"],
  ["5.3.1.1", "personnel", { personnel: [{ group: "坐席", count: 0, hoursPerDay: 8 }] }, "personnel"],
  ["4.1", "criteria", { criteria: [] }, "criteria"],
])("%s: an application without %s is not handed in", (clause, path, change, field) => {
  expect(told(change)).toEqual([
    { code: "application-field-missing", clause, field: `content.${path}`, facts: { field } },
  ]);
});

test("5.2.1(1): a Chinese organisation's credit code is written as one; a wrong check character is let pass", () => {
  const malformed = {
    ...{ code: "credit-code-malformed", clause: "5.2.1(1)", field: "content.applicant.creditCode" },
    facts: { field: "credit-code" },
  };
  expect(told(applied({ creditCode: "91350100M000100Y4" }))).toEqual([malformed]);
  expect(told(applied({ creditCode: "91350100M000100Y44" }))).toEqual([]);
  expect(told(applied({ country: "SG", creditCode: "x", registrationCertificate: "201900001A" }))).toEqual(
    [],
  );
});

test("5.2.2(1): an address that is none is told with what was written", () => {
  expect(told(applied({ contactEmail: "nope" }))).toEqual([
    {
      ...{ code: "contact-email-malformed", clause: "5.2.2(1)", field: "content.applicant.contactEmail" },
      facts: { email: "nope" },
    },
  ]);
});

test("5.3.1.1: people in the system beyond all who work there are told with both figures", () => {
  expect(told({ totalEmployees: 39 })).toEqual([]);
  expect(told({ totalEmployees: 38 })).toEqual([
    {
      ...{ code: "personnel-beyond-employees", clause: "5.3.1.1", field: "content.totalEmployees" },
      facts: { people: 39, employees: 38 },
    },
  ]);
});

test.each(CONDITIONS.map((condition, index) => [index, condition] as const))(
  "5.2.1: condition %i, %s, is stated, held, told in words and seen on a day that has come",
  (index, condition) => {
    const clause = `5.2.1(${index + 1})`;
    const refusal = (code: string, field: string) => ({ code, clause, field, facts: { condition } });
    const at = (field: string) => `content.conditions.${index}.${field}`;
    const without = told({ conditions: sound.conditions.filter((fact) => fact.condition !== condition) });
    expect(without).toContainEqual(refusal("condition-without-fact", "content.conditions"));
    expect(told(stated(condition, { claim: "fails" }))).toContainEqual(
      refusal("condition-not-held", at("claim")),
    );
    expect(told(stated(condition, { detail: "" }))).toEqual([
      refusal("condition-without-fact", at("detail")),
    ]);
    expect(told(stated(condition, { checkedOn: plainDate("2026-05-11") }))).toEqual([]);
    expect(told(stated(condition, { checkedOn: plainDate("2026-05-12") }))).toEqual([
      {
        ...{ code: "check-day-ahead", clause, field: at("checkedOn") },
        facts: { condition, day: "2026-05-12" },
      },
    ]);
    const isConditional = index === 1 || index === 2;
    expect(told(stated(condition, { claim: "not-applicable" }))).toEqual(
      isConditional ? [] : [refusal("condition-always-applies", at("claim"))],
    );
  },
);

const site: ApplicationContent["sites"][number] = {
  ...{ kind: "fixed", name: "南站", nameEn: "South", address: "示例路", addressEn: "Road" },
  ...{ activity: "客服", distanceKm: 0, contact: "", headcount: 0, similarGroup: null },
};

test.each(["name", "address", "activity"] as const)(
  "5.2.2(5): a site without its %s is told by its row",
  (field) => {
    const sites = [
      { ...site, kind: "central" as const },
      { ...site, kind: "central" as const, [field]: "" },
    ];
    expect(told({ sites })).toEqual([
      {
        ...{ code: "application-field-missing", clause: "5.2.2(5)" },
        ...{ field: `content.sites.1.${field}`, facts: { field } },
      },
    ]);
  },
);

test("5.2.2: four papers are always asked for; permits and the list of sites where there are any", () => {
  const always = ["application-form", "business-licence", "system-documents", "laws-and-standards"];
  expect(requiredDocuments(sound)).toEqual(always);
  expect(requiredDocuments({ ...sound, sites: [{ ...site, kind: "central" }] })).toEqual(always);
  const whole = { ...sound, ...stated("permits", { claim: "holds" }), sites: [site] };
  expect(requiredDocuments(whole)).toEqual([
    ...["application-form", "business-licence", "permits", "system-documents", "site-list"],
    "laws-and-standards",
  ]);
  expect(told({ documents: sound.documents.slice(1) })).toEqual([
    {
      ...{ code: "document-missing", clause: "5.2.2(1)", field: "content.documents" },
      facts: { document: "application-form" },
    },
  ]);
});

test("5.2.1: conditions nobody filled in stand in their places, with nothing said", () => {
  const [, permits] = sound.conditions;
  const all = allConditions(permits === undefined ? [] : [permits]);
  expect(all.map(({ condition }) => condition)).toEqual(CONDITIONS);
  expect(all[1]).toEqual(permits);
  expect(all[0]).toEqual({
    ...{ condition: "legal-person", claim: "holds", detail: "", number: "", source: "" },
    ...{ factOn: null, secondFactOn: null, validTo: null, checkedOn: null },
  });
});

test("9.1: English that is missing is told with its clause, and keeps nothing back", () => {
  const content = { ...sound, ...applied({ nameEn: "" }), sites: [site, { ...site, nameEn: "" }] };
  expect(missingEnglish(content)).toEqual([
    { code: "english-missing-name", clause: "9.1", field: "content.applicant.nameEn", facts: {} },
    {
      ...{ code: "english-missing-sites", clause: "9.1", field: "content.sites.1.nameEn" },
      facts: { count: 1, row: 2 },
    },
  ]);
});

test("5.4.3.1: hours a day are more than none, at most 24, in hundredths", () => {
  const takes = (hoursPerDay: number) => personnelGroup.safeParse({ count: 1, hoursPerDay }).success;
  expect([0.01, 24].map(takes)).toEqual([true, true]);
  expect([0, 24.01, 4.555].map(takes)).toEqual([false, false, false]);
});

test("5.4.5: sites that are similar share a number of 1 to 99; without one a site is like no other", () => {
  const read = (similarGroup: unknown) => applicationSite.safeParse({ ...site, similarGroup });
  expect([1, 99, null, undefined].map((group) => read(group).data?.similarGroup)).toEqual([
    1,
    99,
    null,
    null,
  ]);
  expect([0, 100, 1.5].map((group) => read(group).success)).toEqual([false, false, false]);
});

test("5.2.2(1): a country is two capital letters and nothing around them", () => {
  const takes = (country: string) => applicant.safeParse({ ...sound.applicant, country }).success;
  expect(["CN", "SG"].map(takes)).toEqual([true, true]);
  expect(["cn", "C", "CNX", "XCN", ""].map(takes)).toEqual([false, false, false, false, false]);
});

test("5.3.1.1: a draft may leave the number of its people open", () => {
  const read = (totalEmployees: unknown) => applicationContent.safeParse({ ...sound, totalEmployees });
  expect([undefined, null, 0, 60].map((count) => read(count).data?.totalEmployees)).toEqual([
    null,
    null,
    0,
    60,
  ]);
});
