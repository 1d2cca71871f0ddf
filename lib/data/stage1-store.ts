import { isItemVerdict } from "@/lib/domain/audit/conduct-lists";
import type { Stage1ItemEntry } from "@/lib/domain/audit/stage1-forms";
import { offSiteGrounds } from "@/lib/domain/team/team-form";
import type { PlainDate } from "@/rules/core/plain-date";
import type { z } from "zod";
import type { Db } from "./db";
import { NotFoundError, StaleError } from "./errors";
import type { Prisma } from "./generated/client";
import { toDateColumn, toPlainDate, toPlainDateOrNull } from "./parse/dates";
import { fromJsonColumn } from "./parse/json-column";

const findingColumns = {
  id: true,
  position: true,
  item: true,
  criterion: true,
  clause: true,
  statement: true,
  evidence: true,
  raisedOn: true,
  answer: true,
  answeredOn: true,
  verifiedOn: true,
  verifiedByPersonId: true,
  verification: true,
  version: true,
} as const satisfies Prisma.Stage1FindingSelect;

const toFinding = (row: Prisma.Stage1FindingGetPayload<{ select: typeof findingColumns }>) => ({
  ...row,
  raisedOn: toPlainDate(row.raisedOn),
  answeredOn: toPlainDateOrNull(row.answeredOn),
  verifiedOn: toPlainDateOrNull(row.verifiedOn),
});

export type Stage1FindingRow = ReturnType<typeof toFinding>;

type NewFinding = Readonly<{
  item: string | null;
  criterion: string;
  clause: string;
  statement: string;
  evidence: string;
  raisedOn: PlainDate;
}>;

type Saved = Readonly<{ basedOn: number; today: PlainDate }>;

/** 第一阶段: contents (5.4.2.1 b) and findings (5.4.2.1 c). */
export const stage1Store = {
  async items({ tx }: Db, auditId: string): Promise<readonly Stage1ItemEntry[]> {
    const rows = await tx.stage1Item.findMany({
      where: { auditId },
      select: { item: true, verdict: true, evidence: true },
    });
    return rows.map(({ item, verdict, evidence }) => {
      if (!isItemVerdict(verdict)) throw new RangeError(`Stage 1 item ${item} holds ${verdict}`);
      return { item, verdict, evidence };
    });
  },

  async offSiteGrounds({ tx }: Db, auditId: string): Promise<z.output<typeof offSiteGrounds>> {
    const row = await tx.audit.findUniqueOrThrow({ where: { id: auditId }, select: { offSiteGate: true } });
    return row.offSiteGate === null ? [] : fromJsonColumn(offSiteGrounds, row.offSiteGate);
  },

  /** Saves of the contents so far: the version of the list. */
  async itemsVersion({ tx }: Db, auditId: string): Promise<number> {
    const row = await tx.audit.findUniqueOrThrow({ where: { id: auditId }, select: { itemsVersion: true } });
    return row.itemsVersion;
  },

  /** Saves the list made from version `basedOn`; gives its new version. */
  async saveItems(db: Db, auditId: string, basedOn: number, items: readonly Stage1ItemEntry[]) {
    const { count } = await db.tx.audit.updateMany({
      where: { id: auditId, itemsVersion: basedOn },
      data: { itemsVersion: { increment: 1 } },
    });
    if (count !== 1) {
      const current = { items: await stage1Store.items(db, auditId) };
      throw new StaleError("contents of stage 1", await stage1Store.itemsVersion(db, auditId), current);
    }
    await db.tx.stage1Item.deleteMany({ where: { auditId } });
    await db.tx.stage1Item.createMany({ data: items.map((item) => ({ ...item, auditId })) });
    return basedOn + 1;
  },

  /** Findings of this audit, or of every stage 1 of the case for the stage that follows. */
  async findings({ tx }: Db, auditId: string): Promise<readonly Stage1FindingRow[]> {
    const rows = await tx.stage1Finding.findMany({
      where: { auditId },
      orderBy: { position: "asc" },
      select: findingColumns,
    });
    return rows.map(toFinding);
  },

  async findingsOfCase({ tx }: Db, caseId: string): Promise<readonly Stage1FindingRow[]> {
    const rows = await tx.stage1Finding.findMany({
      where: { audit: { caseId, outcome: "ready" } },
      orderBy: [{ audit: { round: "asc" } }, { position: "asc" }],
      select: findingColumns,
    });
    return rows.map(toFinding);
  },

  async finding({ tx }: Db, auditId: string, findingId: string): Promise<Stage1FindingRow> {
    const row = await tx.stage1Finding.findFirst({
      where: { id: findingId, auditId },
      select: findingColumns,
    });
    if (row === null) throw new NotFoundError("stage 1 finding");
    return toFinding(row);
  },

  async raise({ tx }: Db, auditId: string, finding: NewFinding): Promise<string> {
    const position = await tx.stage1Finding.count({ where: { auditId } });
    const { id } = await tx.stage1Finding.create({
      data: { ...finding, auditId, position, raisedOn: toDateColumn(finding.raisedOn) },
      select: { id: true },
    });
    return id;
  },

  async saveAnswer({ tx }: Db, finding: Stage1FindingRow, answer: string, by: Saved): Promise<void> {
    const { count } = await tx.stage1Finding.updateMany({
      where: { id: finding.id, version: by.basedOn, answer: null, verifiedOn: null },
      data: { answer, answeredOn: toDateColumn(by.today), version: { increment: 1 } },
    });
    if (count !== 1) throw stale(finding);
  },

  async saveVerified(
    { tx }: Db,
    finding: Stage1FindingRow,
    verified: Readonly<{ basedOn: number; verification: string; verifiedOn: PlainDate; personId: string }>,
  ): Promise<void> {
    const { count } = await tx.stage1Finding.updateMany({
      where: { id: finding.id, version: verified.basedOn, answer: { not: null }, verifiedOn: null },
      data: {
        verification: verified.verification,
        verifiedOn: toDateColumn(verified.verifiedOn),
        verifiedByPersonId: verified.personId,
        version: { increment: 1 },
      },
    });
    if (count !== 1) throw stale(finding);
  },

  /** Back to the client with what is missing; the answer it gave stays in the log. */
  async saveReturned({ tx }: Db, finding: Stage1FindingRow, basedOn: number, verification: string) {
    const { count } = await tx.stage1Finding.updateMany({
      where: { id: finding.id, version: basedOn, answer: { not: null }, verifiedOn: null },
      data: { verification, answer: null, answeredOn: null, version: { increment: 1 } },
    });
    if (count !== 1) throw stale(finding);
  },
};

const stale = (finding: Stage1FindingRow): StaleError =>
  new StaleError("stage 1 finding", finding.version, finding);
