import { expect, test } from "vitest";
import { days, percent } from "@/rules/core/amount";
import { askDays, given, people } from "../../../support/rules";

test.each([
  // people, initial today, surveillance, recertification
  [4, 2, 1, 1.5],
  [60, 5, 2, 3.5],
  [86, 7, 2.5, 5],
  [26, 4, 1.5, 3],
  [16, 3, 1, 2],
])(
  "5.4.3.2, 5.4.3.3: %i people, %d initially: surveillance %d, recertification %d",
  (count, initial, third, two) => {
    for (const [audit, total] of [
      ["surveillance", third],
      ["recertification", two],
    ] as const) {
      expect(askDays({ audit, personnel: people(count) })).toMatchObject({
        initialToday: initial,
        stage1: 0,
        onSite: total,
        total,
        warnings: [],
      });
    }
  },
);

test("11.1: a coefficient multiplies the later audit, not the initial one it rests on", () => {
  // 86 people: 7 × 2/3 = 4.67; × 0.8 = 3.73 → 4.0. 7 / 3 × 0.8 = 1.87 → 2.0
  const at = (audit: "surveillance" | "recertification") =>
    askDays({ audit, personnel: people(86), coefficient: percent(0.8) });
  expect(at("recertification")).toMatchObject({ initialToday: 7, total: 4 });
  expect(at("surveillance")).toMatchObject({ initialToday: 7, total: 2 });
});

test("6.4: combined or not, a surveillance takes at least one day", () => {
  expect(askDays({ audit: "surveillance", coefficient: percent(0.8) })).toMatchObject({ total: 1 });
});

test("5.4.3.2: the least of one day stands before the coefficient too: max(1, 3/3) × 0.8 is again 1", () => {
  const answer = askDays({ audit: "surveillance", personnel: people(16), coefficient: percent(0.8) });
  expect(answer).toMatchObject({ total: 1 });
});

test("5.4.3.2: own, floor and binding describe today's initial audit; its adjustments count", () => {
  const answer = given(
    askDays({ audit: "surveillance", adjustments: [{ days: days(1.2), reason: "新增流程" }] }),
  );
  // 2.0 + 1.2 = 3.2 → 3.0; a third is 1.0
  expect(answer).toMatchObject({ own: 3.2, floor: 1.5, binding: "own", initialToday: 3, total: 1 });
  expect(answer.interpretations).toContain("later-audits-today");
});

test("5.4.3.2: past the table's end a later audit has no figure either", () => {
  const open = askDays({ audit: "surveillance", personnel: people(10_701) });
  expect(open).toMatchObject({ own: 3, manual: true });
  expect(open).not.toHaveProperty("initialToday");
  const closed = askDays({
    audit: "surveillance",
    personnel: people(10_701),
    manualDays: { days: days(23), reason: "r", approver: "a" },
  });
  // 23 / 3 = 7.67 → 8
  expect(closed).toMatchObject({ initialToday: 23, total: 8, manual: true });
});
