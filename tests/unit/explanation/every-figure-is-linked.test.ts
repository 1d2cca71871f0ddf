import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { renderedFigures } from "@/tests/support/raw-figures";
import { LINKED, LINKS, UNLINKED } from "./figure-places.data";

const sources = ["app", "components"].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".tsx"))
    .map((name) => ({ file: `${root}/${name}`, source: readFileSync(`${root}/${name}`, "utf8") })),
);

const LINK = /\b(?:RuleNumber|RuleDay|AuditDays|WindowLink|figureIn)\b|\bexplained[:=]/u;
const LINK_TAGS: ReadonlySet<string> = new Set(["RuleNumber", "RuleDay", "AuditDays", "WindowLink"]);

test("5.4.4.6: every place where a figure of a rule stands links to its explanation", () => {
  const missing = Object.entries(LINKED).flatMap(([file, links]) => {
    const found = sources.find((one) => one.file === file)?.source ?? "";
    return links.filter((link) => !found.includes(link)).map((link) => `${file}: ${link}`);
  });
  expect(missing).toEqual([]);
});

test("a link to an explanation stands in no file that the list of places leaves out", () => {
  const linking = sources.filter(({ source }) => LINK.test(source)).map(({ file }) => file);
  expect(linking.filter((file) => !LINKS.includes(file) && LINKED[file] === undefined)).toEqual([]);
});

test("days and single days that no link surrounds are those the list gives a reason for, and no more", () => {
  const raw = sources.flatMap(({ file, source }) =>
    renderedFigures(file, source)
      .filter(({ around }) => !around.some((tag) => LINK_TAGS.has(tag)))
      .map(({ shown }) => `${file}: ${shown}`),
  );
  const reasoned = Object.entries(UNLINKED).flatMap(([file, shown]) =>
    Object.keys(shown).map((one) => `${file}: ${one}`),
  );
  expect([...new Set(raw)].toSorted()).toEqual(reasoned.toSorted());
});

test("a number of days or a due day that is rendered bare is found", () => {
  const source = `const Page = () => (
    <p>
      <RuleNumber caseId="1" of={{ figure: "total-days" }}>{formatDays(total)}</RuleNumber>
      {formatDays(surveillance)} <PlainDay date={reportDue} />
    </p>
  );`;
  const raw = renderedFigures("page.tsx", source).filter(({ around }) => !around.includes("RuleNumber"));
  expect(raw.map(({ shown, line }) => [shown, line])).toEqual([
    ["formatDays(surveillance)", 4],
    ["date={reportDue}", 4],
  ]);
});
