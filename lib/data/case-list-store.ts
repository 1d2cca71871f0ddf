import { isCaseStage } from "@/lib/domain/case/case-machine";
import type { CaseListForm } from "@/lib/domain/case/case-list-form";
import { caseScope } from "./case-scope";
import type { Db } from "./db";
import type { Prisma } from "./generated/client";
import { toPlainDate } from "./parse/dates";

const PAGE = 50;

const filters = (form: CaseListForm): Prisma.CertificationCaseWhereInput => ({
  ...(form.stage === null ? {} : { stage: form.stage }),
  ...(form.scheme === "" ? {} : { scheme: form.scheme }),
  ...(form.q === ""
    ? {}
    : {
        OR: [
          { number: { contains: form.q, mode: "insensitive" } },
          { client: { name: { contains: form.q, mode: "insensitive" } } },
          { client: { creditCode: { equals: form.q } } },
        ],
      }),
});

/** The key of the page's first row, in the order of the list: the next page starts strictly after it. */
const after = (form: CaseListForm): Prisma.CertificationCaseWhereInput => {
  if (form.after === "") return {};
  return form.direction === "desc" ? { number: { lt: form.after } } : { number: { gt: form.after } };
};

export const caseListStore = {
  async page({ tx, scope }: Db, form: CaseListForm) {
    const rows = await tx.certificationCase.findMany({
      where: { AND: [caseScope(scope), filters(form), after(form)] },
      orderBy: { number: form.direction },
      take: PAGE + 1,
      select: {
        id: true,
        number: true,
        scheme: true,
        stage: true,
        stageSince: true,
        openedOn: true,
        client: { select: { name: true } },
      },
    });
    const shown = rows.slice(0, PAGE);
    return {
      rows: shown.map((row) => ({
        id: row.id,
        number: row.number,
        scheme: row.scheme,
        stage: isCaseStage(row.stage) ? row.stage : ("closed" as const),
        stageSince: toPlainDate(row.stageSince),
        openedOn: toPlainDate(row.openedOn),
        clientName: row.client.name,
      })),
      next: rows.length > PAGE ? (shown.at(-1)?.number ?? null) : null,
    };
  },

  /** How many cases stand at each stage, in the actor's scope. */
  async countByStage({ tx, scope }: Db): Promise<Readonly<Record<string, number>>> {
    const groups = await tx.certificationCase.groupBy({
      by: ["stage"],
      where: caseScope(scope),
      _count: { _all: true },
    });
    return Object.fromEntries(groups.map((group) => [group.stage, group._count._all]));
  },
};
