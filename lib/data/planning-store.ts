import type { LoadedPerson, Sent } from "@/lib/domain/planning/auditor-load";
import type { Period } from "@/lib/domain/planning/periods";
import type { Half } from "@/lib/domain/team/team-form";
import type { PlainDate } from "@/rules/core/plain-date";
import { TEAM_ROLES } from "@/rules/team/team-facts";
import { auditLimitSql } from "./audit-limit-sql";
import { auditColumns, toListedAudit, type ListedAudit } from "./audit-list-rows";
import { inMonth, inTeam, ownAudits } from "./audit-list-store";
import { caseScope, caseScopeSql } from "./case-scope";
import type { Db } from "./db";
import { Prisma } from "./generated/client";
import { contains } from "./keyset";
import { toDateColumn, toPlainDate, toPlainDateOrNull } from "./parse/dates";

type Asked = Readonly<{ month: string; person: string; period: Period }>;

/** Audits with a day in the month, and those without a day whose limit comes in it; none that was abandoned. */
const idsInMonth = async (
  { tx, scope }: Db,
  { month, person, period }: Asked,
): Promise<readonly string[]> => {
  const rows = await tx.$queryRaw<readonly Readonly<{ id: string }>[]>`
    SELECT a."id" FROM "Audit" a JOIN "CertificationCase" c ON c."id" = a."caseId"
    WHERE ${caseScopeSql(scope)} AND ${ownAudits(scope)} AND a."status" <> 'abandoned'
      AND ${person === "" ? Prisma.sql`TRUE` : inTeam(contains(Prisma.sql`p."name"`, person))}
      AND ((${inMonth(month)}) OR (a."startsOn" IS NULL
        AND ${auditLimitSql} BETWEEN ${period.from}::date AND ${period.to}::date))`;
  return rows.map(({ id }) => id);
};

const halfOf = (half: string): Half => (half === "am" ? "am" : "pm");

const within = ({ from, to }: Period) => ({ gte: toDateColumn(from), lte: toDateColumn(to) });

/** Somebody who is only sent on audits reads his own time; whoever plans reads everybody's. */
const peopleScope = ({ any, assignedPersonId }: Db["scope"]): Prisma.PersonWhereInput =>
  any ? {} : { id: { in: assignedPersonId === null ? [] : [assignedPersonId] } };

/** Who is where when, across cases, in the actor's scope. */
export const planningStore = {
  async month(db: Db, asked: Asked): Promise<readonly ListedAudit[]> {
    const { tx, scope } = db;
    const rows = await tx.audit.findMany({
      where: { id: { in: [...(await idsInMonth(db, asked))] }, case: caseScope(scope) },
      orderBy: [{ startsOn: "asc" }, { id: "asc" }],
      select: auditColumns,
    });
    return rows.map(toListedAudit);
  },

  /** Half-days of some audits in a stretch of days, with the name of whoever is sent. */
  async slotsOf(
    { tx, scope }: Db,
    auditIds: readonly string[],
    period: Period,
  ): Promise<readonly Readonly<{ auditId: string; name: string; date: PlainDate; half: Half }>[]> {
    const rows = await tx.auditSlot.findMany({
      where: { auditId: { in: [...auditIds] }, audit: { case: caseScope(scope) }, date: within(period) },
      orderBy: [{ date: "asc" }, { half: "asc" }, { person: { number: "asc" } }],
      select: { auditId: true, date: true, half: true, person: { select: { name: true } } },
    });
    return rows.map(({ auditId, date, half, person }) => ({
      ...{ auditId, name: person.name },
      ...{ date: toPlainDate(date), half: halfOf(half) },
    }));
  },

  /** Everybody who works for the body in a stretch of days and is registered, or is sent on an audit in it. */
  async people({ tx, scope }: Db, period: Period): Promise<readonly LoadedPerson[]> {
    const [from, to] = [toDateColumn(period.from), toDateColumn(period.to)];
    const isWorking = {
      activeFrom: { lte: to },
      OR: [{ activeUntil: null }, { activeUntil: { gte: from } }],
      registrations: { some: { validFrom: { lte: to }, validTo: { gte: from } } },
    };
    const rows = await tx.person.findMany({
      where: {
        AND: [peopleScope(scope), { OR: [isWorking, { slots: { some: { date: within(period) } } }] }],
      },
      orderBy: { number: "asc" },
      select: {
        ...{ id: true, number: true, name: true, isFullTime: true, isBodyStaff: true },
        ...{ activeFrom: true, activeUntil: true },
        registrations: { select: { validFrom: true, validTo: true } },
      },
    });
    return rows.map(({ id, isFullTime, isBodyStaff, activeFrom, activeUntil, registrations, ...row }) => ({
      ...row,
      ...{ personId: id, isFullTime: isFullTime && isBodyStaff },
      ...{ activeFrom: toPlainDate(activeFrom), activeUntil: toPlainDateOrNull(activeUntil) },
      registrations: registrations.map(({ validFrom, validTo }) => ({
        ...{ validFrom: toPlainDate(validFrom), validTo: toPlainDate(validTo) },
      })),
    }));
  },

  /** Every half-day that some people are sent on in a stretch of days. */
  async sent({ tx, scope }: Db, personIds: readonly string[], period: Period): Promise<readonly Sent[]> {
    const rows = await tx.auditSlot.findMany({
      where: {
        ...{ personId: { in: [...personIds] }, date: within(period) },
        audit: { status: { not: "abandoned" }, case: caseScope(scope) },
      },
      orderBy: [{ date: "asc" }, { half: "asc" }],
      select: {
        ...{ personId: true, date: true, half: true },
        audit: {
          select: {
            id: true,
            team: { select: { personId: true, role: true } },
            case: { select: { id: true, number: true, client: { select: { name: true } } } },
          },
        },
      },
    });
    return rows.map(({ personId, date, half, audit }) => {
      const member = audit.team.find((one) => one.personId === personId);
      return {
        ...{ personId, auditId: audit.id, caseId: audit.case.id, caseNumber: audit.case.number },
        ...{ clientName: audit.case.client.name, date: toPlainDate(date), half: halfOf(half) },
        role: TEAM_ROLES.find((role) => role === member?.role) ?? "observer",
      };
    });
  },
};
