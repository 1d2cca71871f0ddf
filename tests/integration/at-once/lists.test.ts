import { beforeAll, expect, test } from "vitest";
import { verifyAuditLog } from "@/lib/audit-log/verify";
import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { readWorkbook } from "@/lib/documents/workbook/read-workbook";
import { exportUsers } from "@/lib/usecases/account/queries/export-users";
import { openApplication } from "@/lib/usecases/application/open-application";
import { exportAuditLog } from "@/lib/usecases/audit-log/queries/export-audit-log";
import { exportAudits } from "@/lib/usecases/audit/queries/export-audits";
import { exportCases } from "@/lib/usecases/case/queries/export-cases";
import { listCases } from "@/lib/usecases/case/queries/list-cases";
import { exportClients } from "@/lib/usecases/client/queries/export-clients";
import { exportImports } from "@/lib/usecases/import/queries/export-imports";
import { exportMail } from "@/lib/usecases/mailbox/queries/export-mail";
import { exportNonconformities } from "@/lib/usecases/nonconformity/queries/export-nonconformities";
import { exportPeople } from "@/lib/usecases/person/queries/export-people";
import { pressedTwice } from "@/tests/support/at-once";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted } from "@/tests/support/house";
import { fillLists, type Lists } from "@/tests/support/list-fixture";

const TODAY = "2026-06-01";

let lists: Lists;
beforeAll(async () => {
  await resetDatabase();
  lists = await fillLists();
  await open();
});

const client = (): Actor => {
  const [first] = lists.clients;
  if (first === undefined) throw new Error("the fixture has three clients");
  return first;
};

const open = async (): Promise<string> => {
  const form = { clientId: client().clientId ?? "", scheme: "OLS/GZ-0071" };
  return expectAccepted(await act(client(), TODAY, openApplication, form)).id;
};

type Download = Awaited<ReturnType<typeof download>>;
const download = async (actor: Actor) => act(actor, TODAY, exportCases, {});

/** Each list's file, and a role that may not take it out. */
const EXPORTS: readonly Readonly<{
  list: string;
  take: (actor: Actor) => Promise<Download>;
  by: keyof Pick<Lists, "manager" | "administrator">;
}>[] = [
  { list: "cases", by: "manager", take: download },
  {
    ...{ list: "audits", by: "manager" },
    take: (actor) => act(actor, TODAY, exportAudits, { status: "any" }),
  },
  {
    ...{ list: "nonconformities", by: "manager" },
    take: (actor) => act(actor, TODAY, exportNonconformities, { status: "any" }),
  },
  { list: "clients", by: "manager", take: (actor) => act(actor, TODAY, exportClients, {}) },
  { list: "people", by: "manager", take: (actor) => act(actor, TODAY, exportPeople, {}) },
  { list: "users", by: "administrator", take: (actor) => act(actor, TODAY, exportUsers, {}) },
  {
    ...{ list: "imports", by: "administrator" },
    take: (actor) => act(actor, TODAY, exportImports, {}),
  },
  { list: "mailbox", by: "administrator", take: (actor) => act(actor, TODAY, exportMail, {}) },
  {
    ...{ list: "log", by: "administrator" },
    take: (actor) => act(actor, TODAY, exportAuditLog, { event: "application." }),
  },
];

const rowsOf = async (outcome: Download) => {
  const [sheet] = (await readWorkbook(expectAccepted(outcome).bytes)) ?? [];
  return (sheet?.rows ?? []).map(({ cells }) => cells);
};

test.each(EXPORTS)(
  "two files of the list of $list taken at once hold the same rows, and the log keeps both, unbroken",
  async ({ list, take, by }) => {
    const taken = () => prisma().auditLogEntry.count({ where: { event: "list.exported", subjectId: list } });
    const before = await taken();
    const [one, other] = await Promise.all([take(lists[by]), take(lists[by])]);
    const rows = await rowsOf(one);
    expect(rows.length, "more than the headings").toBeGreaterThan(1);
    expect(await rowsOf(other)).toEqual(rows);
    expect(await taken()).toBe(before + 2);
    expect(await pressedTwice(() => take({ ...lists[by], roles: [] }))).toEqual([
      "not-permitted",
      "not-permitted",
    ]);
    expect(await verifyAuditLog()).toMatchObject({ bad: null });
  },
);

test("a list that grows while it is read by pages misses no row that stood before and shows none twice", async () => {
  const standing = (await prisma().certificationCase.findMany()).map(({ id }) => id);
  const page = async (after?: string) =>
    expectAccepted(
      await act(lists.manager, TODAY, listCases, {
        ...{ sort: "number" as const, direction: "asc" as const },
        ...(after === undefined ? {} : { after }),
      }),
    );
  // More than one page of fifty, so that the list grows between the first and the last.
  const added = await Promise.all(Array.from({ length: 40 }, open));
  const first = await page();
  const seen = first.rows.map(({ id }) => id);
  for (let { next } = first; next !== null;) {
    const [grown] = await Promise.all([page(next), open(), open()]);
    seen.push(...grown.rows.map(({ id }) => id));
    next = grown.next;
    expect(seen.length, "a list that grows by two a page of fifty comes to its end").toBeLessThan(500);
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toEqual(expect.arrayContaining([...standing, ...added]));
});
