import { SCOPE_CHECKS } from "@/lib/domain/xray/checks/scope";
import { CLEAN } from "@/tests/support/xray/clean-file.data";
import { withNote, withText } from "@/tests/support/xray/changed-file";
import { tryFamily } from "@/tests/support/xray/trial";

const SCOPE = "纸制包装盒的设计、生产和销售";
const scoped = (where: string, scope: string) => ({
  scopes: (CLEAN.scopes ?? []).map((each) => (each.where === where ? { ...each, scope } : each)),
});
const only = (scope: string) => ({ scopes: [{ where: "report" as const, scope }] });

tryFamily("scope", SCOPE_CHECKS, [
  {
    code: "scope-of-contract",
    fires: scoped("contract", "纸制包装盒的生产和销售"),
    silent: scoped("contract", `${SCOPE}。`),
  },
  { code: "scope-of-plan", fires: scoped("plan", "纸制包装盒的生产"), silent: scoped("plan", SCOPE) },
  {
    code: "scope-of-report",
    fires: scoped("report", "纸制包装盒的生产"),
    silent: { ...scoped("report", "纸制包装盒的生产"), scopeReason: "设计与销售在审核中撤回。" },
  },
  {
    code: "scope-of-certificate",
    fires: scoped("certificate", "纸制品的设计、生产和销售"),
    silent: scoped("certificate", SCOPE),
  },
  {
    code: "criteria-differ",
    fires: {
      criteria: [
        ...(CLEAN.criteria ?? []),
        { where: "report", criteria: ["GB/T 19001-2016", "GB/T 19012-2019"] },
      ],
    },
    silent: { criteria: [...(CLEAN.criteria ?? []), { where: "report", criteria: ["GB/T19001—2016"] }] },
  },
  { code: "activity-unseen", fires: only("纸制包装盒的生产和安装"), silent: only("纸制包装盒的生产和销售") },
  {
    code: "excluded-yet-claimed",
    fires: withNote({ clause: "4.3", author: "江若水", text: "手册声明8.3设计和开发不适用。" }),
    silent: withNote({ clause: "4.3", author: "江若水", text: "手册声明7.1.5.2测量溯源不适用。" }),
  },
  {
    code: "design-excluded-yet-done",
    fires: withText("scope", "8.3设计和开发不适用。2026年2月完成新盒型的设计评审。"),
    silent: {
      notes: [],
      ...withText("scope", "8.3设计和开发不适用。盒型由顾客提供，设计评审由顾客完成。"),
    },
  },
  {
    code: "scope-told-wider",
    fires: withText("summary", "推荐认证，范围为纸制包装盒的设计、生产、销售和安装。"),
    silent: withText(
      "summary",
      "推荐认证，范围为纸制包装盒的设计、生产和销售；营业执照的范围为包装机械的安装。",
    ),
  },
  {
    code: "permit-unseen",
    fires: { ...only("许可范围内纸制包装盒的生产和销售"), papers: [{ name: "营业执照" }] },
    silent: { ...only("许可范围内纸制包装盒的生产和销售"), ...withText("strengths", "现场整洁。") },
  },
]);
