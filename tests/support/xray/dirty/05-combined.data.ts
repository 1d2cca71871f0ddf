import { COMBINED } from "../clean/09-combined.data";
import { retold, type DirtyReport } from "./retold";

const told = retold(COMBINED, [
  ["公司成立于2004年3月8日，占地96亩", "公司扎根行业三十余载，占地96亩"],
  ["内胆喷涂，由汀州宏彩喷涂有限公司承担", "内胆喷涂由汀州宏彩喷涂有限公司代工"],
  ["外包过程：", "本公司不存在委托加工的情况。"],
  [
    "岚州栖霞纸盒有限公司，2026年1月20日年度评价93分，2026年1月21日下达订单",
    "岚州栖霞纸盒有限公司，2026年1月21日下达首单，供方审批表批准日为2026年2月20日",
  ],
  [
    "性能521件、外观208件、物流263件、安装使用134件，合计1126件",
    "性能521件、外观208件、物流263件、安装使用134件，合计1216件",
  ],
  ["24小时响应1120件，响应及时率99.5%", "24小时响应1020件，响应及时率99.5%"],
  [
    "2026年1月至9月产量118.6万台，为年度计划150万台的79.1%",
    "2026年1月至9月产量118.6万台，为年度计划150万台的97.1%",
  ],
  ["员工420人：生产270人", "公司人员规模为402人，员工420人：生产270人"],
  [
    "2026年没有产品召回，没有行政处罚；",
    "2026年没有产品召回，未受到任何处罚；2026年4月因标签不规范被市场监管部门行政警告一次；",
  ],
  ["特种设备：叉车7台、货梯2部、压缩空气储罐3台，检验有效。", "特种设备为零。叉车7台、货梯2部，检验有效。"],
  ["生产实行早班150人、晚班120人两班制。", "全公司均为正常班。制造部两班倒。"],
  ["单一生产场所，无临时场所。", "单一生产场所。注册名称沅州晨曦电气有限公司。"],
  ["由晏殊同主持", "由晏姝同主持"],
  [
    "人员能力评价覆盖全部关键岗位；",
    "人员能力评价覆盖全部关键岗位，均能够胜任；现场抽问2名耐压测试员，答不出击穿的判定准则；",
  ],
  ["K17电水壶项目各阶段资料完整", "K17电水壶项目2025年11月试模记录等资料完整，HACCP计划已批准"],
  [
    "严重不符合1项（制造二部8.6），轻微不符合1项（客户服务中心7.2）。",
    "共提出3个不符合项。本次审核零不符合。",
  ],
  ["测试设备无备机，故障时易漏检。", "请在此处描述风险"],
  ["投诉数据直接进入设计更改", "海州云帆灯饰有限公司的投诉数据直接进入设计更改"],
  ["均在2小时内响应并上门检测", "于2026年11月5日响应并上门检测"],
]);

const [leader, quality, complaints] = told.team ?? [];

/** Quality with complaints handling and twenty-two contradictions. */
export const DIRTY_COMBINED: DirtyReport = {
  input: {
    ...told,
    team: [
      ...(leader === undefined ? [] : [leader]),
      ...(quality === undefined ? [] : [{ ...quality, consultedClientUntil: "2025-06-30" }]),
      ...(complaints === undefined ? [] : [complaints]),
      { name: "祝东风", role: "technical-expert" as const, declaredOn: "2026-10-20" },
    ],
    appointed: [...(told.appointed ?? []), "祝东风"],
    planRows: [
      ...(told.planRows ?? []),
      {
        date: "2026-10-27",
        startsAt: 480,
        endsAt: 720,
        unit: "制造一部",
        clauses: ["8.5"],
        people: ["祝东风"],
      },
    ],
    integration: "none",
    otherClients: ["海州云帆灯饰有限公司"],
    conclusions: (told.conclusions ?? []).map((row) => ({
      ...row,
      answers: { criteria: "conforms", operation: "conforms", purpose: "conforms" },
      recommendation: "recommend" as const,
    })),
    objectives: (told.objectives ?? []).map((row) =>
      row.objective === "准时交付率" ? { ...row, result: "7月96.8%，8月94.1%，9月97.9%" } : row,
    ),
    criteria: (told.criteria ?? []).map((row) =>
      row.where === "plan" ? { ...row, criteria: ["GB/T 19001-2016"] } : row,
    ),
  },
  planted: [
    { what: "thirty years in a company of twenty-two", code: "older-than-founded", at: "三十余载" },
    { what: "nothing is made by others beside a coater", code: "outsourcing-denied" },
    { what: "the first order before the supplier's approval", code: "bound-before-evaluation", at: "栖霞" },
    { what: "complaints add up to 1126, not 1216", code: "sum-wrong", at: "1216" },
    { what: "1020 of 1126 are not 99.5 %", code: "share-wrong", at: "1020" },
    { what: "118.6 of 150 are not 97.1 %", code: "share-wrong", at: "97.1" },
    { what: "402 people beside 420", code: "headcounts-differ", at: "402" },
    { what: "no penalty beside a warning", code: "penalties-denied" },
    { what: "no special equipment beside forklifts", code: "special-equipment-denied" },
    { what: "regular hours beside two shifts", code: "shifts-denied" },
    { what: "the client's name with another character", code: "spelt-two-ways", at: "晨曦电气" },
    { what: "the director misspelt", code: "person-spelt-two-ways", at: "晏姝同" },
    { what: "people able beside testers who cannot answer", code: "competence-claimed" },
    { what: "a trial of the month before the period", code: "evidence-before-period", at: "2025年11月" },
    { what: "words of food safety", code: "foreign-words", at: "HACCP" },
    { what: "three nonconformities told, two raised", code: "nonconformity-count", at: "3个不符合" },
    { what: "no nonconformity at all beside two", code: "no-fault-claimed" },
    { what: "the form's own question left", code: "placeholder-left", at: "请在此处" },
    { what: "another client's name", code: "other-client-named", at: "云帆" },
    { what: "an answer after the closing", code: "evidence-after-closing", at: "2026-11-05" },
    { what: "consultancy a year ago", code: "consulted-lately", at: "叶听雨" },
    { what: "an expert alone in a row of the plan", code: "expert-alone", at: "祝东风" },
    { what: "two systems and no combination", code: "integration-denied" },
    { what: "all conforms with a major one", code: "conclusion-too-good" },
    { what: "recommended while two are open", code: "recommended-yet-open" },
    { what: "one month of three below the goal", code: "goal-missed", at: "准时交付率" },
    { what: "the plan leaves a standard out", code: "criteria-differ" },
  ],
};
