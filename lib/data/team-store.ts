import type { Auditor, Member, TeamFile } from "@/lib/domain/team/team-file";
import { APPROVING_ROLES } from "@/lib/domain/team/assess-replacement";
import { HALVES, teamRole, type Slot, type TeamForm } from "@/lib/domain/team/team-form";
import type { PlainDate } from "@/rules/core/plain-date";
import type { Db } from "./db";
import { NotFoundError } from "./errors";
import type { Prisma } from "./generated/client";
import { toDateColumn, toDateColumnOrNull, toPlainDate, toPlainDateOrNull } from "./parse/dates";
import { objectionsTo } from "./team-objections";

const personColumns = {
  id: true,
  number: true,
  name: true,
  isBodyStaff: true,
  isFullTime: true,
  canLead: true,
  practisesOnlyHere: true,
  activeFrom: true,
  activeUntil: true,
  registrations: { select: { number: true, system: true, status: true, validFrom: true, validTo: true } },
  professionalCodes: { select: { scheme: true, code: true, validFrom: true, validTo: true } },
} as const satisfies Prisma.PersonSelect;

type PersonRow = Prisma.PersonGetPayload<{ select: typeof personColumns }>;

const toAuditor = ({ id, professionalCodes, registrations, ...person }: PersonRow): Auditor => ({
  ...person,
  personId: id,
  activeFrom: toPlainDate(person.activeFrom),
  activeUntil: toPlainDateOrNull(person.activeUntil),
  registrations: registrations.map((held) => ({
    ...held,
    status: held.status === "formal" ? "formal" : "intern",
    validFrom: toPlainDate(held.validFrom),
    validTo: toPlainDate(held.validTo),
  })),
  codes: professionalCodes.map((held) => ({
    ...held,
    validFrom: toPlainDate(held.validFrom),
    validTo: toPlainDateOrNull(held.validTo),
  })),
});

const halfOf = (half: string) => HALVES.find((each) => each === half) ?? "am";

/** 审核组: members, their half-days and declarations, and what the client said to them. */
export const teamStore = {
  /** What the client said against members of an audit, in its order. */
  objections: objectionsTo,

  async ofAudit(db: Db, auditId: string): Promise<TeamFile> {
    const rows = await db.tx.teamMember.findMany({
      where: { auditId },
      orderBy: { position: "asc" },
      select: {
        role: true,
        tasks: true,
        declaredOn: true,
        lastTieOn: true,
        declarationNote: true,
        person: { select: personColumns },
      },
    });
    const slots = await db.tx.auditSlot.findMany({
      where: { auditId },
      orderBy: [{ date: "asc" }, { half: "asc" }, { personId: "asc" }],
      select: { personId: true, date: true, half: true },
    });
    return {
      members: rows.map(({ person, role, ...row }): Member => ({
        ...toAuditor(person),
        ...row,
        role: teamRole.parse(role),
        declaredOn: toPlainDateOrNull(row.declaredOn),
        lastTieOn: toPlainDateOrNull(row.lastTieOn),
      })),
      slots: slots.map(({ personId, date, half }) => ({
        personId,
        date: toPlainDate(date),
        half: halfOf(half),
      })),
      objections: await objectionsTo(db, auditId),
    };
  },

  /** What somebody is in the team of an audit; null: nothing. */
  async roleOf({ tx }: Db, auditId: string, personId: string | null): Promise<string | null> {
    if (personId === null) return null;
    const row = await tx.teamMember.findFirst({ where: { auditId, personId }, select: { role: true } });
    return row?.role ?? null;
  },

  /** People by id. */
  async people({ tx }: Db, ids: readonly string[]): Promise<readonly Auditor[]> {
    const rows = await tx.person.findMany({ where: { id: { in: [...ids] } }, select: personColumns });
    return rows.map(toAuditor);
  },

  /** Everybody with a registration or a code of one of the schemes who works for the body on a day. */
  async candidates({ tx }: Db, schemes: readonly string[], today: PlainDate): Promise<readonly Auditor[]> {
    const day = toDateColumn(today);
    const rows = await tx.person.findMany({
      where: {
        AND: [
          { OR: [{ activeUntil: null }, { activeUntil: { gte: day } }] },
          {
            OR: [
              { registrations: { some: {} } },
              { professionalCodes: { some: { scheme: { in: [...schemes] } } } },
            ],
          },
        ],
      },
      orderBy: [{ number: "asc" }],
      select: personColumns,
    });
    return rows.map(toAuditor);
  },

  /** Who may approve a replacement, but the one who asks for it: it is somebody else's word (5.4.4.7 e). */
  async approvers({ tx }: Db, askingPersonId: string | null, today: PlainDate) {
    return tx.person.findMany({
      where: {
        isBodyStaff: true,
        user: { status: "active", roles: { some: { role: { in: [...APPROVING_ROLES] } } } },
        activeFrom: { lte: toDateColumn(today) },
        ...(askingPersonId === null ? {} : { id: { not: askingPersonId } }),
        OR: [{ activeUntil: null }, { activeUntil: { gte: toDateColumn(today) } }],
      },
      orderBy: { number: "asc" },
      select: { id: true, name: true, number: true },
    });
  },

  /** Replaces the members; who stays keeps the declaration made for this audit. */
  async saveMembers({ tx }: Db, auditId: string, members: TeamForm["members"]): Promise<void> {
    const ids = members.map((member) => member.personId);
    await tx.teamMember.deleteMany({ where: { auditId, personId: { notIn: ids } } });
    for (const [position, { personId, role, tasks }] of members.entries())
      await tx.teamMember.upsert({
        where: { auditId_personId: { auditId, personId } },
        create: { auditId, personId, role, tasks, position },
        update: { role, tasks, position },
      });
  },

  /** Half-days of these people already given to another audit. */
  async taken({ tx }: Db, auditId: string, slots: readonly Slot[]) {
    if (slots.length === 0) return [];
    const rows = await tx.auditSlot.findMany({
      where: {
        auditId: { not: auditId },
        OR: slots.map(({ personId, date, half }) => ({ personId, date: toDateColumn(date), half })),
      },
      select: { date: true, half: true, person: { select: { name: true } } },
    });
    return rows.map((row) => ({ person: row.person.name, day: toPlainDate(row.date), half: row.half }));
  },

  /**
   * Replaces the half-days. A half-day that another transaction took in between is skipped by the unique key, and
   * the count tells: false means somebody was quicker, and the whole change must be rolled back.
   */
  async saveSlots({ tx }: Db, auditId: string, slots: readonly Slot[]): Promise<boolean> {
    await tx.auditSlot.deleteMany({ where: { auditId } });
    // One order for everybody: two transactions that want the same half-days wait, and do not deadlock.
    const ordered = slots.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
    const { count } = await tx.auditSlot.createMany({
      data: ordered.map((slot) => ({ ...slot, auditId, date: toDateColumn(slot.date) })),
      skipDuplicates: true,
    });
    return count === slots.length;
  },

  async saveDeclaration(
    { tx }: Db,
    auditId: string,
    personId: string,
    declared: Readonly<{ on: PlainDate; lastTieOn: PlainDate | null; note: string }>,
  ): Promise<void> {
    const { count } = await tx.teamMember.updateMany({
      where: { auditId, personId },
      data: {
        declaredOn: toDateColumn(declared.on),
        declaredNoTies: declared.lastTieOn === null,
        lastTieOn: toDateColumnOrNull(declared.lastTieOn),
        declarationNote: declared.note,
      },
    });
    if (count !== 1) throw new NotFoundError("team member");
  },

  async createObjection(
    { tx }: Db,
    objection: Readonly<{ auditId: string; personId: string; reason: string; on: PlainDate }>,
  ): Promise<string> {
    const { on, ...rest } = objection;
    const row = await tx.teamObjection.create({
      data: { ...rest, objectedOn: toDateColumn(on) },
      select: { id: true },
    });
    return row.id;
  },

  async saveAnswer(
    { tx }: Db,
    objectionId: string,
    given: Readonly<{ answer: string; upheld: boolean; on: PlainDate }>,
  ): Promise<void> {
    await tx.teamObjection.update({
      where: { id: objectionId },
      data: { answer: given.answer, upheld: given.upheld, answeredOn: toDateColumn(given.on) },
    });
  },

  async createReplacement(
    { tx }: Db,
    replaced: Readonly<{
      auditId: string;
      leavingPersonId: string;
      joiningPersonId: string;
      reason: string;
      approvedByPersonId: string;
      on: PlainDate;
    }>,
  ): Promise<string> {
    const { on, ...rest } = replaced;
    const row = await tx.teamReplacement.create({
      data: { ...rest, replacedOn: toDateColumn(on) },
      select: { id: true },
    });
    return row.id;
  },
};

const keyOf = ({ personId, date, half }: Slot): string => `${personId} ${date} ${half}`;
