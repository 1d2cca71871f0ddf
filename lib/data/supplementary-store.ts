import { EXTENTS, type Extent, type OrderSupplementary } from "@/lib/domain/supplementary/order-form";
import type { SupplementaryOrder } from "@/lib/domain/supplementary/supplementary-file";
import type { PlainDate } from "@/rules/core/plain-date";
import type { Db } from "./db";
import type { Prisma } from "./generated/client";
import { toDateColumn, toPlainDate } from "./parse/dates";

const columns = {
  ...{ auditId: true, sourceAuditId: true, extent: true, siteIds: true, orderedOn: true, orderedBy: true },
  ...{ contentReason: true, peopleReason: true, businessReason: true, complexityReason: true },
  matters: {
    orderBy: { nonconformity: { number: "asc" } },
    select: {
      nonconformity: {
        select: {
          ...{ id: true, number: true, criterion: true, clause: true, unit: true, process: true },
          ...{ statement: true, status: true },
          judgements: {
            orderBy: { id: "asc" },
            select: { auditId: true, verdict: true, finding: true, judgedBy: true, judgedOn: true },
          },
        },
      },
    },
  },
} as const satisfies Prisma.SupplementaryAuditSelect;

type Row = Prisma.SupplementaryAuditGetPayload<{ select: typeof columns }>;

const toExtent = (value: string): Extent => {
  const found = EXTENTS.find((extent) => extent === value);
  if (found === undefined) throw new RangeError(`An extent is none of ours: ${value}`);
  return found;
};

const toOrder = (row: Row): SupplementaryOrder => ({
  extent: toExtent(row.extent),
  sourceAuditId: row.sourceAuditId,
  siteIds: row.siteIds,
  orderedOn: toPlainDate(row.orderedOn),
  orderedBy: row.orderedBy,
  reasons: {
    content: row.contentReason,
    people: row.peopleReason,
    business: row.businessReason,
    complexity: row.complexityReason,
  },
  matters: row.matters.map(({ nonconformity: { judgements, ...matter } }) => {
    const last = judgements.findLast(({ auditId }) => auditId === row.auditId);
    return {
      ...matter,
      judged:
        last === undefined
          ? null
          : {
              ...{ verdict: last.verdict, finding: last.finding, judgedBy: last.judgedBy },
              judgedOn: toPlainDate(last.judgedOn),
            },
    };
  }),
});

type Ordered = Readonly<{
  caseId: string;
  position: number;
  form: OrderSupplementary;
  today: PlainDate;
  personId: string;
  name: string;
}>;

/** 补充审核 (5.8): what it was ordered for; the caller has loaded its audit in scope. */
export const supplementaryStore = {
  /** null: the audit is no supplementary one. */
  async ofAudit({ tx }: Db, auditId: string): Promise<SupplementaryOrder | null> {
    const row = await tx.supplementaryAudit.findUnique({ where: { auditId }, select: columns });
    return row === null ? null : toOrder(row);
  },

  async create({ tx }: Db, { caseId, position, form, today, personId, name }: Ordered): Promise<string> {
    const round = 1 + (await tx.audit.count({ where: { caseId, kind: "supplementary" } }));
    const { id } = await tx.audit.create({
      data: { caseId, kind: "supplementary", round, position, determinedHalfDays: form.halfDays },
      select: { id: true },
    });
    await tx.supplementaryAudit.create({
      data: {
        ...{ auditId: id, sourceAuditId: form.auditId, extent: form.extent },
        siteIds: [...new Set(form.siteIds)],
        ...{ contentReason: form.contentReason, peopleReason: form.peopleReason },
        ...{ businessReason: form.businessReason, complexityReason: form.complexityReason },
        ...{ orderedOn: toDateColumn(today), orderedByPersonId: personId, orderedBy: name },
      },
    });
    const matters = [...new Set(form.nonconformityIds)];
    await tx.supplementaryMatter.createMany({
      data: matters.map((nonconformityId) => ({ auditId: id, nonconformityId })),
    });
    // What is verified there is verified on site (5.5.8.2 l): whatever way was agreed before.
    await tx.nonconformity.updateMany({
      where: { id: { in: matters } },
      data: { verificationWay: "on-site", version: { increment: 1 } },
    });
    return id;
  },
};
