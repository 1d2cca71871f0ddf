import type { z } from "zod";
import { formatDays, formatDocumentDate } from "@/lib/i18n/format";
import type { signature, site, span, teamMember } from "./model";
import type { Frozen, Language } from "./model";
import { fill, wordsIn } from "./words";

export const dateOr = (date: string | null, language: Language): string =>
  date === null ? wordsIn(language).common.none : formatDocumentDate(date, language);

/** Half-days as days: 7 → "3.5 人日". */
export const manDays = (halfDays: number, language: Language): string =>
  fill(wordsIn(language).common.manDays, { days: formatDays(halfDays) });

/** 2026年6月8日上午 至 2026年6月9日下午. */
export function spanText(when: Frozen<z.infer<typeof span>>, language: Language): string {
  const words = wordsIn(language).common;
  return fill(words.span, {
    from: fill(words.half, { date: formatDocumentDate(when.from, language), half: words[when.fromHalf] }),
    to: fill(words.half, { date: formatDocumentDate(when.to, language), half: words[when.toHalf] }),
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
    value: signed.signedOn === null ? "" : formatDocumentDate(signed.signedOn, language),
  },
];
