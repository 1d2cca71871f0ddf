import { PAPER_BOX_MAKER } from "../clean/01-paper-box-maker.data";
import { retold, type DirtyReport } from "./retold";

const told = retold(PAPER_BOX_MAKER, [
  ["公司成立于2009年5月11日，注册资本", "公司创建于2010年5月11日，注册资本"],
  ["现有员工132人，其中", "全公司职工共计152人，其中"],
  ["公司识别的特殊过程为粘箱", "公司未识别出特殊过程。粘箱属于特殊过程"],
  ["经查国家企业信用信息公示系统，", "开展体系以来客户投诉为零。经查国家企业信用信息公示系统，"],
  ["样本共600只，合格594只，合格率99%", "样本共600只，合格574只，合格率99%"],
  ["糊口开裂1件、色差2件、短少1件", "糊口开裂1件、色差3件、短少1件"],
  [
    "，2025年6月16日对其设备、人员和质量保证能力做了现场评价",
    "，2025年9月16日对其设备、人员和质量保证能力做了现场评价",
  ],
  ["澄州新彩油墨有限公司，供水性油墨", "澄州新彩油墨有限公司（发票抬头为澄州新采油墨有限公司），供水性油墨"],
  ["甲班机长段永福操作", "甲班机长段永富操作"],
  ["8.3设计和开发。理由是", "产品设计由公司技术组完成，环境因素由综合部识别。8.3设计和开发的应用理由是"],
  ["组长柯小满、组员段志明", "组长柯小满、组员段志鸣"],
  ["2025年12月26日总经理贺连城主持", "2025年12月26日总经理贺连山主持"],
  ["叉车2台（使用登记证", "按规定管理的叉车2台（使用登记证"],
  ["油墨、淀粉胶、覆膜外协供方各1家", "油墨、淀粉胶供方各1家，公司各工序均自行完成，没有委外"],
  ["本次审核共开具不符合1项，其中严重0项、轻微1项", "本次审核共开具不符合两项，其中严重0项、轻微两项"],
  [
    "订单旺季依赖同一家覆膜加工厂，该厂停产时交期可能受影响。",
    "计量器具的到期提醒；粘箱过程的再确认；新增机长的能力需要关注。",
  ],
]);

/** The paper box maker with eighteen contradictions. */
export const DIRTY_PAPER_BOX_MAKER: DirtyReport = {
  input: {
    ...told,
    cover: { leader: "尹若兰", reportedOn: "2026-03-20" },
    notes: [
      ...(told.notes ?? []),
      {
        clause: "8.6",
        unit: "质检部",
        author: "尹若兰",
        notedOn: "2026-03-17",
        text: "又查2026年3月19日的出厂检验报告1份，及二〇二五年四月八日的型式检验记录，均合格。",
      },
    ],
    objectives: [
      ...(told.objectives ?? []).slice(0, 2),
      { objective: "顾客满意度", target: "≥90分", period: "2025年", result: "87.5分" },
    ],
    texts: [
      ...(told.texts ?? []),
      { part: "conclusions", text: "经考核，各项质量指标全部实现。审核组：祝云凡、尹若兰。" },
    ],
  },
  planted: [
    { what: "the cover names a member as leader", code: "leader-differs", at: "尹若兰" },
    { what: "another year of foundation in the text", code: "own-day-differs", at: "2010-05-11" },
    { what: "another number of people in the text", code: "headcounts-differ", at: "152" },
    { what: "no special process, then one", code: "special-process-denied" },
    { what: "complaints are zero beside four", code: "complaints-denied" },
    { what: "574 of 600 are not 99 %", code: "share-wrong", at: "574" },
    { what: "kinds of complaints add up to five, not four", code: "sum-wrong", at: "色差3件" },
    { what: "an outside processor judged after the agreement", code: "bound-before-evaluation", at: "万泰" },
    { what: "a supplier under two names", code: "spelt-two-ways", at: "新采" },
    { what: "an internal auditor misspelt", code: "person-spelt-two-ways", at: "段志鸣" },
    { what: "an auditor misspelt at the end", code: "person-spelt-two-ways", at: "祝云凡" },
    { what: "the production manager as general manager", code: "post-differs", at: "贺连山" },
    { what: "words of environmental management", code: "foreign-words", at: "环境因素" },
    { what: "nothing is sent out beside an outside processor", code: "outsourcing-denied" },
    { what: "two nonconformities told, one raised", code: "nonconformity-count", at: "两项" },
    { what: "a report of a day after the closing", code: "evidence-after-closing", at: "2026-03-19" },
    {
      what: "a test of before the period in Chinese figures",
      code: "evidence-before-period",
      at: "2025-04-08",
    },
    { what: "a goal in points missed", code: "goal-missed", at: "87.5" },
    { what: "all figures reached beside a missed one", code: "goals-claimed-met", at: "全部实现" },
    { what: "risk and focus are one sentence but for its end", code: "same-answer" },
  ],
};
