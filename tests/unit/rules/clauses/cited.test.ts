import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { resolveClauses } from "@/rules/clauses/clause-index";
import { latestEdition, schemeIds } from "@/rules/schemes/registry";

/** Where clauses are cited in code. Clause lists are the data being cited; the linter reads any rule; examples are invented papers. */
const FOLDERS = ["rules", "lib", "app", "components"];
const NO_CITATIONS = /generated|schemes\/criteria|\/clauses\/|rules\/lint|documents\/examples/;

/** A literal that has the shape of clauses from end to end: at least x.y.z, or x.y with a mark, alone or in a list. */
const CLAUSES =
  /(["`])((?:\d{1,2}(?:\.\d{1,2}){2,4}|\d{1,2}(?:\.\d{1,2})*(?:\(\d+\)| [a-z]\)| 注\d))[^"`\n]*)\1/g;
/** A literal given as a clause, whatever its shape. */
const AS_CLAUSE = /(?:\bclause(?:: |=)|CLAUSE = |RULE = )(["`])([^"`\n]+)\1/g;
/** What is no clause: a version, professional codes, sections of a report, an order, sentences that begin with a number. */
const IS_OTHER = /^3\.1\.0$|^\d\d\.\d\d\.\d\d|^1\.5\.[1-8]$|^asc$|[。.]$/;

const sources = async (ending = /\.tsx?$/) => {
  const files = await Promise.all(
    FOLDERS.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })),
  );
  return files
    .flat()
    .filter((file) => file.isFile() && ending.test(file.name))
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => !NO_CITATIONS.test(path));
};

/** "5.2.1(${index + 1})" numbers the seven conditions, "5.2.2(…)" the eight kinds of documents. */
const spelled = (literal: string): readonly string[] => {
  if (!literal.includes("${")) return [literal];
  const prefix = literal.slice(0, literal.indexOf("${"));
  if (prefix === "") return [];
  const count = { "5.2.1(": 7, "5.2.2(": 8 }[prefix];
  if (count === undefined) throw new Error(`teach this test what ${literal} may become`);
  return Array.from({ length: count }, (_, index) => `${prefix}${index + 1})`);
};

const literals = (source: string): readonly string[] =>
  [CLAUSES, AS_CLAUSE]
    .flatMap((shape) => [...source.matchAll(shape)].map((match) => match[2] ?? ""))
    .filter((literal) => !IS_OTHER.test(literal))
    .flatMap(spelled);

const inData = (value: unknown, key = ""): readonly string[] => {
  if (typeof value === "string") return key === "clause" || key === "attendance" ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => inData(inner, key === "attendance" ? key : name));
};

const cited = new Set([
  ...(
    await Promise.all((await sources()).map(async (path) => literals(await readFile(path, "utf8"))))
  ).flat(),
  ...schemeIds.flatMap((scheme) => {
    const { criteria, clauses, ...rules } = latestEdition(scheme);
    expect([criteria.length, clauses.length].every((length) => length > 0)).toBe(true);
    return inData(rules);
  }),
]);

test("the collection finds what code, components and data are known to cite", () => {
  expect([...cited]).toEqual(
    expect.arrayContaining([
      ...[
        "5.1",
        "3(2)",
        "5.2.1(7)",
        "5.2.2(8)",
        "5.4.3.1 注1、注2",
        "5.4.4.7 e)",
        "9.1(1)",
        "14.1",
        "5.5.5.1",
      ],
      ...["IAF MD 5, Table QMS 1", "CNCA-QMS-01:2025", "CNCA-QMS-01:2025 5.8.2", "5.4.5.1.3、5.4.5.2.2"],
    ]),
  );
});

test.each([...cited].toSorted())("“%s”, as the product cites it, leads to an entry of its own", (clause) => {
  const found = resolveClauses(clause);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ isExact }) => !isExact)).toEqual([]);
});

/** A number of three places or more wherever it is written: in a comment, a sentence of the messages, a page; not one of another document. */
const WRITTEN =
  /(?<!RFC \d{4}, |:\d{4} )(?<![\d.:/"a-zA-Z-])\d{1,2}(?:\.\d{1,2}){2,4}(?![\d.])(?:\(\d+\)| ?[a-z]\)| 注\d)?/g;
/** Readings quote references that lead nowhere, another rule has its own numbers; codes have places of two figures. */
const QUOTES = /\/interpretations|rules\/schemes\/(?!complaint-handling)/;
const IS_CODE = /^\d\d\.\d\d\.\d\d$/;
/** Sections of the report's form, which are numbered like clauses. */
const IS_SECTION = /^1\.5\.[1-8]$/;

test("every clause number written in comments, sentences and pages stands in the map", async () => {
  const paths = (await sources(/\.(?:tsx?|json)$/)).filter((path) => !QUOTES.test(path));
  const written = new Set(
    (
      await Promise.all(paths.map(async (path) => (await readFile(path, "utf8")).match(WRITTEN) ?? []))
    ).flat(),
  );
  expect([...written]).toEqual(expect.arrayContaining(["5.4.3.1(2)", "5.6.1 a)", "5.5.6.4"]));
  const leadsNowhere = [...written].filter(
    (number) =>
      !IS_CODE.test(number) &&
      !IS_SECTION.test(number) &&
      !resolveClauses(number).every(({ isExact }) => isExact),
  );
  expect(leadsNowhere).toEqual([]);
});
