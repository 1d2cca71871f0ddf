import { expect, test } from "vitest";
import { halfDays } from "@/rules/core/amount";
import { plainDate, type PlainDate } from "@/rules/core/plain-date";
import { replacement } from "@/rules/team/replacement";
import { team } from "@/rules/team/team";
import type { TeamFacts, TeamMember } from "@/rules/team/team-facts";
import { complaintHandling, refusalsOf, refusedCodes } from "../../../support/rules";

const rules = complaintHandling.team;
const [first, second] = [plainDate("2026-06-08"), plainDate("2026-06-09")];
const code = { code: "35.12.00", validFrom: plainDate("2025-01-01"), validTo: plainDate("2027-12-31") };
const registered = {
  system: "QMS",
  status: "formal" as const,
  validFrom: plainDate("2025-01-01"),
  validTo: plainDate("2026-06-09"),
};

const halvesOf = (date: PlainDate): TeamMember["presentIn"] => [
  { date, half: "am" },
  { date, half: "pm" },
];

const leader: TeamMember = {
  personId: "leader",
  role: "leader",
  canLead: true,
  isFullTime: true,
  practisesForAnotherBody: false,
  registrations: [registered],
  codes: [code],
  presentIn: [...halvesOf(first), ...halvesOf(second)],
  plannedTime: halfDays(4),
  impartiality: { declaredOn: plainDate("2026-05-18"), lastTieOn: null },
  otherDuties: [],
};
const auditor: TeamMember = { ...leader, personId: "auditor", role: "member", isFullTime: false, codes: [] };
const intern: TeamMember = {
  ...auditor,
  personId: "intern",
  role: "intern",
  registrations: [{ ...registered, status: "intern" }],
};
const guide: TeamMember = {
  ...auditor,
  personId: "guide",
  role: "guide",
  registrations: [],
  impartiality: null,
};

const ask = (members: readonly TeamMember[], more: Partial<TeamFacts> = {}) =>
  team(rules, {
    members,
    auditDays: [first, second],
    scopeCodes: ["35.12.00"],
    determined: halfDays(8),
    ...more,
  });

test("5.4.4.6: leader and auditor count, the intern and the guide do not (case 1)", () => {
  expect(ask([leader, auditor, intern, guide])).toMatchObject({
    ok: true,
    countedMembers: ["leader", "auditor"],
    plannedDays: 4,
  });
});

test("5.4.4.6: planned auditor days under the determined ones are refused", () => {
  const refusals = refusalsOf(ask([leader, auditor, intern], { determined: halfDays(9) }));
  expect(refusals).toEqual([
    { code: "auditor-days-short", clause: "5.4.4.6", facts: { planned: 4, determined: 4.5 } },
  ]);
});

test.each<[string, readonly TeamMember[], readonly string[]]>([
  ["nobody leads", [{ ...leader, role: "member" }, auditor], ["leader-missing"]],
  ["two lead", [leader, { ...auditor, role: "leader" }], ["several-leaders"]],
  ["the leader cannot lead", [{ ...leader, canLead: false }, auditor], ["leader-cannot-lead"]],
  [
    "no full-time auditor on the second day",
    [{ ...leader, presentIn: halvesOf(first) }, auditor],
    ["full-time-auditor-missing"],
  ],
  ["no code", [{ ...leader, codes: [] }, auditor], ["codes-uncovered"]],
  [
    "a code that ends before the last day",
    [{ ...leader, codes: [{ ...code, validTo: first }] }, auditor],
    ["codes-uncovered"],
  ],
  [
    "an intern's code",
    [{ ...leader, codes: [] }, auditor, { ...intern, codes: [code] }],
    ["codes-uncovered"],
  ],
  [
    "a registration that ends before the last day",
    [leader, { ...auditor, registrations: [{ ...registered, validTo: first }] }],
    ["registration-not-valid", "auditor-days-short"],
  ],
  [
    "a registration that ends before the last day of the audit, the auditor being there on the first alone",
    [
      leader,
      { ...auditor, presentIn: halvesOf(first), registrations: [{ ...registered, validTo: first }] },
      { ...auditor, personId: "third" },
    ],
    ["registration-not-valid"],
  ],
  [
    "a member without registration and without a day of its own",
    [
      leader,
      auditor,
      { ...auditor, personId: "idle", registrations: [], presentIn: [], plannedTime: halfDays(0) },
    ],
    ["registration-not-valid"],
  ],
  [
    "a registration of another system",
    [leader, { ...auditor, registrations: [{ ...registered, system: "EMS" }] }],
    ["registration-not-valid", "auditor-days-short"],
  ],
  ["another body", [leader, { ...auditor, practisesForAnotherBody: true }], ["practises-for-another-body"]],
  ["no declaration", [leader, { ...auditor, impartiality: null }], ["impartiality-not-declared"]],
  [
    "the reviewer and the decider in the team",
    [leader, { ...auditor, otherDuties: ["application-review", "decision"] }],
    ["duty-not-separate", "duty-not-separate"],
  ],
  [
    "an intern alone on a day, who cannot lead either",
    [{ ...intern, role: "intern" }],
    [
      "leader-missing",
      "full-time-auditor-missing",
      "full-time-auditor-missing",
      "intern-alone",
      "intern-alone",
      "intern-alone",
      "intern-alone",
      "codes-uncovered",
      "auditor-days-short",
    ],
  ],
])("2.2, 3, 5.4.4: refused: %s", (_, members, codes) => {
  expect(refusedCodes(ask(members))).toEqual(codes);
});

test("5.4.4.1: an intern is not left alone in the afternoon by a leader who is there in the morning", () => {
  const members = [
    { ...leader, presentIn: [{ date: first, half: "am" as const }] },
    { ...intern, presentIn: [{ date: first, half: "pm" as const }] },
  ];
  expect(refusalsOf(ask(members, { auditDays: [first], determined: halfDays(1) }))).toEqual([
    { code: "intern-alone", clause: "5.4.4.1", facts: { day: "2026-06-08", half: "pm" } },
  ]);
  const along = members.map((member) => ({ ...member, presentIn: halvesOf(first) }));
  expect(ask(along, { auditDays: [first], determined: halfDays(1) }).ok).toBe(true);
});

test("5.3.1.2: a technical expert may bring the code", () => {
  const expert: TeamMember = { ...auditor, personId: "expert", role: "technical-expert", codes: [code] };
  expect(ask([{ ...leader, codes: [] }, auditor, { ...expert, registrations: [] }]).ok).toBe(true);
});

test("3(1) a), 5.3.1.2: registration and code hold from their first day to their last, the audit's own included", () => {
  const exact = { validFrom: first, validTo: second };
  const held = (from: typeof first) => [
    {
      ...leader,
      registrations: [{ ...registered, ...exact, validFrom: from }],
      codes: [{ ...code, ...exact }],
    },
    auditor,
  ];
  expect(refusedCodes(ask(held(first)))).toEqual([]);
  expect(refusedCodes(ask(held(second)))).toContain("registration-not-valid");
  const late = [{ ...leader, codes: [{ ...code, validFrom: second }] }, auditor];
  expect(refusedCodes(ask(late))).toEqual(["codes-uncovered"]);
});

test("5.4.4.1, 5.4.4.4: interpreter and expert declare their impartiality, guide and observer do not audit", () => {
  const beside = (role: TeamMember["role"]) =>
    refusedCodes(ask([leader, auditor, { ...guide, personId: role, role }]));
  expect(beside("observer")).toEqual([]);
  expect(beside("guide")).toEqual([]);
  expect(beside("interpreter")).toEqual(["impartiality-not-declared"]);
  expect(beside("technical-expert")).toEqual(["impartiality-not-declared"]);
});

test("5.4.4.1: a tie with the client within two years before the audit is refused, its last day included", () => {
  const tied = (lastTieOn: string) =>
    refusedCodes(
      ask([leader, { ...auditor, impartiality: { declaredOn: first, lastTieOn: plainDate(lastTieOn) } }]),
    );
  expect(tied("2024-06-08")).toEqual(["tie-with-client"]);
  expect(tied("2024-06-07")).toEqual([]);
});

test("5.4.4.7 e): a replacement needs an unforeseeable event and an approver", () => {
  expect(replacement(rules, { unforeseeableEvent: "突发疾病", approver: "审核部" }).ok).toBe(true);
  expect(refusedCodes(replacement(rules, { unforeseeableEvent: " ", approver: "" }))).toEqual([
    "reason-missing",
    "approver-missing",
  ]);
});
