import { readdirSync } from "node:fs";
import { expect, test } from "vitest";

/** A folder of the router as the address sees it: groups in round brackets leave no trace, a variable any name. */
const patternOf = (folder: string): string =>
  folder
    .split("/")
    .filter((part) => !/^\(.+\)$/u.test(part))
    .map((part) => part.replace(/^\[.+\]$/u, "[*]"))
    .join("/");

/** Patterns that several folders share: the product would not be built. */
const shared = (folders: readonly string[]): readonly string[] => {
  const patterns = folders.map(patternOf);
  return [...new Set(patterns.filter((pattern, index) => patterns.indexOf(pattern) !== index))];
};

test("no two pages or routes answer to one pattern of addresses", () => {
  const folders = readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => /(?:^|\/)(?:page\.tsx|route\.ts)$/u.test(file))
    .map((file) => file.replace(/\/?(?:page\.tsx|route\.ts)$/u, ""));
  expect(folders.length).toBeGreaterThan(150);
  expect(shared(folders)).toEqual([]);
});

test("two folders that differ in the name of a variable or in their group are found", () => {
  expect(
    shared([
      "(office)/rules/editions/[draftId]",
      "(public)/rules/editions/[edition]",
      "(office)/rules/editions/[draftId]/what-if",
    ]),
  ).toEqual(["rules/editions/[*]"]);
});
