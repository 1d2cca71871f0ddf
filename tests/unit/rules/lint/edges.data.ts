import type { Case } from "./codes.data";

const QUALITY = "1.2 人日和抽样量不得低于质量管理体系认证规则的要求。";

/** What stands at the edge of a check: the last thing it reports, and the first it lets pass. */
export const EDGES: readonly Case[] = [
  ["a clause in a rule too short to be judged", "dangling-reference", [], []],
  [
    "a numbered clause of a rule without chapters",
    "dangling-reference",
    ["1.2 按照9.9执行。"],
    [[4, "按照9.9执行"]],
  ],
  [
    "an attachment, where others of its kind are there",
    "dangling-reference",
    ["1.2 见附件3。", "附件1 证书格式", "证书为蓝色。"],
    [[4, "见附件3"]],
  ],
  ["an attachment, where the file has none", "dangling-reference", ["1.2 见附件3。"], []],
  [
    "a letter of an annex left out",
    "missing-label",
    ["附录A 证书格式", "证书为蓝色。", "附录C 标志格式", "标志为红色。"],
    [[6, "附录B"]],
  ],
  ["a circled number left out", "missing-label", ["1.2 条件：", "① 甲；", "③ 乙。"], [[6, "②"]]],
  ["a capital left out", "missing-label", ["1.2 条件：", "A. 甲；", "C. 乙。"], [[6, "B."]]],
  ["a Chinese number left out", "missing-label", ["1.2 条件：", "（一）甲；", "（三）乙。"], [[6, "(二)"]]],
  [
    "Chinese numbers past ten left out",
    "missing-label",
    [
      "1.2 条件：",
      ...["一", "二", "三", "四", "五", "六", "七", "八", "九", "十二"].map((mark) => `（${mark}）甲；`),
    ],
    [[14, "(十)、(十一)"]],
  ],
  [
    "a list that goes on where its brother ended",
    "missing-label",
    ["1.2 条件：", "(1) 甲：", "a) 乙；", "b) 丙；", "(2) 丁：", "c) 戊；", "d) 己。"],
    [],
  ],
  [
    "a word broken at the beginning of a line",
    "residue",
    ["1.2 依据：", "违夏规定的，撤销证书。"],
    [[5, "违夏规定的"]],
  ],
  [
    "before a day and within a time are two clocks",
    "conflicting-limits",
    ["1.2 证书到期3个月之前提出再认证申请。", "1.3 证书到期6个月之前提出再认证申请。"],
    [[5, "证书到期6个月之前提出再认证申请"]],
  ],
  [
    "records of nobody knows what",
    "conflicting-limits",
    ["1.2 记录保存期限为3年。", "1.3 记录保存期限为6年。"],
    [],
  ],
  [
    "two shares of one sample",
    "conflicting-limits",
    ["1.2 监督审核的抽样量不得少于初次的1/3。", "1.3 监督审核的抽样量不得少于初次的三分之二。"],
    [[5, "监督审核的抽样量不得少于初次的三分之二"]],
  ],
  [
    "a share of time and a share of the sample",
    "conflicting-limits",
    ["1.2 监督审核的时间不得少于初次的1/3。", "1.3 监督审核的抽样量不得少于初次的1/2。"],
    [],
  ],
  [
    "a share of nothing that is told",
    "conflicting-limits",
    ["1.2 人员不得少于初次的1/3。", "1.3 监督人员不得少于初次的1/2。"],
    [],
  ],
  [
    "certified first, the licence on it",
    "conflicting-limits",
    ["1.2 申请组织应具有相应的许可。", "1.3 申请组织首先取得管理体系认证证书方可申请资质。"],
    [[5, "首先取得管理体系认证证书方可申请资质"]],
  ],
  ["one title twice", "synonym", ["1.2 见《管理手册》。", "1.3 按《管理手册》执行。"], []],
  [
    "two headings without words between them",
    "empty-heading",
    ["# 附则", "# 其他", "本规则自发布之日起施行。"],
    [],
  ],
  [
    "a heading with nothing below, between headings of its depth",
    "empty-heading",
    ["# 总则", "文字在此。", "# 附则", "# 其他", "本规则自发布之日起施行。"],
    [[6, "附则"]],
  ],
  [
    "a clause with an unnumbered heading below it",
    "empty-heading",
    ["# 2 程序", "## 说明", "文字在此。", "# 3 其他", "文字在此。"],
    [],
  ],
  [
    "a heading with a smaller one below it",
    "empty-heading",
    ["# 总则", "文字在此。", "# 附则", "## 其他", "本规则自发布之日起施行。"],
    [],
  ],
  [
    "two cases that end with “and above”",
    "band-gap",
    ["1.2 1~50人的取2人；52人以上的取3人。"],
    [[4, "1~50人 / 52人以上"]],
  ],
  [
    "cases with a line for all the others",
    "band-gap",
    ["1.2 1~50人的取2人；60人以上的取3人；其他情况取1人。"],
    [],
  ],
  [
    "a total below the table",
    "below-superior-table",
    [QUALITY, "| 人数 | 总人日 |", "| 1~10 | 1.5 |", "| 11人以上 | 22 |"],
    [[6, "1~10: 1.5"]],
  ],
  [
    "one column of days alone, whatever it is called",
    "below-superior-table",
    [QUALITY, "| 人数 | 审核时间（人日） |", "| 1~10 | 1.5 |", "| 11~15 | 2.5 |"],
    [[6, "1~10: 1.5"]],
  ],
  [
    "people told in the cells, days that are no number, and columns nobody can add",
    "below-superior-table",
    [QUALITY, "| 规模 | 总人日 |", "| 1~10人 | 1 |", "| 11~15人 | 另定 |"],
    [[6, "1~10人: 1"]],
  ],
  [
    "two columns of days that are no stages",
    "below-superior-table",
    [QUALITY, "| 人数 | 甲类人日 | 乙类人日 |", "| 1~10 | 1 | 1 |", "| 11~15 | 1 | 1 |"],
    [],
  ],
  [
    "a count of nothing that is people",
    "below-superior-table",
    [QUALITY, "| 设备 | 总人日 |", "| 1~10 | 1 |", "| 11~15 | 1 |"],
    [],
  ],
  [
    "days and a sample in one row, both too small",
    "below-superior-table",
    [QUALITY, "| 人数 | 抽样数量 | 总人日 |", "| 1~10 | 2 | 1 |", "| 11~15 | 4 | 3 |"],
    [[6, "1~10: 1; 1~10: 2"]],
  ],
  [
    "another clause's title beside the number, with a word more",
    "misfit-reference",
    ["2 程序", "2.1 申请受理", "甲。", "2.2 证书颁发", "乙。", "2.3 按照“2.1 证书颁发管理”办理。"],
    [[9, "按照“2.1 证书颁发管理”办理"]],
  ],
];
