import type { Interpretation } from "../../interpretation";

/** Chapters 3 to 5.3: who may act, against what, what an application brings, and words left over from other schemes. */
export const generalInterpretations: readonly Interpretation[] = [
  {
    id: "registration-register",
    clause: "3(1) a)",
    zh: "“相关管理体系审核员注册资格”取质量管理体系审核员注册。",
    en: "The related registration is that of the quality management register.",
    confirmedBy: null,
  },
  {
    id: "same-criteria",
    clause: "4.1",
    zh: "GB/T 19012 总是审核准则，GB/T 19001 按申请；合同、计划、报告和证书上的准则完全一致。",
    en: "GB/T 19012 is always audited, GB/T 19001 when asked for; contract, plan, report and certificate name the same criteria.",
    confirmedBy: null,
  },
  {
    id: "no-bribery-record",
    clause: "5.2.2(7)",
    zh: "来自其他认证领域的遗留要求，按可选资料处理。",
    en: "A leftover of another scheme: an optional document.",
    confirmedBy: null,
  },
  {
    id: "foreign-words",
    clause: "5.5.8.2 g)、5.5.9.2、8.1(4)、8.2(2)、8.2(3)、12.1",
    zh: "其中“防暴力”“环境意识”“环境标准”是其他领域的遗留文字，不作为要求执行。",
    en: "Words of other schemes (violence, environment) are left over here and are no requirement.",
    confirmedBy: null,
  },
];
