import { expect, test } from "vitest";
import { lintRule } from "@/rules/lint/lint";

const conflicts = (...lines: readonly string[]) =>
  lintRule(["茶艺服务认证规则", "1 目的", "1.1 本规则适用于茶艺服务认证。", ...lines].join("\n")).filter(
    ({ code }) => code === "conflicting-limits",
  );
const isConflict = (one: string, other: string): boolean =>
  conflicts(`1.2 ${one}。`, `1.3 ${other}。`).length > 0;

test.each([
  ["证书有效期为3年", "证书有效期为2年"],
  ["证书有效期3年", "证书有效期限2年"],
  ["证书有效期是 3年", "证书有效期限为2年"],
  ["证书有效期是3年", "证书有效期不超过2年"],
  ["证书一般由本机构颁发且有效期为3年", "证书有效期为2年"],
  ["体系有效运行不得少于6个月", "体系有效运行不少于3个月"],
  ["体系有效运行至少连续6个月", "体系有效运行不少于3个月"],
  ["体系有效运行6个月以上", "体系有效运行至少3个月"],
  ["体系有效运行6个月 及以上", "体系有效运行至少3个月"],
  ["体系最长由委员会一致决定并且有效运行6个月以上", "体系有效运行至少3个月"],
  ["暂停期限最长6个月", "暂停期限不得超过3个月"],
  ["暂停期限不超过连续6个月", "暂停期限最长3个月"],
  ["应在10日内提出申诉", "应在15日 之内提出申诉"],
  ["应在10日以内提出申诉", "应在10个工作日内提出申诉"],
  ["证书到期3个月 前提出再认证申请", "证书到期6个月以前提出再认证申请"],
  ["首次和再认证的证书有效期为3年", "再认证和首次的证书有效期为2年"],
  ["首次证书的首次有效期为3年", "首次证书有效期为2年"],
  ["审核记录保存期限为3年", "审核记录保存期限为6年"],
  ["现场样品封存运输为3天", "现场样品封存运输为5天"],
  ["ABCD样品封存运输为3天", "ABCD样品封存运输为5天"],
  ["现场样品封存运输不得超过3天", "现场样品封存运输不超过5天"],
])("“%s” and “%s” are two lengths of one clock", (one, other) => {
  expect(isConflict(one, other)).toBe(true);
});

test.each([
  ["证书有效期为3年", "证书有效期为36个月"],
  ["证书有效期一般情况下为3年", "证书有效期为2年"],
  ["证书有效期为自颁发之日起3年", "证书有效期为2年"],
  ["证书有效期不少于3年", "证书有效期为2年"],
  ["体系至少有一名负责人并且保持运行为6个月", "体系有效运行至少3个月"],
  ["暂停最长由委员会一致决定并且期限应提前6个月", "暂停期限最长3个月"],
  ["应在10日内提出申诉", "应在15日整内提出申诉"],
  ["体系有效运行6个月整以上", "体系有效运行至少3个月"],
  ["证书到期3个月前提出再认证申请", "证书到期6个月整前提出再认证申请"],
  ["首次证书有效期为3年", "证书有效期为2年"],
  ["暂停期限为6个月", "恢复暂停的期限为3个月"],
  ["审核记录保存期限为3年", "培训记录保存期限为6年"],
  ["本记录保存期限为3年", "本记录保存期限为6年"],
  ["样品封存运输车为3天", "样品封存运输车为5天"],
  ["ABCD样品封存运为3天", "ABCD样品封存运为5天"],
  ["现场样品封存运输为3天", "现场样品封存返还为5天"],
  ["现场样品封存运输为0天", "现场样品封存运输为5天"],
])("“%s” and “%s” are not", (one, other) => {
  expect(isConflict(one, other)).toBe(false);
});

test("the part of the sentence is shown without its number, no longer than forty characters", () => {
  expect(conflicts("1.2 证书有效期为3年。", "1.3 说明：  证书有效期为2年，可以延续。")).toEqual([
    {
      line: 5,
      clause: "1.3",
      code: "conflicting-limits",
      text: "证书有效期为2年",
      refersTo: "1.2: 证书有效期为3年",
    },
  ]);
  const long = `证书有效期为2年${"并且由本机构保持".repeat(6)}`;
  expect(conflicts("1.2 证书有效期为3年。", `1.3 ${long}。`)[0]?.text).toBe(long.slice(0, 40));
});

test("of three lengths the first that is another is told", () => {
  const lines = ["1.2 证书有效期为3年。", "1.3 证书有效期为2年。", "1.4 证书有效期为5年。"];
  expect(conflicts(...lines).map(({ line }) => line)).toEqual([5]);
});

test("rows of tables and what stands before the first clause set no clock", () => {
  expect(conflicts("1.2 证书有效期为3年。", "| 事项 | 期限 |", "| 证书有效期为2年 | 甲 |")).toEqual([]);
  const before = lintRule("茶艺服务认证规则\n证书有效期为2年。\n1 目的\n1.1 证书有效期为3年。\n1.2 甲。");
  expect(before.filter(({ code }) => code === "conflicting-limits")).toEqual([]);
});

const share = (one: string, other: string): boolean => isConflict(one, other);

test.each([
  ["监督审核的时间不少于初次的1/3", "监督审核的人日不得少于初次的1/2"],
  ["监督审核的人天不低于初次的1 / 3", "监督审核时间至少为初次的三分之二"],
  ["再认证的抽样不应小于初次的2/3", "复评的抽样不能少于初次的三分之一"],
])("“%s” and “%s” are two shares of one audit", (one, other) => {
  expect(share(one, other)).toBe(true);
});

test.each([
  ["监督审核的时间不少于初次的1/3", "监督审核的时间不少于初次的三分之一"],
  ["监督审核的时间不少于初次的1/3", "再认证审核的时间不少于初次的2/3"],
  ["监督审核的时间不少于初次的1/3", "监督审核的时间为初次的1/2"],
  ["监督审核的时间不少于初次的1/3", "监督审核的时间不少于初次的11/2"],
  ["监督审核的时间不少于初次的1/3", "监督审核的时间不少于初次的1/2/3"],
  [
    "监督审核的时间不少于初次的1/3",
    "监督审核的时间至少由审核组长会同申请组织和本机构共同确定并保持在整个认证周期内为初次的1/2",
  ],
  ["审核的时间不少于初次的1/3", "审核的时间不少于初次的1/2"],
  ["监督审核的人员不少于初次的1/3", "监督审核的人员不少于初次的1/2"],
  ["监督审核的抽样不少于初次的1/3", "监督审核的时间不少于初次的1/2"],
  ["监督审核的时间不少于初次的1/3", "初次审核的时间不少于总数的1/2"],
])("“%s” and “%s” are not two shares of one audit", (one, other) => {
  expect(share(one, other)).toBe(false);
});

test("a share is shown with the part of the sentence it stands in; tables and the words in front have none", () => {
  const first = "1.2 监督审核的时间不少于初次的1/3。";
  expect(conflicts(first, "1.3 说明： 监督审核的时间不少于初次的1/2，抽样另定。")).toEqual([
    {
      line: 5,
      clause: "1.3",
      code: "conflicting-limits",
      text: "监督审核的时间不少于初次的1/2",
      refersTo: "1.2: 监督审核的时间不少于初次的1/3",
    },
  ]);
  const long = `监督审核的时间不少于初次的1/2${"并且由本机构保持".repeat(6)}`;
  expect(conflicts(first, `1.3 ${long}。`)[0]?.text).toBe(long.slice(0, 40));
  expect(conflicts(first, "| 事项 | 份额 |", "| 监督审核的时间不少于初次的1/2 | 甲 |")).toEqual([]);
  const before =
    "茶艺服务认证规则\n监督审核的时间不少于初次的1/2。\n1 目的\n1.1 监督审核的时间不少于初次的1/3。";
  expect(lintRule(before).filter(({ code }) => code === "conflicting-limits")).toEqual([]);
});
