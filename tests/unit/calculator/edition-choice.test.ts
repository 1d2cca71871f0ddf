import { expect, test } from "vitest";
import { chosenEdition } from "@/lib/domain/calculator/edition-choice";
import { choices } from "@/tests/support/calculator";

const A2 = { scheme: "OLS/GZ-0071", edition: "A/2" };

test("an edition that is named is chosen; a name of none leads to the first", () => {
  const chosen = (scheme: string, edition: string) => {
    const choice = chosenEdition(choices, { scheme, edition }, A2);
    return [choice.scheme, choice.edition];
  };
  expect(chosen("QMS", "2025")).toEqual(["QMS", "2025"]);
  expect(chosen("OLS/GZ-0071", "A/1")).toEqual(["OLS/GZ-0071", "A/1"]);
  expect(chosen("QMS", "A/2")).toEqual(["OLS/GZ-0071", "A/2"]);
  expect(() => chosenEdition(choices, A2, { scheme: "QMS", edition: "1994" })).not.toThrow();
});

test("where not even the first is registered the fault is told with its name", () => {
  const none = { scheme: "QMS", edition: "1994" };
  expect(() => chosenEdition(choices, none, none)).toThrow(new RangeError("no edition 1994 of QMS"));
});
