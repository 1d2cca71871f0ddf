import { describe, expect, test } from "vitest";
import { DOCUMENTS } from "@/lib/documents/render";
import { OFFICIAL_DOCUMENT_NAMES } from "@/lib/domain/document/official-documents.data";
import { LOCALES } from "@/lib/i18n/locales";
import { messageKeys } from "@/lib/i18n/merge-messages";
import { loadMessages } from "@/lib/i18n/messages";
import { SCHEME_WORDS } from "@/rules/lint/data/schemes.data";
import { CHECKS } from "@/lib/domain/xray/xray";
import { FAMILIES, PLACE_PARTS, SEVERITIES } from "@/lib/domain/xray/xray-lists";
import { LINT_CODES } from "@/rules/lint/finding";
import { latestEdition, schemeIds } from "@/rules/schemes/registry";
import { eventsOf, noticeKindsOf, refusalCodesOf, sourcesBelow } from "@/tests/support/source-codes";

const useCases = await sourcesBelow("lib/usecases");
const everything = [...(await sourcesBelow("lib")), ...(await sourcesBelow("rules"))];

/**
 * Zod's own kind of issue (its code of ours stands in params), two words of a query and of a list's name, and what
 * is found in rule documents and in reports, which have words of their own.
 */
const XRAY_CODES = CHECKS.flatMap(({ checks }) => checks.map(({ code }) => code));
const NOT_A_SENTENCE: ReadonlySet<string> = new Set([
  "custom",
  "asc",
  "registrations",
  ...LINT_CODES,
  ...XRAY_CODES,
]);

describe.each(LOCALES)("in %s", (locale) => {
  // Merging throws where two files say one key differently.
  const keys = loadMessages(locale).then((messages) => new Set(messageKeys(messages)));

  test("every event of the log has a sentence", async () => {
    const known = await keys;
    const events = eventsOf(useCases);
    expect(events.size).toBeGreaterThan(80);
    expect([...events].filter((event) => !known.has(`events.${event}`))).toEqual([]);
  });

  test("every kind of notice has a title", async () => {
    const known = await keys;
    const kinds = noticeKindsOf(useCases);
    expect([...kinds]).toEqual(expect.arrayContaining(["certification-granted", "stage1-finding-returned"]));
    expect([...kinds].filter((kind) => !known.has(`notices.${kind}`))).toEqual([]);
  });

  test("every kind of document and every document of the registry has a word, and no word is left over", async () => {
    const said = [...(await keys)].filter((key) => key.startsWith("document.kinds."));
    expect(said.toSorted()).toEqual(
      [...new Set([...Object.keys(DOCUMENTS), ...OFFICIAL_DOCUMENT_NAMES])]
        .map((kind) => `document.kinds.${kind}`)
        .toSorted(),
    );
  });

  test("every refusal and warning of the use cases and the rules has a sentence", async () => {
    const known = await keys;
    const codes = [...refusalCodesOf(everything)].filter((code) => !NOT_A_SENTENCE.has(code));
    expect(codes.length).toBeGreaterThan(250);
    const isSaid = (code: string) =>
      ["refusals", "warnings", "errors"].some((branch) => known.has(`${branch}.${code}`));
    expect(codes.filter((code) => !isSaid(code))).toEqual([]);
  });

  test("what is found in a report, where, how grave it is and of which family are said in words, no word left over", async () => {
    const said = [...(await keys)].filter((key) => /^xray\.(?:codes|parts|families|severities)\./.test(key));
    expect(said.toSorted()).toEqual(
      [
        ...XRAY_CODES.map((code) => `xray.codes.${code}`),
        ...PLACE_PARTS.map((part) => `xray.parts.${part}`),
        ...FAMILIES.map((family) => `xray.families.${family}`),
        ...SEVERITIES.map((severity) => `xray.severities.${severity}`),
      ].toSorted(),
    );
  });

  test("what is found in a rule document, and the scheme it comes from, are said in words", async () => {
    const known = await keys;
    const asked = [
      ...LINT_CODES.map((code) => `lint.codes.${code}`),
      ...SCHEME_WORDS.map(({ scheme }) => `lint.schemes.${scheme}`),
    ];
    expect(asked.filter((key) => !known.has(key))).toEqual([]);
  });

  test("every reading that days and samples rest on has a sentence, whatever the scheme", async () => {
    const known = await keys;
    const readings = schemeIds
      .map(latestEdition)
      .flatMap(({ manDays, sampling }) => [
        ...Object.values(manDays.interpretations).flat(),
        ...sampling.interpretations,
        sampling.provedEffectiveInterpretation,
      ]);
    expect(readings).toEqual(expect.arrayContaining(["floor-table", "table-source"]));
    expect(readings.filter((id) => !known.has(`interpretations.${id}`))).toEqual([]);
  });
});
