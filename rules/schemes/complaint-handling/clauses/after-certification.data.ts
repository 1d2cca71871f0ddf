import type { ClauseText } from "../../clause-text";

/** Chapters 6 and 7: surveillance, recertification, changed documents. */
export const afterCertificationClauses: readonly ClauseText[] = [
  {
    number: "6",
    title: { zh: "证后监督", en: "After certification" },
    zh: "监督与再认证的间隔、时间和内容。",
    en: "Intervals, time and content of surveillance and recertification.",
  },
  {
    number: "6.1",
    title: { zh: "监督间隔", en: "Surveillance intervals" },
    zh: "间隔不超过12个月，除再认证年外每个日历年至少一次；首次在初次决定后12个月内，两次之间至多15个月。第三次一般转为再认证；每次只审体系的一部分。",
    en: "Within 12 months, at least once a calendar year but the recertification year; the first within 12 months of the initial decision, never more than 15 months between two. The third usually becomes recertification; each looks at a part.",
  },
  {
    number: "6.2",
    title: { zh: "三年复评", en: "Recertification" },
    zh: "三年一次全面复评；持证者在期满前三个月申请，据结果决定是否换证。覆盖全部要求，重点看适宜、充分、有效、应变、三年绩效和多场所运行。",
    en: "Whole every three years, asked for three months before the end. It covers everything, above all fitness, effect, change, three years' results and the sites.",
  },
  {
    number: "6.3",
    title: { zh: "非例行监督", en: "Special surveillance" },
    zh: "收到对获证组织的重大投诉时，可在通知后短期内监督。",
    en: "After a grave complaint about a client the body may audit at short notice.",
  },
  {
    number: "6.4",
    title: { zh: "监督和再认证时间", en: "Time of later audits" },
    zh: "监督不少于初次人日的1/3，再认证不少于2/3，都至少1人日。",
    en: "At least a third of the initial days, two thirds at recertification, and 1 day in any case.",
  },
  {
    number: "6.5",
    title: { zh: "卷宗", en: "Dossier" },
    zh: "监督和再认证档案妥善保管，成为完整卷宗。",
    en: "Files of later audits are kept and form a whole dossier.",
  },
  {
    number: "6.6",
    title: { zh: "监督内容", en: "Content of surveillance" },
    zh: "覆盖关键过程和活动，至少九项，并留书面记录供保持决定用。",
    en: "Key processes and at least nine things, on record for the decision to maintain.",
    items: [
      { mark: "a)", zh: "证书和标志的使用。", en: "Use of certificate and mark." },
      {
        mark: "b)",
        zh: "文件与实施是否一致，重点看变更。",
        en: "Practice against documents, changes first.",
      },
      {
        mark: "c)",
        zh: "内审、管评和以往不符合的整改。",
        en: "Internal audit, review, earlier findings.",
      },
      { mark: "d)", zh: "遵守法规、标准和其他要求。", en: "Law, standards and other requirements." },
      { mark: "e)", zh: "最高管理者的领导和承诺。", en: "Leadership of top management." },
      { mark: "f)", zh: "关键过程、岗位和高风险活动。", en: "Key processes, posts and risky activities." },
      { mark: "g)", zh: "投诉、事故和纠正措施。", en: "Complaints, incidents, corrective action." },
      { mark: "h)", zh: "绩效和持续改进。", en: "Results and improvement." },
      { mark: "i)", zh: "各场所是否持续符合。", en: "That every site still conforms." },
    ],
  },
  {
    number: "6.7",
    title: { zh: "再认证内容", en: "Content of recertification" },
    zh: "覆盖全部要求，重点八项，并出具完整报告供决定用。",
    en: "Every requirement, eight things above all, in a whole report for the decision.",
    items: [
      { mark: "a)", zh: "持续符合、适宜、有效。", en: "Lasting conformity, fitness and effect." },
      { mark: "b)", zh: "周期内的绩效和改进证据。", en: "Results and improvement over the cycle." },
      { mark: "c)", zh: "内外部变化及应对。", en: "Change within and without, and the answer to it." },
      { mark: "d)", zh: "关键过程和高风险活动。", en: "Key processes and risky activities." },
      {
        mark: "e)",
        zh: "内审、管评和纠正措施有没有效。",
        en: "Whether audits, reviews and corrections work.",
      },
      { mark: "f)", zh: "各场所运行是否稳定。", en: "That the sites run steadily." },
      { mark: "g)", zh: "证书和标志的使用。", en: "Use of certificate and mark." },
      {
        mark: "h)",
        zh: "投诉、事故和相关方反馈的响应。",
        en: "Answers to complaints, incidents and feedback.",
      },
    ],
  },
  {
    number: "7",
    title: { zh: "获证组织文件的修改", en: "Changes to the client's documents" },
    zh: "手册重大修改的报备和审查，以及个性化方案。",
    en: "Telling and examining great changes, and programmes of one's own.",
  },
  {
    number: "7.1",
    title: { zh: "报备", en: "Telling the body" },
    zh: "手册的重大修改要记录并报本机构。",
    en: "Great changes to the manual are recorded and sent in.",
  },
  {
    number: "7.2",
    title: { zh: "更新", en: "Keeping up" },
    zh: "机构接到通知后及时更新所存手册。",
    en: "The body updates its copy soon after.",
  },
  {
    number: "7.3",
    title: { zh: "审查", en: "Examining" },
    zh: "组长审查重大更改；影响体系的，做一次全面文件审查或附加现场审查，或两样都做，费用由持证者承担。",
    en: "The leader examines them; if the system is touched there is a full document review, an extra visit or both, at the client's cost.",
  },
  {
    number: "7.4",
    title: { zh: "个性化方案", en: "Individual programmes" },
    zh: "长期有效的体系可与客户商定个性化的监督和复评方案，须事先报告。",
    en: "For a system long proved, a programme of its own may be agreed, reported beforehand.",
  },
];
