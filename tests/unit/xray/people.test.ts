import { PEOPLE_CHECKS } from "@/lib/domain/xray/checks/people";
import { CLEAN } from "@/tests/support/xray/clean-file.data";
import { withMembers, withNote, withText } from "@/tests/support/xray/changed-file";
import { tryFamily } from "@/tests/support/xray/trial";

const registration = (change: object) => ({
  ...{ system: "质量管理体系", number: "R-2001", validFrom: "2025-01-01", validTo: "2027-12-31" },
  ...{ status: "formal" as const },
  ...change,
});
const rows = CLEAN.planRows ?? [];
const beside = (name: string, other: readonly string[]) => [
  ...rows,
  { date: "2026-06-16", startsAt: 510, endsAt: 600, unit: "仓库", people: [name, ...other] },
];
const intern = {
  name: "秦小满",
  role: "intern" as const,
  registrations: [registration({ status: "intern" })],
};

tryFamily("roles and people", PEOPLE_CHECKS, [
  {
    code: "leader-differs",
    fires: withMembers({ name: "江若水", role: "member" }),
    silent: { cover: { leader: "江若水" } },
  },
  {
    code: "leader-told-differs",
    fires: withText("summary", "审核组由组长顾长风和组员江若水组成。"),
    silent: withText("summary", "审核组由组长江若水、副组长顾长风组成。"),
  },
  {
    code: "several-leaders",
    fires: withMembers({ name: "顾长风", role: "leader" }),
    silent: withMembers({ name: "顾长风", role: "member" }),
  },
  {
    code: "shared-registration",
    fires: withMembers({ name: "顾长风", registrations: [registration({ number: "R-1001" })] }),
    silent: withMembers({ name: "顾长风", registrations: [registration({ number: "R-10010" })] }),
  },
  {
    code: "intern-alone",
    fires: { ...withMembers(intern), planRows: beside("秦小满", []) },
    silent: { ...withMembers(intern), planRows: beside("秦小满", ["顾长风"]) },
  },
  {
    code: "intern-counted",
    fires: withMembers({ ...intern, countedHalfDays: 2 }),
    silent: withMembers({ ...intern, countedHalfDays: 0 }),
  },
  {
    code: "registration-lapsed",
    fires: withMembers({ name: "顾长风", registrations: [registration({ validTo: "2026-06-15" })] }),
    silent: withMembers({ name: "顾长风", registrations: [registration({ validTo: "2026-06-16" })] }),
  },
  {
    code: "system-uncovered",
    fires: { systems: ["质量管理体系", "环境管理体系"] },
    silent: {
      systems: ["质量管理体系", "环境管理体系"],
      ...withMembers({ name: "顾长风", registrations: [registration({ system: "环境管理体系" })] }),
    },
  },
  {
    code: "team-differs",
    fires: { appointed: ["江若水", "苏一诺", "程远"] },
    silent: { appointed: ["苏一诺", "顾长风", "江若水"] },
  },
  {
    code: "strange-author",
    fires: withNote({ clause: "7.5", author: "程远", text: "文件清单现行有效。" }),
    silent: withNote({ clause: "7.5", author: "苏一诺", text: "文件清单现行有效。" }),
  },
  {
    code: "codes-uncovered",
    fires: { scopeCodes: ["08.05.01", "33.02.01"] },
    silent: { scopeCodes: ["08.05.02"] },
  },
  {
    code: "guide-on-team",
    fires: { others: [{ name: "顾长风", role: "guide" }] },
    silent: { others: [{ name: "顾长青", role: "guide" }] },
  },
  {
    code: "expert-alone",
    fires: { planRows: beside("苏一诺", []) },
    silent: { planRows: beside("苏一诺", ["江若水"]) },
  },
]);
