import type { MappedClause } from "../../clause-text";

/** Chapter 12: extra certificates. */
export const extraCertificateClauses: readonly MappedClause[] = [
  {
    number: "12",
    title: { zh: "增发证书", en: "Further certificates" },
    zh: "已获证组织增加范围或标准时增发证书。",
    en: "For a certified client that adds a scope or standard.",
    status: "text",
    obliges: false,
  },
  {
    number: "12.1",
    title: { zh: "增发申请", en: "Asking for one" },
    zh: "符合申请条件的获证组织可为新范围或新标准申请增发。",
    en: "A certified client that meets the conditions may ask for a new scope or standard.",
    status: "planned",
    obliges: false,
    where: ["planned:extra-certificate"],
  },
  {
    number: "12.2",
    title: { zh: "增发人日", en: "Time" },
    zh: "随监督或再认证进行，不少于1人日。",
    en: "Along with a later audit, at least 1 day.",
    status: "assisted",
    obliges: false,
    where: ["rule:man-days"],
  },
  {
    number: "12.3",
    title: { zh: "增发实施", en: "Issuing it" },
    zh: "追加评价通过、整改完成并作出决定后增发。",
    en: "Once audited, corrected and decided.",
    status: "planned",
    obliges: false,
    where: ["planned:extra-certificate"],
  },
];
