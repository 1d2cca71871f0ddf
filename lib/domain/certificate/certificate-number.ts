import { z } from "zod";

export const CERTIFICATE_NUMBER_SETTING = "certificate-number";

/**
 * How certificate numbers are made. Places: {body} three digits, {year} two digits, {system} letters of the
 * scheme, {serial}, {cycle} 0 for the initial certification, {size} by effective personnel.
 */
export const certificateNumberSetting = z.object({
  pattern: z
    .string()
    .max(80)
    .regex(/^(?:[0-9A-Z-]|\{(?:body|year|system|serial|cycle|size)\})+$/)
    .refine((pattern) => pattern.includes("{serial}") && pattern.includes("{year}")),
  serialDigits: z.number().int().min(3).max(9),
  /** Ascending; null: everything above. */
  sizes: z
    .array(z.object({ letter: z.string().regex(/^[A-Z]$/), upTo: z.number().int().positive().nullable() }))
    .min(1)
    .refine((sizes) => sizes.at(-1)?.upTo === null),
  /** Letters by scheme where the body uses others than the edition proposes. */
  systems: z.record(z.string(), z.string().regex(/^[A-Z]{1,4}$/)),
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
  systems: {},
};

export type NumberFacts = Readonly<{
  bodyDigits: string;
  year: number;
  system: string;
  serial: number;
  cycle: number;
  effectivePersonnel: number;
}>;

const sizeLetter = ({ sizes }: CertificateNumberSetting, people: number): string => {
  const found = sizes.find(({ upTo }) => upTo === null || people <= upTo);
  if (found === undefined) throw new RangeError(`No size letter for ${people} people`);
  return found.letter;
};

/** The number of a certificate: 35 people, serial 12 of 2026, initial: "77726CH00012R0S". */
export const certificateNumber = (setting: CertificateNumberSetting, facts: NumberFacts): string => {
  const places: Readonly<Record<string, string>> = {
    body: facts.bodyDigits,
    year: String(facts.year % 100).padStart(2, "0"),
    system: facts.system,
    serial: String(facts.serial).padStart(setting.serialDigits, "0"),
    cycle: String(facts.cycle),
    size: sizeLetter(setting, facts.effectivePersonnel),
  };
  return setting.pattern.replace(/\{(\w+)\}/gu, (whole, name: string) => places[name] ?? whole);
};

const KEY = /^[0-9A-Z]{6,60}$/;

/** Whether a key can stand for a certificate: letters and digits alone, and at least one digit. */
export const isCertificateNumberKey = (key: string): boolean => KEY.test(key) && /\d/.test(key);

/** A number as it is looked up: full-width and lower case letters, blanks, hyphens and slashes do not matter. */
export const certificateNumberKey = (number: string): string =>
  number
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\-_/.·—–]/gu, "");
