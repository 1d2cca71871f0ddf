import { expect, test } from "vitest";
import { TEXT_CHECKS } from "@/lib/domain/xray/checks/text";
import { CLEAN } from "@/tests/support/xray/clean-file.data";
import { xray } from "@/lib/domain/xray/xray";
import { fileOf, withText } from "@/tests/support/xray/changed-file";
import { tryFamily } from "@/tests/support/xray/trial";

const told = (text: string) => withText("maturity", text);
const PASTED =
  "公司建立了覆盖包装盒设计到交付的过程网络，工序间以流转卡传递批次信息，班组长在每班开始和结束时各核对一次，差异由品质部在两小时内查明并登记，三个月来登记的差异都有去向，没有一笔挂账过夜。";
const twice = (...parts: readonly ("risks" | "next-focus" | "strengths")[]) => ({
  texts: [
    ...(CLEAN.texts ?? []),
    ...parts.map((part) => ({ part, text: "关注外协覆膜供方的过程控制能力。" })),
  ],
});

tryFamily("text", TEXT_CHECKS, [
  {
    code: "foreign-words",
    fires: told("食品安全小组的职责明确。"),
    silent: told("公司收集了《食品安全法》，因为顾客中有食品企业。"),
  },
  {
    code: "pasted-from-other",
    fires: { ...told(PASTED), otherReports: [{ number: "HZ-2026-0009", text: `概述：${PASTED}` }] },
    silent: {
      ...told(PASTED),
      otherReports: [{ number: "HZ-2026-0009", text: `概述：${PASTED.slice(0, 60)}` }],
    },
  },
  {
    code: "other-client-named",
    fires: told("海州白鹭食品有限公司的方针适宜。"),
    silent: told("宁州白鹭文具有限公司是其顾客。"),
  },
  { code: "same-answer", fires: twice("risks", "next-focus"), silent: twice("risks") },
  {
    code: "repeated",
    fires: told(
      Array.from(
        { length: 3 },
        () => "各部门按照程序文件的规定开展了策划和控制活动并保持了相应的记录能够满足要求。",
      ).join("\n"),
    ),
    silent: told(
      Array.from(
        { length: 2 },
        () => "各部门按照程序文件的规定开展了策划和控制活动并保持了相应的记录能够满足要求。",
      ).join("\n"),
    ),
  },
  {
    code: "placeholder-left",
    fires: told("XX公司于2026年建立体系。"),
    silent: told("规格为30×40×20的盒型，型号DX-200。"),
  },
  {
    code: "impossible-date",
    fires: told("内审于2026年2月30日结束。"),
    silent: told("内审于2026年2月28日结束。"),
  },
  {
    code: "mixed-dates",
    fires: told("2026年3月1日投料，2026.3.2完工。"),
    silent: told("2026年3月1日投料，2026年3月2日完工。"),
  },
  {
    code: "mixed-units",
    fires: told("仓库约300平米，车间1200m²。"),
    silent: told("仓库约300m²，车间1200m²。"),
  },
  {
    code: "cut-off",
    fires: told(
      "公司策划了顾客沟通、合同评审、设计评审、采购控制、生产控制、检验放行和交付的过程，并对每个过程规定了职责、准则和",
    ),
    silent: told(
      "公司策划了顾客沟通、合同评审、设计评审、采购控制、生产控制、检验放行和交付的过程，并对每个过程规定了职责、准则和记录。",
    ),
  },
]);

const OTHER = "体系文件已策划。质量管理体系 GB/T 19001 运行良好。";

/** The report of an audit of complaints handling alone, with what its planning and its summary say. */
const ofComplaints = (planning: string, summary: string): readonly string[] =>
  xray(
    fileOf({
      systems: ["投诉处理管理体系"],
      criteria: [{ where: "report", criteria: ["GB/T 19012-2019"] }],
      evaluations: [{ section: "planning", grade: "conforms", text: planning, clauses: [] }],
      texts: [{ part: "summary", text: summary }],
    }),
  ).map(({ code }) => code);

test("5.5.9.2 i): a report of complaints handling that judges a quality system speaks of another audit", () => {
  expect(ofComplaints(OTHER, "")).toContain("foreign-words");
  expect(ofComplaints("", "ISO 14001 体系运行有效。")).toContain("foreign-words");
});

test.each([
  ["公司已获得 GB/T 19001 质量管理体系认证且证书有效。"],
  ["投诉处理管理体系与质量管理体系共用文件，运行有效。"],
  ["查阅《质量管理体系有效性评价规定》，符合要求。"],
  ["公司设有质量管理体系部。"],
])("5.5.9.2 i): the other system of the client may be named: %s", (text) => {
  expect(ofComplaints(text, "")).not.toContain("foreign-words");
});

test("5.5.9.2 i): the summary repeats no chapter, and no chapter another", () => {
  expect(ofComplaints(OTHER, OTHER)).toContain("same-answer");
  expect(ofComplaints(OTHER, "总体受控。")).not.toContain("same-answer");
  expect(ofComplaints("过程受控，满足要求。", "过程受控，满足要求。")).not.toContain("same-answer");
});
