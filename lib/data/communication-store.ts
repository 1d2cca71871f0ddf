import type { CourseChange, Exchange } from "@/lib/domain/audit/communication";
import {
  COURSE_ACTIONS,
  COURSE_GROUNDS,
  type CourseEntry,
  type ExchangeEntry,
} from "@/lib/domain/audit/communication-forms";
import type { Db } from "./db";
import { toDateColumn, toPlainDate } from "./parse/dates";

type Recorder = Readonly<{ auditId: string; byPersonId: string; recordedAt: Date }>;

const by = { byPerson: { select: { name: true } }, recordedAt: true } as const;

const oneOf = <Code extends string>(codes: readonly Code[], held: string): Code => {
  const known = codes.find((code) => code === held);
  if (known === undefined) throw new RangeError(`No code ${held}`);
  return known;
};

/** 审核中的沟通 (5.5.3); the audit has been loaded through its case and the scope. */
export const communicationStore = {
  async exchanges({ tx }: Db, auditId: string): Promise<readonly Exchange[]> {
    const rows = await tx.auditExchange.findMany({
      where: { auditId },
      orderBy: [{ heldOn: "asc" }, { heldAt: "asc" }, { id: "asc" }],
      select: {
        ...{ id: true, heldOn: true, heldAt: true, personIds: true, progress: true, reassigned: true },
        ...{ concerns: true, told: true, toldTo: true },
        ...by,
      },
    });
    return rows.map(({ byPerson, heldOn, recordedAt, ...row }) => ({
      ...row,
      heldOn: toPlainDate(heldOn),
      byName: byPerson.name,
      recordedAt: recordedAt.toISOString(),
    }));
  },

  /** In the order they were put on record: the last one holds. */
  async courseChanges({ tx }: Db, auditId: string): Promise<readonly CourseChange[]> {
    const rows = await tx.auditCourseChange.findMany({
      where: { auditId },
      orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
      select: {
        ...{ id: true, ground: true, action: true, foundOn: true, reason: true, effect: true },
        ...{ decidedBy: true, clientTold: true, clientToldOn: true, clientToldAt: true },
        ...{ bodyTold: true, bodyToldOn: true, bodyToldAt: true, scope: true, scopeEn: true },
        ...by,
      },
    });
    return rows.map(({ byPerson, ...row }) => ({
      ...row,
      ground: oneOf(COURSE_GROUNDS, row.ground),
      action: oneOf(COURSE_ACTIONS, row.action),
      foundOn: toPlainDate(row.foundOn),
      clientToldOn: toPlainDate(row.clientToldOn),
      bodyToldOn: toPlainDate(row.bodyToldOn),
      byName: byPerson.name,
      recordedAt: row.recordedAt.toISOString(),
    }));
  },

  async createExchange({ tx }: Db, recorder: Recorder, entry: ExchangeEntry): Promise<string> {
    const { heldOn, heldAt, personIds, progress, reassigned, concerns, told, toldTo } = entry;
    const row = await tx.auditExchange.create({
      data: {
        ...{ ...recorder, heldOn: toDateColumn(heldOn), heldAt, personIds: [...personIds] },
        ...{ progress, reassigned, concerns, told, toldTo },
      },
      select: { id: true },
    });
    return row.id;
  },

  async createCourseChange({ tx }: Db, recorder: Recorder, entry: CourseEntry): Promise<string> {
    const { ground, action, reason, effect, decidedBy, scope, scopeEn } = entry;
    const { clientTold, clientToldAt, bodyTold, bodyToldAt } = entry;
    const row = await tx.auditCourseChange.create({
      data: {
        ...{ ...recorder, ground, action, reason, effect, decidedBy, scope, scopeEn },
        ...{ clientTold, clientToldAt, bodyTold, bodyToldAt },
        foundOn: toDateColumn(entry.foundOn),
        clientToldOn: toDateColumn(entry.clientToldOn),
        bodyToldOn: toDateColumn(entry.bodyToldOn),
      },
      select: { id: true },
    });
    return row.id;
  },
};
