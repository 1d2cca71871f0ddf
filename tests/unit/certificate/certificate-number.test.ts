import { expect, test } from "vitest";
import {
  certificateNumber,
  certificateNumberKey,
  certificateNumberSetting,
  DEFAULT_CERTIFICATE_NUMBER,
} from "@/lib/domain/certificate/certificate-number";

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

test("a pattern without serial or with an unknown place is no pattern", () => {
  for (const pattern of ["{body}{year}", "{year}{serial}{month}", "{year} {serial}"])
    expect(certificateNumberSetting.safeParse({ ...DEFAULT_CERTIFICATE_NUMBER, pattern }).success).toBe(
      false,
    );
});

test("blanks, hyphens, case and width do not tell numbers apart", () => {
  expect(certificateNumberKey(" 034-16 s２０６７９/r0·m ")).toBe("03416S20679R0M");
});
