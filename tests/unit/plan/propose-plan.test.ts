import { expect, test } from "vitest";
import { proposePlan } from "@/lib/domain/plan/propose-plan";
import { planRow } from "../../support/plan-rows";
import { complaintHandling } from "../../support/rules";
import { member, teamFile } from "../../support/team-file";

type Asked = Parameters<typeof proposePlan>[0];

const oneDay = ["leader 2026-06-12 am", "leader 2026-06-12 pm"];

const ask = (more: Partial<Asked> = {}): Asked => ({
  rules: complaintHandling,
  kind: "stage1",
  method: "on-site",
  criteria: ["GB/T 19012-2019"],
  concerned: null,
  team: teamFile([member("leader", "leader")], oneDay),
  countedIds: ["leader"],
  siteIds: [null],
  ...more,
});

test("5.4.2.1 b): one auditor, one day of stage 1: opening, the five contents over two half-days, closing", () => {
  expect(proposePlan(ask())).toEqual([
    planRow("2026-06-12 08:30-09:00", { kind: "opening" }),
    planRow("2026-06-12 09:00-12:30", { contents: ["documents", "organisation-and-processes"] }),
    planRow("2026-06-12 13:30-17:00", {
      contents: ["internal-audit-and-management-review", "scope", "stage2-resources-and-time"],
    }),
    planRow("2026-06-12 17:00-17:30", { kind: "closing" }),
  ]);
});

test("5.5.5.1: stage 2 has the interview with top management after the opening, by the leader alone", () => {
  const team = teamFile(
    [member("second", "member"), member("leader", "leader")],
    ["second 2026-06-19 am", "leader 2026-06-19 am", "leader 2026-06-18 pm"],
  );
  const rows = proposePlan(
    ask({ kind: "stage2", team, countedIds: ["leader", "second"], siteIds: ["hall"] }),
  );
  const hall = { siteId: "hall" };
  const titles = {
    first:
      "指导原则总则、承诺、能力、透明、便利、及时响应、客观公正、费用、信息完整、保密、以顾客为中心、问责、改进",
    second:
      "胜任、时限、组织环境、领导与承诺、投诉处理方针、职责和权限、策划总则、目标、过程活动、资源、沟通、投诉接收、投诉跟踪",
    third:
      "受理告知、初步评估、投诉调查、投诉响应、决定告知、投诉关闭、信息收集、投诉分析与评价、过程满意程度评价、过程监视、过程审核、管理评审、持续改进",
  };
  const keys = (...clauses: string[]) => clauses.map((clause) => `GB/T 19012-2019 ${clause}`);
  expect(rows).toEqual([
    planRow("2026-06-18 13:30-14:00", { kind: "opening", ...hall }),
    planRow("2026-06-18 14:00-15:00", { kind: "top-management-interview", ...hall }),
    planRow("2026-06-18 15:00-17:30", {
      ...hall,
      process: titles.first,
      clauses: keys(
        ...["4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "4.8", "4.9", "4.10", "4.11", "4.12", "4.13"],
      ),
    }),
    planRow("2026-06-19 08:30-12:00", {
      ...hall,
      personIds: ["second"],
      process: titles.second,
      clauses: keys(
        ...["4.14", "4.15", "5.1", "5.2", "5.3", "5.4", "6.1", "6.2", "6.3", "6.4", "7.1", "7.2", "7.3"],
      ),
    }),
    planRow("2026-06-19 08:30-12:00", {
      ...hall,
      process: titles.third,
      clauses: keys(
        ...["7.4", "7.5", "7.6", "7.7", "7.8", "7.9", "8.1", "8.2", "8.3", "8.4", "8.5", "8.6", "8.7"],
      ),
    }),
    planRow("2026-06-19 12:00-12:30", { kind: "closing", personIds: ["second", "leader"], ...hall }),
  ]);
});

test("5.4.4.1: interns go along with the leader in the half-days they are there, and audit nothing by themselves", () => {
  const members = [
    member("leader", "leader"),
    member("second", "member"),
    member("intern", "intern"),
    member("other", "intern"),
    member("expert", "technical-expert"),
  ];
  const team = teamFile(members, [
    ...["leader", "second", "intern", "expert"].map((who) => `${who} 2026-06-12 am`),
    ...["leader", "second", "other"].map((who) => `${who} 2026-06-12 pm`),
  ]);
  const rows = proposePlan(ask({ team, countedIds: ["leader", "second"] }));
  expect(rows.map(({ kind, startsAt, endsAt, personIds }) => [kind, startsAt, endsAt, personIds])).toEqual([
    ["opening", 510, 540, ["leader", "second", "intern", "expert"]],
    ["audit", 540, 750, ["leader", "intern"]],
    ["audit", 540, 750, ["second"]],
    ["audit", 810, 1020, ["leader", "other"]],
    ["audit", 810, 1020, ["second"]],
    ["closing", 1020, 1050, ["leader", "second", "other"]],
  ]);
});

test("5.4.5: stage 2 goes to every site; a half-day is divided among the sites it has to reach", () => {
  const rows = proposePlan(ask({ kind: "stage2", siteIds: ["office", "hall", "yard", "shop", "depot"] }));
  expect(rows.map(({ kind, startsAt, endsAt, siteId }) => [kind, startsAt, endsAt, siteId])).toEqual([
    ["opening", 510, 540, "office"],
    ["top-management-interview", 540, 600, "office"],
    // 10:00 to 12:30 for two sites, 13:30 to 17:00 for three
    ["audit", 600, 675, "office"],
    ["audit", 675, 750, "hall"],
    ["audit", 810, 880, "yard"],
    ["audit", 880, 950, "shop"],
    ["audit", 950, 1020, "depot"],
    ["closing", 1020, 1050, "office"],
  ]);
});

test("5.4.3: what a half-day cannot be divided into evenly falls to its last site; none of it is lost", () => {
  const rows = proposePlan(
    ask({
      kind: "stage2",
      team: teamFile([member("leader", "leader")], ["leader 2026-06-12 am"]),
      siteIds: ["a", "b", "c", "d", "e", "f", "g"],
    }),
  );
  // A morning less opening, interview and closing is 10:00 to 12:00: six sites of 17 minutes, the last of 18
  const visits = rows.filter(({ kind }) => kind === "audit");
  expect(visits.map(({ siteId, startsAt, endsAt }) => [siteId, startsAt, endsAt])).toEqual([
    ["a", 600, 617],
    ["b", 617, 634],
    ["c", 634, 651],
    ["d", 651, 668],
    ["e", 668, 685],
    ["f", 685, 702],
    ["g", 702, 720],
  ]);
});

test("5.4.5: with more half-days than sites the sites take turns; stage 1 stays at the first one", () => {
  const team = teamFile(
    [member("leader", "leader")],
    ["leader 2026-06-12 am", "leader 2026-06-12 pm", "leader 2026-06-15 am", "leader 2026-06-15 pm"],
  );
  const sitesOf = (kind: Asked["kind"], siteIds: Asked["siteIds"]) =>
    proposePlan(ask({ kind, team, siteIds }))
      .filter((row) => row.kind === "audit")
      .map(({ siteId }) => siteId);
  expect(sitesOf("surveillance", ["office", "hall"])).toEqual(["office", "office", "office", "hall"]);
  expect(sitesOf("stage1", ["office", "hall"])).toEqual(["office", "office", "office", "office"]);
  expect(sitesOf("stage2", [])).toEqual([null, null, null, null]);
});

test("6.6: a special audit is planned like a surveillance: nine contents, no interview", () => {
  const contents = [
    "certificate-and-mark",
    "documents-and-changes",
    "internal-audit-review-and-earlier-nonconformities",
    "legal-requirements",
    "top-management",
    "key-processes",
    "complaints-and-incidents",
    "performance-and-improvement",
    "sites",
  ];
  for (const kind of ["surveillance", "special"] as const) {
    const rows = proposePlan(ask({ kind }));
    expect(rows.map((row) => row.kind)).toEqual(["opening", "audit", "audit", "closing"]);
    expect(rows.map((row) => row.contents)).toEqual([[], contents.slice(0, 4), contents.slice(4), []]);
    expect(rows.flatMap((row) => row.clauses)).toEqual([]);
  }
});

test("5.8: a supplementary audit opens, looks at the clauses it is ordered for in every place, and closes", () => {
  const concerned = [
    { criteria: "GB/T 19012-2019", clause: "7.2" },
    { criteria: "GB/T 19012-2019", clause: "6.4" },
  ];
  const rows = proposePlan(ask({ kind: "supplementary", concerned, siteIds: ["office", "hall"] }));
  expect(rows.map((row) => row.kind)).toEqual(["opening", "audit", "audit", "closing"]);
  expect(rows.map((row) => row.clauses)).toEqual([[], ["GB/T 19012-2019 7.2"], ["GB/T 19012-2019 6.4"], []]);
  expect(rows.map((row) => row.siteId)).toEqual(["office", "office", "hall", "office"]);
  expect(rows.flatMap((row) => row.contents)).toEqual([]);
});

test("5.4.1: the meetings of an audit off site are held from afar, its reading of papers too is the leader's to say", () => {
  const remote = (method: Asked["method"]) =>
    proposePlan(ask({ method })).map(({ kind, isRemote }) => [kind, isRemote]);
  const audits = [
    ["audit", false],
    ["audit", false],
  ];
  expect(remote("off-site")).toEqual([["opening", true], ...audits, ["closing", true]]);
  for (const method of ["on-site", "remote", "mixed"] as const)
    expect(remote(method)).toEqual([["opening", false], ...audits, ["closing", false]]);
});

test("5.5.5.1: a team without a leader is interviewed with whom is there, until it has one", () => {
  const team = teamFile(
    [member("second", "member"), member("third", "member")],
    ["second 2026-06-12 am", "third 2026-06-12 am"],
  );
  const rows = proposePlan(ask({ kind: "stage2", team, countedIds: ["second", "third"] }));
  expect(rows.map(({ kind, personIds }) => [kind, personIds])).toEqual([
    ["opening", ["second", "third"]],
    ["top-management-interview", ["second", "third"]],
    ["audit", ["second"]],
    ["audit", ["third"]],
    ["closing", ["second", "third"]],
  ]);
});

test("5.4.6.3: a team without half-days has nothing to plan; one without a counted auditor only its meetings", () => {
  expect(proposePlan(ask({ team: teamFile([member("leader", "leader")], []) }))).toEqual([]);
  expect(proposePlan(ask({ countedIds: [] })).map(({ kind }) => kind)).toEqual(["opening", "closing"]);
});

test("5.5.5.1: while the leader interviews top management, the others there audit from the end of the opening", () => {
  const members = [member("leader", "leader"), member("second", "member"), member("third", "member")];
  const slots = [
    "leader 2026-06-18 am",
    "second 2026-06-18 am",
    "leader 2026-06-18 pm",
    "third 2026-06-19 am",
  ];
  const team = teamFile(members, slots);
  const rows = proposePlan(ask({ kind: "recertification", team, countedIds: ["leader", "second", "third"] }));
  expect(
    rows.map(({ kind, date, startsAt, endsAt, personIds }) => [kind, date, startsAt, endsAt, personIds]),
  ).toEqual([
    ["opening", "2026-06-18", 510, 540, ["leader", "second"]],
    ["top-management-interview", "2026-06-18", 540, 600, ["leader"]],
    ["audit", "2026-06-18", 540, 750, ["second"]],
    ["audit", "2026-06-18", 600, 750, ["leader"]],
    ["audit", "2026-06-18", 810, 1050, ["leader"]],
    ["audit", "2026-06-19", 510, 720, ["third"]],
    ["closing", "2026-06-19", 720, 750, ["third"]],
  ]);
});
