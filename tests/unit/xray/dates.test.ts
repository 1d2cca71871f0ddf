import { expect, test } from "vitest";
import { DATE_CHECKS } from "@/lib/domain/xray/checks/dates";
import { xray } from "@/lib/domain/xray/xray";
import { CLEAN, type XrayInput } from "@/tests/support/xray/clean-file.data";
import { fileOf, withNote, withText } from "@/tests/support/xray/changed-file";
import { tryFamily } from "@/tests/support/xray/trial";

const [raised] = CLEAN.nonconformities ?? [];
const withFault = (change: object) => ({
  nonconformities: raised === undefined ? [] : [{ ...raised, ...change }],
});
const seen = (text: string) => withNote({ clause: "8.4", unit: "采购部", author: "顾长风", text });

tryFamily("dates", DATE_CHECKS, [
  {
    code: "stages-too-close",
    fires: { stage1: { from: "2026-06-10", to: "2026-06-11" } },
    silent: { stage1: { from: "2026-06-10", to: "2026-06-10" } },
  },
  {
    code: "verified-at-once",
    fires: { stage1Findings: [{ number: "1", raisedOn: "2026-06-02", verifiedOn: "2026-06-03" }] },
    silent: { stage1Findings: [{ number: "1", raisedOn: "2026-06-02", verifiedOn: "2026-06-04" }] },
  },
  {
    code: "evidence-before-period",
    fires: seen("查2025年8月31日的采购订单，审批齐全。"),
    silent: seen("供方营业执照2019年3月2日发证；查2025年9月1日的采购订单，审批齐全。"),
  },
  {
    code: "evidence-after-closing",
    fires: seen("查2026年6月17日的到货检验单。"),
    silent: seen("查2026年6月16日的到货检验单；下一批计划2026年6月20日到货，合同有效至2026年12月31日。"),
  },
  {
    code: "paper-lapsed",
    fires: { papers: [{ name: "印刷经营许可证", validTo: "2026-06-15" }] },
    silent: { papers: [{ name: "印刷经营许可证", validTo: "2026-06-16" }] },
  },
  {
    code: "paper-to-come",
    fires: { papers: [{ name: "印刷经营许可证", validFrom: "2026-06-16" }] },
    silent: { papers: [{ name: "印刷经营许可证", validFrom: "2026-06-15" }] },
  },
  {
    code: "bound-before-evaluation",
    fires: seen("2026年2月1日与海州松鹤包装材料有限公司签订采购合同；供方评价日期：2026年3月5日。"),
    silent: seen("2026年3月9日与海州松鹤包装材料有限公司签订采购合同；供方评价日期：2026年3月5日。"),
  },
  {
    code: "bound-before-review",
    fires: seen("2026年2月1日与海州松鹤包装材料有限公司签订销售合同，评审日期：2026年2月3日。"),
    silent: seen("2026年2月1日与海州松鹤包装材料有限公司签订销售合同，评审日期：2026年1月30日。"),
  },
  {
    code: "range-reversed",
    fires: seen("查2026年4月16日至2026年4月10日的首件记录。"),
    silent: seen("查2026年4月10日至2026年4月16日的首件记录，2026年4月12日下达，2026年4月11日评审。"),
  },
  {
    code: "older-than-founded",
    fires: { foundedOn: "2024-05-06", ...seen("复检员均在本公司工作多年，经验丰富。") },
    silent: { foundedOn: "2012-04-18", ...seen("复检员均在本公司工作多年，有5年以上同行经验。") },
  },
  {
    code: "own-day-differs",
    fires: withText("organisation", "公司创立于2013年4月18日。"),
    silent: withText("organisation", "公司创立于2012年4月18日；集团领导小组成立于2019年3月1日。"),
  },
  {
    code: "paper-lapsed-in-text",
    fires: seen("查供方的生产许可证，有效期至2026年5月31日。"),
    silent: seen("查供方的生产许可证，有效期至2026年5月31日，已延续；天平检定证书有效期至2026年12月31日。"),
  },
  {
    code: "system-before-founded",
    fires: { systemSince: "2012-04-17" },
    silent: { systemSince: "2012-04-18" },
  },
  {
    code: "period-too-short",
    fires: { periodFrom: "2026-03-17", ...withText("strengths", "现场整洁。") },
    silent: { periodFrom: "2026-03-16" },
  },
  {
    code: "own-review-outside",
    fires: { internalAuditOn: "2025-08-30" },
    silent: { internalAuditOn: "2025-09-01" },
  },
  {
    code: "review-before-internal-audit",
    fires: { managementReviewOn: "2026-02-09" },
    silent: { managementReviewOn: "2026-02-10" },
  },
  {
    code: "raised-off-site",
    fires: withFault({ raisedOn: "2026-06-17" }),
    silent: withFault({ raisedOn: "2026-06-15" }),
  },
  {
    code: "agreed-too-late",
    fires: withFault({ agreedOn: "2026-08-16" }),
    silent: withFault({ agreedOn: "2026-08-15" }),
  },
  {
    code: "report-before-closing",
    fires: { cover: { leader: "江若水", reportedOn: "2026-06-15" } },
    silent: { cover: { leader: "江若水", reportedOn: "2026-06-16" } },
  },
  {
    code: "next-audit-too-late",
    fires: { followUp: { nextAuditBefore: "2027-06-17" } },
    silent: { followUp: { nextAuditBefore: "2027-06-16" } },
  },
]);

const codesOf = (text: string, change: XrayInput = {}) =>
  xray(fileOf({ ...seen(text), ...change })).map(({ code }) => code);

test.each(["公司自2008年起为宁州多家酒厂配套。", "我司早在2009年3月就从事纸盒印刷。"])(
  "5.5.9.2 i): nothing is done before the foundation of 2012: %s",
  (told) => {
    expect(codesOf(told)).toContain("older-than-founded");
  },
);

test.each([
  "公司自2013年起为宁州多家酒厂配套。",
  "公司前身自2008年起从事纸盒印刷。",
  "总经理自2005年起从事印刷行业。",
  "宁州云杉纸业有限公司自2005年起供应原纸。",
])("5.5.9.2 i): what is older than the client is not always its own: %s", (told) => {
  expect(codesOf(told)).not.toContain("older-than-founded");
});

test("5.6.1 d): the brackets behind a contract tell its review and its day", () => {
  expect(codesOf("抽2份：礼盒合同（2026-03-12评审，2026-03-02签订）。")).toContain("bound-before-review");
  expect(codesOf("抽2份：礼盒合同（2026-03-01评审，2026-03-02签订）。")).not.toContain("bound-before-review");
});
