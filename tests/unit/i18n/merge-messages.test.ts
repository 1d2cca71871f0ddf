import { expect, test } from "vitest";
import { isMessageTree, mergeMessages, messageKeys } from "@/lib/i18n/merge-messages";

test("every slice may bring its own refusals", () => {
  const merged = mergeMessages([
    { application: { title: "申请" }, refusals: { "no-people": "没有人" } },
    { contract: { title: "合同" }, refusals: { "payer-differs": "付款方不是客户" } },
  ]);
  expect(messageKeys(merged)).toEqual([
    "application.title",
    "refusals.no-people",
    "refusals.payer-differs",
    "contract.title",
  ]);
});

test("two files may repeat a sentence but not contradict each other", () => {
  expect(mergeMessages([{ a: { b: "x" } }, { a: { b: "x" } }])).toEqual({ a: { b: "x" } });
  expect(() => mergeMessages([{ a: { b: "x" } }, { a: { b: "y" } }])).toThrow("a.b");
  expect(() => mergeMessages([{ a: { b: "x" } }, { a: { b: { c: "y" } } }])).toThrow("a.b");
});

test("a file cannot reach the prototype", () => {
  const tree: unknown = JSON.parse('{"constructor":{"name":"x"}}');
  if (!isMessageTree(tree)) throw new Error("a tree of sentences, whatever its keys are called");
  expect(mergeMessages([{}, tree])).toEqual({ constructor: { name: "x" } });
});
