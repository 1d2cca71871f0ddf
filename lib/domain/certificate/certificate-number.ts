/** The part of the setting a number is made by. */
export type NumberPattern = Readonly<{
  pattern: string;
  serialDigits: number;
  /** Ascending; null: everything above. */
  sizes: readonly Readonly<{ letter: string; upTo: number | null }>[];
}>;

export type NumberFacts = Readonly<{
  bodyDigits: string;
  year: number;
  system: string;
  serial: number;
  cycle: number;
  effectivePersonnel: number;
}>;

const sizeLetter = ({ sizes }: NumberPattern, people: number): string => {
  const found = sizes.find(({ upTo }) => upTo === null || people <= upTo);
  if (found === undefined) throw new RangeError(`No size letter for ${people} people`);
  return found.letter;
};

/** The number of a certificate: 35 people, serial 12 of 2026, initial: "77726CH00012R0S". */
export const certificateNumber = (setting: NumberPattern, facts: NumberFacts): string => {
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
