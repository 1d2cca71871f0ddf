import { expect, test } from "vitest";
import { applicationContent } from "@/lib/domain/application/application-form";
import { prepareContentForm } from "@/lib/domain/certificate/certificate-content";
import { systemLetters } from "@/lib/domain/certificate/certificate-number-setting";
import { certificateSearchText, searchSpelling } from "@/lib/domain/certificate/certificate-search-text";
import { contentFromFile, type ContentFacts } from "@/lib/domain/certificate/content-from-file";
import { contentOfSystem } from "@/lib/domain/certificate/content-of-system";
import { lookUpForm } from "@/lib/domain/certificate/look-up-form";
import { registerForm } from "@/lib/domain/certificate/register-form";
import { completeApplication } from "@/tests/support/application-content";
import { aContent } from "@/tests/support/certificate-words";

const FILE = "00000000-0000-4000-8000-000000000000";
const APPLICATION = applicationContent.parse(completeApplication([FILE, FILE, FILE, FILE]));
const { applicant } = APPLICATION;

const HOLDER = {
  ...{ name: applicant.name, nameEn: applicant.nameEn },
  ...{ address: applicant.address, addressEn: applicant.addressEn },
};
const FACTS: ContentFacts = {
  ...{
    sites: [],
    criteria: ["GB/T 19012-2019"],
    scope: "在线客服中的投诉处理",
    scopeEn: "Online complaints",
  },
};
const WHOLE = { activity: FACTS.scope, activityEn: "Online complaints" };
const CENTRAL = { caseSiteId: null, kind: "central", ...HOLDER, ...WHOLE };

const content = (facts: Partial<ContentFacts> = {}, application = APPLICATION) =>
  contentFromFile(application, { ...FACTS, ...facts });
const site = (change: Partial<ContentFacts["sites"][number]> = {}) => ({
  ...{ id: FILE, kind: "fixed", name: "分部", nameEn: "Branch", address: "示例路2号", addressEn: "No. 2" },
  ...{ activity: "回访", ...change },
});

test("5.9.4: the certificate of an organisation without further sites says what the file says", () => {
  expect(content()).toEqual({
    ...{ ...HOLDER, creditCode: "91350100M000100Y43", registrationCertificate: "" },
    ...{ scope: FACTS.scope, scopeEn: "Online complaints", criteria: ["GB/T 19012-2019"], sites: [CENTRAL] },
  });
});

test("5.9.4: without a central site of its own the holder stands first of the sites", () => {
  const { id: caseSiteId, ...branch } = site();
  const listed = { ...branch, caseSiteId, activityEn: "" };
  expect(content({ sites: [site()] }).sites).toEqual([CENTRAL, listed]);
  const central = content({ sites: [site({ kind: "central" }), site({ kind: "temporary" })] });
  expect(central.sites.map(({ kind }) => kind)).toEqual(["central", "temporary"]);
  expect(() => content({ sites: [site({ kind: "moving" })] })).toThrow("No kind of site moving");
});

test("5.9.4: a site that does all that was applied for does what the scope in force says", () => {
  const long = { ...APPLICATION, scope: "投".repeat(301) };
  const does = (activity: string, application = APPLICATION) => {
    const [, own] = content({ sites: [site({ activity })] }, application).sites;
    return { activity: own?.activity, activityEn: own?.activityEn };
  };
  expect(does(APPLICATION.scope)).toEqual(WHOLE);
  expect(does(FACTS.scope)).toEqual(WHOLE);
  expect(does("投".repeat(300), long)).toEqual(WHOLE);
  expect(does("投".repeat(299), long)).toEqual({ activity: "投".repeat(299), activityEn: "" });
  expect(does("回访")).toEqual({ activity: "回访", activityEn: "" });
});

test("5.9.4: what stands in the English fields without a Latin letter has yet to be written", () => {
  const chinese = { ...APPLICATION, applicant: { ...applicant, nameEn: "青禾", addressEn: "8 号" } };
  const read = content({ scopeEn: "无", sites: [site({ nameEn: "分部", addressEn: "2" })] }, chinese);
  expect([read.nameEn, read.addressEn, read.scopeEn]).toEqual(["", "", ""]);
  expect(read.sites.map(({ nameEn, addressEn }) => [nameEn, addressEn])).toEqual([
    ["", ""],
    ["", ""],
  ]);
});

test("4.1, 11.1: each certificate of a combined audit shares everything but its criteria", () => {
  const shared = aContent({ criteria: ["GB/T 19012-2019", "GB/T 19001-2016"] });
  const own = { scheme: "OLS/GZ-0071", edition: "A/2" };
  const both = { ...own, combined: [{ scheme: "QMS", edition: "2025" }] };
  expect(contentOfSystem({ ...own, combined: [] }, "OLS/GZ-0071", shared)).toEqual(shared);
  expect(contentOfSystem(both, "OLS/GZ-0071", shared)).toEqual({ ...shared, criteria: ["GB/T 19012-2019"] });
  expect(contentOfSystem(both, "QMS", shared)).toEqual({ ...shared, criteria: ["GB/T 19001-2016"] });
});

const PREPARED = {
  ...{
    caseId: FILE,
    version: 0,
    answer: "none",
    nameEn: "Qinghe",
    addressEn: "No. 1",
    scopeEn: "Complaints",
  },
  sites: [{ nameEn: "Office", addressEn: "No. 1", activityEn: "Complaints" }],
};

test.each([
  [{ nameEn: "" }, "nameEn"],
  [{ addressEn: "示例路" }, "addressEn"],
  [{ scopeEn: " " }, "scopeEn"],
  [{ sites: [] }, "sites"],
  [{ sites: [{ nameEn: "", addressEn: "No. 1", activityEn: "A" }] }, "sites.0.nameEn"],
  [{ sites: [{ nameEn: "A", addressEn: "", activityEn: "A" }] }, "sites.0.addressEn"],
  [{ sites: [{ nameEn: "A", addressEn: "B", activityEn: "回访" }] }, "sites.0.activityEn"],
  [{ version: -1 }, "version"],
  [{ answer: "yes" }, "answer"],
])("5.9.4: content is put before the client in English throughout: %j is refused", (change, field) => {
  expect(prepareContentForm.safeParse(PREPARED).success).toBe(true);
  const read = prepareContentForm.safeParse({ ...PREPARED, ...change });
  expect([...new Set(read.error?.issues.map(({ path }) => path.join(".")))]).toEqual([field]);
});

test("a number is looked up however it is typed; what can be none is refused", () => {
  expect(lookUpForm.parse({ number: " 77726 ch-00012 r0s " })).toEqual({ number: "77726CH00012R0S" });
  for (const number of ["", "12345", "ABCDEF", "证书123456", "1".repeat(61), " ".repeat(115) + "123456"])
    expect([number, lookUpForm.safeParse({ number }).success]).toEqual([number, false]);
});

test("holder and scope are found in both languages, whatever the width and case of their letters", () => {
  expect(searchSpelling("ＱＩＮＧhe")).toBe("qinghe");
  expect(certificateSearchText(aContent({ nameEn: "ＱingHe" }))).toBe(
    "青禾公司 qinghe 投诉处理 complaints handling",
  );
});

test("the register stands by number; a scheme is called as the body calls it, or as its edition proposes", () => {
  const usual = { q: "", status: "", sort: "number", direction: "asc", after: "", before: "" };
  expect(registerForm.parse({})).toEqual(usual);
  const systems = [
    { item: "QMS", letters: "Q" },
    { item: "OLS/GZ-0071", letters: "" },
  ] as const;
  expect(systemLetters({ systems: [...systems] }, "QMS", "QM")).toBe("Q");
  expect(systemLetters({ systems: [...systems] }, "OLS/GZ-0071", "CH")).toBe("CH");
  expect(systemLetters({ systems: [...systems] }, "EMS", "E")).toBe("E");
});
