import type { MappedClause } from "../../clause-text";

/** Chapter 13: converting second-party evaluations. */
export const conversionClauses: readonly MappedClause[] = [
  {
    number: "13",
    title: { zh: "转换证书", en: "Conversion" },
    zh: "由第二方评价转为认证。",
    en: "From second-party evaluation to certification.",
    status: "text",
    obliges: false,
  },
  {
    number: "13.1",
    title: { zh: "转换申请", en: "Asking for it" },
    zh: "通过本机构第二方评价的组织可以申请。",
    en: "Open to organisations this body evaluated as second party.",
    status: "off",
    obliges: false,
    where: ["rule:man-days"],
    interpretation: "certified-before-licensed",
  },
  {
    number: "13.2",
    title: { zh: "转换时间", en: "Time" },
    zh: "随监督评价进行，可比原来少，但总数不少于1人日。",
    en: "Along with surveillance; less than before, but at least 1 day in all.",
    status: "off",
    obliges: false,
    where: ["rule:man-days"],
    interpretation: "certified-before-licensed",
  },
  {
    number: "13.3",
    title: { zh: "转换实施", en: "Issuing it" },
    zh: "评价通过、整改完成并作出决定后发证。",
    en: "Once audited, corrected and decided.",
    status: "off",
    obliges: false,
    where: ["rule:man-days"],
    interpretation: "certified-before-licensed",
  },
];
