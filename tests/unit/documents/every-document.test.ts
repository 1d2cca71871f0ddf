import { describe, expect, test } from "vitest";
import { missingGlyphs } from "@/lib/documents/kit/glyphs";
import { BODY } from "@/lib/documents/examples/case";
import { readPdf, squeezed } from "@/tests/support/documents/read-pdf";
import type { ReadPage } from "@/tests/support/documents/read-pdf";
import { longCertificate, longReport, samples, settledReports } from "@/tests/support/documents/samples";
import type { Sample } from "@/tests/support/documents/samples";
import { APPLICATION_WORDS } from "./expected-words/application.data";
import { AUDIT_WORDS } from "./expected-words/audit.data";
import { CERTIFICATE_WORDS } from "./expected-words/certificate.data";

/** In the order of the samples. */
const EXPECTED = [...APPLICATION_WORDS, ...AUDIT_WORDS, ...CERTIFICATE_WORDS];

const readings = new Map<Sample, ReturnType<typeof readPdf>>();

/** Drawn and read once a sample: every test looks at the same pages. */
const reading = (sample: Sample): ReturnType<typeof readPdf> => {
  const known = readings.get(sample) ?? sample.render().then(readPdf);
  readings.set(sample, known);
  return known;
};

/** The content edges of a flowing document and of a certificate, in points from the left. */
const edges = (sample: Sample) =>
  sample.kind === "certificate" ? { left: 57, right: 539 } : { left: 61, right: 534 };

const overlapping = (page: ReadPage): readonly string[] =>
  page.items.flatMap((one, index) =>
    page.items
      .slice(index + 1)
      .filter((two) => Math.abs(one.base - two.base) < 4)
      .filter((two) => one.left < two.right - 0.8 && two.left < one.right - 0.8)
      .map((two) => `${one.text} × ${two.text}`),
  );

const all = [...samples, longReport, longCertificate, ...settledReports].map((sample, index) => ({
  sample,
  name: `${sample.kind} (${index + 1})`,
}));

describe.each(all)("$name", ({ sample }) => {
  test("comes back unchanged from the JSON it is stored as", () => {
    expect(sample.parsed()).toEqual(sample.model);
  });

  test("gives the same bytes for the same model, named by its title and dated by its day", async () => {
    const [first, second] = [await sample.render(), await sample.render()];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const read = await readPdf(first);
    expect(read.info["Author"]).toBe(BODY.name);
    expect(String(read.info["Title"])).toContain(sample.model.number);
    expect(read.info["CreationDate"]).toBe(`D:${sample.model.issuedOn.replaceAll("-", "")}000000Z`);
    expect(read.info["Language"]).toBe("zh-CN");
  });

  test("keeps every text inside the margins and off every other text", async () => {
    const { left, right } = edges(sample);
    const { pages } = await reading(sample);
    for (const page of pages) {
      expect(page.width).toBeCloseTo(595.28, 1);
      const outside = page.items.filter(
        (item) => item.left < left || item.right > right || item.base < 36 || item.base > 800,
      );
      expect(outside).toEqual([]);
      expect(overlapping(page)).toEqual([]);
    }
  });

  test("carries form code, number and page x of y on every page", async () => {
    const { pages } = await reading(sample);
    pages.forEach((page, index) => {
      const text = squeezed(page.items.map((item) => item.text).join(""));
      expect(text).toContain(`${sample.model.form.code}（A/0）`);
      expect(text).toContain(sample.model.number);
      expect(text).toContain(`第${index + 1}页共${pages.length}页`);
    });
  });

  test("prints every character of its model", async () => {
    expect(missingGlyphs(JSON.stringify(sample.model))).toEqual([]);
    const { text } = await reading(sample);
    expect(text).not.toMatch(/\u0000|\ufffd|\[U\+/u);
  });
});

test.each(samples.map((sample, index) => ({ sample, words: EXPECTED[index] })))(
  "$sample.kind says what it must",
  async ({ sample, words }) => {
    expect(words?.kind).toBe(sample.kind);
    const { text } = await reading(sample);
    for (const wanted of words?.texts ?? []) expect(text).toContain(squeezed(wanted));
    expect(sample.fileName()).toBe(words?.fileName);
  },
);

test("5.6.2 c: the report tells who settled a difference, when, why, and days and sample before and after", async () => {
  const [stage1, stage2] = settledReports;
  const ofStage1 = ["第一阶段审核2026年5月27日叶望舒", "4.0 → 4.5 人日", "1 → 2 个苏州服务点"];
  const ofStage2 = ["第二阶段审核2026年6月9日叶望舒", "4.5 → 5.5 人日", "2 → 2 个", "夜班值守 24 人"];
  const [first, second] = [(await reading(stage1)).text, (await reading(stage2)).text];
  for (const wanted of ofStage1) expect(first).toContain(squeezed(wanted));
  for (const wanted of [...ofStage1, ...ofStage2]) expect(second).toContain(squeezed(wanted));
  expect(first).not.toContain(squeezed("夜班值守"));
});

test("5.6.2 c: a report without a difference, and one from before settlements were printed, have no such part", async () => {
  for (const sample of samples.filter(({ kind }) => kind.endsWith("-report")))
    expect((await reading(sample)).text).not.toContain("差异的处理");
});
