import type { MappedClause } from "../../clause-text";

/** Chapter 10: changes of the scope. */
export const scopeClauses: readonly MappedClause[] = [
  {
    number: "10",
    title: { zh: "范围变更", en: "Change of scope" },
    zh: "认证范围的扩大、缩小和变更。",
    en: "Extending, reducing or changing the scope.",
    status: "text",
    obliges: false,
  },
  {
    number: "10.1",
    title: { zh: "告知", en: "Telling the body" },
    zh: "范围有变，获证组织告知本机构并交材料。",
    en: "The client tells the body and hands in what it asks for.",
    status: "planned",
    obliges: true,
    where: ["planned:changes"],
  },
  {
    number: "10.2",
    title: { zh: "评价与决定", en: "Audit and decision" },
    zh: "机构安排合适的评价（单独或随监督、再认证），再作出扩大、缩小或变更的决定。",
    en: "The body audits as fits, alone or with the next audit, and decides.",
    status: "planned",
    obliges: false,
    where: ["planned:changes"],
  },
];
