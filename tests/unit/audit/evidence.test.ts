import { expect, test } from "vitest";
import { assessEvidence, assessWithdrawal } from "@/lib/domain/audit/assess-evidence";
import { AUDIT_STATUSES } from "@/lib/domain/audit/audit-machine";
import { conductFile } from "../../support/conduct";
import { complaintHandling } from "../../support/rules";

const CLAUSE = { criterion: "GB/T 19012-2019", clause: "7.2" };
const OWN = { personId: "member", person: "member-name", withdrawnOn: null };

test("5.5.5: files are added by anybody of the team while notes are written, to a clause that is audited", () => {
  const added = (personId: string | null, of = CLAUSE, file = conductFile()) =>
    assessEvidence(file, complaintHandling, of, personId);
  expect(added("intern")).toEqual({ ok: true, value: "intern" });
  expect(added("expert")).toEqual({ ok: false, refusals: [{ code: "not-of-this-audit", clause: "5.4.4" }] });
  expect(added("member", { ...CLAUSE, clause: "99.1" })).toEqual({
    ok: false,
    refusals: [
      {
        ...{ code: "clause-not-audited", clause: "5.4.6.3 c)", field: "clause" },
        facts: { criterion: "GB/T 19012-2019", audited: "99.1" },
      },
    ],
  });
  for (const status of AUDIT_STATUSES)
    expect([status, added("member", CLAUSE, conductFile({ status })).ok]).toEqual([
      status,
      status === "opened" || status === "closed",
    ]);
});

test("5.4.4.5: evidence is taken back once, by whoever added it or by the leader", () => {
  const codes = (personId: string, evidence = OWN, file = conductFile()) => {
    const judged = assessWithdrawal(file, evidence, personId);
    return judged.ok ? [] : judged.refusals.map(({ code }) => code);
  };
  expect(codes("member")).toEqual([]);
  expect(codes("leader")).toEqual([]);
  expect(codes("intern")).toEqual(["evidence-of-another"]);
  expect(codes("expert")).toEqual(["not-of-this-audit"]);
  expect(codes("member", OWN, conductFile({ status: "reported" }))).toEqual(["notes-closed"]);
  expect(
    assessWithdrawal(conductFile(), { ...OWN, personId: "leader", person: "秦知远" }, "member"),
  ).toMatchObject({ refusals: [{ code: "evidence-of-another", facts: { author: "秦知远" } }] });
});

test("what was taken back is not taken back again", () => {
  const judged = assessWithdrawal(conductFile(), { ...OWN, withdrawnOn: "2026-06-08" }, "member");
  expect(judged).toEqual({
    ok: false,
    refusals: [{ code: "evidence-withdrawn-already", clause: "5.5.5.1" }],
  });
});
