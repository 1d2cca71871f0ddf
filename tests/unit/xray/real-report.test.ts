import { expect, test } from "vitest";
import { xray } from "@/lib/domain/xray/xray";
import { LIMITS } from "@/tests/support/xray/clean-file.data";
import { xrayFile, type XrayFile } from "@/lib/domain/xray/xray-file";

/**
 * A stage 2 report as bodies really signed them, its faults kept and everything else invented: one leader listed as a
 * member, an intern, stages a day apart, no man-days, and a text that contradicts itself.
 */
const file: XrayFile = xrayFile.parse({
  limits: LIMITS,
  systems: ["质量管理体系"],
  names: [{ where: "report", name: "宁州云桥科技有限公司" }],
  scopes: [{ where: "report", scope: "语音平台的技术服务" }],
  cover: { leader: "江若水", reportedOn: "2026-03-20" },
  team: [
    {
      name: "江若水",
      role: "member",
      registrations: [
        { system: "质量管理体系", status: "formal", validFrom: "2024-01-01", validTo: "2027-12-31" },
      ],
    },
    {
      name: "秦小满",
      role: "intern",
      registrations: [
        { system: "质量管理体系", status: "intern", validFrom: "2026-01-01", validTo: "2028-12-31" },
      ],
    },
  ],
  stage1: { from: "2026-03-19", to: "2026-03-19" },
  stage1Findings: [{ number: "1", raisedOn: "2026-03-19", verifiedOn: "2026-03-20" }],
  audit: { from: "2026-03-20", to: "2026-03-20" },
  periodFrom: "2025-06-01",
  foundedOn: "2024-12-20",
  systemSince: "2025-06-01",
  nonconformities: [
    {
      number: "1",
      grade: "minor",
      clause: "7.2",
      unit: "办公室",
      statement: "询问内审员，对审核准则和方法不能回答清楚，内部审核由外部老师带领完成。",
      raisedOn: "2026-03-20",
      way: "documents",
    },
  ],
  followUp: { way: "documents" },
  evaluations: [
    {
      section: "realisation",
      grade: "mostly",
      clauses: ["8"],
      text: [
        "营销人员均经过培训，且为在本公司工作多年的人员。",
        "2025年12月1日与海州卡希赛网络有限公司签订语音服务协议。",
        "2025年5月12日与海州度元软件有限公司签订技术服务合同，评审日期：2025年5月11日。",
        "对海州厚林通讯有限公司进行供方评价，日期：2025年5月6日。",
        "对账单：客户名称为海州卡希塞网络有限公司，投诉明细见附件，投诉17个。",
        "监视重点包括食品安全小组的评价意见。",
        "目前未出现客户投诉的情况。",
      ].join("\n"),
    },
    {
      section: "internal-audit",
      grade: "mostly",
      clauses: ["9.2", "9.3"],
      text: "内审按计划实施，一般不符合1个已关闭，控制有效；管理评审的输出充分。",
    },
  ],
  texts: [
    { part: "next-focus", text: "加强外包方的控制管理，管理人员加强体系文件学习。" },
    { part: "risks", text: "加强外包方的控制管理，管理人员加强体系文件学习。" },
  ],
});

test.each([
  ["the leader of the cover is a member in the list of the team", "leader-differs"],
  ["an intern audits and nobody is named beside", "intern-alone"],
  ["the stages are a day apart", "stages-too-close"],
  ["man-days stand nowhere", "man-days-absent"],
  ["a finding of stage 1 is verified within a day", "verified-at-once"],
  ["a nonconformity on internal auditors leaves the internal audit effective", "internal-audit-untouched"],
  ["17 complaints on a statement of account beside no complaints at all", "complaints-denied"],
  ["a contract, its review and an evaluation are older than the period", "evidence-before-period"],
  ["people of many years in a company founded last year", "older-than-founded"],
  ["one customer is spelt two ways", "spelt-two-ways"],
  ["the boxes combined and joint are empty", "integration-unanswered"],
  ["words of food safety in a report on quality", "foreign-words"],
  ["one sentence is the focus of next time and the risk", "same-answer"],
])("5.5.9.2: %s", (_, code) => {
  expect(xray(file).map((found) => found.code)).toContain(code);
});

test("5.5.9.2: each of the three days before the period is told once", () => {
  const days = xray(file).filter(({ code }) => code === "evidence-before-period");
  expect(days.map(({ facts }) => facts?.["date"])).toEqual(["2025-05-12", "2025-05-11", "2025-05-06"]);
});

test("5.5.9.2: nothing else is told of it", () => {
  const codes = new Set(xray(file).map(({ code }) => code));
  expect([...codes].toSorted()).toEqual(
    [
      "complaints-denied",
      "evidence-before-period",
      "foreign-words",
      "intern-alone",
      "internal-audit-untouched",
      "integration-unanswered",
      "leader-differs",
      "man-days-absent",
      "older-than-founded",
      "same-answer",
      "spelt-two-ways",
      "stages-too-close",
      "verified-at-once",
    ].toSorted(),
  );
});
