import { expect, test } from "vitest";
import { contractQuestion } from "@/lib/domain/calculator/contract-question";
import { explain } from "@/lib/domain/calculator/explain";
import { asked, type Question } from "@/lib/domain/calculator/facts";
import { manDaysQuestion } from "@/lib/domain/calculator/man-days-asked";
import { vendoredCalendar } from "@/rules/calendar/calendar";
import { editionOf } from "@/tests/support/calculator";

const OLS = { scheme: "OLS/GZ-0071", edition: "A/2" };
const personnel = [{ count: 60, hoursPerDay: 8 }];

const figuresOf = (question: Question, facts: object, edition = OLS) => {
  const choice = editionOf(edition.scheme, edition.edition);
  const explained = explain(choice, vendoredCalendar, asked.parse({ ...edition, question, facts }));
  if (explained.kind === "refused") return explained.refusals.map(({ code }) => code);
  const { figures, isManual } = explained;
  return [isManual, ...figures.map(({ code, value, unit }) => `${code} ${value} ${unit}`)];
};

test("5.4.3: an answer in days tells its figures with their units", () => {
  expect(figuresOf("man-days", { audit: "initial", personnel })).toEqual([
    ...[false, "total 5 day", "stage1 0.5 day", "on-site 4.5 day", "own 2 day", "floor 5 day"],
    ...["binding floor category", "effective-personnel 60 person"],
  ]);
});

test("5.4.3.2: a surveillance tells the initial audit of today it is a third of: 5 days lead to 2", () => {
  const figures = figuresOf("man-days", { audit: "surveillance", personnel });
  expect(figures).toContain("total 2 day");
  expect(figures).toContain("initial-today 5 day");
});

test("5.4.5: a sample tells each group of similar sites beside the others", () => {
  const facts = { audit: "initial", dissimilar: 3, similar: [{ count: 121 }, { count: 4 }] };
  expect(figuresOf("sampling", facts)).toEqual([
    ...[false, "sample 16 site", "dissimilar-sample 3 site", "group-1 11 site", "group-2 2 site"],
  ]);
});

test("5.5.9.2: a clock is answered by its last day", () => {
  const facts = { clock: "report-due", from: "2026-06-09", first: false };
  expect(figuresOf("deadline", facts)).toEqual([false, "limit 2026-06-16 date"]);
});

test("9.2: a certificate is answered by its last and first day, a renewed one counts from the one before", () => {
  const days = (kind: string, previousLastDay?: string) =>
    figuresOf("validity", { kind, decidedOn: "2026-07-06", previousLastDay });
  const initial = [false, "last-day 2029-07-05 date", "first-day 2026-07-06 date"];
  expect(days("initial")).toEqual(initial);
  expect(days("initial", "2026-09-30")).toEqual(initial);
  expect(days("recertification", "2026-09-30")).toEqual([
    ...[false, "last-day 2029-09-30 date", "first-day 2026-07-06 date"],
  ]);
});

test("5.5.6.3: a finding is answered by its grade; a criterion the edition does not have says nothing", () => {
  const facts = { audit: "initial", grade: "minor", criteria: ["isolated", "a-word-of-another-edition"] };
  expect(figuresOf("grade", facts)).toEqual([false, "grade minor category"]);
  const { rules } = editionOf(OLS.scheme, OLS.edition);
  if (rules === null) throw new Error("A/2 is held");
  expect(contractQuestion(rules, asked.parse({ ...OLS, question: "grade", facts }))).toMatchObject({
    criteria: ["isolated"],
  });
});

test("9.2: the command line is asked for a former certificate only where one is renewed", () => {
  const { rules } = editionOf(OLS.scheme, OLS.edition);
  if (rules === null) throw new Error("A/2 is held");
  const question = (kind: string) =>
    contractQuestion(
      rules,
      asked.parse({
        ...{ ...OLS, question: "validity" },
        facts: { kind, decidedOn: "2026-07-06", previousLastDay: "2026-09-30" },
      }),
    );
  const initial = { ...OLS, kind: "initial", decidedOn: "2026-07-06" };
  expect(question("initial")).toStrictEqual(initial);
  expect(question("recertification")).toStrictEqual({
    ...{ ...initial, kind: "recertification", previousLastDay: "2026-09-30" },
  });
});

const questionOf = (edition: typeof OLS, facts: object) => {
  const { rules } = editionOf(edition.scheme, edition.edition);
  const { data } = asked.safeParse({ ...edition, question: "man-days", facts });
  if (rules === null || data?.question !== "man-days") throw new Error("nothing was asked");
  return manDaysQuestion(rules.manDays, data.facts);
};

test("5.4.3.1(1): of the factors those count that the edition knows", () => {
  const facts = { audit: "initial", personnel, complexity: ["high-risk", "a-word-of-another-edition"] };
  expect(questionOf(OLS, facts)).toMatchObject({ kind: "stages", complexity: ["high-risk"] });
});

test("a site brings its own people and its own reduction", () => {
  const sites = [{ count: 12, hoursPerDay: 4, reduction: 0.25 }];
  expect(
    questionOf({ scheme: "QMS", edition: "2025" }, { audit: "initial", personnel, sites }),
  ).toMatchObject({
    kind: "total",
    sites: [{ personnel: [{ count: 12, hoursPerDay: 4 }], reduction: 25 }],
  });
});
