import { LOGISTICS } from "../clean/07-logistics.data";
import { retold, type DirtyReport } from "./retold";

const told = retold(LOGISTICS, [
  ["2026年2月至8月收到客户投诉9件", "体系运行以来从未接到客户的抱怨。客服台账登记客诉9件"],
  ["除此之外没有其他行政处罚。", "公司守法经营，未有违法违规情形。"],
  [
    "公司没有需要确认的特殊过程，装卸和运输的结果均可在交付时检查。",
    "无需确认的过程。冷藏车预冷按特殊过程做了确认。",
  ],
  ["外包：干线部分由外协车队承运", "全部运输由自有车辆完成。干线部分由外协车队承运"],
  [
    "自体系实施以来，公司名称、地址、组织机构没有变化",
    "自体系实施以来，机构设置保持稳定、未作调整，2026年5月新设电商物流部",
  ],
  ["公司2013年1月21日成立", "公司组建于2013年11月21日"],
  [
    "员工148人：驾驶员58人、仓储52人、客服16人、管理22人",
    "员工148人：驾驶员58人、仓储52人、客服16人、管理32人",
  ],
  [
    "宁州远大物流有限公司（2026年2月12日评价，2026年2月24日签订承运协议）",
    "宁州远大物流有限公司（2026年2月24日起承运，入围评定2026年3月31日）",
  ],
  ["抽盘比例10%", "抽盘比例15%"],
  ["货损7票，货损率0.6‰", "货损17票，货损率0.6‰"],
  ["2026年6月22日至6月24日内审由路遥任组长", "2026年3月22日至3月24日内审由路瑶任组长"],
  ["交付。签收回单回收率99.9%。", "交付。签收回单回收率109.9%。"],
  [
    "车辆46辆，年审有效46辆。",
    "车辆46辆，年审有效46辆，其中宁D车道路运输证有效期至2026年6月30日，审核当日仍在营运。",
  ],
  ["北斗在途监控落实到每一票。", "北斗在途监控落实到每一票。审核员替公司起草了《外协车队考核办法》。"],
  ["高位货架点检每周一次。", "高位货架点检每周一次。能源绩效参数已监测。"],
  ["干线外协比例上升，时效受外协车队制约。", "外协车队的绩效，二号库的账卡物管理，雨季防潮"],
  [
    "《道路货物运输及站场管理规定》等已识别。",
    "《道路货物运输及站场管理规定》等已识别。认证依据为GB/T 19001-2008。",
  ],
  ["准点率98.3%（发车2410车次，准点2369车次）", "准点率98.3%（发车2410车次，准点2269车次）"],
]);

const [leader, member] = told.team ?? [];

/** The logistics company with twenty-one contradictions. */
export const DIRTY_LOGISTICS: DirtyReport = {
  input: {
    ...told,
    team: [
      ...(leader === undefined ? [] : [leader]),
      ...(member === undefined
        ? []
        : [
            {
              ...member,
              registrations: (member.registrations ?? []).map((row) => ({
                ...row,
                status: "intern" as const,
              })),
            },
          ]),
    ],
    integration: "joint",
    managementReviewOn: "2026-06-20",
    sites: (told.sites ?? []).map((row) => ({ ...row, isSampled: row.name !== "东郊二号库" })),
    objectives: (told.objectives ?? []).map((row) =>
      row.objective === "货损率" ? { ...row, result: "1.7‰" } : row,
    ),
    evaluations: (told.evaluations ?? []).map((row) =>
      row.section === "realisation" ? { ...row, grade: "conforms" as const } : row,
    ),
    deciders: ["欧冶青"],
  },
  planted: [
    { what: "an intern counted as a member", code: "intern-counted", at: "欧冶青" },
    { what: "a joint audit of one system", code: "integration-without-second" },
    { what: "the review before the internal audit", code: "review-before-internal-audit" },
    { what: "a store outside the sample was audited", code: "site-outside-sample", at: "东郊二号库" },
    { what: "a goal per thousand missed", code: "goal-missed", at: "货损率" },
    { what: "a chapter conforms with two nonconformities", code: "fault-in-conforming" },
    { what: "an auditor decides", code: "decider-on-team", at: "欧冶青" },
    { what: "never a grievance beside nine", code: "complaints-denied" },
    { what: "no breach beside a fine", code: "penalties-denied" },
    { what: "nothing to validate beside a validated process", code: "special-process-denied" },
    { what: "all by own lorries beside hired ones", code: "outsourcing-denied" },
    { what: "stable beside a new department", code: "changes-denied" },
    { what: "another day of foundation", code: "own-day-differs", at: "2013-11-21" },
    { what: "heads add up to 158, not 148", code: "sum-wrong", at: "管理32人" },
    { what: "a carrier judged after it drove", code: "bound-before-evaluation", at: "远大" },
    { what: "864 of 8640 are not 15 %", code: "share-wrong", at: "15%" },
    { what: "17 of 11620 are not 0.6 per thousand", code: "share-wrong", at: "17票" },
    { what: "2269 of 2410 are not 98.3 %", code: "share-wrong", at: "2269" },
    { what: "another day of the internal audit", code: "own-day-differs", at: "2026-03-22" },
    { what: "a manager of two characters misspelt", code: "person-spelt-two-ways", at: "路瑶" },
    { what: "more slips came back than went out", code: "rate-over-whole", at: "109.9" },
    { what: "a permit of a lorry lapsed in the text", code: "paper-lapsed-in-text", at: "2026-06-30" },
    { what: "an auditor drafted the client's rules", code: "consulted-on-site" },
    { what: "words of energy management", code: "foreign-words", at: "能源绩效参数" },
    { what: "risk and focus are one sentence", code: "same-answer" },
    { what: "an edition withdrawn as criterion", code: "other-edition", at: "2008" },
  ],
};
