import type { ClauseText } from "../../clause-text";

/** 5.5.6 to 5.5.8.1 and 5.5.8.3: findings, conclusions, the closing meeting. */
export const findingsClauses: readonly ClauseText[] = [
  {
    number: "5.5.6",
    title: { zh: "审核发现", en: "Findings" },
    zh: "发现怎样记录、分级和讨论。",
    en: "How findings are recorded, graded and talked over.",
  },
  {
    number: "5.5.6.1",
    title: { zh: "记录发现", en: "Recording" },
    zh: "符合的简述，不符合的连同证据写详细，使决定有足够信息。",
    en: "Conformity in brief, nonconformity in detail with its evidence, enough to decide on.",
  },
  {
    number: "5.5.6.2",
    title: { zh: "改进机会", en: "Opportunities for improvement" },
    zh: "可以记录改进机会；已属不符合的不得写成改进机会。",
    en: "They may be recorded; what is a nonconformity may not be put down as one.",
  },
  {
    number: "5.5.6.3",
    title: { zh: "不符合及其分级", en: "Nonconformities and grades" },
    zh: "对照具体要求写清事实和客观证据，与客户讨论使其明白；审核员不提示原因或办法。",
    en: "Against a stated requirement, with fact and evidence, talked over with the client; the auditor hints at neither cause nor solution.",
    items: [
      {
        mark: "a)",
        zh: "严重：要素缺失或严重失效致不能守法；同一活动3～5项轻微（看规模和复杂程度）成系统性问题；重大投诉不能及时整改；严重违法；严重欺骗。",
        en: "Major: an element missing or failing so that law is not met; 3–5 minors on one activity, by size, that make it systemic; a grave complaint not acted on; grave breach of law; grave deception.",
      },
      {
        mark: "b)",
        zh: "轻微：对体系没有严重影响，或只是偶发、个别的问题。",
        en: "Minor: no grave effect on the system, or an isolated slip.",
      },
      {
        mark: "c)",
        zh: "此编号原文用了两次。其一：够不上不符合但有助于体系的，作为改进机会提出。其二：监督和再认证时，恶意误用标志证书且后果严重的为严重，情节较轻的为轻微并立即整改；前次整改不佳的按轻重判级；不能证明持续改进的也是不符合。",
        en: "The document uses this letter twice. First: what helps but is no nonconformity is an opportunity. Second, at surveillance and recertification: knowing, damaging misuse of mark or certificate is major, lesser misuse minor and mended at once; poor correction of earlier findings is graded by weight; no proof of improvement is a nonconformity.",
      },
    ],
  },
  {
    number: "5.5.6.4",
    title: { zh: "分歧", en: "Disagreement" },
    zh: "组长设法消除与客户的分歧，未能消除的记录下来。",
    en: "The leader tries to settle it; what stays open is recorded.",
  },
  {
    number: "5.5.7",
    title: { zh: "准备结论", en: "Preparing conclusions" },
    zh: "末次会议前审核组要做的四件事。",
    en: "Four things before the closing meeting.",
    items: [
      { mark: "a)", zh: "对照目的复看发现和信息。", en: "Look over findings and facts against the aim." },
      { mark: "b)", zh: "考虑不确定性，商定结论。", en: "Agree, mindful of what stays uncertain." },
      { mark: "c)", zh: "确定后续活动。", en: "Settle what must follow." },
      {
        mark: "d)",
        zh: "确认方案是否仍合适，如范围、时间、日期、监督频次、能力要不要改。",
        en: "Confirm that the programme still fits, or what of scope, time, dates, frequency or competence must change.",
      },
    ],
  },
  {
    number: "5.5.8",
    title: { zh: "末次会议", en: "Closing meeting" },
    zh: "提出结论，商定整改。",
    en: "Conclusions are told and corrections agreed.",
  },
  {
    number: "5.5.8.1",
    title: { zh: "召开与到会", en: "Holding it" },
    zh: "两个阶段的现场审核都要开并记录到会人；最高管理者或授权代表必须到会。提出结论和推荐意见，讲清不符合（听懂不等于认可），商定回应时间。",
    en: "Closes both stages on site, with attendance; the top manager or an authorised representative must be there. Conclusion, recommendation and findings are made understood, which is not accepted, and a time to answer is agreed.",
  },
  {
    number: "5.5.8.2",
    title: { zh: "议程与整改期限", en: "Agenda and time limits" },
    zh: "组长主持，各部门负责人到会，按十二项进行；整改期限：严重30日、轻微60日、总体3个月。",
    en: "Chaired by the leader with the heads of units, in twelve points; corrections within 30 days for majors, 60 for minors, 3 months in all.",
    items: [
      { mark: "a)", zh: "致谢、签到。", en: "Thanks and attendance." },
      {
        mark: "b)",
        zh: "重申目的、范围、依据、方法，以及发现的分类和影响。",
        en: "Aim, scope, criteria, method, grades and what they mean.",
      },
      {
        mark: "c)",
        zh: "重申公正与保密声明和审核的局限。",
        en: "Impartiality, confidentiality and the limits of an audit.",
      },
      { mark: "d)", zh: "说明抽样带来的不确定。", en: "The uncertainty that sampling brings." },
      {
        mark: "e)",
        zh: "宣读不符合，由管理者代表或负责人确认；需要时读观察项。",
        en: "Nonconformities are read out and confirmed by the client's representative; observations where needed.",
      },
      { mark: "f)", zh: "问客户对事实还有没有异议。", en: "Whether the client disputes a fact." },
      {
        mark: "g)",
        zh: "综述：文件结果、现场情况、运行的符合和有效、守法、资源、意识、内审管评、目标实现、不符合的数量与分布。",
        en: "Summary: documents, site, conformity and effect, law, resources, awareness, internal audit and review, targets, number and spread of findings.",
      },
      {
        mark: "h)",
        zh: "结论三种：推荐；待改进（纠正并经跟踪确认后推荐）；不推荐。",
        en: "One of three: recommended; recommended once corrected and followed up; not recommended.",
      },
      {
        mark: "i)",
        zh: "客户提出纠正和纠正措施的时间表。",
        en: "The client's timetable for corrections.",
      },
      { mark: "j)", zh: "审核后机构做什么。", en: "What the body does next." },
      { mark: "k)", zh: "投诉和申诉怎样走。", en: "How to complain and to appeal." },
      {
        mark: "l)",
        zh: "整改要求：纠正、举一反三、找原因并定措施；方案由管理者代表批准，验证后交组长确认。严重不超过30日，轻微不超过60日，总体不超过3个月；验证方式和时限一并商定。",
        en: "Correct, look for the like, find the cause and act; approved by the client's representative, verified, confirmed by the leader. At most 30 days for majors, 60 for minors, 3 months in all; way and day of verification are agreed with it.",
      },
    ],
  },
  {
    number: "5.5.8.3",
    title: { zh: "提问与分歧", en: "Questions and disagreement" },
    zh: "客户可以提问；分歧尽量解决，解决不了的记录并报机构。",
    en: "The client may ask; disagreement is settled if possible, else recorded and passed to the body.",
  },
];
