import { describe, expect, test } from "vitest";
import { EXAMPLES } from "@/lib/documents/examples/examples";
import type { Language } from "@/lib/documents/kit/model";
import { DOCUMENTS } from "@/lib/documents/render";
import { assessTemplate } from "@/lib/documents/template/assess-template";
import { fillTemplate } from "@/lib/documents/template/fill-template";
import { openPackage } from "@/lib/documents/template/open-package";
import { placeholdersOf } from "@/lib/documents/template/placeholders";
import { modelShape } from "@/lib/documents/template/shape";
import { starterTemplate } from "@/lib/documents/template/starter";
import { viewOf } from "@/lib/documents/template/view";
import { OFFICIAL_DOCUMENT_NAMES, OFFICIAL_DOCUMENTS } from "@/lib/domain/document/official-documents.data";
import { markedModel } from "@/tests/support/documents/marked-model";
import { squeezed } from "@/tests/support/documents/read-pdf";
import { wordText } from "@/tests/support/documents/read-word";

const NAMES = OFFICIAL_DOCUMENT_NAMES.filter((name) => OFFICIAL_DOCUMENTS[name].hasWord);
const LANGUAGES: readonly Language[] = ["zh-CN", "en"];

/** Every leaf of a value by its path, members of lists told once. */
const leaves = (value: unknown, path: readonly string[] = []): readonly string[] => {
  if (Array.isArray(value)) {
    const members = value.flatMap((member: unknown) => leaves(member, path));
    return members.length === 0 ? [path.join(".")] : [path.join("."), ...members];
  }
  if (typeof value !== "object" || value === null) return [path.join(".")];
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) => leaves(member, [...path, key]));
};

describe.each(NAMES)("%s", (name) => {
  const { kind, model } = EXAMPLES[name];
  const shape = modelShape(DOCUMENTS[kind].schema);

  test.each(LANGUAGES)(
    "its list names every field of the example, and each resolves on it (%s)",
    (language) => {
      const example = model({ language, body: null });
      const listed = placeholdersOf(shape, viewOf(shape, example, { language, document: name }), language);
      const paths = new Set(listed.map(({ path }) => path));
      expect([...new Set(leaves(example))].filter((path) => !paths.has(path))).toEqual([]);
      expect(paths.size).toBe(listed.length);
    },
  );

  test.each(LANGUAGES)(
    "its starter holds every field, is found sound and fills as it stands (%s)",
    async (language) => {
      const starter = await starterTemplate({ shape, name: "表", language, date: "2026-01-01" });
      const opened = openPackage(starter);
      if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
      expect(assessTemplate(opened.value, shape)).toEqual({ faults: [], missing: [] });
      for (const variant of [0, 1]) {
        const marked = markedModel(DOCUMENTS[kind].schema, language, variant);
        const filling = {
          shape,
          language,
          document: name,
          title: "T",
          model: DOCUMENTS[kind].schema.parse(marked.model),
        };
        const text = wordText(fillTemplate(starter, filling));
        const missing = marked.marks.filter(
          ({ words }) => !words.some((one) => text.includes(squeezed(one))),
        );
        expect(missing.map(({ path }) => path)).toEqual([]);
        expect(text).not.toMatch(/[{}]|undefined|\[object/u);
      }
    },
  );
});
