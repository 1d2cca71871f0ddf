import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { readWorkbook } from "@/lib/documents/workbook/read-workbook";
import { readCaseHistory } from "@/lib/usecases/audit-log/queries/read-case-history";
import { readDesk } from "@/lib/usecases/desk/queries/read-desk";
import { exportImports } from "@/lib/usecases/import/queries/export-imports";
import { listImports } from "@/lib/usecases/import/queries/list-imports";
import { runImport } from "@/lib/usecases/import/run-import";
import { exportMail } from "@/lib/usecases/mailbox/queries/export-mail";
import { listMail } from "@/lib/usecases/mailbox/queries/list-mail";
import { submitCase } from "@/tests/support/case-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeStaff, refusalCodes } from "@/tests/support/house";
import { example, IMPORTED_ON, uploadWorkbook } from "@/tests/support/import-workbook";
import { fillLists, type Lists } from "@/tests/support/list-fixture";

const TODAY = "2026-06-01";

let lists: Lists;
let quality: Actor;
beforeAll(async () => {
  await resetDatabase();
  lists = await fillLists();
  quality = await makeStaff("钱质", "quality-manager");
});

type Asked = Readonly<Record<string, string>>;

const mails = async (form: Asked = {}) =>
  expectAccepted(await act(lists.administrator, TODAY, listMail, listMail.input.parse(form))).rows;

const imports = async (form: Asked = {}) =>
  expectAccepted(await act(quality, TODAY, listImports, listImports.input.parse(form))).rows;

const linesOf = async ({ bytes }: Readonly<{ bytes: Uint8Array }>) => {
  const [sheet] = (await readWorkbook(bytes)) ?? [];
  return (sheet?.rows ?? []).map(({ cells }) => cells);
};

test("mails by address, subject, text and day; a sign that LIKE knows means itself", async () => {
  expect(await mails()).toHaveLength(12);
  expect(await mails({ q: "QINGHE@" })).toHaveLength(6);
  expect((await mails({ q: "100%_" })).map(({ text }) => text)).toEqual(["100%_折扣"]);
  expect(await mails({ q: "%" })).toHaveLength(1);
  // Written at midnight of Greenwich on the 1st to 4th of May: eight in the morning of the same day in Beijing.
  expect(await mails({ from: "2026-05-02", to: "2026-05-03" })).toHaveLength(6);
});

test("mails in the order asked for: subjects by pinyin and number, the newest first by themselves", async () => {
  const subjects = (await mails({ sort: "subject", direction: "asc" })).map(({ subject }) => subject);
  expect([...new Set(subjects)]).toEqual(["安心", "北京", "第 2 号", "第 10 号"]);
  const ids = (await mails()).map(({ id }) => id);
  expect(ids).toEqual(ids.toSorted().toReversed());
});

test("the mailbox is the administrator's; as a file it leaves without the texts and their one-time links", async () => {
  expect(refusalCodes(await act(quality, TODAY, listMail, {}))).toEqual(["not-permitted"]);
  expect(refusalCodes(await act(quality, TODAY, exportMail, {}))).toEqual(["not-permitted"]);
  const form = exportMail.input.parse({ q: "100%_" });
  const lines = await linesOf(expectAccepted(await act(lists.administrator, TODAY, exportMail, form)));
  expect(lines[0]).toEqual(["时间", "收件人", "主题"]);
  expect(lines[1]?.slice(1)).toEqual(["zhao@example.com", "第 2 号"]);
  expect(lines).toHaveLength(2);
});

test("imports by file, person and day; a file that is no longer kept has no name and comes last", async () => {
  expect(await imports()).toHaveLength(12);
  expect(await imports({ q: "客户 2" })).toHaveLength(8);
  expect(await imports({ q: "钱质" })).toHaveLength(6);
  expect(await imports({ from: "2026-05-04" })).toHaveLength(3);
  const files = (await imports({ sort: "file", direction: "desc" })).map(({ file }) => file);
  expect(files).toEqual([
    ...Array.from({ length: 8 }, () => "客户 2.xlsx"),
    ...Array.from({ length: 4 }, () => null),
  ]);
  const written = (await imports({ sort: "written", direction: "asc" })).map((row) => row.written);
  expect(written).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3]);
});

test("an import stands in the list once it has run, and nobody without that permission reads it", async () => {
  const workbook = { people: [example("people")], registrations: [example("registrations")] };
  const fileId = await uploadWorkbook(quality, IMPORTED_ON, workbook);
  expectAccepted(await act(quality, IMPORTED_ON, runImport, { fileId }));
  // A second run of the same file writes nothing and is no import.
  expectAccepted(await act(quality, IMPORTED_ON, runImport, { fileId }));
  expect((await imports({ q: "导入.xlsx" })).map(({ who, file, written }) => [who, file, written])).toEqual([
    ["钱质", "导入.xlsx", 2],
  ]);
  const form = exportImports.input.parse({ q: "导入.xlsx" });
  const lines = await linesOf(expectAccepted(await act(quality, IMPORTED_ON, exportImports, form)));
  expect(lines.map((cells) => cells.slice(1))).toEqual([
    ["工作簿", "写入行数", "操作人"],
    ["导入.xlsx", "2", "钱质"],
  ]);
  expect(refusalCodes(await act(lists.manager, TODAY, listImports, {}))).toEqual(["not-permitted"]);
  expect(refusalCodes(await act(lists.manager, TODAY, exportImports, {}))).toEqual(["not-permitted"]);
});

test("a case's history by person and day, read either way, by pages of its own", async () => {
  const [client] = lists.clients;
  if (client === undefined) throw new Error("the fixture has three clients");
  const caseId = await submitCase(client, TODAY);
  const asked = async (form: Asked) =>
    expectAccepted(
      await act(lists.manager, TODAY, readCaseHistory, readCaseHistory.input.parse({ caseId, ...form })),
    );
  const newest = (await asked({})).entries.map(({ event }) => event);
  expect(newest).toEqual([
    "document.issued",
    "application.submitted",
    "application.saved",
    "application.opened",
  ]);
  const oldest = await asked({ direction: "asc" });
  expect(oldest.entries.map(({ event }) => event)).toEqual(newest.toReversed());
  const [first] = oldest.entries;
  const after = `${first?.id ?? ""}~${first?.id ?? ""}`;
  const rest = await asked({ direction: "asc", after });
  expect(rest.entries).toEqual(oldest.entries.slice(1));
  expect(rest.previous).not.toBeNull();
  expect((await asked({ actor: client.name })).entries).toHaveLength(4);
  expect((await asked({ actor: "没有此人" })).entries).toEqual([]);
  expect((await asked({ to: "2026-05-31" })).entries).toEqual([]);
  expect((await asked({ from: TODAY, to: TODAY })).entries).toHaveLength(4);
});

test("a desk asked for words or a stage shows of its cases those alone", async () => {
  const desk = async (form: Asked) =>
    expectAccepted(await act(lists.manager, "2026-06-02", readDesk, readDesk.input.parse(form)));
  const numbersOf = ({ mine, overdue }: Awaited<ReturnType<typeof desk>>) =>
    [...mine, ...overdue].map(({ number }) => number).toSorted();
  const whole = await desk({});
  expect(whole.mine.length).toBeGreaterThan(1);
  const ofStage = await desk({ stage: "programme" });
  expect(numbersOf(ofStage)).toEqual(
    [...whole.mine, ...whole.overdue]
      .filter(({ stage }) => stage === "programme")
      .map(({ number }) => number)
      .toSorted(),
  );
  expect(numbersOf(ofStage).length).toBeGreaterThan(0);
  const [one] = whole.mine;
  expect(numbersOf(await desk({ q: one?.number.toLowerCase() ?? "" }))).toEqual([one?.number]);
  expect(numbersOf(await desk({ q: "青禾" }))).toEqual(
    [...whole.mine, ...whole.overdue]
      .filter(({ clientName }) => clientName.includes("青禾"))
      .map(({ number }) => number)
      .toSorted(),
  );
  expect(numbersOf(await desk({ q: "%" }))).toEqual([]);
});
