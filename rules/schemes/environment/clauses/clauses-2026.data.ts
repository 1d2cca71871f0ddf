import type { MappedClause } from "../../clause-text";

/** What is known of CNCA-EMS-01:2026: the document as a whole. */
export const clauses2026: readonly MappedClause[] = [
  {
    number: "CNCA-EMS-01:2026",
    title: { zh: "环境管理体系认证规则", en: "Certification rules for environmental management systems" },
    zh: "国家认监委公告2026年第2号发布的国家认证规则，认证依据为 GB/T 24001（ISO 14001）。条款正文未收录，引用以整份文件为单位；人日按 IAF MD 5 的 EMS 1 表，其余做法与质量管理体系认证规则一致，均待认证机构确认。",
    en: "The national rule issued by CNCA Announcement No. 2 of 2026, for GB/T 24001 (ISO 14001). Its text is not held, so it is cited as a whole: days by IAF MD 5, Table EMS 1, everything else as under the rule for quality management systems, until the body confirms it.",
    status: "assisted",
    obliges: true,
    where: ["rule:man-days", "rule:sample", "rule:plan", "rule:surveillance-clock"],
  },
];
