import { expect, test } from "vitest";
import { assessChoice, choiceOn, type TemplateChoice } from "@/lib/domain/document/template-standing";
import { plainDate } from "@/rules/core/plain-date";

const choice = (number: number, templateId: string | null, from: string): TemplateChoice => ({
  ...{ number, templateId, from: plainDate(from) },
});

const [first, second] = [choice(1, "logo", "2026-03-01"), choice(2, "seal", "2026-06-01")];
const standing = (choices: readonly TemplateChoice[], day: string) =>
  choiceOn(choices, plainDate(day))?.number ?? null;

test("a template fills a document from its first day until the next one's, and none before there is one", () => {
  const choices = [first, second];
  expect(standing(choices, "2026-02-28")).toBe(null);
  expect(standing(choices, "2026-03-01")).toBe(1);
  expect(standing(choices, "2026-05-31")).toBe(1);
  expect(standing(choices, "2026-06-01")).toBe(2);
});

test("the later day stands before the greater number, in whatever order they are read", () => {
  const early = choice(3, "plain", "2026-04-01");
  for (const choices of [
    [first, second, early],
    [early, second, first],
    [second, early, first],
  ])
    expect(standing(choices, "2026-07-01")).toBe(2);
});

test("of two choices for one day the one made later holds, in whatever order they are read", () => {
  const corrected = choice(3, null, "2026-06-01");
  expect(standing([second, corrected], "2026-06-01")).toBe(3);
  expect(standing([corrected, second], "2026-06-01")).toBe(3);
  expect(standing([first, corrected, second], "2026-06-01")).toBe(3);
});

const asked = (templateId: string | null, from: string) =>
  assessChoice([first, second], { templateId, from: plainDate(from) }, plainDate("2026-06-10"));

test("a template is never chosen for a day that has passed; for today it is", () => {
  expect(asked("plain", "2026-06-09")).toEqual({
    ok: false,
    refusals: [{ code: "template-from-past", facts: { today: "2026-06-10" }, field: "from" }],
  });
  expect(asked("plain", "2026-06-10")).toEqual({ ok: true, value: true });
});

test("what fills the document on that day already is not chosen again, nor the built-in look where nothing was chosen", () => {
  expect(asked("seal", "2026-06-10")).toEqual({
    ok: false,
    refusals: [{ code: "template-chosen-already", facts: { from: "2026-06-10" }, field: "templateId" }],
  });
  expect(asked(null, "2026-06-10").ok).toBe(true);
  const from = plainDate("2026-06-10");
  expect(assessChoice([], { templateId: null, from }, from).ok).toBe(false);
  expect(assessChoice([], { templateId: "seal", from }, from).ok).toBe(true);
});
