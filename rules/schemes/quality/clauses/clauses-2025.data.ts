import type { MappedClause } from "../../clause-text";

/** What is known of CNCA-QMS-01:2025: the document as a whole, and the one clause that is cited by number. */
export const clauses2025: readonly MappedClause[] = [
  {
    number: "CNCA-QMS-01:2025",
    title: { zh: "质量管理体系认证规则", en: "Certification rules for quality management systems" },
    zh: "2026-01-01起实施的国家认证规则，也是投诉处理管理体系人日和抽样的下限。条款正文未收录，引用以整份文件为单位；现场时间不少于总人日的80%，监督每12个月一次，证书三年。",
    en: "The national rule in force since 2026-01-01, and the floor for days and samples of complaints-handling audits. Its text is not held, so it is cited as a whole: at least 80 % of the days on site, surveillance every 12 months, certificates for three years.",
    status: "assisted",
    obliges: true,
    where: ["rule:man-days", "rule:sample", "rule:plan", "rule:surveillance-clock"],
  },
  {
    number: "CNCA-QMS-01:2025 5.8.2",
    title: { zh: "再认证决定的期限", en: "When recertification is decided" },
    zh: "再认证决定须在证书到期日或之前作出，过期按初次认证重新申请。",
    en: "Decided on or before the certificate's last day; afterwards a new initial application is needed.",
    status: "assisted",
    obliges: true,
    where: ["rule:validity"],
  },
];
