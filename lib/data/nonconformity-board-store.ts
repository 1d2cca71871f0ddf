import type { NonconformityBoardForm } from "@/lib/domain/nonconformity/nonconformity-board-form";
import type { PlainDate } from "@/rules/core/plain-date";
import { caseScope } from "./case-scope";
import type { Db } from "./db";
import type { Prisma } from "./generated/client";
import { nonconformityColumns, toNonconformity } from "./nonconformity-rows";
import { toDateColumn } from "./parse/dates";

const PAGE = 50;

/** Per edition, the last closing day whose limit has passed. */
export type OverdueStarts = readonly Readonly<{
  scheme: string;
  edition: string;
  major: PlainDate;
  minor: PlainDate;
}>[];

const closedBy = (date: PlainDate): Prisma.AuditWhereInput => ({
  meetings: { some: { kind: "closing", heldOn: { lte: toDateColumn(date) } } },
});

const overdue = (starts: OverdueStarts): Prisma.NonconformityWhereInput => ({
  OR: starts.flatMap(({ scheme, edition, major, minor }) => [
    { grade: "major", verifiedOn: null, case: { scheme, edition }, audit: closedBy(major) },
    { grade: "minor", acceptedOn: null, case: { scheme, edition }, audit: closedBy(minor) },
  ]),
});

/** Open: handed over at a closing meeting, not an improvement, not verified, the case and the audit still alive. */
const OPEN: Prisma.NonconformityWhereInput = {
  grade: { in: ["major", "minor"] },
  status: { not: "verified" },
  case: { stage: { not: "closed" } },
  audit: { status: { not: "abandoned" }, meetings: { some: { kind: "closing" } } },
};

export const nonconformityBoardStore = {
  /** Open nonconformities in the actor's scope, in the order of their numbers, paged by number. */
  async page({ tx, scope }: Db, form: NonconformityBoardForm, starts: OverdueStarts) {
    const rows = await tx.nonconformity.findMany({
      where: {
        AND: [
          OPEN,
          { case: caseScope(scope) },
          form.status === "" ? {} : { status: form.status },
          form.grade === "" ? {} : { grade: form.grade },
          form.overdue === "" ? {} : overdue(starts),
          form.after === "" ? {} : { number: { gt: form.after } },
        ],
      },
      orderBy: { number: "asc" },
      take: PAGE + 1,
      select: {
        ...nonconformityColumns,
        case: { select: { scheme: true, edition: true, client: { select: { name: true } } } },
      },
    });
    const shown = rows.slice(0, PAGE);
    return {
      rows: shown.map(({ case: of, ...row }) => ({
        file: toNonconformity(row),
        scheme: of.scheme,
        edition: of.edition,
        clientName: of.client.name,
      })),
      next: rows.length > PAGE ? (shown.at(-1)?.number ?? null) : null,
    };
  },
};
