import { CONSTRUCTION } from "../clean/05-construction.data";
import { retold, type DirtyReport } from "./retold";

const told = retold(CONSTRUCTION, [
  [
    "固定场所：栖州市北郊区铁工路350号。临时场所2处：临江物流园3号仓库钢结构工程、体育馆屋面钢网架工程，均已现场审核。",
    "固定场所：栖州市北郊区铁工路350号。除固定场所以外没有施工现场。",
  ],
  ["公司没有发生质量事故和一般及以上生产安全事故。", "事故为零。2025年10月抛丸机旁一名辅工手指骨折。"],
  [
    "提出整改意见3条，已按期回复，未予处罚。",
    "对公司处罚款一万元并记不良行为一次。公司从未受过主管部门处理。",
  ],
  ["外包过程为劳务作业", "公司没有任何分包。外包过程为劳务作业"],
  ["删减8.3经确认合理", "不删减任何条款；设计开发由公司技术部承担，8.3予以剔除"],
  ["车间实行单班，工期紧时安排加班，不设夜班。", "车间实行单班。涂装工序另设夜班，由6名工人承担。"],
  ["共30根，尺寸检验合格30根", "共30根，尺寸检验合格34根"],
  ["验收分项工程46项，一次通过45项，一次通过率97.8%", "验收分项工程46项，一次通过40项，一次通过率97.8%"],
  [
    "栖州紧固件厂，2025年7月11日评价，2026年2月25日签订高强螺栓采购合同",
    "栖州紧固件厂，2026年2月25日签订高强螺栓采购合同，准入评审通过日2026年3月9日",
  ],
  [
    "渌州恒检无损检测有限公司，2025年7月20日评价，2026年3月1日签订委托合同",
    "渌州恒检无损检测有限公司，2026年3月1日委托，合格供方资格认定于2026年4月2日",
  ],
  ["出租方为渌州巨力吊装有限公司", "出租方为渌州巨立吊装有限公司（渌州巨力吊装有限公司）"],
  ["抽查项目经理梁建军，一级建造师，2012年入职。", "抽查项目经理梁建君，一级建造师。"],
  [
    "焊工22人、无损检测由外部提供",
    "焊工22人、抽问3名焊工，对所焊构件的焊接参数一问三不知；公司人员能力均满足要求、无损检测由外部提供",
  ],
  ["2026年5月12日管理评审，石敢当主持", "2026年5月12日管理评审，总经理铁中玉主持"],
  ["GB 50205-2001已作废并回收", "策划依据GB/T 50430-2007编制"],
  ["两个项目工期重叠，检验人员紧张。", "两个项目工期重叠，2026年6月31日前检验人员紧张，"],
  ["审核期间机构没有变动", "体系没有任何调整。2026年2月法人代表已更换"],
]);

/** The construction sub-contractor with twenty contradictions. */
export const DIRTY_CONSTRUCTION: DirtyReport = {
  input: {
    ...told,
    stage1: { from: "2026-06-22", to: "2026-06-22" },
    papers: [
      { name: "建筑业企业资质证书", number: "D235000", validFrom: "2023-12-01", validTo: "2028-11-30" },
      { name: "安全生产许可证", number: "JZ安许证字0071", validFrom: "2023-03-15", validTo: "2026-03-14" },
    ],
    scopes: (told.scopes ?? []).map((row) =>
      row.where === "certificate"
        ? { ...row, scope: "钢结构工程总承包（资质范围内）；钢结构构件的制作" }
        : row,
    ),
    notes: (told.notes ?? []).filter(({ unit, clause }) => unit !== "质检部" || clause !== "8.7"),
    objectives: [
      ...(told.objectives ?? []).filter(({ objective }) => objective !== "重大质量事故"),
      { objective: "返工次数", target: "不超过2次", period: "2026年上半年", result: "5次" },
    ],
    nonconformities: (told.nonconformities ?? []).map((row) => ({
      ...row,
      statement: `${row.statement ?? ""}公司应立即增购数显扭矩扳手两把并聘用专职检查员。`,
    })),
  },
  planted: [
    { what: "stage 2 two days after stage 1", code: "stages-too-close" },
    { what: "a permit lapsed", code: "paper-lapsed", at: "安全生产许可证" },
    { what: "the certificate has a wider scope", code: "scope-of-certificate" },
    { what: "a clause of the plan without a note", code: "clause-unnoted", at: "8.7" },
    { what: "no building sites beside two", code: "temporary-sites-listed" },
    { what: "accidents are zero beside a broken finger", code: "accidents-denied" },
    { what: "never dealt with by authorities beside a fine in words", code: "penalties-denied" },
    { what: "nothing is sub-contracted beside what is", code: "outsourcing-denied" },
    { what: "one shift beside a night shift", code: "shifts-denied" },
    { what: "34 good ones of 30", code: "rate-over-whole", at: "34" },
    { what: "40 of 46 are not 97.8 %", code: "share-wrong", at: "40项" },
    { what: "a maker admitted after the contract", code: "bound-before-evaluation", at: "紧固件厂" },
    { what: "a tester recognised after the order", code: "bound-before-evaluation", at: "恒检" },
    { what: "a crane firm under two names", code: "spelt-two-ways", at: "巨立" },
    { what: "a project manager misspelt", code: "person-spelt-two-ways", at: "梁建君" },
    { what: "people able beside welders who know nothing", code: "competence-claimed" },
    { what: "the chief engineer as general manager", code: "post-differs", at: "铁中玉" },
    { what: "an older edition of the second standard", code: "other-edition", at: "2007" },
    { what: "there is no 31 June", code: "impossible-date", at: "6月31日" },
    { what: "a text cut off", code: "cut-off" },
    { what: "nothing changed beside another legal representative", code: "changes-denied" },
    { what: "a goal in times missed", code: "goal-missed", at: "返工次数" },
    { what: "the statement tells what to buy", code: "solution-proposed" },
  ],
};
