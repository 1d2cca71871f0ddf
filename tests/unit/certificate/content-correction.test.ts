import { expect, test } from "vitest";
import {
  assessCorrection,
  contentTexts,
  correctContentForm,
  correctedTexts,
  withCorrections,
  type ContentTexts,
  type CorrectedText,
  type TextKind,
} from "@/lib/domain/certificate/content-correction";
import { aContent, aSite } from "@/tests/support/certificate-words";

const words = (zh: string, en: string) => ({ zh, en });

const NAMES = [words("青禾公司", "Qinghe"), words("总部", "Head office")];
const ADDRESS = words("示例路1号", "No. 1 Shili Road");
const SCOPE = words("投诉处理", "Complaints handling");
const SAID: ContentTexts = { names: NAMES, addresses: [ADDRESS], scopes: [SCOPE] };

test("5.9.4: each different text of a content is put right once, wherever it stands", () => {
  expect(contentTexts(aContent())).toEqual(SAID);
  const branch = aSite({
    kind: "fixed",
    name: "分部",
    nameEn: "Branch",
    addressEn: "No. 2",
    activity: "回访",
  });
  expect(contentTexts(aContent({ sites: [aSite(), branch, aSite({ nameEn: "HQ" })] }))).toEqual({
    names: [...NAMES, words("分部", "Branch"), words("总部", "HQ")],
    addresses: [ADDRESS, words("示例路1号", "No. 2")],
    scopes: [SCOPE, words("回访", "Complaints handling")],
  });
});

const right = (kind: TextKind, from: CorrectedText["from"], to: CorrectedText["to"]): CorrectedText => ({
  ...{ kind, from, to },
});

test("5.9.4: what was put right reads so in every place of its kind, and in no other", () => {
  const one = words("一", "One");
  const content = aContent({
    ...{ name: "一", nameEn: "One", address: "一", addressEn: "One", scope: "一", scopeEn: "One" },
    sites: [
      aSite(),
      aSite({
        name: "一",
        nameEn: "One",
        address: "一",
        addressEn: "One",
        activity: "一",
        activityEn: "One",
      }),
    ],
  });
  expect(withCorrections(content, [])).toEqual(content);
  const [holder, branch] = [{ name: "二", nameEn: "Two" }, content.sites[1]];
  expect(withCorrections(content, [right("names", one, words("二", "Two"))])).toEqual({
    ...{ ...content, ...holder },
    sites: [aSite(), { ...branch, ...holder }],
  });
  const at = { address: "三", addressEn: "Three" };
  expect(withCorrections(content, [right("addresses", one, words("三", "Three"))])).toEqual({
    ...{ ...content, ...at },
    sites: [aSite(), { ...branch, ...at }],
  });
  expect(withCorrections(content, [right("scopes", one, words("四", "Four"))])).toEqual({
    ...{ ...content, scope: "四", scopeEn: "Four" },
    sites: [aSite(), { ...branch, activity: "四", activityEn: "Four" }],
  });
});

test("5.9.4: corrections are made in their order, and one of other words than the file's is left alone", () => {
  const [one, two, three] = [words("青禾公司", "Qinghe"), words("青禾", "Qinghe"), words("青禾", "Green")];
  const read = (corrections: readonly CorrectedText[]) => {
    const { name, nameEn } = withCorrections(aContent(), corrections);
    return [name, nameEn];
  };
  expect(read([right("names", one, two), right("names", two, three)])).toEqual(["青禾", "Green"]);
  expect(read([right("names", two, three), right("names", one, two)])).toEqual(["青禾", "Qinghe"]);
  expect(read([right("names", words("青禾公司", "Other"), three)])).toEqual(["青禾公司", "Qinghe"]);
  expect(read([right("names", words("别的", "Qinghe"), three)])).toEqual(["青禾公司", "Qinghe"]);
});

test("5.9.4: only what reads otherwise than before is a correction, each with its kind and both wordings", () => {
  const form = {
    names: [NAMES[0] ?? SCOPE, words("总部大楼", "Head office")],
    addresses: [words("示例路1号", "1 Shili Road")],
    scopes: [SCOPE],
  };
  expect(assessCorrection(SAID, form)).toEqual({
    ok: true,
    value: [
      { kind: "names", from: words("总部", "Head office"), to: words("总部大楼", "Head office") },
      { kind: "addresses", from: ADDRESS, to: words("示例路1号", "1 Shili Road") },
    ],
  });
});

test("5.9.4: a form that changes nothing, or leaves texts out, corrects nothing", () => {
  const nothing = { ok: false, refusals: [{ code: "nothing-corrected", clause: "5.9.4" }] };
  expect(assessCorrection(SAID, SAID)).toEqual(nothing);
  expect(assessCorrection(SAID, { names: [], addresses: [], scopes: [] })).toEqual(nothing);
});

test("5.9.4: English that was decided on is put right, never taken away; what had none may stay without", () => {
  const form = { ...SAID, names: [NAMES[0] ?? SCOPE, words("总部", "")], scopes: [words("回访", "")] };
  expect(assessCorrection(SAID, form)).toEqual({
    ok: false,
    refusals: [
      {
        ...{ code: "english-taken-away", clause: "5.9.4", field: "names.1.en" },
        facts: { text: "Head office" },
      },
      {
        ...{ code: "english-taken-away", clause: "5.9.4", field: "scopes.0.en" },
        facts: { text: "Complaints handling" },
      },
    ],
  });
  const without = { ...SAID, scopes: [words("投诉处理", "")] };
  expect(assessCorrection(without, { ...without, scopes: [words("回访", "")] })).toEqual({
    ok: true,
    value: [{ kind: "scopes", from: words("投诉处理", ""), to: words("回访", "") }],
  });
  expect(assessCorrection(without, SAID)).toMatchObject({ ok: true, value: [{ to: SCOPE }] });
});

const FORM = {
  ...{ caseId: "00000000-0000-4000-8000-000000000001", contentSha256: "0f".repeat(32), reason: "笔误" },
  ...{ names: [words("青禾公司", "Qinghe")], addresses: [ADDRESS], scopes: [SCOPE] },
};

const wrong = (change: object) =>
  correctContentForm
    .safeParse({ ...FORM, ...change })
    .error?.issues.map(({ path, code }) => [path.join("."), code].join(" "));

test("a correction says why and of which content, and keeps every text within the certificate's lengths", () => {
  expect(correctContentForm.parse(FORM)).toEqual(FORM);
  expect(wrong({ reason: " " })).toEqual(["reason custom"]);
  for (const contentSha256 of [
    "0f".repeat(31),
    `${"0f".repeat(32)}0`,
    "0F".repeat(32),
    `x${"0f".repeat(32)}`,
  ])
    expect(wrong({ contentSha256 })).toEqual(["contentSha256 invalid_format"]);
  expect(wrong({ names: [], addresses: [], scopes: [] })).toEqual([
    "names too_small",
    "addresses too_small",
    "scopes too_small",
  ]);
  expect(wrong({ names: [words("青禾", "青禾")] })).toEqual(["names.0.en custom"]);
  expect(wrong({ names: [words("字".repeat(201), "")] })).toEqual(["names.0.zh too_big"]);
  expect(wrong({ addresses: [words("字".repeat(300), "a".repeat(301))] })).toEqual([
    "addresses.0.en too_big",
  ]);
  expect(wrong({ scopes: [words("字".repeat(2_001), "")] })).toEqual(["scopes.0.zh too_big"]);
  expect(wrong({ scopes: Array.from({ length: 502 }, () => SCOPE) })).toEqual(["scopes too_big"]);
});

test("what was put right is kept as kind and both wordings", () => {
  const kept = [right("names", words("一", ""), words("二", "Two"))];
  expect(correctedTexts.parse(kept)).toEqual(kept);
  expect(correctedTexts.safeParse([{ ...kept[0], kind: "titles" }]).success).toBe(false);
  expect(correctedTexts.safeParse([{ kind: "names", from: {}, to: {} }]).success).toBe(false);
});
