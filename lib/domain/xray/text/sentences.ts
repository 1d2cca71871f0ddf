/** Sentences as Chinese papers end them; a line is one too. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/[。！？!?\n]+|(?<=[；;])/u)
    .map((sentence) => sentence.replace(/[；;]$/u, "").trim())
    .filter((sentence) => sentence !== "");

/** Without blanks and marks, full width as half: two texts that differ only in them are the same words. */
export const bareWords = (text: string): string => text.normalize("NFKC").replace(/[\s\p{P}\p{S}]/gu, "");

const SHOWN = 40;

/** The words around a place of a text, as a finding quotes them. */
export const excerpt = (text: string, from: number, to = from): string => {
  const start = Math.max(0, from - SHOWN / 2);
  const end = Math.min(text.length, to + SHOWN / 2);
  const quoted = text.slice(start, end).replaceAll(/\s+/gu, " ").trim();
  return `${start > 0 ? "…" : ""}${quoted}${end < text.length ? "…" : ""}`;
};
