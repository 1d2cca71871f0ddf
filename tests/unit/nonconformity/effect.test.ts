import { expect, test } from "vitest";
import {
  assessEffectJudge,
  assessEffects,
  effectIn,
  lookedBackOn,
  type Earlier,
  type Effect,
  type EffectVerdict,
} from "@/lib/domain/nonconformity/effect";
import { AUDIT_KINDS } from "@/lib/domain/audit/audit-kinds";
import { plainDate } from "@/rules/core/plain-date";

const effect = (verdict: EffectVerdict, auditId = "s1"): Effect => ({
  ...{ auditId, verdict, finding: "查 20 件均已告知。", judgedBy: "秦远" },
  judgedOn: plainDate("2027-06-10"),
});

/** Raised at stage 2 and handed over on 2026-07-03. */
const earlier = (change: Partial<Earlier> = {}): Earlier => ({
  ...{ id: "nc", number: "NC01", grade: "minor", auditId: "stage2", status: "verified" },
  ...{ criterion: "GB/T 19012-2019", clause: "7.2", unit: "客服部", process: "投诉受理" },
  ...{ statement: "未告知。", raisedOn: plainDate("2026-07-02"), closingOn: plainDate("2026-07-03") },
  effects: [],
  ...change,
});
const s1 = { id: "s1", kind: "surveillance" as const };
const numbers = (rows: readonly Earlier[]) => rows.map(({ number }) => number);

test("5.5.6.3 c): surveillance and recertification look back, no other audit does", () => {
  const looking = AUDIT_KINDS.filter((kind) => lookedBackOn({ id: "s1", kind }, [earlier()]).length > 0);
  expect(looking).toEqual(["surveillance", "recertification"]);
});

test("5.5.6.3 c): what another audit judged, its own findings and those never handed over are not looked at", () => {
  const all = [
    earlier(),
    earlier({ number: "NC02", effects: [effect("effective", "s0")] }),
    earlier({ number: "NC03", auditId: "s1" }),
    earlier({ number: "NC04", closingOn: null }),
    earlier({ number: "NC05", effects: [effect("effective")] }),
  ];
  expect(numbers(lookedBackOn(s1, all))).toEqual(["NC01", "NC05"]);
});

test("5.5.6.3 c): of several words of one audit the last counts", () => {
  const effects = [effect("effective"), effect("not-effective"), effect("effective", "s2")];
  expect(effectIn(earlier({ effects }), "s1")?.verdict).toBe("not-effective");
  expect(effectIn(earlier(), "s1")).toBeNull();
});

test("5.5.6.3 c): the closing waits for every judgement", () => {
  const all = [earlier(), earlier({ number: "NC02", effects: [effect("effective")] })];
  expect(assessEffects(s1, all, [])).toEqual([
    { code: "effects-not-judged", clause: "5.5.6.3 c)", facts: { numbers: ["NC01"] } },
  ]);
  expect(assessEffects({ ...s1, kind: "special" }, all, [])).toEqual([]);
});

test("5.5.6.3 c): one that was poorly corrected is raised again on that ground, and as no mere improvement", () => {
  const all = [earlier({ effects: [effect("not-effective")] })];
  const refusal = { code: "poor-correction-not-raised", clause: "5.5.6.3 c)", facts: { numbers: ["NC01"] } };
  const ground = { grade: "minor", gradeCriteria: ["earlier-poorly-corrected"] };
  expect(assessEffects(s1, all, [])).toEqual([refusal]);
  expect(assessEffects(s1, all, [{ grade: "minor", gradeCriteria: ["isolated"] }])).toEqual([refusal]);
  expect(assessEffects(s1, all, [{ ...ground, grade: "improvement" }])).toEqual([refusal]);
  expect(assessEffects(s1, all, [ground])).toEqual([]);
  expect(assessEffects(s1, [earlier({ effects: [effect("effective")] })], [])).toEqual([]);
});

test("5.5.6.3 c), 5.4.4.6: judged on site by leader or member, in an audit that looks back", () => {
  const team = ["leader", "member", "intern"].map((role) => ({ personId: role, name: role, role }));
  const open = { kind: "surveillance" as const, status: "opened" as const, team };
  const codes = (audit: Parameters<typeof assessEffectJudge>[0], personId: string | null) =>
    assessEffectJudge(audit, personId).map(({ code }) => code);
  expect(codes(open, "leader")).toEqual([]);
  expect(codes(open, "member")).toEqual([]);
  expect(codes(open, "intern")).toEqual(["not-an-auditor-of-the-team"]);
  expect(codes({ ...open, kind: "stage2", status: "closed" }, null)).toEqual([
    ...["audit-looks-not-back", "effect-not-under-way", "not-an-auditor-of-the-team"],
  ]);
});
