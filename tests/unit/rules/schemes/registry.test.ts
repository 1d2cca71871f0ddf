import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, plainDate } from "@/rules/core/plain-date";
import {
  editionInForce,
  editionNamed,
  latestEdition,
  latestHeld,
  schemeHistory,
  schemeIds,
} from "@/rules/schemes/registry";
import { refusalsOf } from "../../../support/rules";

const at = (scheme: string, on: string) => {
  const found = editionInForce(scheme, plainDate(on));
  return found.ok ? found.rules.edition : found.refusals.map((each) => each.code).join();
};

test.each([
  ["OLS/GZ-0071", "2025-07-14", "no-rule-in-force"],
  ["OLS/GZ-0071", "2025-07-15", "edition-not-held"],
  ["OLS/GZ-0071", "2025-11-25", "edition-not-held"],
  ["OLS/GZ-0071", "2026-04-19", "edition-not-held"],
  ["OLS/GZ-0071", "2026-04-20", "A/2"],
  ["QMS", "2025-12-31", "no-rule-in-force"],
  ["QMS", "2026-01-01", "2025"],
  ["EMS", "2026-02-28", "no-rule-in-force"],
  ["EMS", "2026-03-01", "2026"],
  ["OHSMS", "2026-02-28", "no-rule-in-force"],
  ["OHSMS", "2026-03-01", "2026"],
])("rule-reading 1: %s on %s: %s", (scheme, on, expected) => {
  expect(at(scheme, on)).toBe(expected);
});

test("1.3: every day has exactly one edition, none before the first: refused", () => {
  fc.assert(
    fc.property(fc.constantFrom(...schemeIds), fc.integer({ min: 0, max: 4000 }), (scheme, offset) => {
      const on = addDays(plainDate("2024-01-01"), offset);
      const history = schemeHistory(scheme);
      const begun = [...(history?.unheld ?? []), ...(history?.held ?? [])].filter(
        (each) => each.effectiveFrom <= on,
      );
      const found = editionInForce(scheme, on);
      expect(found.ok || found.refusals.length === 1).toBe(true);
      expect(begun.length === 0).toBe(!found.ok && found.refusals[0]?.code === "no-rule-in-force");
    }),
  );
});

test("rule-reading 1: every day since 2026 has one edition of each scheme, or says why there is none", () => {
  for (const scheme of schemeIds) {
    const { unheld = [], held = [] } = schemeHistory(scheme) ?? {};
    const days = [...unheld, ...held].map((each) => each.effectiveFrom);
    expect(new Set(days).size, `${scheme}: two editions from one day`).toBe(days.length);
    for (let on = plainDate("2026-01-01"); on <= "2030-12-31"; on = addDays(on, 1)) {
      const found = editionInForce(scheme, on);
      const inForce = found.ok
        ? held.filter((rules) => rules === found.rules && rules.effectiveFrom <= on)
        : found.refusals;
      expect(inForce).toHaveLength(1);
      if (found.ok) expect(days.filter((day) => found.rules.effectiveFrom < day && day <= on)).toEqual([]);
    }
  }
});

test("1.3: an edition known by its day only is named and refused", () => {
  const unheld = editionNamed("OLS/GZ-0071", "A/1");
  if (unheld === null || unheld.ok) throw new Error("A/1 must be refused");
  expect(refusalsOf(unheld)).toMatchObject([
    { code: "edition-not-held", facts: { edition: "A/1", effectiveFrom: "2025-11-25" } },
  ]);
  expect(editionNamed("OLS/GZ-0071", "A/2")).toMatchObject({ ok: true });
  expect(editionNamed("OLS/GZ-0071", "B/0")).toBeNull();
});

test("an unregistered scheme is no scheme", () => {
  expect(schemeHistory("ISMS")).toBeNull();
  expect(() => latestEdition("ISMS")).toThrow(new RangeError("no scheme ISMS"));
});

test("every reading an edition names is written down in both languages", () => {
  for (const scheme of schemeIds) {
    const rules = latestEdition(scheme);
    const { manDays, sampling, clocks, findings, validity, stages, team, plan, decision } = rules;
    const named = [
      ...Object.values(manDays.interpretations).flat(),
      sampling.provedEffectiveInterpretation,
      ...Object.values(clocks.limits).flatMap((clock) => clock.interpretations ?? []),
      ...[sampling, clocks, findings, validity, stages, team, plan, decision].flatMap(
        (each) => each.interpretations,
      ),
    ];
    const written = rules.interpretations.map((each) => each.id);
    expect(named.filter((id) => !written.includes(id))).toEqual([]);
    expect(new Set(written).size).toBe(written.length);
    for (const { zh, en } of rules.interpretations) expect(zh !== "" && en !== "").toBe(true);
  }
});

test("the latest edition is the one that began last, whatever the order of the list", () => {
  const older = latestEdition("QMS");
  const newer = { ...older, edition: "2030", effectiveFrom: plainDate("2030-01-01") };
  for (const held of [
    [older, newer],
    [newer, older],
  ] as const) {
    expect(latestHeld({ scheme: "QMS", unheld: [], held: [...held] }).edition).toBe("2030");
  }
  expect(latestEdition("OLS/GZ-0071").edition).toBe("A/2");
  expect(latestEdition("QMS").documentNumber).toBe("CNCA-QMS-01:2025");
});

test("4.1: every clause of the criteria stands once, titled in both languages", () => {
  for (const { list } of schemeIds.flatMap((scheme) => latestEdition(scheme).criteria)) {
    const clauses = list.clauses.map((each) => each.clause);
    expect(new Set(clauses).size).toBe(clauses.length);
    expect(list.clauses.every((each) => each.zh !== "" && each.en !== "")).toBe(true);
  }
});
