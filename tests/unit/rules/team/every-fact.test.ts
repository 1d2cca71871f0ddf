import { expect, test } from "vitest";
import { halfDays } from "@/rules/core/amount";
import { plainDate, type PlainDate } from "@/rules/core/plain-date";
import { countedMembers } from "@/rules/team/counted-members";
import { replacement } from "@/rules/team/replacement";
import { team } from "@/rules/team/team";
import type { TeamFacts, TeamMember } from "@/rules/team/team-facts";
import { complaintHandling, refusalsOf, refusedCodes } from "../../../support/rules";

const rules = complaintHandling.team;
const [first, second] = [plainDate("2026-06-08"), plainDate("2026-06-09")];
const registered = {
  system: "QMS",
  status: "formal" as const,
  validFrom: plainDate("2025-01-01"),
  validTo: plainDate("2027-12-31"),
};
const whole = (date: PlainDate): TeamMember["presentIn"] => [
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
  codes: [{ code: "35.12.00", validFrom: plainDate("2025-01-01"), validTo: plainDate("2027-12-31") }],
  presentIn: [...whole(first), ...whole(second)],
  plannedTime: halfDays(4),
  impartiality: { declaredOn: plainDate("2026-05-18"), lastTieOn: null },
  otherDuties: [],
};
const auditor: TeamMember = { ...leader, personId: "auditor", role: "member", isFullTime: false };
const intern: TeamMember = {
  ...auditor,
  personId: "intern",
  role: "intern",
  registrations: [{ ...registered, status: "intern" }],
};
const ask = (members: readonly TeamMember[], more: Partial<TeamFacts> = {}) =>
  team(rules, {
    members,
    auditDays: [first, second],
    scopeCodes: ["35.12.00"],
    determined: halfDays(4),
    ...more,
  });

test("5.4.4.6: a team that is in order shows planned and determined days", () => {
  expect(ask([leader, auditor], { determined: halfDays(7) })).toEqual({
    ok: true,
    countedMembers: ["leader", "auditor"],
    plannedDays: 4,
    steps: [
      { code: "planned-days", clause: "5.4.4.6", value: 4, unit: "day" },
      { code: "determined-days", clause: "5.4.4.6", value: 3.5, unit: "day" },
    ],
    warnings: [],
    interpretations: rules.interpretations,
  });
});

test("5.4.4.1: two leaders are named, and the one who cannot lead by name", () => {
  const other = { ...leader, personId: "other", canLead: false };
  expect(refusalsOf(ask([leader, other]))).toEqual([
    { code: "several-leaders", clause: "5.4.4.1", facts: { leaders: ["leader", "other"] } },
    { code: "leader-cannot-lead", clause: "5.4.4.1", facts: { personId: "other" } },
  ]);
});

test("5.4.4.1: a full-time auditor who is there on the first day only leaves the second uncovered", () => {
  expect(refusalsOf(ask([{ ...leader, presentIn: whole(first) }]))).toEqual([
    { code: "full-time-auditor-missing", clause: "5.4.4.1", facts: { day: "2026-06-09" } },
  ]);
});

test("5.4.4.1: a half-day on which nobody is there leaves no intern alone", () => {
  const mornings = {
    ...leader,
    presentIn: [
      { date: first, half: "am" },
      { date: second, half: "am" },
    ],
  } as const;
  expect(ask([mornings]).ok).toBe(true);
  expect(ask([mornings, { ...intern, presentIn: mornings.presentIn }]).ok).toBe(true);
});

test("5.4.4.1: of two interns one alone in an afternoon is enough, and the half-day is named", () => {
  const mornings = {
    ...leader,
    presentIn: [
      { date: first, half: "am" },
      { date: second, half: "am" },
    ],
  } as const;
  const morningIntern = { ...intern, personId: "morning", presentIn: mornings.presentIn };
  const later = { ...intern, presentIn: [{ date: second, half: "pm" }] } as const;
  expect(refusalsOf(ask([mornings, morningIntern, later]))).toEqual([
    { code: "intern-alone", clause: "5.4.4.1", facts: { day: "2026-06-09", half: "pm" } },
  ]);
});

test("5.4.4.1: it is the intern who is not left alone, and not a technical expert", () => {
  const expert: TeamMember = { ...auditor, personId: "expert", role: "technical-expert", registrations: [] };
  const mornings = {
    ...leader,
    presentIn: [
      { date: first, half: "am" },
      { date: second, half: "am" },
    ],
  } as const;
  expect(ask([mornings, expert]).ok).toBe(true);
});

test("5.3.1.2: the codes nobody brings are named; a code held for other work covers none of them", () => {
  expect(refusalsOf(ask([leader], { scopeCodes: ["35.12.00", "29.08.01"] }))).toEqual([
    { code: "codes-uncovered", clause: rules.codes.clause, facts: { codes: ["29.08.01"] } },
  ]);
});

test("3(1) a): a registration that is not valid names system, status and its latest end", () => {
  const ended = (validTo: string) => ({ ...registered, validTo: plainDate(validTo) });
  const held = (registrations: TeamMember["registrations"], member: TeamMember = auditor) =>
    refusalsOf(
      ask([
        { ...leader, plannedTime: halfDays(8) },
        { ...member, registrations },
      ]),
    );
  const refusal = (personId: string, status: string, validTo: string) => ({
    code: "registration-not-valid",
    clause: rules.registration.clause,
    facts: { personId, system: "QMS", status, validTo },
  });
  expect(held([])).toEqual([refusal("auditor", "formal", "none")]);
  expect(held([ended("2026-03-31"), ended("2025-12-31")])).toEqual([
    refusal("auditor", "formal", "2026-03-31"),
  ]);
  // Neither the register of another system nor an intern's registration is told as its end.
  expect(
    held([{ ...registered, system: "EMS" }, { ...registered, status: "intern" }, ended("2026-06-08")]),
  ).toEqual([refusal("auditor", "formal", "2026-06-08")]);
  expect(held([registered], intern)).toEqual([refusal("intern", "intern", "none")]);
});

test("3(1) a): an intern's registration counts nobody among those who produce man-days", () => {
  const member = { ...auditor, registrations: [{ ...registered, status: "intern" as const }] };
  const facts = { members: [leader, member], auditDays: [first, second], scopeCodes: [] } as const;
  expect(
    countedMembers(rules, { ...facts, determined: halfDays(1) }).map(({ personId }) => personId),
  ).toEqual(["leader"]);
});

test("5.4.4.1, 3, 2.2: what a member lacks is told with the member", () => {
  const lacking: TeamMember = {
    ...auditor,
    practisesForAnotherBody: true,
    impartiality: null,
    otherDuties: ["application-review"],
  };
  expect(refusalsOf(ask([leader, lacking]))).toEqual([
    {
      code: "impartiality-not-declared",
      clause: rules.impartiality.clause,
      facts: { personId: "auditor" },
    },
    { code: "practises-for-another-body", clause: rules.oneBody.clause, facts: { personId: "auditor" } },
    {
      code: "duty-not-separate",
      clause: rules.separation.clause,
      facts: { personId: "auditor", duty: "application-review" },
    },
  ]);
  const tied = {
    ...auditor,
    impartiality: { declaredOn: plainDate("2026-05-18"), lastTieOn: plainDate("2024-06-08") },
  };
  expect(refusalsOf(ask([leader, tied]))).toEqual([
    {
      code: "tie-with-client",
      clause: rules.impartiality.clause,
      facts: { personId: "auditor", lastTieOn: "2024-06-08" },
    },
  ]);
});

test("5.4.4.7 e): blanks are neither an event nor an approver", () => {
  expect(refusedCodes(replacement(rules, { unforeseeableEvent: " ", approver: " " }))).toEqual([
    "reason-missing",
    "approver-missing",
  ]);
});
