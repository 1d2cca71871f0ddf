import { describe, expect, test } from "vitest";
import { hasWord } from "@/lib/domain/document/document-formats";
import { DOCUMENTS, type DocumentKind } from "@/lib/documents/render";
import type { Language } from "@/lib/documents/kit/model";
import { markedModel, type Mark } from "@/tests/support/documents/marked-model";
import { readPdf, squeezed } from "@/tests/support/documents/read-pdf";
import { wordText } from "@/tests/support/documents/read-word";
import { UNPRINTED } from "./unprinted-fields.data";

/** As many as the longest choice that decides which fields a paper prints: the six notices. */
const VARIANTS: Partial<Readonly<Record<DocumentKind, number>>> = { notice: 6 };

const KINDS = Object.keys(DOCUMENTS).filter((kind): kind is DocumentKind => kind in DOCUMENTS);

type Papers<Kind = DocumentKind> = Readonly<{ kind: Kind; pdf: string; word: string | null }>;

const drawn = async <Kind extends DocumentKind>(kind: Kind, model: unknown): Promise<Papers<Kind>> => {
  const { schema, render, renderWord } = DOCUMENTS[kind];
  const parsed = schema.parse(model);
  const pdf = (await readPdf(await render(parsed))).text;
  return { kind, pdf, word: renderWord === null ? null : wordText(await renderWord(parsed)) };
};

const withoutIndex = (path: string): string => path.replace(/\.\d+/gu, "");

type Marked = Readonly<{ marks: readonly Mark[]; papers: Papers }>;

/** Paths of the marks that no variant shows, told once. */
const missing = (all: readonly Marked[], textOf: (papers: Papers) => string): readonly string[] => {
  const isShown = new Map<string, boolean>();
  for (const { marks, papers } of all)
    for (const { path, words } of marks)
      isShown.set(
        path,
        isShown.get(path) === true || words.some((one) => textOf(papers).includes(squeezed(one))),
      );
  const paths = [...isShown].flatMap(([path, shown]) => (shown ? [] : [withoutIndex(path)]));
  return [...new Set(paths)].toSorted();
};

describe.each(KINDS)("%s", (kind) => {
  test.each<Language>(["zh-CN", "en"])("every text and day reaches PDF and Word (%s)", async (language) => {
    const all: Marked[] = [];
    for (let variant = 0; variant < (VARIANTS[kind] ?? 2); variant += 1) {
      const { model, marks } = markedModel(DOCUMENTS[kind].schema, language, variant);
      all.push({ marks, papers: await drawn(kind, model) });
    }
    const unprinted = UNPRINTED[kind]
      .filter((one) => one.in === undefined || one.in === language)
      .flatMap(({ paths }) => paths)
      .toSorted();
    expect(missing(all, ({ pdf }) => pdf)).toEqual(unprinted);
    if (hasWord(kind)) expect(missing(all, ({ word }) => word ?? "")).toEqual(unprinted);
  });
});

test("each kind of document but the certificate can be had as Word, as the registry says", () => {
  for (const kind of KINDS)
    expect([kind, DOCUMENTS[kind].renderWord !== null]).toEqual([kind, hasWord(kind)]);
  expect(KINDS.filter((kind) => !hasWord(kind))).toEqual(["certificate"]);
});
