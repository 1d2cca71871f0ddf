import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { DOCUMENTS } from "@/lib/documents/render";
import { LOCALES } from "@/lib/i18n/locales";
import { messageKeys } from "@/lib/i18n/merge-messages";
import { loadMessages } from "@/lib/i18n/messages";
import { resolveClauses } from "@/rules/clauses/clause-index";
import { CLAUSE_PLACES, type ClausePlace } from "@/rules/schemes/clause-places.data";
import { latestEdition } from "@/rules/schemes/registry";
import { citesIn, mappedRows, proofsOf } from "@/tests/support/clause-rows";
import { refusalCodesOf, sourcesBelow } from "@/tests/support/source-codes";
import { writtenTests } from "@/tests/support/written-tests";

const tests = [...(await writtenTests("tests/unit")), ...(await writtenTests("tests/integration"))];
const sources = [...(await sourcesBelow("lib")), ...(await sourcesBelow("rules"))];
const codes = refusalCodesOf(sources);
const useCases = new Set(
  (await sourcesBelow("lib/usecases")).flatMap((source) =>
    Array.from(source.matchAll(/\bname: "([a-z0-9-]+\.[a-z0-9-]+)"/gu), ([, name]) => name),
  ),
);

const exportsOf = async (place: string): Promise<boolean> => {
  const [file = "", name = ""] = place.split("#");
  return existsSync(file) && new RegExp(`export const ${name}\\b`, "u").test(await readFile(file, "utf8"));
};

const isThere = (place: string, at: string): boolean | Promise<boolean> => {
  if (place.startsWith("rule:") || place.startsWith("check:")) return exportsOf(at);
  if (place.startsWith("act:")) return useCases.has(at);
  if (place.startsWith("page:")) return existsSync(at);
  if (place.startsWith("paper:")) return Object.hasOwn(DOCUMENTS, at);
  return place.startsWith("planned:") && at === "";
};

const rows = mappedRows();
const placesOf = (row: (typeof rows)[number]): readonly ClausePlace[] =>
  row.standing.status === "text" ? [] : row.standing.where;

test("the rows of the map are the clauses and lettered points of the schemes' own rules", () => {
  expect(rows.filter(({ document }) => document === "OLS/GZ-0071")).toHaveLength(318);
});

test.each(Object.entries(CLAUSE_PLACES))("the place %s stands in the code, at “%s”", async (place, at) => {
  expect(await isThere(place, at)).toBe(true);
});

test("a place that is not there is noticed", async () => {
  expect(await isThere("rule:team", "rules/team/team.ts#nobody")).toBe(false);
  expect(await isThere("rule:team", "rules/team/none.ts#team")).toBe(false);
  expect(await isThere("act:plan-issue", "plan.forget")).toBe(false);
  expect(await isThere("page:plan", "app/none/page.tsx")).toBe(false);
  expect(await isThere("paper:notice", "letter")).toBe(false);
});

test("every place carries a clause, and every clause but a text has its place", () => {
  const used = new Set(rows.flatMap(placesOf));
  expect(Object.keys(CLAUSE_PLACES).filter((place) => ![...used].some((each) => each === place))).toEqual([]);
  expect(rows.filter((row) => row.standing.status !== "text" && placesOf(row).length === 0)).toEqual([]);
});

test.each(LOCALES)(
  "in %s every place but a paper has its own words; a paper has the words of its kind",
  async (locale) => {
    const known = new Set(messageKeys(await loadMessages(locale)));
    const keyOf = (place: string) => {
      const [kind = "", name = ""] = place.split(":");
      return kind === "paper" ? `document.kinds.${name}` : `clause.places.${kind}.${name}`;
    };
    expect(Object.keys(CLAUSE_PLACES).filter((place) => !known.has(keyOf(place)))).toEqual([]);
  },
);

test("a planned clause names the part that will carry it, and no other clause does", () => {
  const planned = rows.filter((row) => placesOf(row).some((place) => place.startsWith("planned:")));
  expect(planned.map(({ number }) => number)).toEqual(
    rows.filter(({ standing }) => standing.status === "planned").map(({ number }) => number),
  );
});

/** What is planned today, exactly: the number falls to 0 as the parts arrive, and never rises by oversight. */
test("54 clauses are planned", () => {
  expect(rows.filter(({ standing }) => standing.status === "planned")).toHaveLength(54);
});

test("a clause that is mere text obliges to nothing (npm run clauses holds this against the document)", () => {
  const text = rows.filter(({ standing }) => standing.status === "text");
  expect(new Set(text.map(({ standing }) => standing.obliges))).toEqual(new Set([false]));
});

test("what is off or contradictory names a reading that reads this very clause", () => {
  const { interpretations } = latestEdition("OLS/GZ-0071");
  const unread = rows.filter(({ number, standing }) => {
    if (standing.status !== "off" && standing.status !== "conflict") return false;
    const read = interpretations.find(({ id }) => id === standing.interpretation)?.clause ?? "";
    const cited = resolveClauses(read).map(({ entry }) => entry?.number ?? "");
    return !cited.some(
      (each) => each === number || number.startsWith(`${each}.`) || number.startsWith(`${each} `),
    );
  });
  expect(unread).toEqual([]);
});

const proofs = rows.flatMap((row) => proofsOf(row).map((proof) => ({ ...proof, number: row.number })));

test("every enforced clause names what it is refused for and the test that sees it", () => {
  const enforced = rows.filter(({ standing }) => standing.status === "enforced");
  expect(enforced.length).toBeGreaterThan(80);
  expect(enforced.filter((row) => proofsOf(row).length === 0)).toEqual([]);
});

test.each(proofs)(
  "$number: “$title” exists, cites the clause and asserts $code",
  ({ number, code, test: file, title }) => {
    const found = tests.filter((each) => each.file === file && each.title === title);
    expect(found).toHaveLength(1);
    expect(citesIn(title)).toContainEqual(expect.toSatisfy((cited) => isUnder(String(cited), number)));
    expect(found[0]?.text).toContain(`"${code}"`);
    expect(codes).toContain(code);
  },
);

test.each(LOCALES)("in %s every refusal of the map has its sentence", async (locale) => {
  const known = new Set(messageKeys(await loadMessages(locale)));
  expect(proofs.filter(({ code }) => !known.has(`refusals.${code}`))).toEqual([]);
});

/** The clause itself, or one of its points or of the clauses below it: "3(1)" stands under "3". */
const isUnder = (cited: string, number: string): boolean =>
  cited === number || [".", " ", "("].some((sign) => cited.startsWith(`${number}${sign}`));

test("a title is read as people write it", () => {
  expect(citesIn("5.6.2 c: facts")).toEqual(["5.6.2 c)"]);
  expect(citesIn("5.5.11, 5.9.2: x")).toEqual(["5.5.11", "5.9.2"]);
  expect(citesIn("3(1) a), 5.3.1.2: registration: held")).toEqual(["3(1) a)", "5.3.1.2"]);
  expect(citesIn("a day without a clause")).toEqual([]);
  expect(isUnder("5.4.3.1(2)", "5.4.3")).toBe(true);
  expect(isUnder("5.4.3", "5.4.3.1")).toBe(false);
  expect(isUnder("5.4.10", "5.4.1")).toBe(false);
});
