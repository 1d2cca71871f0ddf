import { expect, test } from "vitest";
import { withoutRefusal } from "@/scripts/support/refusal-off";

const off = (source: string) => withoutRefusal(source, "rule.ts", "too-few");

test("a refusal in a list is left out of it, the others stay", () => {
  expect(off('[...(few ? [{ code: "too-few", clause: "1" }] : []), notice("late", clause)]')).toBe(
    '[...(few ? [...[]] : []), notice("late", clause)]',
  );
  expect(off('[...when(few, notice("too-few", "1"))]')).toBe("[...[]]");
});

test("a list that consists of this refusal becomes empty", () => {
  expect(off('sites.map((site) => notice("too-few", "1", { site }))')).toBe("sites.flatMap((site) => [])");
  expect(off('sites.map((site) => ({ code: "too-few", facts: { site } }))')).toBe(
    "sites.flatMap((site) => [])",
  );
});

test("an answer that refuses for this alone is not given: the way goes on", () => {
  expect(off('if (few) return refused({ code: "too-few" });\nreturn accepted(1);')).toBe(
    "if (few) ;\nreturn accepted(1);",
  );
  expect(off('if (few) { return refused([notice("too-few", "1")]); }')).toBe("if (few) { ; }");
  expect(off('few ? refused({ code: "too-few" }) : accepted(1)')).toBe("accepted(1)");
});

test("a refusal that a function of its own makes is taken out of every list and answer of the module", () => {
  const patched = off(
    'const few = () => ({ code: "too-few" });\nconst all = () => [few(), { code: "late" }];',
  );
  expect(patched).toContain(')(() => [few(), { code: "late" }], "too-few")');
});

test("a module that does not refuse for it, or only speaks of it, stays as it is", () => {
  expect(off('notice("too-many", "1")')).toBeNull();
  expect(off('const codes = ["too-few"]; // notice("too-few")')).toBeNull();
});
