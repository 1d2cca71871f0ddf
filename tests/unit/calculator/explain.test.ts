import fc from "fast-check";
import { expect, test } from "vitest";
import { contractQuestion } from "@/lib/domain/calculator/contract-question";
import { explain } from "@/lib/domain/calculator/explain";
import { asked, type Asked } from "@/lib/domain/calculator/facts";
import { answerQuestion } from "@/lib/rules-questions/answer-question";
import { QuestionFault } from "@/lib/rules-questions/question-fault";
import { vendoredCalendar } from "@/rules/calendar/calendar";
import { anyAsked, editionOf } from "@/tests/support/calculator";

const ask = (question: Asked) =>
  explain(editionOf(question.scheme, question.edition), vendoredCalendar, question);

const days = (scheme: string, edition: string, facts: object) =>
  ask(asked.parse({ scheme, edition, question: "man-days", facts: { audit: "initial", ...facts } }));

const people = (count: number) => ({ personnel: [{ count, hoursPerDay: 8 }] });

test("5.4.3: 60 people take 5 days, because the floor wins over 2", () => {
  expect(days("OLS/GZ-0071", "A/2", people(60))).toMatchObject({
    kind: "answered",
    isManual: false,
    figures: [
      { code: "total", value: 5, unit: "day" },
      { code: "stage1", value: 0.5 },
      { code: "on-site", value: 4.5 },
      { code: "own", value: 2 },
      { code: "floor", value: 5 },
      { code: "binding", value: "floor" },
      { code: "effective-personnel", value: 60 },
    ],
  });
});

test("what another scheme asked stays behind: factors and a figure for sites count for nothing under EMS", () => {
  const facts = {
    ...people(12),
    complexity: ["high-risk"],
    sampledSites: 4,
    siteDays: 0.5,
    category: "medium",
  };
  expect(days("EMS", "2026", facts)).toMatchObject({
    figures: [{ code: "total", value: 3.5 }, {}, {}, {}, {}, {}, {}],
  });
});

test("a category the table does not have is none: OHSMS has no limited complexity", () => {
  expect(days("OHSMS", "2026", { ...people(12), category: "limited" })).toMatchObject({
    kind: "refused",
    refusals: [{ code: "category-missing" }],
  });
});

test("past the table a person answers for the figure, and it counts once it is given", () => {
  expect(days("OLS/GZ-0071", "A/2", people(10_701))).toMatchObject({
    isManual: true,
    figures: [{ code: "own" }, {}],
  });
  const manualDays = { days: 24, reason: "按进阶推算", approver: "技术负责人" };
  expect(days("OLS/GZ-0071", "A/2", { ...people(10_701), manualDays })).toMatchObject({
    isManual: true,
    figures: [{ code: "total", value: 24, unit: "day" }, {}, {}, {}, {}, {}, {}],
  });
});

test("an edition of which only the day is known refuses to compute", () => {
  expect(days("OLS/GZ-0071", "A/1", people(60))).toEqual({
    kind: "refused",
    refusals: [
      {
        code: "edition-not-held",
        clause: "OLS/GZ-0071",
        facts: { scheme: "OLS/GZ-0071", edition: "A/1", effectiveFrom: "2025-11-25" },
      },
    ],
  });
});

const commandLine = (question: Asked): object | null => {
  const { rules } = editionOf(question.scheme, question.edition);
  if (rules === null) throw new RangeError("only held editions are asked");
  try {
    return answerQuestion(question.question, contractQuestion(rules, question));
  } catch (error) {
    if (error instanceof QuestionFault) return null;
    throw error;
  }
};

test("whatever is asked, the calculator answers what the command line answers to the same question", () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(anyAsked, (question) => {
      const answer = commandLine(question);
      expect(answer, JSON.stringify(question)).not.toBeNull();
      const explained = ask(question);
      kinds.add(`${question.question} ${explained.kind}`);
      if (explained.kind === "refused") expect(answer).toEqual({ ok: false, refusals: explained.refusals });
      else {
        const { steps, warnings, interpretations } = explained;
        expect(answer).toMatchObject({ ok: true, steps, warnings, interpretations });
        const values = Object.values(answer ?? {});
        const [first] = explained.figures;
        expect(values).toContainEqual(first?.value);
      }
    }),
    { numRuns: 800 },
  );
  expect(kinds.size).toBeGreaterThanOrEqual(8);
}, 30_000);
