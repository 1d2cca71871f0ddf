import { inTeamOrder } from "@/lib/domain/team/team-order";
import type { AgreedPlan, ConductFile, HeldMeeting, TeamRow } from "@/lib/domain/audit/conduct-file";
import { isMeetingKind, type MeetingKind } from "@/lib/domain/audit/conduct-lists";
import type { Prisma } from "./generated/client";
import { toPlainDate } from "./parse/dates";

/** The parts of an audit its conduct reads: team, agreed plan, meetings. */
export const conductColumns = {
  methodReason: true,
  outcome: true,
  outcomeNote: true,
  team: {
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: {
      personId: true,
      role: true,
      person: {
        select: {
          name: true,
          isFullTime: true,
          registrations: {
            select: { number: true, system: true, status: true, validFrom: true, validTo: true },
          },
          professionalCodes: { select: { code: true, scheme: true } },
        },
      },
    },
  },
  slots: { select: { personId: true, date: true, half: true } },
  plans: {
    where: { status: "agreed" },
    orderBy: { number: "desc" },
    take: 1,
    select: {
      purpose: true,
      scope: true,
      criteria: true,
      rows: {
        orderBy: [{ date: "asc" }, { startsAt: "asc" }, { position: "asc" }],
        select: {
          kind: true,
          date: true,
          startsAt: true,
          endsAt: true,
          siteId: true,
          site: { select: { name: true, address: true } },
          unit: true,
          process: true,
          clauses: true,
          personIds: true,
        },
      },
    },
  },
  meetings: {
    select: {
      kind: true,
      heldOn: true,
      startsAt: true,
      endsAt: true,
      place: true,
      isRemote: true,
      agendaDone: true,
      note: true,
      disagreements: true,
      sheetFileIds: true,
      recordedAt: true,
      recordedBy: { select: { name: true } },
      attendance: {
        orderBy: { position: "asc" },
        select: {
          id: true,
          name: true,
          capacity: true,
          post: true,
          department: true,
          organisation: true,
          authorisation: true,
          fileId: true,
          presence: true,
          signatureFileId: true,
          isSignedOnPaper: true,
        },
      },
    },
  },
} as const satisfies Prisma.AuditSelect;

type Row = Prisma.AuditGetPayload<{ select: typeof conductColumns }>;

const toTeam = (row: Row): readonly TeamRow[] =>
  inTeamOrder(row.team).map(({ personId, role, person }) => ({
    personId,
    role,
    name: person.name,
    isFullTime: person.isFullTime,
    registrations: person.registrations.map((held) => ({
      ...held,
      validFrom: toPlainDate(held.validFrom),
      validTo: toPlainDate(held.validTo),
    })),
    codes: person.professionalCodes,
    slots: row.slots
      .filter((slot) => slot.personId === personId)
      .map(({ date, half }) => ({ date: toPlainDate(date), half })),
  }));

const toPlan = (row: Row): AgreedPlan | null => {
  const [plan] = row.plans;
  if (plan === undefined) return null;
  return {
    ...plan,
    rows: plan.rows.map(({ site, ...planned }) => ({
      ...planned,
      date: toPlainDate(planned.date),
      siteName: site?.name ?? "",
      siteAddress: site?.address ?? "",
    })),
  };
};

const toMeeting = (row: Row, wanted: MeetingKind): HeldMeeting | null => {
  const held = row.meetings.find(({ kind }) => kind === wanted);
  if (held === undefined || !isMeetingKind(held.kind)) return null;
  return {
    ...held,
    kind: held.kind,
    heldOn: toPlainDate(held.heldOn),
    recordedBy: held.recordedBy?.name ?? null,
    recordedAt: held.recordedAt?.toISOString() ?? null,
  };
};

/** What the rows say of team, plan and meetings. */
export const toConduct = (
  row: Row,
): Pick<
  ConductFile,
  "methodReason" | "outcome" | "outcomeNote" | "team" | "plan" | "opening" | "closing"
> => ({
  methodReason: row.methodReason,
  outcome: row.outcome,
  outcomeNote: row.outcomeNote,
  team: toTeam(row),
  plan: toPlan(row),
  opening: toMeeting(row, "opening"),
  closing: toMeeting(row, "closing"),
});
