import { reminderKey, type DueReminder } from "@/lib/domain/reminder/due-reminders";
import type { ClockTurn } from "@/lib/domain/reminder/clock-turn";
import { ROLES_OF_PART } from "@/lib/domain/case/turn-of";
import type { OfAudit } from "@/lib/domain/case/waiting-step";
import type { PlainDate } from "@/rules/core/plain-date";
import { caseScope } from "./case-scope";
import type { Db } from "./db";
import type { Prisma } from "./generated/client";
import { toDateColumn, toPlainDate } from "./parse/dates";
import type { Transaction } from "./prisma";

type ClockOfCase = Readonly<{ caseId: string; clock: string; subject: string; limit: PlainDate }>;
type Told = Readonly<{ caseId: string; sentOn: PlainDate }>;

/** How far back a desk looks for reminders of clocks that still run. */
const SHOWN = 50;

const memberWhere = ({ auditId, part }: OfAudit): Prisma.TeamMemberWhereInput =>
  part === "undeclared" ? { auditId, declaredOn: null } : { auditId, role: { in: [...ROLES_OF_PART[part]] } };

const readersWhere = (caseId: string, { who, of }: ClockTurn): Prisma.UserWhereInput => {
  if (who === "client") return { client: { cases: { some: { id: caseId } } } };
  if (of === null) return { roles: { some: { role: who } }, clientId: null };
  return { roles: { some: { role: who } }, person: { teamMemberships: { some: memberWhere(of) } } };
};

/** Which reminders were sent, to whom: what keeps one from being sent twice. */
export const reminderStore = {
  /** The keys of what was sent, by case. */
  async sent(tx: Transaction, caseIds: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const rows = await tx.clockReminder.findMany({
      where: { caseId: { in: [...caseIds] } },
      select: { caseId: true, clock: true, subject: true, limitOn: true, rung: true },
    });
    const keys = new Map<string, Set<string>>();
    for (const { caseId, limitOn, ...row } of rows) {
      const own = keys.get(caseId) ?? new Set<string>();
      keys.set(caseId, own.add(reminderKey({ ...row, limit: toPlainDate(limitOn) })));
    }
    return keys;
  },

  /** Active accounts it is told to, each once however many turns it has. */
  async readers(tx: Transaction, caseId: string, turns: readonly ClockTurn[]): Promise<readonly string[]> {
    if (turns.length === 0) return [];
    const rows = await tx.user.findMany({
      where: { status: "active", OR: turns.map((turn) => readersWhere(caseId, turn)) },
      orderBy: { id: "asc" },
      select: { id: true },
    });
    return rows.map(({ id }) => id);
  },

  /**
   * Takes a reminder up; null: somebody else did. The unique key decides: of two that try at once the second waits for
   * the commit of the first, and then finds it taken.
   */
  async take(
    tx: Transaction,
    { clock, subject, limit, rung }: DueReminder,
    { caseId, sentOn, readers }: Told & Readonly<{ readers: readonly string[] }>,
  ): Promise<string | null> {
    const [row] = await tx.clockReminder.createManyAndReturn({
      data: [
        {
          ...{ caseId, clock, subject, rung },
          ...{ limitOn: toDateColumn(limit), sentOn: toDateColumn(sentOn) },
        },
      ],
      skipDuplicates: true,
      select: { id: true },
    });
    if (row === undefined) return null;
    await tx.clockReminderReader.createMany({
      data: readers.map((userId) => ({ reminderId: row.id, userId })),
    });
    return row.id;
  },

  /** A reminder with what its mail says and who reads it. */
  async forMail(tx: Transaction, reminderId: string) {
    return tx.clockReminder.findUnique({
      where: { id: reminderId },
      select: {
        ...{ clock: true, subject: true, limitOn: true, sentOn: true, rung: true },
        case: { select: { id: true, number: true, client: { select: { name: true } } } },
        readers: {
          orderBy: { userId: "asc" },
          select: { user: { select: { email: true, name: true, locale: true, status: true } } },
        },
      },
    });
  },

  /** The rungs of one run of a clock that were told, each with the names it went to; a client sees its own alone. */
  async ofClock({ tx, scope }: Db, { caseId, clock, subject, limit }: ClockOfCase) {
    const own = scope.clientId === null ? {} : { user: { clientId: scope.clientId } };
    const rows = await tx.clockReminder.findMany({
      where: { caseId, clock, subject, limitOn: toDateColumn(limit), case: caseScope(scope) },
      select: {
        ...{ rung: true, sentOn: true },
        readers: { where: own, orderBy: { userId: "asc" }, select: { user: { select: { name: true } } } },
      },
    });
    return rows.map(({ rung, sentOn, readers }) => ({
      ...{ rung, sentOn: toPlainDate(sentOn) },
      names: readers.map(({ user }) => user.name),
    }));
  },

  /** What was told to an account about cases in its scope, the latest of each run of a clock first. */
  async ofReader({ tx, scope }: Db, userId: string) {
    const rows = await tx.clockReminder.findMany({
      where: { readers: { some: { userId } }, case: caseScope(scope) },
      orderBy: [{ sentOn: "desc" }, { id: "desc" }],
      distinct: ["caseId", "clock", "subject", "limitOn"],
      take: SHOWN,
      select: {
        ...{ id: true, caseId: true, clock: true, subject: true, limitOn: true, sentOn: true },
        case: { select: { number: true, client: { select: { name: true } } } },
      },
    });
    return rows.map(({ limitOn, sentOn, case: { number, client }, ...row }) => ({
      ...row,
      ...{ number, clientName: client.name, limit: toPlainDate(limitOn), sentOn: toPlainDate(sentOn) },
    }));
  },
};
