import { beforeEach, expect, test } from "vitest";
import { attendanceSchema } from "@/lib/documents/attendance/model";
import { prisma } from "@/lib/data/prisma";
import { readConduct } from "@/lib/usecases/audit/queries/read-conduct";
import { changeCourse } from "@/lib/usecases/communication/change-course";
import { readCommunication } from "@/lib/usecases/communication/queries/read-communication";
import { recordExchange } from "@/lib/usecases/communication/record-exchange";
import { confirmFacts } from "@/lib/usecases/facts/confirm-facts";
import { holdClosing } from "@/lib/usecases/meeting/hold-closing";
import { plannedCase, type Planned } from "@/tests/support/audit-fixture";
import { closingOf, factsOf, stage1Done, stage2Opened } from "@/tests/support/audit-path";
import { courseOf, exchangeOf } from "@/tests/support/communication-path";
import { resetDatabase, withSql } from "@/tests/support/database";
import { act, expectAccepted, makeAuditor, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const FIRST_DAY = "2026-06-08";
const LAST_DAY = "2026-06-09";

const opened = async (): Promise<Planned> => {
  const path = await plannedCase();
  await stage1Done(path);
  await stage2Opened(path);
  return path;
};

const idsOf = ({ caseId, stage2Id: auditId }: Planned) => ({ caseId, auditId });

const sheetOf = async (auditId: string) => {
  const { model } = await prisma().document.findFirstOrThrow({
    where: { subjectId: auditId, kind: "attendance", supersededAt: null },
    select: { model: true },
  });
  return attendanceSchema.parse(model);
};

test("5.5.3.1: an exchange is on record with who took part; the client reads what it was told and no more", async () => {
  const path = await opened();
  expectAccepted(await act(path.auditor, FIRST_DAY, recordExchange, exchangeOf(path)));
  const own = expectAccepted(await act(path.leader, FIRST_DAY, readCommunication, idsOf(path)));
  expect(own.exchanges).toMatchObject([
    { heldOn: FIRST_DAY, heldAt: 1_030, concerns: "升级投诉的答复时间记录不全。", byName: "梁书宁" },
  ]);
  expect(own.may).toEqual({ exchange: true, changeCourse: true });
  const told = expectAccepted(await act(path.client, FIRST_DAY, readCommunication, idsOf(path)));
  expect(told.exchanges).toMatchObject([
    { progress: "", reassigned: "", concerns: "", told: "进展正常；升级投诉的答复记录需要补充抽样。" },
  ]);
  expect(told.may).toEqual({ exchange: false, changeCourse: false });
  const silent = { ...exchangeOf(path), heldAt: 1_040, concerns: "", told: "", toldTo: "" };
  expectAccepted(await act(path.leader, FIRST_DAY, recordExchange, silent));
  const again = expectAccepted(await act(path.client, FIRST_DAY, readCommunication, idsOf(path)));
  expect(again.exchanges).toHaveLength(1);
});

test("5.5.3.1: what the client was told stands on the sheet, also when it is put on record after the closing", async () => {
  const path = await opened();
  expectAccepted(await act(path.leader, FIRST_DAY, recordExchange, exchangeOf(path)));
  const closing = closingOf(path.caseId, path.stage2Id, LAST_DAY);
  expectAccepted(await act(path.leader, LAST_DAY, holdClosing, closing));
  expect((await sheetOf(path.stage2Id)).told).toEqual([
    {
      ...{ on: FIRST_DAY, at: "17:10", people: ["秦知远", "梁书宁"], to: "周以宁（总经理）" },
      what: "进展正常；升级投诉的答复记录需要补充抽样。",
    },
  ]);
  const later = { ...exchangeOf(path), heldOn: LAST_DAY, heldAt: 700, told: "补充抽样已完成。" };
  expectAccepted(await act(path.leader, LAST_DAY, recordExchange, later));
  expect((await sheetOf(path.stage2Id)).told?.map(({ what }) => what)).toEqual([
    "进展正常；升级投诉的答复记录需要补充抽样。",
    "补充抽样已完成。",
  ]);
});

test("5.5.3: nobody else records an exchange or another course, and what is recorded is changed by nobody", async () => {
  const path = await opened();
  const stranger = await makeAuditor("路人", { codes: [] });
  const concerned = { ...exchangeOf(path), told: "" };
  expect(refusalCodes(await act(path.leader, FIRST_DAY, recordExchange, concerned))).toEqual([
    "concerns-not-passed-on",
  ]);
  expect(refusalCodes(await act(path.auditor, FIRST_DAY, changeCourse, courseOf(path)))).toEqual([
    "only-the-leader",
  ]);
  const tries = (actor: typeof stranger) => [
    () => act(actor, FIRST_DAY, recordExchange, exchangeOf(path)),
    () => act(actor, FIRST_DAY, changeCourse, courseOf(path)),
  ];
  for (const attempt of tries(path.client)) expect(refusalCodes(await attempt())).toEqual(["not-permitted"]);
  for (const attempt of tries(stranger)) await expect(attempt()).rejects.toThrow("No such case");
  expectAccepted(await act(path.leader, FIRST_DAY, recordExchange, exchangeOf(path)));
  expectAccepted(await act(path.leader, FIRST_DAY, changeCourse, courseOf(path)));
  const attack = (sql: string) => withSql((client) => client.query(sql));
  await expect(attack(`UPDATE "AuditExchange" SET "concerns" = ''`)).rejects.toThrow("rule 5.5.3.1");
  await expect(attack(`DELETE FROM "AuditCourseChange"`)).rejects.toThrow("rule 5.5.3.2");
});

test("5.5.3.2: an audit that cannot reach its aim ends, its sheet is issued, and the stage is foreseen anew", async () => {
  const path = await opened();
  const ended = { ...courseOf(path), action: "terminated" as const };
  const { nextAuditId } = expectAccepted(await act(path.leader, FIRST_DAY, changeCourse, ended));
  const audits = await prisma().audit.findMany({
    where: { caseId: path.caseId, kind: "stage2" },
    orderBy: { round: "asc" },
    select: { id: true, round: true, status: true, outcomeNote: true },
  });
  expect(audits).toEqual([
    { id: path.stage2Id, round: 1, status: "abandoned", outcomeNote: "客服系统停机，无法调阅工单。" },
    { id: nextAuditId, round: 2, status: "foreseen", outcomeNote: "" },
  ]);
  const sheet = await sheetOf(path.stage2Id);
  expect(sheet.closing).toBeNull();
  expect(sheet.courseChanges).toMatchObject([
    { action: "terminated", client: { name: "周以宁", on: FIRST_DAY, at: "10:20" } },
  ]);
  expect(await prisma().notice.count({ where: { caseId: path.caseId, kind: "audit-course-changed" } })).toBe(
    1,
  );
  const closing = closingOf(path.caseId, path.stage2Id, LAST_DAY);
  expect(refusalCodes(await act(path.leader, LAST_DAY, holdClosing, closing))).toEqual([
    "wrong-audit-status",
  ]);
});

test("5.5.3.3: a scope changed on the way is confirmed and settled before the closing is the end of it", async () => {
  const path = await opened();
  const scope = "在线客服外包服务中的投诉处理";
  const narrowed = {
    ...courseOf(path),
    ...{ ground: "scope-need" as const, action: "scope-changed" as const, scope },
  };
  const blocked = async (): Promise<readonly string[]> => {
    const conduct = expectAccepted(await act(path.leader, LAST_DAY, readConduct, idsOf(path)));
    return conduct.blocked.signature.map(({ code }) => code);
  };
  const facts = factsOf(path.caseId, path.stage2Id);
  expectAccepted(await act(path.leader, FIRST_DAY, confirmFacts, facts));
  expect(await blocked()).not.toContain("changed-scope-not-confirmed");
  expectAccepted(await act(path.leader, FIRST_DAY, changeCourse, narrowed));
  expect(await blocked()).toContain("changed-scope-not-confirmed");
  const found = { ...facts, version: 1, scope, difference: "电话客服已停止，与客户商定缩小范围。" };
  expectAccepted(await act(path.leader, LAST_DAY, confirmFacts, found));
  const after = await blocked();
  expect(after).not.toContain("changed-scope-not-confirmed");
  expect(after).toContain("shortfall-open");
});

test("a leader who ends the audit twice at once ends it once", async () => {
  const path = await opened();
  const ended = { ...courseOf(path), action: "terminated" as const };
  const outcomes = await Promise.all([1, 2].map(() => act(path.leader, FIRST_DAY, changeCourse, ended)));
  expect(outcomes.flatMap((outcome) => refusalCodes(outcome))).toEqual(["course-closed"]);
  expect(await prisma().audit.count({ where: { caseId: path.caseId, kind: "stage2" } })).toBe(2);
});
