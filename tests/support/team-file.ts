import type { Auditor, Member, Objection, TeamFile } from "@/lib/domain/team/team-file";
import type { Slot } from "@/lib/domain/team/team-form";
import { plainDate } from "@/rules/core/plain-date";

const DAY_ONE = plainDate("2025-01-01");
const LAST_DAY = plainDate("2027-12-31");

/** A full-time auditor of the body who may lead, registered and with code 35.12.00 from 2025 to 2027. */
export const auditor = (personId: string, more: Partial<Auditor> = {}): Auditor => ({
  personId,
  number: `P-${personId}`,
  name: `name of ${personId}`,
  isBodyStaff: true,
  isFullTime: true,
  canLead: true,
  practisesOnlyHere: true,
  activeFrom: DAY_ONE,
  activeUntil: null,
  registrations: [
    { number: `R-${personId}`, system: "QMS", status: "formal", validFrom: DAY_ONE, validTo: LAST_DAY },
  ],
  codes: [{ scheme: "OLS/GZ-0071", code: "35.12.00", validFrom: DAY_ONE, validTo: LAST_DAY }],
  ...more,
});

/** The same as a member who has declared for this audit that there is no tie with the client. */
export const member = (personId: string, role: Member["role"], more: Partial<Member> = {}): Member => ({
  ...auditor(personId),
  role,
  tasks: "",
  declaredOn: plainDate("2026-05-20"),
  lastTieOn: null,
  declarationNote: "",
  ...more,
});

/** "leader 2026-06-12 am" */
export const slot = (written: string): Slot => {
  const [personId = "", date = "", half] = written.split(" ");
  return { personId, date: plainDate(date), half: half === "am" ? "am" : "pm" };
};

/** An objection the body has not answered, or answered as said. */
export const objection = (personId: string, upheld: boolean | null): Objection => ({
  id: `objection to ${personId}`,
  personId,
  name: `name of ${personId}`,
  reason: "曾为竞争对手工作",
  objectedOn: plainDate("2026-05-22"),
  answer: upheld === null ? null : "已核实",
  upheld,
  answeredOn: upheld === null ? null : plainDate("2026-05-23"),
});

export const teamFile = (
  members: readonly Member[],
  slots: readonly string[],
  objections: readonly Objection[] = [],
): TeamFile => ({ members, slots: slots.map(slot), objections });
