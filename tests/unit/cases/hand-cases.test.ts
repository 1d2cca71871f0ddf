import { describe, expect, test } from "vitest";
import { z } from "zod";
import { answerQuestion, type QuestionName } from "@/lib/rules-questions/answer-question";
import {
  deadlineExpected,
  deadlineQuestion,
  gradeExpected,
  gradeQuestion,
  samplingExpected,
  samplingQuestion,
  validityExpected,
  validityQuestion,
} from "../../support/hand-cases/dates-and-counts";
import { daysByStages, daysByTotal, daysExpected } from "../../support/hand-cases/man-days";
import { readHandCases, type HandCase } from "../../support/hand-cases/read-hand-cases";
import { partsOf } from "../../support/hand-cases/words";

type CaseFile = {
  readonly name: string;
  readonly least: number;
  readonly asks: QuestionName;
  readonly question: (row: HandCase) => object;
  readonly expected: (row: HandCase) => object;
};

const days = (name: string, least: number, question: CaseFile["question"]): CaseFile => ({
  name,
  least,
  asks: "man-days",
  question,
  expected: daysExpected,
});

const FILES: readonly CaseFile[] = [
  days("man-days-ols", 150, daysByStages),
  days("man-days-qms", 60, daysByTotal("QMS")),
  days("man-days-ems", 20, daysByTotal("EMS")),
  days("man-days-ohsms", 20, daysByTotal("OHSMS")),
  { name: "sampling", least: 60, asks: "sampling", question: samplingQuestion, expected: samplingExpected },
  { name: "clocks", least: 60, asks: "deadline", question: deadlineQuestion, expected: deadlineExpected },
  { name: "validity", least: 10, asks: "validity", question: validityQuestion, expected: validityExpected },
  { name: "grade", least: 40, asks: "grade", question: gradeQuestion, expected: gradeExpected },
];

const coded = z.array(z.object({ code: z.string() }));
const answered = z.union([
  z.looseObject({ ok: z.literal(true), warnings: coded }),
  z.object({ ok: z.literal(false), refusals: coded }),
]);
const codes = (notices: z.infer<typeof coded>): readonly string[] =>
  notices.map(({ code }) => code).toSorted();

const BASIS: readonly string[] = ["ok", "steps", "interpretations", "warnings"];

/** The bare answer: its values, and the codes of what it refuses or warns of. */
const bare = (answer: object): object => {
  const read = answered.parse(answer);
  if (!read.ok) return { refusals: codes(read.refusals) };
  const values = Object.entries(read).filter(([key]) => !BASIS.includes(key));
  return { ...Object.fromEntries(values), warnings: codes(read.warnings) };
};

const expectedOf = (file: CaseFile, row: HandCase): object => {
  const codesIn = (column: string) => partsOf(row.cell(column), " ").toSorted();
  const refusals = codesIn("refusals");
  return refusals.length > 0 ? { refusals } : { ...file.expected(row), warnings: codesIn("warnings") };
};

describe.each(FILES.map((file) => [file.name, file] as const))("tests/cases/%s.csv", (_, file) => {
  const rows = readHandCases(file.name);

  test("has its least number of rows, no id twice, and a hand calculation in each", () => {
    expect(rows.length).toBeGreaterThanOrEqual(file.least);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const row of rows) {
      expect(row.clause, row.id).not.toBe("");
      expect(row.shows, row.id).not.toBe("");
      expect(row.cell("working").length, row.id).toBeGreaterThan(3);
    }
  });

  test.each(rows.map((row) => [row.id, row.clause, row.shows, row] as const))(
    "%s %s: %s",
    (...[, , , row]) => {
      expect(bare(answerQuestion(file.asks, file.question(row)))).toEqual(expectedOf(file, row));
    },
  );
});
