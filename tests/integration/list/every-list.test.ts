import { beforeAll, describe, expect, test } from "vitest";
import { auditListStore } from "@/lib/data/audit-list-store";
import { auditLogListStore } from "@/lib/data/audit-log-list-store";
import { caseListStore } from "@/lib/data/case-list-store";
import { clientListStore } from "@/lib/data/client-list-store";
import { importListStore } from "@/lib/data/import-list-store";
import { mailListStore } from "@/lib/data/mail-list-store";
import { nonconformityBoardStore } from "@/lib/data/nonconformity-board-store";
import { personListStore } from "@/lib/data/person-list-store";
import { prisma } from "@/lib/data/prisma";
import { userListStore } from "@/lib/data/user-list-store";
import type { Actor } from "@/lib/domain/access/actor";
import { EVERYTHING } from "@/lib/domain/access/can";
import { LIST_FORMS, LIST_NAMES, type ListName } from "@/lib/domain/list/list-forms";
import { DIRECTIONS } from "@/lib/domain/list/list-form";
import { openApplication } from "@/lib/usecases/application/open-application";
import { clockDaysFor } from "@/lib/usecases/case/clock-days";
import { correctionLimits } from "@/lib/usecases/nonconformity/nonconformity-list-rows";
import { plainDate } from "@/rules/core/plain-date";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted } from "@/tests/support/house";
import { fillLists } from "@/tests/support/list-fixture";

const TODAY = plainDate("2026-06-01");
const LIMIT = 7;

let manager: Actor;
beforeAll(async () => {
  await resetDatabase();
  const { clients, ...lists } = await fillLists();
  manager = lists.manager;
  for (const client of [...clients, ...clients, ...clients])
    expectAccepted(
      await act(client, TODAY, openApplication, { clientId: client.clientId ?? "", scheme: "OLS/GZ-0071" }),
    );
});

type Page = Readonly<{ ids: readonly string[]; next: string | null; previous: string | null }>;
type Asked = Readonly<Record<string, string>>;

const byRow = async (
  page: Promise<Omit<Page, "ids"> & Readonly<{ rows: readonly Readonly<{ id: string }>[] }>>,
): Promise<Page> => {
  const { rows, ...links } = await page;
  return { ...links, ids: rows.map((row) => row.id) };
};

const db = () => ({ tx: prisma(), scope: EVERYTHING });

const PAGES: Readonly<Record<ListName, (asked: Asked) => Promise<Page>>> = {
  cases: async (asked) => {
    const form = LIST_FORMS.cases.parse(asked);
    const today = plainDate("2026-06-02");
    const clocks = await clockDaysFor({ actor: manager, db: db(), today })(form);
    return caseListStore.page(db(), { form, reader: manager, clocks, today }, LIMIT);
  },
  audits: (asked) =>
    byRow(
      auditListStore.page(
        db(),
        { form: LIST_FORMS.audits.parse({ ...asked, status: "any" }), today: TODAY },
        LIMIT,
      ),
    ),
  nonconformities: (asked) => {
    const form = LIST_FORMS.nonconformities.parse({ ...asked, status: "any" });
    return byRow(
      nonconformityBoardStore.page(db(), { form, limits: correctionLimits(), today: TODAY }, LIMIT),
    );
  },
  clients: (asked) => byRow(clientListStore.page(db(), LIST_FORMS.clients.parse(asked), LIMIT)),
  people: (asked) => byRow(personListStore.page(db(), LIST_FORMS.people.parse(asked), TODAY, LIMIT)),
  users: (asked) => byRow(userListStore.page(prisma(), LIST_FORMS.users.parse(asked), LIMIT)),
  log: async (asked) => {
    const { rows, ...links } = await auditLogListStore.page(db(), LIST_FORMS.log.parse(asked), LIMIT);
    return { ...links, ids: rows.map((row) => row.sequence.toString()) };
  },
  imports: (asked) => byRow(importListStore.page(db(), LIST_FORMS.imports.parse(asked), LIMIT)),
  mailbox: (asked) => byRow(mailListStore.page(prisma(), LIST_FORMS.mailbox.parse(asked), LIMIT)),
};

/** Counted past the lists themselves. */
const TOTALS: Readonly<Record<ListName, () => Promise<number>>> = {
  cases: () => prisma().certificationCase.count(),
  audits: () => prisma().audit.count(),
  nonconformities: () => prisma().nonconformity.count({ where: { audit: { status: { not: "abandoned" } } } }),
  clients: () => prisma().client.count(),
  people: () => prisma().person.count(),
  users: () => prisma().user.count(),
  log: () => prisma().auditLogEntry.count(),
  imports: () => prisma().auditLogEntry.count({ where: { event: "import.run" } }),
  mailbox: () => prisma().mailMessage.count(),
};

const walk = async (list: ListName, order: Asked) => {
  const page = PAGES[list];
  const forth = [await page(order)];
  for (let after = forth[0]?.next ?? null; after !== null; after = forth.at(-1)?.next ?? null)
    forth.push(await page({ ...order, after }));
  const back = forth.slice(-1);
  for (let before = back[0]?.previous ?? null; before !== null; before = back[0]?.previous ?? null)
    back.unshift(await page({ ...order, before }));
  return { forth: forth.flatMap(({ ids }) => ids), back: back.flatMap(({ ids }) => ids) };
};

describe.each(LIST_NAMES)("the list of %s", (list) => {
  test.each(LIST_FORMS[list].shape.sort.unwrap().options)(
    "by %s: every row once, up and down, forth and back",
    async (sort) => {
      const total = await TOTALS[list]();
      expect(total, "more than one page").toBeGreaterThan(LIMIT);
      for (const direction of DIRECTIONS) {
        const { forth, back } = await walk(list, { sort, direction });
        expect(new Set(forth).size).toBe(total);
        expect(forth).toHaveLength(total);
        expect(back).toEqual(forth);
      }
    },
  );
});
