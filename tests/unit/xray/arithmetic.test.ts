import { ARITHMETIC_CHECKS } from "@/lib/domain/xray/checks/arithmetic";
import { CLEAN } from "@/tests/support/xray/clean-file.data";
import { withNote, withText } from "@/tests/support/xray/changed-file";
import { tryFamily } from "@/tests/support/xray/trial";

const rows = CLEAN.planRows ?? [];
const seen = (text: string) => withNote({ clause: "8.6", unit: "品质部", author: "顾长风", text });
const sampled = (population: number, size: number) =>
  withNote({
    clause: "8.6",
    author: "顾长风",
    text: "查成品检验记录。",
    samples: [{ record: "成品检验记录", population, size }],
  });

tryFamily("arithmetic", ARITHMETIC_CHECKS, [
  {
    code: "nonconformity-count",
    fires: withText("conclusions", "本次审核开具轻微不符合（2）项。"),
    silent: withText("conclusions", "本次审核开具严重不符合（0）项，轻微不符合（1）项。"),
  },
  { code: "man-days-absent", fires: { manDays: {} }, silent: { manDays: { determined: 8, actual: 8 } } },
  {
    code: "man-days-short",
    fires: { manDays: { determined: 9, actual: 8 } },
    silent: { manDays: { determined: 8, actual: 9 } },
  },
  // Two auditors on two days from 8:30 to 16:30: 4 × 8 hours, 4 days.
  { code: "plan-hours-short", fires: { planRows: rows.slice(0, -1) }, silent: { planRows: rows } },
  {
    code: "day-too-long",
    fires: { planRows: [...rows, { date: "2026-06-15", startsAt: 990, endsAt: 1020, people: ["顾长风"] }] },
    silent: { planRows: [...rows, { date: "2026-06-15", startsAt: 990, endsAt: 1020, people: ["苏一诺"] }] },
  },
  {
    code: "headcounts-differ",
    fires: withText("organisation", "公司现有员工68人。"),
    silent: withText("organisation", "公司现有员工86人，其中生产部60人。"),
  },
  {
    code: "shifts-exceed",
    fires: {
      shifts: [
        { name: "白班", people: 60 },
        { name: "夜班", people: 27 },
      ],
    },
    silent: {
      shifts: [
        { name: "白班", people: 60 },
        { name: "夜班", people: 26 },
      ],
    },
  },
  {
    code: "share-wrong",
    fires: seen("抽查40份，合格38份，合格率98%。"),
    silent: seen("抽查40份，不合格2份，合格率95%；抽查3件，合格2件，合格率66.7%。"),
  },
  {
    code: "sum-wrong",
    fires: seen("返工9件：压痕4件、色差3件、开胶1件。"),
    silent: seen("返工9件，其中压痕4件、色差3件；返工压痕4件、色差3件、开胶2件，合计9件。"),
  },
  {
    code: "list-miscounted",
    fires: seen("管理评审输出3项：更换模切刀、增设复检位。"),
    silent: seen(
      "输出3项：更换模切刀、增设复检位、培训和考核学徒。输出2项：更换模切刀；增设复检位、照明。目标5项：合格率、交付率等。",
    ),
  },
  {
    code: "shift-differs",
    fires: withText("organisation", "白班46人，中班20人。"),
    silent: withText("organisation", "白班40人，中班20人；模切白班12人。"),
  },
  {
    code: "rate-over-whole",
    fires: seen("一季度合同履约率102%。"),
    silent: seen("一季度合同履约率100%，产值增长率112%。"),
  },
  { code: "sample-too-large", fires: sampled(12, 13), silent: sampled(12, 12) },
  {
    code: "goal-missed",
    fires: { objectives: [{ objective: "顾客满意率", target: "≥95%", result: "94.9%" }] },
    silent: { objectives: [{ objective: "返工率", target: "≤2%", result: "1.8%" }] },
  },
  {
    code: "site-outside-sample",
    fires: withNote({ clause: "8.5.1", site: "二号仓", author: "顾长风", text: "查出入库记录。" }),
    silent: withNote({ clause: "8.5.1", site: "总部", author: "顾长风", text: "查出入库记录。" }),
  },
]);
