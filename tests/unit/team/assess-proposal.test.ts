import { expect, test } from "vitest";
import { NO_DUTIES } from "@/lib/domain/access/duties";
import { assessProposal, type ProposalQuestion } from "@/lib/domain/team/assess-proposal";
import { complaintHandling } from "../../support/rules";
import { auditor, slot } from "../../support/team-file";

const proposed = (
  form: Partial<ProposalQuestion["form"]> = {},
  more: Partial<Omit<ProposalQuestion, "form">> = {},
) =>
  assessProposal({
    rules: complaintHandling,
    kind: "stage1",
    people: [auditor("leader"), auditor("second")],
    duties: NO_DUTIES,
    form: {
      caseId: "case",
      auditId: "audit",
      version: 1,
      method: "on-site",
      methodReason: "",
      offSiteGrounds: [],
      members: [
        { personId: "leader", role: "leader", tasks: "" },
        { personId: "second", role: "member", tasks: "" },
      ],
      slots: [slot("leader 2026-06-12 am"), slot("second 2026-06-12 pm")],
      ...form,
    },
    ...more,
  });

test("5.4.4.1: nothing stands against two known people with a half-day each", () => {
  expect(proposed()).toEqual([]);
});

test("5.4.4.1: the same person twice is told at each row after the first, one not on file at his", () => {
  const row = (personId: string) => ({ personId, role: "member" as const, tasks: "" });
  const members = ["leader", "second", "leader", "nobody", "leader"].map(row);
  expect(proposed({ members })).toEqual([
    { code: "member-twice", field: "members.2.personId" },
    { code: "member-twice", field: "members.4.personId" },
    { code: "person-unknown", field: "members.3.personId" },
  ]);
});

test("2.2, 5.9.1, 14.1: who reviewed, judged, decided or heard an appeal on the case is told by name and duty", () => {
  const table = [
    ["application-review", "2.2"],
    ["decision", "5.9.1"],
    ["report-review", "5.9.1"],
    ["appeal", "14.1"],
  ] as const;
  for (const [done, clause] of table)
    expect(proposed({}, { duties: { ...NO_DUTIES, [done]: ["second"] } })).toEqual([
      {
        code: "member-duties-separated",
        clause,
        field: "members.1.personId",
        facts: { duty: "audit", done, person: "name of second" },
      },
    ]);
  expect(proposed({}, { duties: { ...NO_DUTIES, audit: ["second"] } })).toEqual([]);
});

test("5.4.4.1: a half-day is given once, and to somebody of the team", () => {
  const slots = (...written: readonly string[]) => proposed({ slots: written.map(slot) });
  expect(slots("leader 2026-06-12 am", "leader 2026-06-12 am", "leader 2026-06-12 am")).toEqual([
    { code: "slot-twice", field: "slots" },
  ]);
  expect(slots("leader 2026-06-12 am", "leader 2026-06-12 pm", "second 2026-06-12 am")).toEqual([]);
  expect(slots("leader 2026-06-12 am", "leader 2026-06-13 am")).toEqual([]);
  expect(slots("stranger 2026-06-12 am", "other 2026-06-12 am", "leader 2026-06-12 am")).toEqual([
    { code: "slot-without-member", field: "slots", facts: { count: 2 } },
  ]);
});

test("5.4.1: any other way than on site has its reason", () => {
  const refusal = { code: "method-without-reason", clause: "5.4.1", field: "methodReason" };
  for (const method of ["remote", "mixed"] as const) {
    expect(proposed({ method })).toEqual([refusal]);
    expect(proposed({ method, methodReason: "路途阻断" })).toEqual([]);
  }
});

test("5.4.1: off site is for stage 1 alone, with the ground of each of the four conditions", () => {
  const conditions = [
    "documents-complete",
    "system-planned",
    "no-major-change",
    "no-major-breach-or-complaint",
  ];
  const off = (
    held: readonly string[],
    kind: ProposalQuestion["kind"] = "stage1",
    methodReason = "文件完整",
  ) =>
    proposed(
      {
        method: "off-site",
        methodReason,
        offSiteGrounds: held.map((condition) => ({ condition, ground: "已核对" })),
      },
      { kind },
    );
  const fails = (condition: string) => ({
    code: "off-site-condition-fails",
    clause: "5.4.1",
    field: "offSiteGrounds",
    facts: { condition },
  });
  const unexplained = { code: "method-without-reason", clause: "5.4.1", field: "methodReason" };
  const stage1Only = { code: "off-site-stage1-only", clause: "5.4.1", field: "method" };
  expect(off(conditions)).toEqual([]);
  for (const missing of conditions)
    expect(off(conditions.filter((one) => one !== missing))).toEqual([fails(missing)]);
  expect(off([], "stage1", "")).toEqual([unexplained, ...conditions.map(fails)]);
  for (const kind of ["stage2", "surveillance", "recertification", "special", "supplementary"] as const)
    expect(off(conditions, kind)).toEqual([stage1Only]);
  expect(off([], "stage2", "")).toEqual([stage1Only, unexplained]);
});
