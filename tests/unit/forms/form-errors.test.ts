import { expect, test } from "vitest";
import { flattenErrors } from "@/components/forms/form-errors";

test("errors of fields, rows and whole tables come as one list of paths", () => {
  const errors = {
    name: { type: "too_small", message: "short", ref: { message: "not this" } },
    sites: {
      0: { people: { type: "invalid_type", message: "number" } },
      root: { type: "too_small", message: "one site at least" },
    },
    address: { message: { type: "custom", message: "a field that is called message" } },
  };
  expect(flattenErrors(errors)).toEqual([
    { path: "name", message: "short" },
    { path: "sites.0.people", message: "number" },
    { path: "sites", message: "one site at least" },
    { path: "address.message", message: "a field that is called message" },
  ]);
});
