import { expect, test } from "vitest";
import { nonconformityBoardForm } from "@/lib/domain/nonconformity/nonconformity-board-form";
import { judgeNonconformityForm } from "@/lib/domain/nonconformity/nonconformity-forms";

const refused = (name: string, values: readonly string[]) =>
  values.filter((value) => !nonconformityBoardForm.safeParse({ [name]: value }).success);

test("the list of nonconformities is asked for by number, without any filter", () => {
  expect(nonconformityBoardForm.parse({})).toEqual({
    ...{ q: "", status: "", grade: "", turn: "", overdue: "", sort: "number", direction: "asc" },
    ...{ auditor: "", clause: "" },
    ...{ after: "", before: "" },
  });
});

test("the list of nonconformities: the values of each filter and the columns of its order, and no other", () => {
  const states = ["", "any", "raised", "answered", "returned", "accepted", "verified", "open"];
  expect(refused("status", states)).toEqual(["open"]);
  expect(refused("grade", ["", "major", "minor", "improvement"])).toEqual(["improvement"]);
  expect(refused("turn", ["", "client", "team", "nobody"])).toEqual(["nobody"]);
  expect(refused("overdue", ["", "yes", "no"])).toEqual(["no"]);
  const sorts = ["number", "client", "grade", "requirement", "unit", "state", "due", "turn", "", "id"];
  expect(refused("sort", sorts)).toEqual(["", "id"]);
});

test("5.5.11: a way of verification nobody chose is none, and only documents or on site can be chosen", () => {
  const ID = "7b0f3c1e-2a4d-4c59-9d1e-3f6a8b2c4d5e";
  const judged = (way: unknown) =>
    judgeNonconformityForm.safeParse({
      caseId: ID,
      nonconformityId: ID,
      version: 1,
      verdict: "accepted",
      way,
    });
  expect([undefined, null, "", "documents", "on-site"].map((way) => judged(way).data?.way)).toEqual([
    ...[null, null, null, "documents", "on-site"],
  ]);
  expect(judged("remote").success).toBe(false);
});
