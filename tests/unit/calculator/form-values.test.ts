import { expect, test } from "vitest";
import { explain } from "@/lib/domain/calculator/explain";
import { asked } from "@/lib/domain/calculator/facts";
import { fieldOfNotice } from "@/lib/domain/calculator/field-of-notice";
import { type CalculatorValues, firstValues, readForm, valuesOf } from "@/lib/domain/calculator/form-values";
import { vendoredCalendar } from "@/rules/calendar/calendar";
import { editionOf, TODAY } from "@/tests/support/calculator";

const blank = firstValues({ scheme: "OLS/GZ-0071", edition: "A/2" }, TODAY);

const withDays = (facts: object): CalculatorValues => ({
  ...blank,
  manDays: { ...(typeof blank["manDays"] === "object" ? blank["manDays"] : {}), ...facts },
});

test("the form opens with a question every rule can answer", () => {
  for (const question of ["man-days", "sampling", "deadline", "validity", "grade"] as const) {
    const { asked: read, faults } = readForm({ ...blank, question });
    expect(faults).toEqual([]);
    expect(read).toMatchObject({ question, scheme: "OLS/GZ-0071" });
  }
});

test("a row nobody has begun is passed over; a fault behind it keeps its place in the form", () => {
  const personnel = [
    { count: undefined, hoursPerDay: 8 },
    { count: 60, hoursPerDay: 8 },
    { count: 1.5, hoursPerDay: 8 },
  ];
  const { asked: read, faults } = readForm(withDays({ personnel }));
  expect(read).toBeNull();
  expect(faults).toMatchObject([{ path: "manDays.personnel.2.count" }]);
  expect(readForm(withDays({ personnel: personnel.slice(0, 2) })).asked).toMatchObject({
    facts: { personnel: [{ count: 60, hoursPerDay: 8 }] },
  });
});

test("a row in which a figure was taken back is passed over as well, one that is no row is told", () => {
  const personnel = [
    { count: null, hoursPerDay: 8 },
    { count: 60, hoursPerDay: 8 },
  ];
  expect(readForm(withDays({ personnel })).asked).toMatchObject({
    facts: { personnel: [{ count: 60, hoursPerDay: 8 }] },
  });
  const { asked: read, faults } = readForm(withDays({ personnel: [null] }));
  expect([read, faults.map(({ path }) => path)]).toEqual([null, ["manDays.personnel.0"]]);
});

test("what is chosen from a list of words stays chosen", () => {
  expect(readForm(withDays({ complexity: ["high-risk"] })).asked).toMatchObject({
    facts: { complexity: ["high-risk"] },
  });
});

test("a figure beyond its bound is told with the bound, and not as one that is missing", () => {
  expect(readForm(withDays({ sampledSites: -1 })).faults).toEqual([
    { path: "manDays.sampledSites", code: "number-too-small", facts: { limit: 0 } },
  ]);
});

test("an empty required figure asks to be filled in, at its own field", () => {
  expect(readForm(withDays({ sampledSites: Number.NaN })).faults).toMatchObject([
    { path: "manDays.sampledSites" },
  ]);
  expect(
    readForm({ ...blank, question: "validity", validity: { kind: "recertification", decidedOn: TODAY } })
      .faults,
  ).toMatchObject([{ path: "validity.previousLastDay", code: "required" }]);
});

test("facts that a link brought stand in the form, and come out of it again", () => {
  const facts = { clock: "appeal-limit", from: "2026-09-18", first: false };
  const question = asked.parse({ scheme: "QMS", edition: "2025", question: "deadline", facts });
  const values = valuesOf(question, blank);
  expect(values).toMatchObject({ scheme: "QMS", edition: "2025", question: "deadline", deadline: facts });
  expect(values["manDays"]).toEqual(blank["manDays"]);
  expect(readForm(values).asked).toEqual(question);
});

test("what a link does not say stays as the form opened", () => {
  const facts = { audit: "initial", personnel: [{ count: 4, hoursPerDay: 8 }] };
  const question = asked.parse({ scheme: "QMS", edition: "2025", question: "man-days", facts });
  expect(valuesOf(question, blank)["manDays"]).toMatchObject({
    personnel: [{ count: 4, hoursPerDay: 8 }],
    category: "medium",
    manualDays: { reason: "", approver: "" },
  });
});

test("what the rule refuses is told at the field that mends it, empty rows counted", () => {
  const values = withDays({
    personnel: [],
    adjustments: [
      { days: undefined, reason: "" },
      { days: 0.5, reason: "" },
    ],
    coefficient: 0.5,
    sampledSites: 3,
    siteDays: 2,
    manualDays: { days: 30, reason: "", approver: "" },
  });
  const { asked: read, pathInForm } = readForm(values);
  if (read === null) throw new Error("the form was not understood");
  const explained = explain(editionOf("OLS/GZ-0071", "A/2"), vendoredCalendar, read);
  if (explained.kind !== "refused") throw new Error("nothing was refused");
  const paths = explained.refusals.map((refusal) => {
    const field = fieldOfNotice(refusal);
    return field === null ? null : pathInForm(field);
  });
  expect(paths).toEqual([
    "manDays.personnel",
    "manDays.adjustments.1.reason",
    "manDays.coefficient",
    "manDays.manualDays.reason",
    "manDays.manualDays.approver",
    "manDays.siteDays",
  ]);
});

test("a sampled site that is refused is told at its own row, an edition that is not held at the edition", () => {
  expect(fieldOfNotice({ code: "reduction-over-limit", facts: { of: "sites[1]" } })).toBe(
    "sites.1.reduction",
  );
  expect(fieldOfNotice({ code: "no-people", facts: { of: "sites[0]" } })).toBe("sites.0.count");
  expect(fieldOfNotice({ code: "no-people", facts: { of: "sites[10]" } })).toBe("sites.10.count");
  for (const of of ["二号楼 sites[1]", "sites[1] 及其他", "sites", 1])
    expect(fieldOfNotice({ code: "no-people", facts: { of } })).toBe("personnel");
  expect(fieldOfNotice({ code: "reduction-over-limit", facts: { asked: 1, atMost: 0.45 } })).toBe(
    "adjustments",
  );
  expect(readForm(blank).pathInForm("edition")).toBe("edition");
  expect(fieldOfNotice({ code: "major-on-isolated", facts: {} })).toBeNull();
});
