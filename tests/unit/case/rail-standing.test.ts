import { expect, test } from "vitest";
import { type StageState, standingAt } from "@/components/workflow/standing-at";

const rail = (...states: readonly StageState[]) => states.map((state) => ({ state }));

test("a case stands at the step that is on", () => {
  expect(standingAt(rail("done", "now", "todo"))).toBe(1);
  expect(standingAt(rail("done", "blocked", "done"))).toBe(1);
});

test("once no step is on, the case stands at the last one done", () => {
  expect(standingAt(rail("done", "done", "done"))).toBe(2);
  expect(standingAt(rail("done", "done", "todo"))).toBe(1);
});

test("a case without any step done stands at the first", () => {
  expect(standingAt(rail("todo", "todo"))).toBe(0);
});
