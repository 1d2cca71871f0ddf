import { expect, test } from "vitest";
import { englishOf, type EnglishWords } from "@/lib/domain/certificate/certificate-content";
import {
  isInEnglish,
  otherwiseSaid,
  withEnglish,
  withLastWritten,
} from "@/lib/domain/certificate/english-words";
import { aContent, aSite } from "@/tests/support/certificate-words";

const OWN_SITE = { nameEn: "Head office", addressEn: "No. 1 Shili Road", activityEn: "Complaints handling" };
const NO_SITE = { nameEn: "", addressEn: "", activityEn: "" };
const NEW_SITE = { nameEn: "HQ", addressEn: "1 Shili", activityEn: "Complaints" };
const NEW: EnglishWords = { nameEn: "Green", addressEn: "1 Shili", scopeEn: "Scope", sites: [NEW_SITE] };
const WITHOUT = aContent({ nameEn: "", addressEn: "", scopeEn: "", sites: [aSite(NO_SITE)] });

test("5.9.4: the English of a content is its own, the scope's and that of each site", () => {
  const own = { nameEn: "Qinghe", addressEn: "No. 1 Shili Road", scopeEn: "Complaints handling" };
  expect(englishOf(aContent())).toEqual({ ...own, sites: [OWN_SITE] });
});

test("5.9.4: only the English that a content lacks is new; what it has stays, whatever is given", () => {
  expect(withEnglish(WITHOUT, NEW)).toEqual(aContent({ ...NEW, sites: [aSite(NEW_SITE)] }));
  expect(withEnglish(aContent(), NEW)).toEqual(aContent());
  const partly = aContent({ scopeEn: "", sites: [aSite({ addressEn: "" })] });
  expect(withEnglish(partly, NEW)).toEqual(
    aContent({ scopeEn: "Scope", sites: [aSite({ addressEn: "1 Shili" })] }),
  );
});

test("5.9.4: sites are matched by their place; one that nothing is given for stays without English", () => {
  const two = { ...WITHOUT, sites: [aSite(NO_SITE), aSite({ ...NO_SITE, name: "分部" })] };
  expect(withEnglish(two, { ...NEW, sites: [NEW_SITE] }).sites).toEqual([
    aSite(NEW_SITE),
    aSite({ ...NO_SITE, name: "分部" }),
  ]);
});

test("5.9.4: words that would say otherwise what was decided are named, in the order of the certificate", () => {
  const said = englishOf(aContent());
  expect(otherwiseSaid(aContent(), said)).toEqual([]);
  expect(otherwiseSaid(WITHOUT, NEW)).toEqual([]);
  expect(otherwiseSaid(aContent(), NEW)).toEqual([
    ...["Qinghe", "No. 1 Shili Road", "Complaints handling"],
    ...["Head office", "No. 1 Shili Road", "Complaints handling"],
  ]);
  expect(otherwiseSaid(aContent(), { ...said, addressEn: "Other" })).toEqual(["No. 1 Shili Road"]);
  expect(otherwiseSaid(aContent(), { ...said, sites: [{ ...OWN_SITE, nameEn: "HQ" }] })).toEqual([
    "Head office",
  ]);
});

test("5.9.4: a certificate is in English once every text of it holds a Latin letter", () => {
  expect(isInEnglish(aContent())).toBe(true);
  for (const change of [{ nameEn: "" }, { addressEn: "示例路" }, { scopeEn: "123" }])
    expect(isInEnglish(aContent(change))).toBe(false);
  for (const change of [{ nameEn: "" }, { addressEn: "1" }, { activityEn: "投诉" }])
    expect(isInEnglish(aContent({ sites: [aSite(), aSite(change)] }))).toBe(false);
});

test("5.9.4: English written before stands again where the Chinese is the same and the file has none", () => {
  const last = aContent({ ...NEW, sites: [aSite(NEW_SITE)] });
  expect(withLastWritten(WITHOUT, last)).toEqual(last);
  expect(withLastWritten(aContent(), last)).toEqual(aContent());
});

test.each([
  ["name", { name: "别的公司" }, { nameEn: "" }],
  ["address", { address: "示例路2号" }, { addressEn: "" }],
  ["scope", { scope: "回访" }, { scopeEn: "" }],
])("5.9.4: where the %s has changed since, its English is written anew", (_, change, lost) => {
  const last = aContent({ ...NEW, sites: [aSite(NEW_SITE)] });
  expect(withLastWritten({ ...WITHOUT, ...change }, last)).toEqual({ ...last, ...change, ...lost });
});

test.each([
  [{ name: "分部" }, { nameEn: "" }],
  [{ address: "示例路2号" }, { addressEn: "" }],
  [{ activity: "回访" }, { activityEn: "" }],
])("5.9.4: the same holds for each site: %j", (change, lost) => {
  const last = aContent({ ...NEW, sites: [aSite(NEW_SITE)] });
  const now = { ...WITHOUT, sites: [aSite({ ...NO_SITE, ...change })] };
  expect(withLastWritten(now, last).sites).toEqual([aSite({ ...NEW_SITE, ...change, ...lost })]);
});

test("5.9.4: what was written last without a Latin letter is no English, and a site that is new has none", () => {
  const last = aContent({ nameEn: "青禾", sites: [] });
  expect(withLastWritten(WITHOUT, last)).toEqual({
    ...WITHOUT,
    ...{ addressEn: "No. 1 Shili Road", scopeEn: "Complaints handling" },
  });
});
