import { expect, test } from "vitest";
import { z } from "zod";
import { issueCode } from "@/lib/domain/issue-code";

const faultsOf = (schema: z.ZodType, value: unknown, reportInput = true) =>
  schema.safeParse(value, { reportInput }).error?.issues.map(issueCode) ?? [];

const own = z.string().refine(() => false, {
  params: { code: "no-such-site", limit: 3, site: "二号楼", isClosed: true, rows: [1], none: null },
});

test.each([
  ["a text too short", z.string().min(3), "ab", "too-short", { limit: 3 }],
  ["a text too long", z.string().max(1), "ab", "too-long", { limit: 1 }],
  ["too few rows", z.array(z.number()).min(2), [1], "too-few", { limit: 2 }],
  ["too many rows", z.array(z.number()).max(1), [1, 2], "too-many", { limit: 1 }],
  ["a figure too small", z.number().min(0), -1, "number-too-small", { limit: 0 }],
  ["a figure too large", z.number().max(8), 9, "number-too-large", { limit: 8 }],
  ["a figure between two steps", z.number().multipleOf(0.5), 0.3, "not-a-step", { limit: 0.5 }],
  ["a text for a figure", z.number(), "x", "wrong-type", { expected: "number" }],
  ["no address of mail", z.email(), "x", "not-email", {}],
  ["no address of a page", z.url(), "x", "not-url", {}],
  ["no day", z.iso.date(), "x", "not-date", {}],
  ["no id", z.uuid(), "x", "not-uuid", {}],
  ["another format", z.string().regex(/^[0-9]$/u), "x", "wrong-format", {}],
  ["none of the choices", z.enum(["grant", "refuse"]), "x", "not-a-choice", {}],
  ["none of the alternatives", z.union([z.string(), z.number()]), true, "not-a-choice", {}],
  ["a name that is too long", z.record(z.string().max(1), z.number()), { ab: 1 }, "invalid", {}],
  ["a check without a code", z.string().refine(() => false), "x", "invalid", {}],
  [
    "a check whose code is no text",
    z.string().refine(() => false, { params: { code: 7 } }),
    "x",
    "invalid",
    {},
  ],
] as const)("%s has its code, and the bound its sentence tells", (_, schema, value, code, facts) => {
  expect(faultsOf(schema, value)).toEqual([{ code, facts }]);
});

test("a check of our own keeps its code, and of its facts those a sentence can say", () => {
  const coded = { code: "no-such-site", facts: { limit: 3, site: "二号楼" } };
  expect(faultsOf(own, "x")).toEqual([coded]);
  expect(faultsOf(z.union([z.number(), own]), "x")).toEqual([coded]);
  const another = z.string().refine(() => false, { params: { code: "given-twice" } });
  expect(faultsOf(z.union([own, another]), "x")).toEqual([coded]);
});

test.each([undefined, null, ""])("whatever the schema says of it, %j asks to be filled in", (value) => {
  const required = [{ code: "required", facts: {} }];
  expect(faultsOf(z.number(), value)).toEqual(required);
  expect(faultsOf(z.email(), value)).toEqual(required);
  expect(faultsOf(z.union([z.literal("a"), z.literal("b")]), value)).toEqual(required);
  expect(faultsOf(z.string().min(1), value)).toEqual(required);
});

test("a field the schema does not know is told by its name, though there is nothing in it to show", () => {
  const unknown = [{ code: "unknown-field", facts: { keys: "role, scope" } }];
  const given = { name: "a", role: "x", scope: null };
  for (const reportInput of [true, false])
    expect(faultsOf(z.strictObject({ name: z.string() }), given, reportInput)).toEqual(unknown);
});
