import type { ClauseText } from "./clause-text";

/** Documents the rules lean on without being schemes: one list each, its first entry the document itself. */
export const otherDocuments: readonly (readonly [ClauseText, ...ClauseText[]])[] = [
  [
    {
      number: "ISO/IEC 17021-1:2015",
      title: { zh: "管理体系认证机构要求", en: "Requirements for bodies certifying management systems" },
      zh: "认证机构能力、公正性和认证过程的国际要求，本机构据此管理能力和过程。",
      en: "The international requirements on competence, impartiality and process of a body; this body is run by them.",
    },
    {
      number: "ISO/IEC 17021-1:2015 9.9.4",
      title: { zh: "记录的保存期", en: "How long records are kept" },
      zh: "认证机构应规定记录的保存；获证客户及曾获证客户的记录保存至当前认证周期加一个完整认证周期结束。",
      en: "A body states how its records are kept; those of clients certified now or before stay for the current cycle and one full cycle more.",
    },
  ],
  [
    {
      number: "IAF MD 1",
      title: { zh: "多场所审核与抽样", en: "Auditing and sampling many sites" },
      zh: "每组n个相似场所的最低抽样：初次√n，监督0.6√n，再认证0.8√n（体系未证实有效时√n），均向上取整；至少25%随机抽取。抽样以中心统一控制为前提。",
      en: "Least sample of n similar sites: √n initially, 0.6√n at surveillance, 0.8√n at recertification (√n unless proved effective), each rounded up; at least 25 % drawn at random. A central function in control is the condition.",
    },
  ],
  [
    {
      number: "IAF MD 5",
      title: { zh: "审核时间的确定", en: "Determining audit time" },
      zh: "按有效人数查表得出审核人日；减少合计不超过30%，监督约为初次的1/3，再认证约为2/3。",
      en: "Days by effective personnel from a table; reductions of at most 30 %, surveillance about a third and recertification about two thirds of the initial time.",
    },
    {
      number: "IAF MD 5, Table QMS 1",
      title: { zh: "质量管理体系人日表", en: "Days for quality management systems" },
      zh: "两个阶段合计的人日，1～5人1.5日起；超过10700人由人员按趋势确定，至少23日。数值待认证机构确认。",
      en: "Stage 1 and 2 together, from 1.5 days for 1–5 people; past 10,700 a person follows the progression, at least 23. Until the body confirms the figures.",
    },
    {
      number: "IAF MD 5, Table EMS 1",
      title: { zh: "环境管理体系人日表", en: "Days for environmental management systems" },
      zh: "按高、中、低、有限四类复杂程度列出两个阶段合计的人日；超过10700人由人员按趋势确定，至少36、29、21、15日。数值待认证机构确认。",
      en: "Stage 1 and 2 together, for high, medium, low and limited complexity; past 10,700 people a person follows the progression, at least 36, 29, 21 and 15. Until the body confirms the figures.",
    },
    {
      number: "IAF MD 5, Table OH&SMS 1",
      title: { zh: "职业健康安全管理体系人日表", en: "Days for occupational health and safety systems" },
      zh: "按高、中、低三类风险列出两个阶段合计的人日；超过10700人由人员按趋势确定，至少36、29、21日。数值待认证机构确认。",
      en: "Stage 1 and 2 together, for high, medium and low risk; past 10,700 people a person follows the progression, at least 36, 29 and 21. Until the body confirms the figures.",
    },
  ],
  [
    {
      number: "IAF MD 11",
      title: { zh: "一体化体系的审核", en: "Auditing integrated systems" },
      zh: "几个体系一起审核时怎样减少时间；系数取0.80～1.00。",
      en: "How time is reduced when systems are audited together; the coefficient lies within 0.80–1.00.",
    },
  ],
];
