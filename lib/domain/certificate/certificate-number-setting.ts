import { z } from "zod";
import { schemeIds } from "@/rules/schemes/registry";
import { certificateNumber, certificateNumberKey, isCertificateNumberKey } from "./certificate-number";

export const CERTIFICATE_NUMBER_SETTING = "certificate-number";

/** The places a pattern may hold, in the order of the default. */
export const NUMBER_PLACES = ["body", "year", "system", "serial", "cycle", "size"] as const;

/** Without the year the serial, which begins anew each year, would give last year's numbers again. */
const NEEDED_PLACES = ["year", "serial"] as const;

const LONGEST_LETTERS = 4;

/** Longer numbers do not stand on one line of the certificate. */
const LONGEST_NUMBER = 40;

const PLACE = /\{([^{}]*)\}/gu;

type Fault = Readonly<{ code: string; place?: string }>;

const isPlace = (name: string): boolean => NUMBER_PLACES.some((known) => known === name);

/** All that is wrong with a pattern; signs other than the hyphen would be lost when a number is looked up. */
const patternFaults = (pattern: string): readonly Fault[] => {
  const names = [...pattern.matchAll(PLACE)].map(([, name = ""]) => name);
  const twice = new Set(names.filter((name, index) => isPlace(name) && names.indexOf(name) !== index));
  const inBraces = (place: string) => `{${place}}`;
  return [
    ...names
      .filter((name) => !isPlace(name))
      .map((name) => ({ code: "number-place-unknown", place: inBraces(name) })),
    ...NEEDED_PLACES.filter((name) => !names.includes(name)).map((name) => ({
      code: "number-place-missing",
      place: inBraces(name),
    })),
    ...[...twice].map((name) => ({ code: "number-place-twice", place: inBraces(name) })),
    ...(/^[0-9A-Z-]*$/.test(pattern.replace(PLACE, "")) ? [] : [{ code: "number-characters" }]),
  ];
};

const pattern = z
  .string()
  .max(80)
  .trim()
  .superRefine((value, context) => {
    for (const params of patternFaults(value)) context.addIssue({ code: "custom", params });
  });

const size = z.object({
  letter: z
    .string()
    .max(20)
    .trim()
    .toUpperCase()
    .refine((letter) => /^[A-Z]$/.test(letter), { params: { code: "one-capital-letter" } }),
  /** Effective personnel; null: everything above. */
  upTo: z
    .number()
    .int()
    .positive()
    .max(10_000_000)
    .nullish()
    .transform((limit) => limit ?? null),
});

const sizes = z
  .array(size)
  .min(1)
  .max(20)
  .superRefine((rows, context) => {
    rows.forEach(({ letter, upTo }, index) => {
      const fault = (field: "letter" | "upTo", code: string) => {
        context.addIssue({ code: "custom", path: [index, field], params: { code } });
      };
      const isLast = index === rows.length - 1;
      const before = rows[index - 1]?.upTo ?? 0;
      if (isLast && upTo !== null) fault("upTo", "size-last-open");
      if (!isLast && upTo === null) fault("upTo", "size-limit-missing");
      if (upTo !== null && upTo <= before) fault("upTo", "size-not-ascending");
      if (rows.findIndex((row) => row.letter === letter) !== index) fault("letter", "size-letter-twice");
    });
  });

const system = z.object({
  item: z.enum(schemeIds),
  /** "": as the edition proposes. */
  letters: z
    .string()
    .max(20)
    .trim()
    .toUpperCase()
    .refine((letters) => letters === "" || (/^[A-Z]+$/.test(letters) && letters.length <= LONGEST_LETTERS), {
      params: { code: "capital-letters", limit: LONGEST_LETTERS },
    })
    .default(""),
});

/**
 * How certificate numbers are made. Places: {body} three digits, {year} two digits, {system} letters of the
 * scheme, {serial}, {cycle} 0 for the initial certification, {size} by effective personnel.
 */
export const certificateNumberSetting = z
  .object({
    pattern,
    serialDigits: z.number().int().min(3).max(9),
    sizes,
    /** Letters by scheme. */
    systems: z.array(system).max(100),
  })
  .superRefine((setting, context) => {
    // A number is only tried where its parts fit.
    if (context.issues.length > 0) return;
    const facts = { bodyDigits: "000", year: 0, serial: 0, cycle: 0, effectivePersonnel: 1 };
    const shortest = certificateNumber(setting, { ...facts, system: "A" });
    const longest = certificateNumber(setting, { ...facts, system: "A".repeat(LONGEST_LETTERS) });
    const tell = (code: string, limit: number) => {
      context.addIssue({ code: "custom", path: ["pattern"], params: { code, limit } });
    };
    if (longest.length > LONGEST_NUMBER) tell("number-too-long", LONGEST_NUMBER);
    // What the public register would not take for a number can never be looked up.
    else if (!isCertificateNumberKey(certificateNumberKey(shortest))) tell("number-too-short", 6);
  });

export type CertificateNumberSetting = z.output<typeof certificateNumberSetting>;

/** The shape seen in the field: 777 26 CH 00001 R0 S. */
export const DEFAULT_CERTIFICATE_NUMBER: CertificateNumberSetting = {
  pattern: "{body}{year}{system}{serial}R{cycle}{size}",
  serialDigits: 5,
  sizes: [
    { letter: "S", upTo: 50 },
    { letter: "M", upTo: 1000 },
    { letter: "L", upTo: null },
  ],
  systems: [],
};

/** What the body calls a scheme in its numbers, or what the edition proposes. */
export const systemLetters = (
  { systems }: Pick<CertificateNumberSetting, "systems">,
  scheme: string,
  proposed: string,
): string => systems.find(({ item }) => item === scheme)?.letters || proposed;
