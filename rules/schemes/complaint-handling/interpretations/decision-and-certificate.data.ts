import type { Interpretation } from "../../interpretation";

/** Chapters 5.9 and 9: decision, certificate, reporting. */
export const decisionAndCertificateInterpretations: readonly Interpretation[] = [
  {
    id: "recommend-after-correction",
    clause: "5.9.2、5.5.8.2 h)",
    zh: "“待改进”以满足5.9.2并经组长书面确认为准：严重不符合已验证，轻微不符合的措施已接受。",
    en: "A recommendation after correction is met by exactly 5.9.2, confirmed in writing by the leader: majors verified, minors' plans accepted.",
    confirmedBy: null,
  },
  {
    id: "repeated-phrase",
    clause: "5.9.4 e)",
    zh: "原文把同一短语印了两次，按一次理解；所列标准以实际审核的为准（4.1）。",
    en: "It prints a phrase twice, read once; of the standards it lists those audited are named (4.1).",
    confirmedBy: null,
  },
  {
    id: "validity-days",
    clause: "9.2",
    zh: "有效期自认证决定之日起，最后一日为满三年之日的前一日；再认证最后一日为原截止日加三年，且须在原截止日当日或之前决定。",
    en: "Validity runs from the day of the decision to the day before its third anniversary; after recertification to the old last day plus three years, if decided on or before that day.",
    confirmedBy: null,
  },
  {
    id: "reporting-day",
    clause: "9.3",
    zh: "当月的变化于次月10日前上报，遇节假日不顺延。",
    en: "A month's changes are reported by the 10th of the next, not moved for holidays.",
    confirmedBy: null,
  },
];
