import { expect, test } from "vitest";
import { LIST_FORMS, LIST_NAMES } from "@/lib/domain/list/list-forms";
import { savedFilterForm, savedFilterKey } from "@/lib/domain/list/saved-filter-form";
import { hiddenCookie, toDensity, toHidden, writeHidden } from "@/lib/domain/list/list-look";

const latest = { sort: "at", direction: "desc", after: "", before: "", from: "", to: "" };

test("lists of what has happened stand by time, the latest first, unfiltered", () => {
  expect(LIST_FORMS.imports.parse({})).toEqual({ ...latest, q: "" });
  expect(LIST_FORMS.mailbox.parse({})).toEqual({ ...latest, q: "" });
  const log = { event: "", actor: "", caseNumber: "", subjectId: "" };
  expect(LIST_FORMS.log.parse({})).toEqual({ ...latest, ...log });
});

test("cases stand by their number, the latest first, of any stage and turn", () => {
  expect(LIST_FORMS.cases.parse({})).toEqual({
    ...{ ...latest, sort: "number", q: "", stage: "", turn: "", scheme: "", overdue: "" },
  });
});

test.each([
  ["cases", "number client scheme stage turn clock since opened"],
  ["imports", "at who file written"],
  ["mailbox", "at recipient subject"],
  ["log", "at who what object"],
  ["users", "email name roles side status"],
] as const)("the list of %s is put in order by: %s", (name, sorts) => {
  const fits = (sort: string) => LIST_FORMS[name].safeParse({ sort }).success;
  expect(sorts.split(" ").map(fits)).toEqual(sorts.split(" ").map(() => true));
  expect(["", "colour", "id"].some(fits)).toBe(false);
});

test("a list of cases is filtered by what there is", () => {
  const fits = (asked: object) => LIST_FORMS.cases.safeParse(asked).success;
  for (const asked of [{ stage: "expired" }, { turn: "mine" }, { turn: "finance" }, { overdue: "yes" }])
    expect([asked, fits(asked)]).toEqual([asked, true]);
  for (const asked of [{ stage: "x" }, { turn: "observer" }, { overdue: "no" }, { from: "1/5" }])
    expect([asked, fits(asked)]).toEqual([asked, false]);
});

test("every list has its form", () => {
  expect(Object.keys(LIST_FORMS)).toEqual([...LIST_NAMES]);
});

test("how a list looks is kept by its name; what a cookie says else hides nothing", () => {
  expect(hiddenCookie("cases")).toBe("list-hidden-cases");
  expect([undefined, "", "wide", "compact"].map(toDensity)).toEqual([
    ...["comfortable", "comfortable", "comfortable", "compact"],
  ]);
  expect(toHidden(undefined)).toEqual([]);
  expect(toHidden("turn..clock.")).toEqual(["turn", "clock"]);
  expect(writeHidden(["turn", "clock"])).toBe("turn.clock");
});

test("filters are kept under a name of the reader's own, of a list there is", () => {
  const kept = { list: "cases", name: " 我的 ", query: "turn=mine" };
  expect(savedFilterForm.parse(kept)).toEqual({ ...kept, name: "我的" });
  for (const wrong of [{ list: "contracts" }, { name: "" }, { name: "我".repeat(31) }])
    expect([wrong, savedFilterForm.safeParse({ ...kept, ...wrong }).success]).toEqual([wrong, false]);
  expect(savedFilterKey.safeParse({ savedFilterId: "1" }).success).toBe(false);
});
