import type { z } from "zod";
import type { signature, site, span, teamMember } from "./model";
import type { Frozen, Language } from "./model";
import { fill, wordsIn } from "./words";

/** 2026年6月9日 · 9 June 2026: dates in documents are written out. */
export function longDate(date: string, language: Language): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const words = wordsIn(language).common;
  return fill(words.date, {
    year,
    month: words.months[Number(month) - 1] ?? month,
    day: String(Number(day)),
  });
}

export const dateOr = (date: string | null, language: Language): string =>
  date === null ? wordsIn(language).common.none : longDate(date, language);

/** Half-days as days: 7 → "3.5 人日". */
export const manDays = (halfDays: number, language: Language): string =>
  fill(wordsIn(language).common.manDays, { days: (halfDays / 2).toFixed(1) });

/** Fen as yuan with thousands: 1800000 → "18,000.00". */
export function yuan(fen: number): string {
  const whole = Math.floor(fen / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/gu, ",");
  return `${whole}.${String(fen % 100).padStart(2, "0")}`;
}

/** 2026年6月8日上午 至 2026年6月9日下午. */
export function spanText(when: Frozen<z.infer<typeof span>>, language: Language): string {
  const words = wordsIn(language).common;
  return fill(words.span, {
    from: fill(words.half, { date: longDate(when.from, language), half: words[when.fromHalf] }),
    to: fill(words.half, { date: longDate(when.to, language), half: words[when.toHalf] }),
  });
}

export const listOr = (texts: readonly string[], language: Language): string =>
  texts.length === 0 ? wordsIn(language).common.none : texts.join(wordsIn(language).common.separator);

export const yesNo = (is: boolean, language: Language): string =>
  is ? wordsIn(language).common.yes : wordsIn(language).common.no;

type Member = Frozen<z.infer<typeof teamMember>>;

/** The rows of a team table: name, role, registration and status, codes. */
export function teamRow(member: Member, language: Language): readonly string[] {
  const words = wordsIn(language);
  const employment = member.fullTime ? words.common.fullTime : words.common.partTime;
  return [
    member.name,
    words.role[member.role],
    member.registration ?? words.common.none,
    member.status === "none" ? words.common.none : `${words.status[member.status]} · ${employment}`,
    listOr(member.codes, language),
  ];
}

export const teamColumns = (language: Language) => {
  const words = wordsIn(language).common;
  return [
    { title: words.name, share: 15, align: "center" },
    { title: words.teamRole, share: 15, align: "center" },
    { title: words.registration, share: 26, align: "center" },
    { title: words.registrationStatus, share: 20, align: "center" },
    { title: words.codes, share: 24 },
  ] as const;
};

export const siteRow = (site: Site, language: Language): readonly string[] => [
  wordsIn(language).siteKind[site.kind],
  site.name,
  site.address,
  site.activity,
];

type Site = Frozen<z.infer<typeof site>>;

export const siteColumns = (language: Language) => {
  const words = wordsIn(language).common;
  return [
    { title: words.siteKind, share: 13, align: "center" },
    { title: words.siteName, share: 20 },
    { title: words.address, share: 37 },
    { title: words.activity, share: 30 },
  ] as const;
};

/** Label and date line of one who signs; what is not signed yet stays a blank line. */
export const signatureRows = (
  label: string,
  signed: Frozen<z.infer<typeof signature>>,
  language: Language,
): readonly { readonly label: string; readonly value: string }[] => [
  { label, value: signed.name ?? "" },
  {
    label: wordsIn(language).common.signedOn,
    value: signed.signedOn === null ? "" : longDate(signed.signedOn, language),
  },
];
