import { expect, test } from "vitest";
import { PERMISSIONS } from "@/lib/domain/access/permissions";
import type { Role } from "@/lib/domain/access/roles";
import { ANONYMOUS } from "@/lib/domain/account/anonymous";
import { assessToken, permissionsOf, tokenForm } from "@/lib/domain/token/token-form";

const actor = (roles: readonly Role[], scopes: readonly string[] | null = null) => ({
  ...ANONYMOUS,
  ...{ roles, scopes },
});

const finance = permissionsOf(actor(["finance"]));
const foreign = Object.keys(PERMISSIONS).filter((name) => !finance.some((own) => own === name));
const [own] = finance;
const other = permissionsOf(actor(["decision-maker"])).find((name) => foreign.includes(name));
if (own === undefined || other === undefined) throw new Error("The roles differ in nothing");

test("2.2: a token opens what its maker's roles hold, and names every permission beyond them", () => {
  expect(assessToken(actor(["finance"]), [])).toEqual([]);
  expect(assessToken(actor(["finance"]), [own])).toEqual([]);
  expect(assessToken(actor(["finance"]), [own, other])).toEqual([
    { code: "scope-not-yours", field: "scopes", facts: { scopes: [other] } },
  ]);
  expect(assessToken(actor([]), [own])).toEqual([
    { code: "scope-not-yours", field: "scopes", facts: { scopes: [own] } },
  ]);
});

test("2.2: a limited token makes no other, not even of what it holds", () => {
  expect(assessToken(actor(["finance"], [own]), [own])).toEqual([{ code: "token-makes-no-token" }]);
  expect(assessToken(actor(["finance"], []), [])).toEqual([{ code: "token-makes-no-token" }]);
});

test("nobody without a role holds a permission", () => {
  expect(permissionsOf(actor([]))).toEqual([]);
});

test("a token lasts a day to ten years or until it is revoked, limited to permissions there are", () => {
  const faults = (change: object) =>
    tokenForm
      .safeParse({ name: "报表", scopes: [], days: null, ...change })
      .error?.issues.map(({ path }) => path.join("."));
  for (const days of [null, 1, 3_650]) expect(faults({ days })).toBeUndefined();
  for (const days of [0, 3_651, 1.5]) expect(faults({ days })).toEqual(["days"]);
  expect(faults({ name: " " })).toEqual(["name"]);
  expect(faults({ scopes: [own] })).toBeUndefined();
  expect(faults({ scopes: ["toString", "no-such"] })).toEqual(["scopes.0", "scopes.1"]);
});
