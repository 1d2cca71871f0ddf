import ExcelJS from "exceljs";
import { beforeAll, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { readWorkbook } from "@/lib/documents/workbook/read-workbook";
import { exportUsers } from "@/lib/usecases/account/queries/export-users";
import { exportAuditLog } from "@/lib/usecases/audit-log/queries/export-audit-log";
import { exportAudits } from "@/lib/usecases/audit/queries/export-audits";
import { listAudits } from "@/lib/usecases/audit/queries/list-audits";
import { exportCases } from "@/lib/usecases/case/queries/export-cases";
import { listCases } from "@/lib/usecases/case/queries/list-cases";
import { exportClients } from "@/lib/usecases/client/queries/export-clients";
import { listClients } from "@/lib/usecases/client/queries/list-clients";
import { exportNonconformities } from "@/lib/usecases/nonconformity/queries/export-nonconformities";
import { exportPeople } from "@/lib/usecases/person/queries/export-people";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeAuditor, makeClient, refusalCodes } from "@/tests/support/house";
import { fillLists, type Lists } from "@/tests/support/list-fixture";

const TODAY = "2026-06-01";

let lists: Lists;
beforeAll(async () => {
  await resetDatabase();
  lists = await fillLists();
});

type Exporter =
  typeof exportCases | typeof exportAudits | typeof exportNonconformities | typeof exportClients;

const bytesOf = async (actor: Actor, exporter: Exporter, form: Readonly<Record<string, string>> = {}) => {
  switch (exporter) {
    case exportCases:
      return expectAccepted(await act(actor, TODAY, exportCases, exportCases.input.parse(form)));
    case exportAudits:
      return expectAccepted(await act(actor, TODAY, exportAudits, exportAudits.input.parse(form)));
    case exportClients:
      return expectAccepted(await act(actor, TODAY, exportClients, exportClients.input.parse(form)));
    default:
      return expectAccepted(
        await act(actor, TODAY, exportNonconformities, exportNonconformities.input.parse(form)),
      );
  }
};

const linesOf = async (...asked: Parameters<typeof bytesOf>) => {
  const [sheet] = (await readWorkbook((await bytesOf(...asked)).bytes)) ?? [];
  return (sheet?.rows ?? []).map(({ cells }) => cells);
};

test("the file holds what is filtered, in the order of the list, with the headings of the page", async () => {
  const form = { stage: "review", sort: "number", direction: "asc" };
  expect(await linesOf(lists.manager, exportCases, form)).toEqual([
    ["项目编号", "客户", "认证领域", "阶段", "轮到", "最近的时限", "进入阶段", "立项日期"],
    ["C-01", "他人", "QMS", "申请评审", "申请评审员、客户、财务", "", "2026-05-02", "2026-05-02"],
    ["C-13", "他人", "QMS", "申请评审", "申请评审员", "", "2026-05-02", "2026-05-02"],
    ["C-25", "他人", "QMS", "申请评审", "申请评审员、客户、财务", "", "2026-05-02", "2026-05-02"],
  ]);
});

test("the file speaks the language in which its reader is answered: sheet, headings and codes", async () => {
  const { bytes, name } = await bytesOf({ ...lists.manager, locale: "en" }, exportCases, { stage: "review" });
  const [sheet] = (await readWorkbook(bytes)) ?? [];
  expect(name).toBe("Cases 2026-06-01.xlsx");
  expect(sheet?.name).toBe("Cases");
  expect(sheet?.rows[1]?.cells).toContain("Application review");
  expect(JSON.stringify(sheet?.rows.at(0)?.cells)).not.toMatch(/\p{Script=Han}/u);
});

test("of the columns those that are shown; a word that names none changes nothing", async () => {
  const [some] = await linesOf(lists.manager, exportCases, { columns: "opened,number" });
  expect(some).toEqual(["项目编号", "立项日期"]);
  const [every] = await linesOf(lists.manager, exportCases, { columns: "colour" });
  expect(every).toHaveLength(8);
});

test("a client exports its own cases, audits, nonconformities and organisation, and nobody else's", async () => {
  const [own, other] = lists.clients;
  if (own === undefined || other === undefined) throw new Error("the fixture has three clients");
  const caseLines = await linesOf(own, exportCases);
  expect(caseLines).toHaveLength(1 + 12);
  for (const exporter of [exportCases, exportAudits, exportNonconformities, exportClients] as const) {
    const text = JSON.stringify(await linesOf(own, exporter, exporter === exportCases ? {} : { status: "" }));
    expect(text).toContain("青禾");
    expect(text).not.toContain("他人");
    expect(text).not.toContain("赵记");
  }
});

test("what a client is shown and exports of a team is nothing before the task is issued, not even by order", async () => {
  const [own] = lists.clients;
  if (own === undefined) throw new Error("the fixture has three clients");
  expect(JSON.stringify(await linesOf(own, exportAudits, { sort: "team", status: "any" }))).not.toContain(
    "组长",
  );
  const form = { status: "any", direction: "asc" } as const;
  const ids = (page: Readonly<{ rows: readonly Readonly<{ id: string }>[] }>) =>
    page.rows.map(({ id }) => id);
  const byTeam = expectAccepted(await act(own, TODAY, listAudits, { ...form, sort: "team" }));
  const byDays = expectAccepted(await act(own, TODAY, listAudits, { ...form, sort: "days" }));
  expect(ids(byTeam)).toEqual(ids(byDays));
  expect(byTeam.next ?? "").not.toContain("组长");
});

test("an auditor reaches the cases of its teams, one without a team none", async () => {
  const sent = expectAccepted(await act(lists.auditor, TODAY, listCases, {}));
  expect(sent.rows).toHaveLength(18);
  const idle = await makeAuditor("候补", { codes: [] });
  expect(expectAccepted(await act(idle, TODAY, listCases, {})).rows).toEqual([]);
  expect(expectAccepted(await act(idle, TODAY, listClients, {})).rows).toEqual([]);
  expect(expectAccepted(await act(lists.auditor, TODAY, listClients, {})).rows).toHaveLength(3);
});

test("a name that a spreadsheet could take for a formula stays text; days are dates", async () => {
  await makeClient('=HYPERLINK("http://evil.example","点此")', "91350100M000103BXK");
  await makeClient("@SUM(A1)", "91350100M000104J4U");
  const { bytes } = await bytesOf(lists.manager, exportClients, { sort: "name", direction: "asc" });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const sheet = workbook.worksheets[0];
  const names = sheet?.getColumn(1).values.map(String) ?? [];
  expect(names).toContain(`'=HYPERLINK("http://evil.example","点此")`);
  expect(names).toContain("'@SUM(A1)");
  expect(sheet?.getCell("E2").value).toBeInstanceOf(Date);
  expect(sheet?.getCell("E2").numFmt).toBe("yyyy-mm-dd");
  expect(sheet?.getCell("F2").type).toBe(ExcelJS.ValueType.Number);
});

test("people, users and the log leave for those who may read them, and the log keeps that they left", async () => {
  const before = await prisma().auditLogEntry.count();
  const people = expectAccepted(await act(lists.manager, TODAY, exportPeople, { employment: "partTime" }));
  expect(people.name).toBe("人员 2026-06-01.xlsx");
  expectAccepted(await act(lists.administrator, TODAY, exportUsers, {}));
  const log = expectAccepted(await act(lists.administrator, TODAY, exportAuditLog, { event: "list." }));
  const [sheet] = (await readWorkbook(log.bytes)) ?? [];
  expect(sheet?.rows.map(({ cells }) => cells[2])).toEqual(expect.arrayContaining(["事件", "导出列表"]));
  expect(sheet?.rows.map(({ cells }) => cells[3])).toContain("清单：人员");
  expect(sheet?.rows.map(({ cells }) => cells[4])).toContain("people");
  expect(sheet?.rows.map(({ cells }) => cells[5])).toContain(
    "筛选条件: – → employment=partTime\n行数: – → 4",
  );
  const kept = await prisma().auditLogEntry.findMany({
    where: { sequence: { gt: before } },
    orderBy: { sequence: "asc" },
    select: { actorId: true, event: true, subjectId: true, after: true },
  });
  expect(kept).toMatchObject([
    { actorId: lists.manager.userId, event: "list.exported", subjectId: "people" },
    { actorId: lists.administrator.userId, event: "list.exported", subjectId: "users" },
    { actorId: lists.administrator.userId, event: "list.exported", subjectId: "log" },
  ]);
  expect(kept[0]?.after).toEqual({ query: "employment=partTime", rowCount: 4 });
  expect(refusalCodes(await act(lists.manager, TODAY, exportUsers, {}))).toEqual(["not-permitted"]);
  expect(refusalCodes(await act(lists.auditor, TODAY, exportPeople, {}))).toEqual(["not-permitted"]);
});
