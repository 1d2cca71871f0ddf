import { expect, test } from "vitest";
import { failureNumber, isSignedOut, isStale, problemDocument } from "@/components/forms/problem";

test("a problem document without lists has empty lists", () => {
  const problem = problemDocument.parse({ type: "about:blank", title: "Forbidden", status: 403 });
  expect(problem.errors).toEqual([]);
  expect(problem.refusals).toEqual([]);
});

test("stale is known by the last word of the type", () => {
  const stale = { title: "", status: 409, errors: [], refusals: [] };
  expect(isStale({ ...stale, type: "stale" })).toBe(true);
  expect(isStale({ ...stale, type: "https://certdesk.example/problems/stale" })).toBe(true);
  expect(isStale({ ...stale, type: "urn:problem:stale" })).toBe(true);
  expect(isStale({ ...stale, type: "urn:problem:not-stale" })).toBe(false);
});

test("an ended session is told from a step that is not permitted", () => {
  const problem = { title: "", status: 401, errors: [], refusals: [] };
  expect(isSignedOut({ ...problem, type: "/problems/not-signed-in" })).toBe(true);
  expect(isSignedOut({ ...problem, type: "/problems/not-permitted" })).toBe(false);
});

test("a failure of the server carries the number its log holds; what the rules refuse carries none", () => {
  const number = "019ab1c2-0000-7000-8000-000000000001";
  const problem = problemDocument.parse({
    type: "/problems/internal",
    title: "",
    status: 500,
    requestId: number,
  });
  expect(failureNumber(problem)).toBe(number);
  expect(failureNumber({ ...problem, status: 409 })).toBeUndefined();
});
