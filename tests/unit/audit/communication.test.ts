import { expect, test } from "vitest";
import { assessCourse, assessExchange } from "@/lib/domain/audit/assess-communication";
import { changedScopeRefusals, daysWithoutExchange } from "@/lib/domain/audit/communication";
import type { CourseEntry, ExchangeEntry } from "@/lib/domain/audit/communication-forms";
import type { ConductFile } from "@/lib/domain/audit/conduct-file";
import type { Outcome } from "@/lib/domain/outcome";
import { plainDate } from "@/rules/core/plain-date";
import { CLOSING, conductFile, DAY_1, DAY_2, plannedRow } from "../../support/conduct";

const DAY_3 = plainDate("2026-06-10");

const EXCHANGE: ExchangeEntry = {
  ...{ caseId: "case", auditId: "audit", heldOn: DAY_1, heldAt: 1_020, personIds: ["leader", "member"] },
  ...{ progress: "第一天的单元都已完成。", reassigned: "", concerns: "", told: "", toldTo: "" },
};

const SCOPE = { scope: "客服外包", scopeEn: "" };

const COURSE: CourseEntry = {
  ...{ caseId: "case", auditId: "audit", ground: "aim-out-of-reach", action: "plan-changed", foundOn: DAY_1 },
  ...{ reason: "系统停机", effect: "改到次日", decidedBy: "总经理与组长" },
  ...{ clientTold: "方知夏", clientToldOn: DAY_1, clientToldAt: 600 },
  ...{ bodyTold: "审核部", bodyToldOn: DAY_1, bodyToldAt: 610, scope: "", scopeEn: "" },
};

type Asked = Readonly<{ file?: Partial<ConductFile>; personId?: string; minute?: number | null }>;

const codesOf = (outcome: Outcome<string>) =>
  outcome.ok
    ? []
    : outcome.refusals.flatMap(({ code, field }) => (field === undefined ? [code] : [code, field]));

const exchanged = (
  change: Partial<ExchangeEntry>,
  { file = {}, personId = "member", minute = null }: Asked = {},
) =>
  codesOf(
    assessExchange(
      conductFile(file),
      { ...EXCHANGE, ...change },
      {
        ...{ personId, recorded: { today: DAY_2, minute } },
      },
    ),
  );

const changed = (
  change: Partial<CourseEntry>,
  { file = {}, personId = "leader", minute = null }: Asked = {},
) =>
  codesOf(
    assessCourse(
      conductFile(file),
      { ...COURSE, ...change },
      {
        ...{ personId, recorded: { today: DAY_2, minute }, inForce: SCOPE },
      },
    ),
  );

test("5.5.3.1: any auditing member records an exchange of the team, from the opening to the report", () => {
  expect(exchanged({})).toEqual([]);
  expect(exchanged({}, { personId: "intern" })).toEqual([]);
  expect(exchanged({}, { file: { status: "closed", closing: CLOSING } })).toEqual([]);
  expect(exchanged({}, { personId: "expert" })).toEqual(["not-of-this-audit"]);
  expect(exchanged({}, { file: { status: "reported", closing: CLOSING } })).toEqual(["talk-closed"]);
  expect(exchanged({ personIds: ["leader", "manager"] })).toEqual(["exchange-by-strangers", "personIds"]);
});

test("5.5.3.1: an exchange is of a day of the audit, and of a time that has come", () => {
  expect(exchanged({ heldOn: plainDate("2026-06-07") })).toEqual(["talk-day-outside", "heldOn"]);
  expect(exchanged({ heldOn: DAY_3 })).toEqual(["talk-day-outside", "heldOn", "talk-ahead", "heldAt"]);
  expect(exchanged({ heldOn: DAY_2, heldAt: 1_021 }, { minute: 1_020 })).toEqual(["talk-ahead", "heldAt"]);
  expect(exchanged({ heldOn: DAY_2, heldAt: 1_020 }, { minute: 1_020 })).toEqual([]);
});

test("5.5.3.1: what worries the team is told to the client, and what was told was told to somebody", () => {
  expect(exchanged({ concerns: "升级记录不全" })).toEqual(["concerns-not-passed-on", "told"]);
  expect(exchanged({ concerns: "升级记录不全", told: "已告知" })).toEqual(["told-to-nobody", "toldTo"]);
  expect(exchanged({ concerns: "升级记录不全", told: "已告知", toldTo: "方知夏" })).toEqual([]);
});

test("5.5.3.2: the leader alone puts another course on record, while the audit is on", () => {
  expect(changed({})).toEqual([]);
  expect(changed({}, { personId: "member" })).toEqual(["only-the-leader"]);
  expect(changed({}, { file: { status: "closed", closing: CLOSING } })).toEqual(["course-closed"]);
  expect(changed({ action: "terminated" })).toEqual([]);
});

test("5.5.3.2: client and body hear of it once it has shown, and not ahead of time", () => {
  expect(changed({ foundOn: DAY_2 })).toEqual([
    "told-before-found",
    "clientToldOn",
    "told-before-found",
    "bodyToldOn",
  ]);
  expect(changed({ bodyToldOn: DAY_3 })).toEqual(["talk-ahead", "bodyToldAt"]);
  expect(changed({ clientToldOn: DAY_2, clientToldAt: 900 }, { minute: 899 })).toEqual([
    "talk-ahead",
    "clientToldAt",
  ]);
  expect(changed({ foundOn: plainDate("2026-06-07") })).toEqual(["talk-day-outside", "foundOn"]);
});

test("5.5.3.3: a changed scope is written down and is another one; it ends no audit", () => {
  const need = { ground: "scope-need" } as const;
  expect(changed({ ...need, action: "terminated" })).toEqual(["action-not-of-ground", "action"]);
  expect(changed({ ...need, action: "aim-changed" })).toEqual(["action-not-of-ground", "action"]);
  expect(changed({ ...need, action: "plan-confirmed" })).toEqual([]);
  expect(changed({ ...need, action: "scope-changed" })).toEqual(["changed-scope-missing", "scope"]);
  expect(changed({ ...need, action: "scope-changed", scope: SCOPE.scope })).toEqual([
    "changed-scope-same",
    "scope",
  ]);
  expect(changed({ ...need, action: "scope-changed", scope: "在线客服外包" })).toEqual([]);
  expect(changed({ scope: "在线客服外包" })).toEqual(["scope-not-changed", "scope"]);
});

test("5.5.3.3: the last changed scope waits until the facts are confirmed with it", () => {
  const to = (scope: string) => ({ action: "scope-changed" as const, scope, scopeEn: "" });
  const other = { action: "plan-changed" as const, scope: "", scopeEn: "" };
  const codes = (...asked: Parameters<typeof changedScopeRefusals>) =>
    changedScopeRefusals(...asked).map(({ facts }) => facts);
  expect(codes([other], null)).toEqual([]);
  expect(codes([to("甲")], null)).toEqual([{ changed: "甲", confirmed: "" }]);
  expect(codes([to("甲")], SCOPE)).toEqual([{ changed: "甲", confirmed: "客服外包" }]);
  expect(codes([to("甲"), to("乙"), other], { scope: "乙", scopeEn: "" })).toEqual([]);
});

test("5.5.3.1: days gone by without an exchange are told; an audit of one day has its closing for that", () => {
  const file = conductFile();
  expect(daysWithoutExchange(file, [], DAY_1)).toEqual([]);
  expect(daysWithoutExchange(file, [], DAY_2)).toEqual([DAY_1]);
  expect(daysWithoutExchange(file, [], DAY_3)).toEqual([DAY_1, DAY_2]);
  expect(daysWithoutExchange(file, [{ heldOn: DAY_1 }], DAY_3)).toEqual([DAY_2]);
  expect(daysWithoutExchange(conductFile({ opening: null }), [], DAY_3)).toEqual([]);
  const oneDay = conductFile({ plan: { purpose: "", scope: "", criteria: [], rows: [] } });
  expect(daysWithoutExchange(oneDay, [], DAY_3)).toEqual([]);
});

const AT = { today: DAY_2, minute: null };
const refusalsOf = (outcome: Outcome<string>) => (outcome.ok ? outcome.value : outcome.refusals);
const exchange = (change: Partial<ExchangeEntry>, file: Partial<ConductFile> = {}, recorded: object = AT) =>
  refusalsOf(
    assessExchange(
      conductFile(file),
      { ...EXCHANGE, ...change },
      { personId: "member", recorded: { ...AT, ...recorded } },
    ),
  );
const course = (change: Partial<CourseEntry>, file: Partial<ConductFile> = {}) =>
  refusalsOf(
    assessCourse(
      conductFile(file),
      { ...COURSE, ...change },
      { personId: "leader", recorded: AT, inForce: SCOPE },
    ),
  );

test("5.5.3.1: a refused exchange says which days the audit has, who is strange to it and what time it is of", () => {
  const clause = "5.5.3.1";
  expect(exchange({})).toBe("member");
  expect(exchange({ heldOn: plainDate("2026-06-07") })).toEqual([
    { code: "talk-day-outside", clause, facts: { from: DAY_1, to: DAY_2 }, field: "heldOn" },
  ]);
  expect(exchange({ personIds: ["leader", "guest", "manager"] })).toEqual([
    { code: "exchange-by-strangers", clause, facts: { count: 2 }, field: "personIds" },
  ]);
  expect(exchange({}, { status: "reported" })).toEqual([
    { code: "talk-closed", clause, facts: { status: "reported" } },
  ]);
  expect(exchange({ heldOn: DAY_2, heldAt: 1_021 }, {}, { minute: 605 })).toEqual([
    { code: "talk-ahead", clause, facts: { at: "17:01" }, field: "heldAt" },
  ]);
  expect(exchange({ concerns: "升级记录不全" })).toEqual([
    { code: "concerns-not-passed-on", clause, field: "told" },
  ]);
  // Of the day before, whatever the hour; and of today where nobody knows the hour of the record.
  expect(exchange({ heldOn: DAY_1, heldAt: 1_439 }, {}, { minute: 0 })).toBe("member");
  expect(exchange({ heldOn: DAY_2, heldAt: 1_439 })).toBe("member");
  expect(exchange({}, { opening: null })).toBe("member");
});

test("5.5.3.2, 5.5.3.3: a refused change of course says what was found when, what time is ahead and which scope stands", () => {
  expect(course({})).toBe("leader");
  expect(course({}, { status: "closed", closing: CLOSING })).toEqual([
    { code: "course-closed", clause: "5.5.3.2", facts: { status: "closed" } },
  ]);
  expect(course({ foundOn: DAY_2 })).toEqual(
    ["clientToldOn", "bodyToldOn"].map((field) => ({
      ...{ code: "told-before-found", clause: "5.5.3.2", facts: { foundOn: DAY_2 }, field },
    })),
  );
  expect(course({ bodyToldOn: DAY_3 })).toEqual([
    { code: "talk-ahead", clause: "5.5.3.2", facts: { at: "10:10" }, field: "bodyToldAt" },
  ]);
  expect(course({ ground: "scope-need", action: "terminated" })).toEqual([
    { code: "action-not-of-ground", clause: "5.5.3.3", field: "action" },
  ]);
  expect(course({ action: "scope-changed", ...SCOPE })).toEqual([
    { code: "changed-scope-same", clause: "5.5.3.3", facts: { scope: "客服外包" }, field: "scope" },
  ]);
  expect(course({ action: "scope-changed" })).toEqual([
    { code: "changed-scope-missing", clause: "5.5.3.3", field: "scope" },
  ]);
  const change = { action: "scope-changed" as const, scope: "甲", scopeEn: "" };
  expect(changedScopeRefusals([change], null)).toEqual([
    {
      ...{ code: "changed-scope-not-confirmed", clause: "5.5.3.3" },
      facts: { changed: "甲", confirmed: "" },
    },
  ]);
});

test("5.5.3.1: a day the plan does not have is no day without an exchange, the day of the closing meeting is one", () => {
  const day = (date: string) => plannedRow("audit", { date: plainDate(date) });
  const plan = { ...{ purpose: "", scope: "", criteria: [] }, rows: [day("2026-06-08"), day("2026-06-10")] };
  const closing = { ...CLOSING, heldOn: plainDate("2026-06-11") };
  const passed = (file: Partial<ConductFile>) =>
    daysWithoutExchange(conductFile({ plan, ...file }), [], plainDate("2026-06-15"));
  expect(passed({ closing })).toEqual(["2026-06-08", "2026-06-10", "2026-06-11"]);
  expect(passed({})).toEqual(["2026-06-08", "2026-06-10"]);
  expect(passed({ plan: null, closing })).toEqual([]);
  expect(passed({ plan: { ...plan, rows: [day("2026-06-08")] }, closing })).toEqual([]);
});
