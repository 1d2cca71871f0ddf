import { expect, test } from "vitest";
import { assessScopeChoice } from "@/lib/domain/audit/assess-scope-choice";
import { isOtherScope, isScopeSettled, scopeInForce } from "@/lib/domain/audit/scope-in-force";
import { plainDate } from "@/rules/core/plain-date";

const words = (scope: string, scopeEn = "") => ({ scope, scopeEn });
const settled = (scopeChoice: "keep" | "adopt" | null, scope: string, scopeEn = "") => ({
  ...{ scope, scopeEn, scopeChoice },
});

test("5.6.2 c): a scope is another one by its Chinese, or by its English where both have one", () => {
  expect(isOtherScope(words("甲"), words("甲"))).toBe(false);
  expect(isOtherScope(words("甲"), words("乙"))).toBe(true);
  expect(isOtherScope(words("甲", "A"), words("甲", "B"))).toBe(true);
  expect(isOtherScope(words("甲", "A"), words("甲", "A"))).toBe(false);
  expect(isOtherScope(words("甲", "A"), words("甲"))).toBe(false);
  expect(isOtherScope(words("甲"), words("甲", "B"))).toBe(false);
});

test("5.6.2 c): the scope of the contract stands until another is adopted; the last adopted one then does", () => {
  const accepted = words("甲", "A");
  expect(scopeInForce(accepted, [])).toEqual(accepted);
  expect(scopeInForce(accepted, [settled("keep", "乙"), settled(null, "丙")])).toEqual(accepted);
  expect(scopeInForce(accepted, [settled("adopt", "乙", "B"), settled("adopt", "丙", "C")])).toEqual(
    words("丙", "C"),
  );
  expect(scopeInForce(accepted, [settled("adopt", "乙", "B"), settled("keep", "丙")])).toEqual(
    words("乙", "B"),
  );
});

test("5.6.2 c): a found scope asks for nothing when it is in force or was kept out since", () => {
  const accepted = words("甲");
  expect(isScopeSettled(accepted, [], accepted)).toBe(true);
  expect(isScopeSettled(accepted, [], words("乙"))).toBe(false);
  expect(isScopeSettled(accepted, [settled("keep", "乙")], words("乙"))).toBe(true);
  expect(isScopeSettled(accepted, [settled("keep", "乙")], words("丙"))).toBe(false);
  expect(isScopeSettled(accepted, [settled("keep", "丙"), settled("keep", "乙")], words("丙"))).toBe(true);
  expect(isScopeSettled(accepted, [settled(null, "乙")], words("乙"))).toBe(false);
  expect(isScopeSettled(accepted, [settled("adopt", "乙")], words("乙"))).toBe(true);
  // Kept out before another was adopted, it is weighed anew.
  expect(isScopeSettled(accepted, [settled("keep", "丙"), settled("adopt", "乙")], words("丙"))).toBe(false);
  expect(isScopeSettled(accepted, [settled("adopt", "乙")], accepted)).toBe(false);
});

type Form = Parameters<typeof assessScopeChoice>[0]["form"];

const ADOPTED: Form = {
  ...{ scopeChoice: "adopt", scopeEn: "B", scopeCodes: ["35.01"] },
  scopeAgreedOn: plainDate("2026-06-12"),
};
const chosen = (form: Partial<Form>, found = words("乙")) =>
  assessScopeChoice({
    ...{ found, inForce: words("甲", "A"), reviewedCodes: ["35.01", "35.02"] },
    ...{ form: { ...ADOPTED, ...form }, today: plainDate("2026-06-12") },
  });

test("5.6.2 c): where no other scope was found nothing is chosen; where one was, it is", () => {
  expect(chosen({ scopeChoice: null }, words("甲"))).toEqual([]);
  for (const scopeChoice of ["keep", "adopt"] as const)
    expect(chosen({ scopeChoice }, words("甲"))).toEqual([
      { code: "scope-not-different", clause: "5.6.2 c)", field: "scopeChoice" },
    ]);
  expect(chosen({ scopeChoice: null })).toEqual([
    { code: "scope-choice-missing", clause: "5.6.2 c)", field: "scopeChoice" },
  ]);
});

test("5.6.2 c): keeping a scope out asks for nothing more", () => {
  expect(chosen({ scopeChoice: "keep", scopeEn: "", scopeCodes: [], scopeAgreedOn: null })).toEqual([]);
});

test("5.9.4, 5.3.1.2, 5.4.4.2, 5.3.3: an adopted scope has its own English, codes on file and an agreement", () => {
  expect(chosen({})).toEqual([]);
  expect(chosen({ scopeEn: "", scopeCodes: [], scopeAgreedOn: null })).toEqual([
    { code: "scope-english-missing", clause: "5.9.4", field: "scopeEn" },
    { code: "scope-codes-missing", clause: "5.3.1.2", field: "scopeCodes" },
    { code: "scope-agreement-missing", clause: "5.3.3", field: "scopeAgreedOn" },
  ]);
  expect(chosen({ scopeEn: "A" })).toEqual([
    { code: "scope-english-not-followed", clause: "5.9.4", field: "scopeEn" },
  ]);
  expect(chosen({ scopeCodes: ["35.01", "18.02", "35.02"] })).toEqual([
    {
      ...{ code: "scope-codes-beyond", clause: "5.4.4.2", field: "scopeCodes" },
      facts: { codes: ["18.02"], reviewed: ["35.01", "35.02"] },
    },
  ]);
});

test("5.9.4: where only the English differs, the English on file may stand", () => {
  expect(chosen({ scopeEn: "A" }, words("甲", "B"))).toEqual([]);
});

test("5.3.3: the client agreed today at the latest", () => {
  expect(chosen({ scopeAgreedOn: plainDate("2026-06-13") })).toEqual([
    {
      ...{ code: "scope-agreement-ahead", clause: "5.3.3", field: "scopeAgreedOn" },
      facts: { today: "2026-06-12" },
    },
  ]);
});
