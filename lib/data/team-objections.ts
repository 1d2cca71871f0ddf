import type { Objection } from "@/lib/domain/team/team-file";
import type { Db } from "./db";
import { toPlainDate, toPlainDateOrNull } from "./parse/dates";

/** What the client said against the members of an audit, and what it was answered (5.4.4.8); the first one first. */
export const objectionsTo = async ({ tx }: Db, auditId: string): Promise<readonly Objection[]> => {
  const rows = await tx.teamObjection.findMany({
    where: { auditId },
    orderBy: { id: "asc" },
    select: {
      id: true,
      personId: true,
      reason: true,
      objectedOn: true,
      answer: true,
      upheld: true,
      answeredOn: true,
    },
  });
  const people = await tx.person.findMany({
    where: { id: { in: rows.map((row) => row.personId) } },
    select: { id: true, name: true },
  });
  return rows.map((row) => ({
    ...row,
    name: people.find((person) => person.id === row.personId)?.name ?? "",
    objectedOn: toPlainDate(row.objectedOn),
    answeredOn: toPlainDateOrNull(row.answeredOn),
  }));
};
