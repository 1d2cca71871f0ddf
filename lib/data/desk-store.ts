import { addMonths, type PlainDate } from "@/rules/core/plain-date";
import { clientScope } from "./case-scope";
import type { Db } from "./db";
import { literal } from "./keyset";
import { toDateColumn, toPlainDate } from "./parse/dates";

const LIMIT = 50;

/** What waits on a desk beside cases. */
export const deskStore = {
  /** Organisations that registered and wait to be confirmed, by a part of their name, the oldest first. */
  async clientsToConfirm({ tx }: Db, name: string) {
    return tx.client.findMany({
      where: {
        status: "awaiting-confirmation",
        ...(name === "" ? {} : { name: { contains: literal(name), mode: "insensitive" } }),
      },
      orderBy: { createdAt: "asc" },
      take: LIMIT,
      select: { id: true, name: true },
    });
  },

  /** Certificates carried over that are in force, or ran out less than so many months ago. */
  async carriedCertificates({ tx, scope }: Db, today: PlainDate, monthsAfter: number) {
    const rows = await tx.carriedCertificate.findMany({
      where: { lastDay: { gte: toDateColumn(addMonths(today, -monthsAfter)) }, client: clientScope(scope) },
      select: {
        ...{ id: true, number: true, clientId: true, name: true, scheme: true, lastAuditKind: true },
        ...{ decidedOn: true, lastDay: true, lastAuditEnd: true },
      },
    });
    return rows.map(({ decidedOn, lastDay, lastAuditEnd, lastAuditKind, ...row }) => ({
      ...row,
      decidedOn: toPlainDate(decidedOn),
      lastDay: toPlainDate(lastDay),
      // The first surveillance after a certification or recertification counts from its decision (6.1).
      lastSurveillanceEnd: lastAuditKind === "surveillance" ? toPlainDate(lastAuditEnd) : null,
    }));
  },
};
