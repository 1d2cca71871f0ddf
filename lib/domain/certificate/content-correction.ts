import { z } from "zod";
import { id, line, optionalEnglishLine, optionalEnglishText, text } from "../fields";
import { accepted, refused, type Outcome, type Refusal } from "../outcome";
import type { CertificateContent } from "./certificate-content";

/** What kinds of words a certificate says; the activities of sites are words of the scope. */
export const TEXT_KINDS = ["names", "addresses", "scopes"] as const;

export type TextKind = (typeof TEXT_KINDS)[number];

const words = z.object({ zh: z.string(), en: z.string() });

/** One text of a certificate in both its languages. */
export type Words = Readonly<z.output<typeof words>>;

/** What was put right: wherever the content read the one, it reads the other. */
export const correctedTexts = z.array(
  z.object({ kind: z.enum(TEXT_KINDS), from: words, to: words }).readonly(),
);

export type CorrectedText = z.output<typeof correctedTexts>[number];

const aLine = (limit: number) =>
  z
    .array(z.object({ zh: line(limit), en: optionalEnglishLine(limit) }))
    .min(1)
    .max(501);

/**
 * 证书内容更正: every text of the content as it shall read, in the order of contentTexts. The hash tells which content
 * the form was made from; what reads as before stays.
 */
export const correctContentForm = z.object({
  caseId: id,
  contentSha256: z.string().regex(/^[0-9a-f]{64}$/),
  reason: text(2_000),
  names: aLine(200),
  addresses: aLine(300),
  scopes: z
    .array(z.object({ zh: text(2_000), en: optionalEnglishText(2_000) }))
    .min(1)
    .max(501),
});

export type ContentTexts = Readonly<Record<TextKind, readonly Words[]>>;

const isSame = (one: Words, other: Words): boolean => one.zh === other.zh && one.en === other.en;

const once = (all: readonly Words[]): readonly Words[] =>
  all.filter((one, index) => all.findIndex((other) => isSame(one, other)) === index);

/** Each different text of a content once: a name that stands in two places is put right in both. */
export const contentTexts = (content: CertificateContent): ContentTexts => ({
  names: once([
    { zh: content.name, en: content.nameEn },
    ...content.sites.map(({ name, nameEn }) => ({ zh: name, en: nameEn })),
  ]),
  addresses: once([
    { zh: content.address, en: content.addressEn },
    ...content.sites.map(({ address, addressEn }) => ({ zh: address, en: addressEn })),
  ]),
  scopes: once([
    { zh: content.scope, en: content.scopeEn },
    ...content.sites.map(({ activity, activityEn }) => ({ zh: activity, en: activityEn })),
  ]),
});

/** The text as it reads after the corrections, in their order; one the file no longer says as it did is left alone. */
const reads = (kind: TextKind, said: Words, corrections: readonly CorrectedText[]): Words =>
  corrections.reduce((now, { kind: of, from, to }) => (of === kind && isSame(now, from) ? to : now), said);

/** The content with everything that was put right in it. */
export const withCorrections = (
  content: CertificateContent,
  corrections: readonly CorrectedText[],
): CertificateContent => {
  const name = reads("names", { zh: content.name, en: content.nameEn }, corrections);
  const address = reads("addresses", { zh: content.address, en: content.addressEn }, corrections);
  const scope = reads("scopes", { zh: content.scope, en: content.scopeEn }, corrections);
  return {
    ...content,
    ...{ name: name.zh, nameEn: name.en, address: address.zh, addressEn: address.en },
    ...{ scope: scope.zh, scopeEn: scope.en },
    sites: content.sites.map((site) => {
      const called = reads("names", { zh: site.name, en: site.nameEn }, corrections);
      const at = reads("addresses", { zh: site.address, en: site.addressEn }, corrections);
      const does = reads("scopes", { zh: site.activity, en: site.activityEn }, corrections);
      return {
        ...site,
        ...{ name: called.zh, nameEn: called.en, address: at.zh, addressEn: at.en },
        ...{ activity: does.zh, activityEn: does.en },
      };
    }),
  };
};

/** English that was decided on is put right, never taken away. */
const isTakenAway = ({ from, to }: CorrectedText): boolean => from.en !== "" && to.en === "";

/** What the form changes of the texts it was made from; nothing changed is no correction. */
export const assessCorrection = (
  said: ContentTexts,
  form: ContentTexts,
): Outcome<readonly CorrectedText[]> => {
  const given = TEXT_KINDS.flatMap((kind) =>
    said[kind].map((from, index) => ({ kind, index, from, to: form[kind][index] ?? from })),
  );
  const refusals = given.filter(isTakenAway).map(({ kind, index, from }): Refusal => ({
    ...{ code: "english-taken-away", clause: "5.9.4", field: `${kind}.${index}.en` },
    facts: { text: from.en },
  }));
  if (refusals.length > 0) return refused(...refusals);
  const changed = given.filter(({ from, to }) => !isSame(from, to));
  return changed.length === 0
    ? refused({ code: "nothing-corrected", clause: "5.9.4" })
    : accepted(changed.map(({ kind, from, to }) => ({ kind, from, to: { zh: to.zh, en: to.en } })));
};
