import fc from "fast-check";
import { expect, test } from "vitest";
import { calculatorHref, writtenFacts } from "@/lib/domain/calculator/calculator-address";
import { asked } from "@/lib/domain/calculator/facts";
import { type CalculatorLink, readLink, writeLink } from "@/lib/domain/calculator/link";
import { anyAsked } from "@/tests/support/calculator";

const KEPT = asked.parse({
  scheme: "QMS",
  edition: "2025",
  question: "deadline",
  facts: { clock: "report-due", from: "2026-06-09", first: false },
});

const link: CalculatorLink = {
  asked: {
    scheme: "OLS/GZ-0071",
    edition: "A/2",
    question: "man-days",
    facts: {
      audit: "initial",
      personnel: [{ count: 4, hoursPerDay: 8 }],
      complexity: [],
      sampledSites: 0,
      sites: [],
      adjustments: [{ days: -0.45, reason: "流程自动化程度高" }],
      stage1OnSite: false,
    },
  },
};

const encoded = (content: unknown): string =>
  Buffer.from(JSON.stringify(content), "utf8").toString("base64url");

test("a link restores its facts, Chinese reasons included", () => {
  expect(readLink(writeLink(link))).toEqual(link);
  expect(
    readLink(writeLink({ ...link, against: { kind: "edition", scheme: "QMS", edition: "2025" } })),
  ).toEqual({
    ...link,
    against: { kind: "edition", scheme: "QMS", edition: "2025" },
  });
  expect(readLink(writeLink({ ...link, against: { kind: "facts", asked: KEPT } }))?.against).toEqual({
    kind: "facts",
    asked: KEPT,
  });
});

const withReasons = (...reasons: readonly string[]): CalculatorLink => {
  const { question, facts, ...edition } = asked.parse(link.asked);
  const adjustments = reasons.map((reason) => ({ days: 0.1, reason }));
  return { asked: asked.parse({ ...edition, question, facts: { ...facts, adjustments } }) };
};

test("signs that base64 writes as a plus and a slash come back, and nothing is added to what was asked", () => {
  const signs = withReasons("?????>>>>>");
  expect(writeLink(signs)).toMatch(/-.*_|_.*-/u);
  expect(readLink(writeLink(signs))).toStrictEqual(signs);
});

test("a link is as long as mail and chat carry it, 30,000 signs, and not one longer", () => {
  const rows = Array.from({ length: 98 }, () => "a".repeat(200));
  const ofLength = (last: number) => withReasons(...rows, "a".repeat(last));
  // Four signs of a link carry three bytes: 30,000 carry 22,500.
  const left = 22_500 - Math.floor((writeLink(ofLength(0)).length * 3) / 4);
  const longest = ofLength(left);
  expect(writeLink(longest)).toHaveLength(30_000);
  expect(readLink(writeLink(longest))).toStrictEqual(longest);
  expect(readLink(writeLink(ofLength(left + 1)))).toBeNull();
});

test("bytes that are no character restore nothing, in however good an order the rest is", () => {
  const bytes = Buffer.from(JSON.stringify({ version: 1, ...withReasons("A") }), "utf8");
  const at = bytes.indexOf('"reason":"A"') + 10;
  expect(readLink(bytes.toString("base64url"))).not.toBeNull();
  bytes[at] = 0xff;
  expect(readLink(bytes.toString("base64url"))).toBeNull();
});

test("whatever the facts are, the link has no character that mail or chat would cut it at", () => {
  fc.assert(
    fc.property(anyAsked, (question) => {
      const written = writeLink({ asked: question });
      expect(written).toMatch(/^[\w-]+$/u);
      expect(readLink(written)).toEqual({ asked: question });
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["nothing", ""],
  ["no base64", "%%%"],
  ["no UTF-8", "_w"],
  ["no JSON", Buffer.from("facts").toString("base64url")],
  ["another version", encoded({ version: 2, ...link })],
  ["a key nobody knows", encoded({ version: 1, ...link, role: "administrator" })],
  [
    "a fact nobody knows",
    encoded({ version: 1, asked: { ...link.asked, facts: { ...link.asked.facts, x: 1 } } }),
  ],
  [
    "half a person",
    encoded({
      version: 1,
      asked: { ...link.asked, facts: { ...link.asked.facts, personnel: [{ count: 0.5, hoursPerDay: 8 }] } },
    }),
  ],
  [
    "a day that does not exist",
    encoded({ version: 1, asked: { ...KEPT, facts: { clock: "report-due", from: "2026-02-30" } } }),
  ],
  [
    "a figure finer than a hundredth",
    encoded({ version: 1, asked: { ...link.asked, facts: { ...link.asked.facts, coefficient: 0.855 } } }),
  ],
  ["a link cut short", writeLink(link).slice(0, -9)],
  ["a link of absurd length", writeLink(link) + "A".repeat(40_000)],
])("a link with %s restores nothing and throws nothing", (_, written) => {
  expect(readLink(written)).toBeNull();
});

test("random text is never taken for facts", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readLink(text)).toBeNull();
    }),
  );
});

test("only what the calculator wrote behind # is facts: a jump to a field is none", () => {
  const hash = calculatorHref("/calculator", link).slice("/calculator".length);
  expect(writtenFacts(hash)).toBe(writeLink(link));
  expect(writtenFacts("#content")).toBeNull();
  expect(writtenFacts("")).toBeNull();
});
