import { expect, test } from "vitest";
import { assessOwnTexts, changedTexts, documentFormForm } from "@/lib/domain/document/document-form-form";
import { DOCX, hasWord, withEnding } from "@/lib/domain/document/document-formats";
import { templateChoiceForm, templateForm, TEMPLATE_LIMIT } from "@/lib/domain/document/template-form";

const GREETING = { path: "notice.greeting", zh: "致{client}：", en: "To {client}:", isList: false };
const DUTIES = { path: "contract.duties", zh: "其一\n其二", en: "One\nTwo", isList: true };
const KNOWN = [GREETING, DUTIES];

const text = (path: string, zh: string, en: string) => ({ path, zh, en });
const judged = (...texts: readonly ReturnType<typeof text>[]) => assessOwnTexts(texts, KNOWN);

test("a fixed text may say the same in other words, with its facts in any order and as often as it likes", () => {
  expect(judged(text("notice.greeting", "尊敬的{client}：", "Dear {client}, {client}:"))).toEqual([]);
  const two = { path: "two", zh: "{client} {day}", en: "{day} {client}", isList: false };
  expect(assessOwnTexts([text("two", "{day}，{client}", "{client}, {day}")], [two])).toEqual([]);
});

test("a text the document does not have is told with its path, at its own row", () => {
  expect(judged(text("contract.duties", "一", "One"), text("notice.end", "一", "One"))).toEqual([
    { code: "form-text-unknown", facts: { path: "notice.end" }, field: "texts.1.zh" },
  ]);
});

test("a fact that was lost or invented is told for the language that lacks it, with what is wanted", () => {
  expect(judged(text("notice.greeting", "您好：", "To {client} and {leader}:"))).toEqual([
    { code: "form-text-facts", facts: { wanted: "{client}" }, field: "texts.0.zh" },
    { code: "form-text-facts", facts: { wanted: "{client}" }, field: "texts.0.en" },
  ]);
  expect(judged(text("notice.greeting", "致{client}：", "Hello:"))).toEqual([
    { code: "form-text-facts", facts: { wanted: "{client}" }, field: "texts.0.en" },
  ]);
  const both = { path: "both", zh: "{day}{client}", en: "{client}{day}", isList: false };
  expect(assessOwnTexts([text("both", "无", "{client} {day}")], [both])).toEqual([
    { code: "form-text-facts", facts: { wanted: "{client} {day}" }, field: "texts.0.zh" },
  ]);
});

test("where no fact is wanted, one that was invented is told with a dash", () => {
  expect(judged(text("contract.duties", "其一 {client}\n其二", "One\nTwo"))).toEqual([
    { code: "form-text-facts", facts: { wanted: "–" }, field: "texts.0.zh" },
  ]);
});

test("a list has as many lines in one language as in the other, however many", () => {
  expect(judged(text("contract.duties", "一\n二\n三", "One\nTwo\nThree"))).toEqual([]);
  expect(judged(text("contract.duties", "一\n二\n三", "One\nTwo"))).toEqual([
    { code: "form-text-lines", field: "texts.0.zh" },
  ]);
});

test("a text that is no list stays on one line in both languages; a lost fact is told beside it", () => {
  const oneLine = { code: "form-text-one-line", field: "texts.0.zh" };
  expect(judged(text("notice.greeting", "致\n{client}：", "To {client}:"))).toEqual([oneLine]);
  expect(judged(text("notice.greeting", "致{client}：", "To\n{client}:"))).toEqual([oneLine]);
  expect(judged(text("notice.greeting", "致\n：", "To {client}:")).map(({ code }) => code)).toEqual([
    "form-text-facts",
    "form-text-one-line",
  ]);
});

test("only what differs from the built-in text is the body's own, in either language", () => {
  const greeting = text(GREETING.path, GREETING.zh, GREETING.en);
  const otherZh = { ...greeting, zh: "敬致{client}：" };
  const otherEn = { ...greeting, en: "Dear {client}:" };
  expect(changedTexts([greeting], KNOWN)).toEqual([]);
  expect(changedTexts([otherZh], KNOWN)).toEqual([otherZh]);
  expect(changedTexts([greeting, otherEn], KNOWN)).toEqual([otherEn]);
  expect(changedTexts([greeting], [])).toEqual([greeting]);
});

const form = {
  ...{ document: "audit-plan", version: 0, code: "B-07", formVersion: "A/1", note: "新版式" },
  texts: [text("notice.greeting", "致", "To")],
};

test("a form of the body names an official document, its own code and version, and why it changed", () => {
  expect(documentFormForm.parse(form)).toEqual(form);
  for (const wrong of [
    ...[{ document: "letter" }, { version: -1 }, { version: 2_000_000_001 }, { version: 1.5 }],
    ...[{ code: "" }, { formVersion: "" }, { note: "" }, { code: "B".repeat(31) }],
    ...[{ texts: [text("p".repeat(101), "致", "To")] }, { texts: [text("p", "", "To")] }],
    ...[{ texts: [text("p", "致", "")] }, { texts: Array.from({ length: 61 }, () => form.texts[0]) }],
  ])
    expect(documentFormForm.safeParse({ ...form, ...wrong }).success, JSON.stringify(wrong)).toBe(false);
});

const FILE = "6f0c1f5e-9f57-4c4e-8b8d-6a4a4ad2a001";

test("a template is an upload for an official document, with a word why; up to 5 MB", () => {
  const brought = { document: "contract", fileId: FILE, note: "新标志" };
  expect(templateForm.parse(brought)).toEqual(brought);
  for (const wrong of [{ fileId: "x" }, { note: "" }, { document: "letter" }])
    expect(templateForm.safeParse({ ...brought, ...wrong }).success).toBe(false);
  expect(TEMPLATE_LIMIT).toBe(5_242_880);
});

test("a choice of no template is the built-in look, however a browser sends nothing", () => {
  const chosen = { document: "contract", version: 0, from: "2026-06-10", note: "" };
  for (const templateId of ["", null])
    expect(templateChoiceForm.parse({ ...chosen, templateId })).toEqual({ ...chosen, templateId: null });
  expect(templateChoiceForm.parse({ ...chosen, templateId: FILE }).templateId).toBe(FILE);
  for (const wrong of [{ templateId: "x" }, { version: -1 }, { from: "2026-02-30" }])
    expect(templateChoiceForm.safeParse({ ...chosen, templateId: FILE, ...wrong }).success).toBe(false);
});

test("5.9.4: a certificate is had as PDF alone, a plan as Word too; a kind nobody knows is had as neither", () => {
  expect(["certificate", "audit-plan", "letter"].map(hasWord)).toEqual([false, true, false]);
});

test("a Word document has the name of its PDF with its own ending, and only the ending changes", () => {
  expect(withEnding("审核计划.pdf.pdf", "docx")).toBe("审核计划.pdf.docx");
  expect(withEnding("审核计划.pdf", "pdf")).toBe("审核计划.pdf");
  expect(withEnding("my-pdf", "docx")).toBe("my-pdf");
  expect(withEnding("a.pdf.old", "docx")).toBe("a.pdf.old");
  expect(DOCX).toBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
});
