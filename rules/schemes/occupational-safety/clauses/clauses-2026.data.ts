import type { MappedClause } from "../../clause-text";

/** What is known of CNCA-OHSMS-01:2026: the document as a whole, and the clause whose points bodies have told clients. */
export const clauses2026: readonly MappedClause[] = [
  {
    number: "CNCA-OHSMS-01:2026",
    title: {
      zh: "职业健康安全管理体系认证规则",
      en: "Certification rules for occupational health and safety management systems",
    },
    zh: "2026-01-14发布、2026-03-01起实施的国家认证规则，认证依据为 GB/T 45001（ISO 45001）。条款正文未收录，引用以整份文件为单位；人日按 IAF MD 5 的 OH&SMS 1 表，其余做法与质量管理体系认证规则一致，均待认证机构确认。",
    en: "The national rule issued on 2026-01-14 and in force since 2026-03-01, for GB/T 45001 (ISO 45001). Its text is not held, so it is cited as a whole: days by IAF MD 5, Table OH&SMS 1, everything else as under the rule for quality management systems, until the body confirms it.",
    status: "assisted",
    obliges: true,
    where: ["rule:man-days", "rule:sample", "rule:plan", "rule:surveillance-clock"],
  },
  {
    number: "CNCA-OHSMS-01:2026 5.1.2",
    title: { zh: "申请条件", en: "Conditions of an application" },
    zh: "主体合法且所需许可有效；体系已运行满三个月；因自身原因被暂停、注销或撤销的，须满一年；未被责令停产停业，不在严重失信名单；一年内无重大生产安全事故；范围内的活动合法。",
    en: "A lawful body with its permits valid; a system run for three months; a year since any suspension, cancellation or withdrawal of its own making; not ordered to stop, on no list of serious dishonesty; no major accident at work within a year; lawful activities.",
    status: "assisted",
    obliges: true,
    where: ["rule:eligibility", "act:application-submit", "act:application-review"],
  },
];
