import { expect, test } from "vitest";
import { combinedRules } from "@/lib/domain/case/combined-rules";
import { halfDays } from "@/rules/core/amount";
import { plainDate } from "@/rules/core/plain-date";
import { registersOf } from "@/rules/team/counted-members";
import { team } from "@/rules/team/team";
import type { TeamMember } from "@/rules/team/team-facts";
import { complaintHandling, environment, quality, refusalsOf } from "../../../support/rules";

const day = plainDate("2026-06-08");
const together = combinedRules([complaintHandling, environment]).team;

const registeredFor = (personId: string, role: TeamMember["role"], system: string): TeamMember => ({
  ...{ personId, role, canLead: true, isFullTime: true, practisesForAnotherBody: false, codes: [] },
  registrations: [
    { system, status: "formal", validFrom: plainDate("2025-01-01"), validTo: plainDate("2027-12-31") },
  ],
  presentIn: [
    { date: day, half: "am" },
    { date: day, half: "pm" },
  ],
  plannedTime: halfDays(2),
  impartiality: { declaredOn: plainDate("2026-05-18"), lastTieOn: null },
  otherDuties: [],
});

const leader = registeredFor("leader", "leader", "QMS");
const other = registeredFor("auditor", "member", "EMS");

const ask = (members: readonly TeamMember[], rules = together) =>
  team(rules, { members, auditDays: [day], scopeCodes: [], determined: halfDays(2) });

test("11.1: in a combined audit an auditor stands in one of the registers, and both produce man-days", () => {
  expect(ask([leader, other])).toMatchObject({
    ok: true,
    countedMembers: ["leader", "auditor"],
    plannedDays: 2,
  });
});

test("11.1: a team without an auditor in one of the registers leaves that system without one", () => {
  expect(refusalsOf(ask([leader]))).toEqual([
    { code: "register-uncovered", clause: "11.1", facts: { system: "EMS" } },
  ]);
});

test("3(1) a): a register of neither system is told with both", () => {
  expect(refusalsOf(ask([leader, other, registeredFor("guest", "member", "OHSMS")]))).toEqual([
    {
      code: "registration-not-valid",
      clause: "3(1) a)",
      facts: { personId: "guest", system: "QMS/EMS", status: "formal", validTo: "none" },
    },
  ]);
});

test("11.1: two systems of one register ask for nothing beside it", () => {
  const { team: sameRegister } = combinedRules([complaintHandling, quality]);
  expect(registersOf(sameRegister)).toEqual(["QMS"]);
  expect(ask([leader], sameRegister)).toMatchObject({ ok: true });
});
