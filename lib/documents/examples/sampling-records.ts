import type { DocumentModels } from "../render";
import { head, signed, SUBJECT } from "./case";

type Model = DocumentModels["sampling-record"];
type Site = Model["sites"][number];

const CONDITIONS = [
  "中心办公室对各场所进行控制",
  "与各场所有法律或合同关系",
  "全部场所运行同一体系",
  "由中心统一安排内部审核",
  "中心有权要求各场所整改",
];

const idOf = (number: number): string => `019a7000-0000-7000-8000-${String(number).padStart(12, "0")}`;

const site = (number: number, change: Partial<Site>): Site => ({
  ...{ id: idOf(number), name: `示例项目 ${number}`, address: `江苏省南京市示例路 ${number} 号` },
  ...{ group: 1, by: "none", visitedThisCycle: false, reason: "", ...change },
});

const CENTRAL = site(0, {
  ...{ name: SUBJECT.client.name, address: SUBJECT.client.address, group: null, by: "central" },
});

const READINGS = [
  "5.4.5.1.3　每组抽样数取本规则表与 IAF MD 1 平方根下限中的较大者。（已由认证机构确认：言守则 2026-05-08 技术委员会 2026 年第 2 次会议确认。）",
  "5.4.5.2.2　占初次抽样数的份额较大时，先以互不相似的场所补足。（待认证机构确认）",
];

const step = (text: string, clause: string, count: number) => ({ clause, text, value: `${count} 个场所` });

const record = (change: Partial<Model>): Model => ({
  ...head("HZ-B-05-1", "HZ-2026-0007", "2026-05-16"),
  ...{ subject: SUBJECT, auditKind: "initial", determinedOn: "2026-05-16", way: "drawn" },
  conditions: CONDITIONS.map((text) => ({ text, isMet: true })),
  ...{
    population: { sites: 0, dissimilar: 0 },
    groups: [],
    steps: [],
    sample: 0,
    draw: null,
    sites: [CENTRAL],
  },
  ...{ randomClause: "5.4.5.2.2 b)", interpretations: READINGS, changes: [] },
  determinedBy: signed("温以恒", "2026-05-16"),
  ...change,
});

const NOTHING_TO_SAMPLE = record({
  ...{ way: "oneSite", conditions: [], interpretations: [] },
  steps: [step("抽样场所数（不含中心办公室）", "5.4.5", 0)],
});

const lot = (lists: readonly Readonly<{ group: number; hash: string }>[]) => ({
  ...{ algorithm: "sha256-rank-1", seed: "2026-0001 2026-05-11", drawnOn: "2026-05-16", lists },
});

/** 16 similar sites: 4 of them, one by lot and three chosen. */
export const SAMPLED = record({
  population: { sites: 16, dissimilar: 0 },
  groups: [{ group: 1, size: 16, table: 1, floor: 4, sample: 4, random: 1, toChoose: 3 }],
  steps: [
    step("初次抽样总数", "5.4.5.1.3", 4),
    step("质量管理体系规则的最低抽样数", "IAF MD 1", 4),
    step("抽样场所数（不含中心办公室）", "5.4.5", 4),
  ],
  sample: 4,
  draw: lot([{ group: 1, hash: "5f2c9a1e".repeat(8) }]),
  sites: [
    CENTRAL,
    ...Array.from({ length: 16 }, (_, index) => {
      if (index === 6) return site(7, { by: "random" });
      return index < 3 ? site(index + 1, { by: "chosen", reason: "投诉量居前" }) : site(index + 1, {});
    }),
  ],
});

const byIn = (number: number): Site["by"] => {
  if (number <= 2) return "all";
  if (number % 20 === 0) return "random";
  return number % 12 === 0 ? "chosen" : "none";
};

/** 2 unlike any other and two groups of 42 and 22: many pages of sites, and a sample that grew since. */
const MANY = record({
  population: { sites: 66, dissimilar: 2 },
  groups: [
    { group: 1, size: 42, table: 4, floor: 7, sample: 7, random: 2, toChoose: 5 },
    { group: 2, size: 22, table: 2, floor: 5, sample: 5, random: 2, toChoose: 3 },
  ],
  steps: [
    step("初次抽样总数", "5.4.5.1.3", 14),
    step("质量管理体系规则的最低抽样数", "IAF MD 1", 14),
    step("抽样场所数（不含中心办公室）", "5.4.5", 14),
  ],
  sample: 14,
  draw: lot([
    { group: 1, hash: "5f2c9a1e".repeat(8) },
    { group: 2, hash: "77d0c3b4".repeat(8) },
  ]),
  sites: [
    CENTRAL,
    ...Array.from({ length: 66 }, (_, index) =>
      site(index + 1, {
        group: index < 2 ? null : index < 44 ? 1 : 2,
        by: byIn(index + 1),
        reason: byIn(index + 1) === "chosen" ? "新接管的项目，近一年投诉量居前，夜间值守由外包人员承担" : "",
      }),
    ),
  ],
  changes: [
    {
      ...{ on: "2026-05-25", by: "温以恒" },
      text: `新接管 4 个项目，抽样增加 1 个。\n新项目 3：新接管，投诉最多\n第 1 组再次抽签，名单校验值 ${"9be41f07".repeat(8)}`,
    },
  ],
});

/** One site, sixteen, and more than sixty. */
export const samplingRecords: readonly Model[] = [NOTHING_TO_SAMPLE, SAMPLED, MANY];
