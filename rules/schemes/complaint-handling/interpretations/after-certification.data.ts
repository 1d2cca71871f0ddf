import type { Interpretation } from "../../interpretation";

/** Chapters 6 to 8 and 12 to 14: surveillance, suspension and withdrawal, extra certificates, appeals. */
export const afterCertificationInterpretations: readonly Interpretation[] = [
  {
    id: "surveillance-interval",
    clause: "6.1",
    zh: "首次监督（再认证后亦同）自认证决定起12个月，过期应暂停。以后自上次第二阶段、监督或再认证审核结束起计，特殊审核不计：过12个月为逾期，过15个月应暂停。决定次年起每个日历年一次，再认证年除外。",
    en: "The first surveillance, also after a recertification, counts 12 months from the decision and is then due for suspension. Later ones count from the end of the last stage 2, surveillance or recertification, never a special audit: overdue after 12 months, due for suspension after 15. One in each calendar year after the decision's, but the recertification year.",
    confirmedBy: null,
  },
  {
    id: "individual-programme",
    clause: "7.4",
    zh: "未写明向谁报告；个性化方案默认不启用，启用也不得低于6.1和6.4。",
    en: "It does not say to whom one reports; such programmes are off, and never under 6.1 and 6.4.",
    confirmedBy: null,
  },
  {
    id: "licences-of-restoring",
    clause: "8.3 b)",
    zh: "“3C 证”等是举例，取客户行业适用的任何许可。",
    en: "The 3C certificate and others are examples; any licence the client's trade needs is meant.",
    confirmedBy: null,
  },
  {
    id: "causes-of-suspension",
    clause: "8.3",
    zh: "四种直接恢复的原因分属：迟交整改8.1(1)，资质8.1(3)，监管意见8.1(1)，欠费8.1(2)；由具体原因决定恢复的办法。",
    en: "The four causes belong to grounds of suspension: late answers 8.1(1), licence 8.1(3), regulator 8.1(1), fee 8.1(2); the cause picks the way back.",
    confirmedBy: null,
  },
  {
    id: "voluntary-end",
    clause: "8.2(7)",
    zh: "主动申请结束的为注销，期满的为失效；只有(1)至(6)为撤销。",
    en: "An end the client asks for is a cancellation and running out is expiry; only (1) to (6) are withdrawals.",
    confirmedBy: null,
  },
  {
    id: "certified-before-licensed",
    clause: "8.6、13",
    zh: "先认证后申报资质、第二方评价转换默认不启用。",
    en: "Certifying before the licence, and converting second-party evaluations, are off.",
    confirmedBy: null,
  },
  {
    id: "reference-corrections",
    clause: "12.3、13.3",
    zh: "所引“5.4.3”“5.4.11”指整改的验证，按5.5.11理解。",
    en: "The 5.4.3 and 5.4.11 they refer to for corrections are 5.5.11.",
    confirmedBy: null,
  },
  {
    id: "appeal-start",
    clause: "14.1",
    zh: "10个工作日自决定送达客户的次日起算；逾期的申诉登记后依本条不予受理。",
    en: "The ten working days begin the day after the decision reached the client; a late appeal is recorded and refused under this clause.",
    confirmedBy: null,
  },
];
