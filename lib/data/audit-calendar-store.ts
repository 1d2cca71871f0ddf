import { isAuditKind, type AuditKind } from "@/lib/domain/audit/audit-kinds";
import { isAuditStatus } from "@/lib/domain/audit/audit-machine";
import { isTimetable, type CalendarSource } from "@/lib/domain/audit-calendar/audit-days";
import { addMonths, type PlainDate } from "@/rules/core/plain-date";
import { caseScope } from "./case-scope";
import type { Db } from "./db";
import { NotFoundError } from "./errors";
import type { Prisma } from "./generated/client";
import { toDateColumn, toPlainDate, toPlainDateOrNull } from "./parse/dates";

/** An audit in a calendar, with what its words are made of. */
export type CalendarAudit = CalendarSource &
  Readonly<{
    caseId: string;
    caseNumber: string;
    clientName: string;
    kind: AuditKind;
    position: number;
    taskIssuedOn: PlainDate | null;
    team: readonly Readonly<{ personId: string; name: string; role: string }>[];
    /** Sites of the plan that stands, by name and address. */
    places: readonly string[];
  }>;

/** How long an audit that is over stays in a calendar. */
const MONTHS_KEPT = 12;

const columns = {
  ...{ id: true, caseId: true, kind: true, position: true, status: true, version: true },
  taskIssuedOn: true,
  case: { select: { number: true, client: { select: { name: true } } } },
  team: {
    orderBy: { position: "asc" },
    select: { personId: true, role: true, person: { select: { name: true } } },
  },
  replacements: { select: { leavingPersonId: true } },
  slots: { select: { personId: true, date: true, half: true } },
  plans: {
    where: { status: { not: "draft" } },
    orderBy: { number: "desc" },
    select: {
      ...{ number: true, version: true, status: true },
      rows: {
        orderBy: { position: "asc" },
        select: {
          ...{ date: true, startsAt: true, endsAt: true, personIds: true },
          site: { select: { name: true, address: true } },
        },
      },
    },
  },
} as const satisfies Prisma.AuditSelect;

type Row = Prisma.AuditGetPayload<{ select: typeof columns }>;

const toAudit = ({ case: of, team, slots, plans, replacements, ...row }: Row): CalendarAudit => {
  const { kind, status } = row;
  if (!isAuditKind(kind) || !isAuditStatus(status))
    throw new RangeError(`Audit ${row.id} holds ${kind}, ${status}`);
  // An agreed version stands until the next one is agreed; the newest of what was sent comes first.
  const standing = isTimetable(status)
    ? (plans.find((plan) => plan.status === "agreed") ?? plans.find((plan) => plan.status === "issued"))
    : undefined;
  const sites = (standing?.rows ?? []).flatMap(({ site }) =>
    site === null ? [] : [`${site.name} ${site.address}`.trim()],
  );
  return {
    ...{ auditId: row.id, caseId: row.caseId, kind, status, version: row.version, position: row.position },
    ...{ caseNumber: of.number, clientName: of.client.name },
    taskIssuedOn: toPlainDateOrNull(row.taskIssuedOn),
    team: team.map(({ personId, role, person }) => ({ personId, role, name: person.name })),
    replaced: replacements
      .map(({ leavingPersonId }) => leavingPersonId)
      .filter((personId) => !team.some((member) => member.personId === personId)),
    slots: slots.map(({ personId, date, half }) => ({
      ...{ personId, date: toPlainDate(date) },
      half: half === "am" ? ("am" as const) : ("pm" as const),
    })),
    plans: plans.map((plan) => ({
      ...{ number: plan.number, version: plan.version, stands: plan === standing },
      rows: plan.rows.map(({ date, startsAt, endsAt, personIds }) => ({
        ...{ date: toPlainDate(date), startsAt, endsAt, personIds },
      })),
    })),
    places: [...new Set(sites)],
  };
};

/** Audits as calendars show them, in the reader's scope. */
export const auditCalendarStore = {
  async ofAudit({ tx, scope }: Db, caseId: string, auditId: string): Promise<CalendarAudit> {
    const row = await tx.audit.findFirst({
      where: { id: auditId, caseId, case: caseScope(scope) },
      select: columns,
    });
    if (row === null) throw new NotFoundError("audit");
    return toAudit(row);
  },

  /** The audits somebody is sent on, those of the last year, and those he was replaced on (5.4.4.7 e). */
  async ofPerson({ tx, scope }: Db, personId: string, today: PlainDate): Promise<readonly CalendarAudit[]> {
    const rows = await tx.audit.findMany({
      where: {
        AND: [
          {
            OR: [
              { case: caseScope(scope), team: { some: { personId } } },
              // Out of his reach since; that he is not sent any more is his to know.
              { replacements: { some: { leavingPersonId: personId } }, team: { none: { personId } } },
            ],
          },
          { OR: [{ endsOn: null }, { endsOn: { gte: toDateColumn(addMonths(today, -MONTHS_KEPT)) } }] },
        ],
      },
      orderBy: { id: "asc" },
      select: columns,
    });
    return rows.map(toAudit);
  },
};
