import { halfDays } from "@/rules/core/amount";
import { plainDate, type PlainDate } from "@/rules/core/plain-date";
import type { Registration, TeamFacts, TeamMember, TeamRole } from "@/rules/team/team-facts";
import type { CaseDuties } from "../access/duties";
import type { Slot } from "./team-form";

/** A person as far as an audit asks: employment, registrations, codes, the time he works for the body. */
export type Auditor = Readonly<{
  personId: string;
  number: string;
  name: string;
  isBodyStaff: boolean;
  isFullTime: boolean;
  canLead: boolean;
  practisesOnlyHere: boolean;
  activeFrom: PlainDate;
  activeUntil: PlainDate | null;
  registrations: readonly (Registration & Readonly<{ number: string }>)[];
  codes: readonly Readonly<{
    scheme: string;
    code: string;
    validFrom: PlainDate;
    validTo: PlainDate | null;
  }>[];
}>;

export type Member = Auditor &
  Readonly<{
    role: TeamRole;
    tasks: string;
    declaredOn: PlainDate | null;
    lastTieOn: PlainDate | null;
    declarationNote: string;
  }>;

export type Objection = Readonly<{
  id: string;
  personId: string;
  name: string;
  reason: string;
  objectedOn: PlainDate;
  answer: string | null;
  upheld: boolean | null;
  answeredOn: PlainDate | null;
}>;

/** The team of one audit as it stands on file. */
export type TeamFile = Readonly<{
  members: readonly Member[];
  slots: readonly Slot[];
  objections: readonly Objection[];
}>;

/** A code without an end is held for as long as dates go. */
const NO_END = plainDate("2999-12-31");

/** Every day on which somebody of the team audits, in their order. */
export const auditDaysOf = (slots: readonly Slot[]): readonly PlainDate[] =>
  [...new Set(slots.map((slot) => slot.date))].toSorted();

const dutiesOf = (personId: string, duties: CaseDuties): TeamMember["otherDuties"] =>
  (["application-review", "decision", "appeal"] as const).filter((duty) => duties[duty].includes(personId));

/** A code as people are asked for it: of a combined audit with its system, because it is held for each by itself. */
export const codeAsked = (schemes: readonly string[], scheme: string, code: string): string =>
  schemes.length === 1 ? code : `${scheme} ${code}`;

/** The codes held for the schemes of a case, as they are asked for. */
export const codesHeld = <Held extends Readonly<{ scheme: string; code: string }>>(
  schemes: readonly string[],
  held: readonly Held[],
): readonly Held[] =>
  held
    .filter(({ scheme }) => schemes.includes(scheme))
    .map((one) => ({ ...one, code: codeAsked(schemes, one.scheme, one.code) }));

type Asked = Readonly<{
  schemes: readonly string[];
  scopeCodes: readonly string[];
  determinedHalfDays: number;
  duties: CaseDuties;
}>;

const toMember = (member: Member, slots: readonly Slot[], { schemes, duties }: Asked): TeamMember => {
  const own = slots.filter((slot) => slot.personId === member.personId);
  return {
    personId: member.personId,
    role: member.role,
    canLead: member.canLead,
    isFullTime: member.isFullTime && member.isBodyStaff,
    practisesForAnotherBody: !member.practisesOnlyHere,
    registrations: member.registrations,
    codes: codesHeld(schemes, member.codes).map((held) => ({ ...held, validTo: held.validTo ?? NO_END })),
    presentIn: own,
    plannedTime: halfDays(own.length),
    impartiality:
      member.declaredOn === null ? null : { declaredOn: member.declaredOn, lastTieOn: member.lastTieOn },
    otherDuties: dutiesOf(member.personId, duties),
  };
};

/** The team as the rules ask for it; null while it has no half-day at all. */
export const teamFactsOf = (file: TeamFile, asked: Asked): TeamFacts | null => {
  const [first, ...more] = auditDaysOf(file.slots);
  if (first === undefined) return null;
  return {
    members: file.members.map((member) => toMember(member, file.slots, asked)),
    auditDays: [first, ...more],
    scopeCodes: asked.schemes.flatMap((scheme) =>
      asked.scopeCodes.map((code) => codeAsked(asked.schemes, scheme, code)),
    ),
    determined: halfDays(asked.determinedHalfDays),
  };
};
