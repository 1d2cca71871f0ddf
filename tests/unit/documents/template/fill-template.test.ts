import { expect, test } from "vitest";
import { EXAMPLES } from "@/lib/documents/examples/examples";
import { DOCUMENTS } from "@/lib/documents/render";
import { fillTemplate } from "@/lib/documents/template/fill-template";
import { modelShape } from "@/lib/documents/template/shape";
import { starterTemplate } from "@/lib/documents/template/starter";
import { wordPart } from "@/tests/support/documents/read-word";
import { paragraph, templateOf } from "@/tests/support/documents/word-template";

const { kind, model } = EXAMPLES["task-order"];
const shape = modelShape(DOCUMENTS[kind].schema);
const example = model({ language: "zh-CN", body: null });
const starter = () => starterTemplate({ shape, name: "任务书", language: "zh-CN", date: "2026-01-01" });

const filled = (bytes: Uint8Array): string =>
  wordPart(
    fillTemplate(bytes, { shape, model: example, language: "zh-CN", document: "task-order", title: "T" }),
    "word/document.xml",
  );

test("a template says what its model says: words for codes, days, dates, lists, what holds and what does not", () => {
  const body = [
    paragraph("{stage}/{#stage.stage2}二{/stage.stage2}{#stage.surveillance}监{/stage.surveillance}"),
    paragraph(
      "{determined}天 {span.from} {#answer.agrees}同意{/answer.agrees}{^answer.agrees}未同意{/answer.agrees}",
    ),
    paragraph("{#team}{name}（{role}）{fullTime};{/team}"),
  ].join("");
  const text = filled(templateOf(body)).replace(/<[^>]+>/gu, "");
  expect(text).toContain("第二阶段审核/二");
  expect(text).not.toContain("监");
  expect(text).toContain("秦知远（审核组长）是;梁书宁（审核员）否;");
  expect(text).toMatch(/\d\.\d天 2026年\d+月\d+日 (?:未)?同意/u);
});

test("filled twice, a template gives the same bytes", async () => {
  const bytes = await starter();
  const once = () =>
    fillTemplate(bytes, { shape, model: example, language: "zh-CN", document: "task-order", title: "T" });
  expect(Buffer.from(once()).equals(Buffer.from(once()))).toBe(true);
});
