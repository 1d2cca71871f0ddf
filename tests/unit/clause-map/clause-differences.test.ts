import { expect, test } from "vitest";
import { clauseDifferences } from "@/scripts/support/clause-differences";
import { complaintHandling } from "@/tests/support/rules";

/** What is told of these lines, without the clauses of the map that so short a document lacks. */
const told = (...lines: readonly string[]) =>
  clauseDifferences(complaintHandling, lines.join("\n")).filter(
    (difference) => !difference.endsWith("stands in the map, not in the document"),
  );

test("a clause that either side lacks is told", () => {
  expect(told("1 目的", "1.9 别的")).toEqual(["1.9: stands in the document, not in the map"]);
  expect(clauseDifferences(complaintHandling, "1 目的")).toContain(
    "5.9.2 b): stands in the map, not in the document",
  );
});

test("a clause that obliges and is mapped as text, and a duty that is none, are told", () => {
  expect(told("1.1 本规则应适用于全部活动。", "5.1 初次认证分两个阶段。", "1.3 本机构应遵守。")).toEqual([
    "1.1: the document says a duty, the map text, nothing to do",
    "5.1: the document says no duty, the map a duty",
  ]);
});

test("5.5.6.3 c), 5.5.9.2 j): a number printed twice is told unless the map calls it a conflict", () => {
  const twice = (clause: string, mark: string) =>
    told(`${clause} 内容应有：`, `${mark} 其一。`, `${mark} 其二应做。`).filter((each) =>
      each.includes("times"),
    );
  expect(twice("5.5.9.2", "j)")).toEqual([]);
  expect(twice("5.5.6.3", "c)")).toEqual([]);
  expect(twice("5.5.9.2", "a)")).toEqual(["5.5.9.2 a): printed 2 times, and the map does not say so"]);
});
