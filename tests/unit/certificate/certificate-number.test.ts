import { expect, test } from "vitest";
import { certificateNumber, certificateNumberKey } from "@/lib/domain/certificate/certificate-number";
import {
  certificateNumberSetting,
  DEFAULT_CERTIFICATE_NUMBER,
} from "@/lib/domain/certificate/certificate-number-setting";
import { issueCode } from "@/lib/domain/issue-code";

const FACTS = { bodyDigits: "034", year: 2016, system: "S", serial: 20679, cycle: 0 };
const of = (effectivePersonnel: number) =>
  certificateNumber(DEFAULT_CERTIFICATE_NUMBER, { ...FACTS, effectivePersonnel });

test("the default pattern gives the shape seen in the field", () => {
  expect(of(51)).toBe("03416S20679R0M");
});

test.each([
  [1, "S"],
  [50, "S"],
  [51, "M"],
  [1000, "M"],
  [1001, "L"],
])("%i people give the size letter %s", (people, letter) => {
  expect(of(people).at(-1)).toBe(letter);
});

test("a body's own pattern and letters are kept to", () => {
  const setting = { ...DEFAULT_CERTIFICATE_NUMBER, pattern: "{body}-{year}-{serial}", serialDigits: 6 };
  expect(certificateNumber(setting, { ...FACTS, effectivePersonnel: 1 })).toBe("034-16-020679");
  expect(certificateNumberSetting.safeParse(setting).success).toBe(true);
});

/** What is wrong with a setting: "field: code facts". */
const faults = (change: object) =>
  (
    certificateNumberSetting.safeParse({ ...DEFAULT_CERTIFICATE_NUMBER, ...change }, { reportInput: true })
      .error?.issues ?? []
  ).map((issue) => {
    const { code, facts } = issueCode(issue);
    return [`${issue.path.join(".")}:`, code, ...Object.values(facts)].join(" ");
  });

test("the letters of a scheme are one to four capital letters, typed in any case", () => {
  const fits = (letters: string) => faults({ systems: [{ item: "QMS", letters }] }).length === 0;
  expect(["", "Q", "qms", "ABCD"].map(fits)).toEqual([true, true, true, true]);
  expect(["1A", "A1", "ABCDE", "质"].map(fits)).toEqual([false, false, false, false]);
});

test.each([
  ["{body}{year}R", ["pattern: number-place-missing {serial}"]],
  ["{body}{serial}R", ["pattern: number-place-missing {year}"]],
  ["{body}{year}{serial}{month}", ["pattern: number-place-unknown {month}"]],
  ["{body}{year}{serial}{serial}", ["pattern: number-place-twice {serial}"]],
  ["{body}/{year} {serial}", ["pattern: number-characters"]],
  ["{body}{year}{serial}{", ["pattern: number-characters"]],
  [
    "x{month}",
    [
      "pattern: number-place-unknown {month}",
      "pattern: number-place-missing {year}",
      "pattern: number-place-missing {serial}",
      "pattern: number-characters",
    ],
  ],
  ["", ["pattern: required", "pattern: required"]],
  ["{year}{serial}", []],
  // 35 letters and the 2 + 5 digits are 42 characters; 33 and 7 are the 40 that fit.
  [`${"A".repeat(35)}{year}{serial}`, ["pattern: number-too-long 40"]],
  [`${"A".repeat(33)}{year}{serial}`, []],
])("the pattern %s is told what is wrong with it", (pattern, expected) => {
  expect(faults({ pattern })).toEqual(expected);
});

test("a number too short for the public register is no number: 2 + 3 digits are one less than it takes", () => {
  expect(faults({ pattern: "{year}{serial}", serialDigits: 3 })).toEqual(["pattern: number-too-short 6"]);
  expect(faults({ pattern: "{year}-{serial}", serialDigits: 3 })).toEqual(["pattern: number-too-short 6"]);
  expect(faults({ pattern: "{year}{serial}", serialDigits: 4 })).toEqual([]);
});

test.each([
  [[{ letter: "S", upTo: 50 }], ["sizes.0.upTo: size-last-open"]],
  [
    [
      { letter: "S", upTo: null },
      { letter: "L", upTo: null },
    ],
    ["sizes.0.upTo: size-limit-missing"],
  ],
  [
    [
      { letter: "S", upTo: 50 },
      { letter: "M", upTo: 50 },
      { letter: "L", upTo: null },
    ],
    ["sizes.1.upTo: size-not-ascending"],
  ],
  [[{ letter: "S", upTo: 50 }, { letter: "s" }], ["sizes.1.letter: size-letter-twice"]],
  [[{ letter: "SM" }], ["sizes.0.letter: one-capital-letter"]],
  [[], ["sizes: too-few 1"]],
])("sizes ascend, end open and differ in their letters: %j", (sizes, expected) => {
  expect(faults({ sizes })).toEqual(expected);
});

test("a scheme is called by one to four letters, or as its edition proposes", () => {
  const letters = (typed: string) => faults({ systems: [{ item: "QMS", letters: typed }] });
  expect(letters("q")).toEqual([]);
  expect(letters("")).toEqual([]);
  expect(letters("QUALI")).toEqual(["systems.0.letters: capital-letters 4"]);
  expect(letters("Q1")).toEqual(["systems.0.letters: capital-letters 4"]);
  expect(faults({ systems: [{ item: "ISMS", letters: "E" }] })).toEqual(["systems.0.item: not-a-choice"]);
});

test("blanks, hyphens, case and width do not tell numbers apart", () => {
  expect(certificateNumberKey(" 034-16 s２０６７９/r0·m ")).toBe("03416S20679R0M");
});
