import { expect, test } from "vitest";
import { managementRepresentative } from "@/lib/usecases/audit/paper-parts";
import { activityRows, evidenceRows, unresolvedLines } from "@/lib/usecases/report/report-paper";
import { plainDate } from "@/rules/core/plain-date";

const [FIRST, SECOND] = [plainDate("2026-06-08"), plainDate("2026-06-09")];

const held = (kind: "opening" | "closing", heldOn: typeof FIRST, startsAt: number) => ({
  ...{ kind, heldOn, startsAt, endsAt: startsAt + 30, place: "三楼会议室", isRemote: false },
  ...{ agendaDone: [], note: "", disagreements: "", attendance: [] },
  ...{ sheetFileIds: [], recordedBy: null, recordedAt: null },
});

const row = (date: typeof FIRST, startsAt: number, process: string) => ({
  ...{ kind: "audit", date, startsAt, endsAt: startsAt + 60, siteId: null, siteName: "", siteAddress: "" },
  ...{ unit: "客服部", process, clauses: [], personIds: [] },
});

test("5.5.9.2 h): activities stand in the order in which they were held, each with its day in words", () => {
  const rows = activityRows(
    {
      opening: held("opening", FIRST, 9 * 60),
      closing: held("closing", SECOND, 16 * 60 + 30),
      plan: {
        ...{ purpose: "", scope: "", criteria: [] },
        rows: [row(SECOND, 9 * 60, "投诉分析"), row(FIRST, 10 * 60, "投诉受理")],
      },
    },
    {
      interviews: [
        {
          ...{ id: "1", interviewee: "周以宁", post: "总经理", isTopManagement: true, isFaceToFace: true },
          ...{
            heldOn: FIRST,
            startsAt: 9 * 60 + 30,
            endsAt: 10 * 60,
            content: "方针与资源",
            authorPersonId: "1",
          },
        },
      ],
    },
  );
  expect(rows.map(({ when }) => when)).toEqual([
    "2026年6月8日 09:00–09:30",
    "2026年6月8日 09:30–10:00",
    "2026年6月8日 10:00–11:00",
    "2026年6月9日 09:00–10:00",
    "2026年6月9日 16:30–17:00",
  ]);
  expect(rows.map(({ what }) => what).slice(0, 3)).toEqual([
    "首次会议",
    "最高管理者面谈：周以宁（总经理）",
    "客服部 投诉受理",
  ]);
});

test("5.5.2: a talk recorded before its times were asked for stands after the opening of its day", () => {
  const rows = activityRows(
    { opening: held("opening", FIRST, 9 * 60), closing: null, plan: null },
    {
      interviews: [
        {
          ...{ id: "1", interviewee: "周以宁", post: "总经理", isTopManagement: true, isFaceToFace: true },
          ...{ heldOn: FIRST, startsAt: null, endsAt: null, content: "方针与资源", authorPersonId: "1" },
        },
      ],
    },
  );
  expect(rows.map(({ when }) => when)).toEqual(["2026年6月8日 09:00–09:30", "2026年6月8日"]);
});

test("5.5.9.2 b): the authorised representative stands for management, else the top manager who came", () => {
  const present = (name: string, capacity: string, post: string) => ({
    ...{ id: name, name, capacity, post, department: "", organisation: "", authorisation: "", fileId: null },
    ...{ presence: "in-person", signatureFileId: null, isSignedOnPaper: false },
  });
  const manager = present("周以宁", "top-management", "总经理");
  const representative = present("沈若川", "authorised-representative", "体系管理部经理");
  const leader = present("白予之", "audit-team", "组长");
  const opening = { ...held("opening", FIRST, 9 * 60), attendance: [leader, manager] };
  const closing = { ...held("closing", SECOND, 16 * 60), attendance: [representative, leader] };
  expect(managementRepresentative({ opening, closing })).toBe("沈若川（体系管理部经理）");
  expect(managementRepresentative({ opening, closing: null })).toBe("周以宁（总经理）");
  expect(managementRepresentative({ opening: { ...opening, attendance: [leader] }, closing: null })).toBe("");
});

const clause = (criterion: string) => ({ criterion, clause: "7.4", zh: "受理告知", en: "Acknowledgement" });

const note = (criterion: string) => ({
  ...{ id: criterion, version: 1, authorPersonId: "1", criterion, clause: "7.4", unit: "", siteId: null },
  ...{ isAfterClosing: false, changes: [] },
  ...{ evidence: "抽查记录 6 份", verdict: "conforms" as const, notedOn: FIRST },
});

test("5.5.9.2 i): a clause is named with its criterion only where there are several", () => {
  const rows = (...criteria: readonly string[]) =>
    evidenceRows({ clauses: criteria.map(clause), notes: criteria.map(note), nonconformities: [] });
  expect(rows("GB/T 19012-2019").map((each) => each.clause)).toEqual(["7.4"]);
  expect(rows("GB/T 19012-2019", "GB/T 19001-2016").map((each) => each.clause)).toEqual([
    "GB/T 19012-2019 7.4",
    "GB/T 19001-2016 7.4",
  ]);
});

test("5.5.6.4, 5.5.9.2 j): a nonconformity that the client does not accept stands among what is unresolved", () => {
  const raised = [
    { number: "2026-0001-NC01", clientDisagreement: "记录在另一系统，审核时未查阅。" },
    { number: "2026-0001-NC02", clientDisagreement: null },
  ];
  const closing = { disagreements: "抽样期间的理解不一致。" };
  expect(unresolvedLines("外包方合同待补充。", closing, raised)).toEqual([
    "外包方合同待补充。",
    "抽样期间的理解不一致。",
    "对不符合项 2026-0001-NC01 的分歧：记录在另一系统，审核时未查阅。",
  ]);
});
