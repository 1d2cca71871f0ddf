import type { MappedClause } from "../../clause-text";

/** Chapter 7: changes of the client's documents. */
export const changedDocumentsClauses: readonly MappedClause[] = [
  {
    number: "7",
    title: { zh: "获证组织文件的修改", en: "Changes to the client's documents" },
    zh: "手册重大修改的报备和审查，以及个性化方案。",
    en: "Telling and examining great changes, and programmes of one's own.",
    status: "text",
    obliges: false,
  },
  {
    number: "7.1",
    title: { zh: "报备", en: "Telling the body" },
    zh: "手册的重大修改要记录并报本机构。",
    en: "Great changes to the manual are recorded and sent in.",
    status: "planned",
    obliges: true,
    where: ["planned:changes"],
  },
  {
    number: "7.2",
    title: { zh: "更新", en: "Keeping up" },
    zh: "机构接到通知后及时更新所存手册。",
    en: "The body updates its copy soon after.",
    status: "planned",
    obliges: true,
    where: ["planned:changes"],
  },
  {
    number: "7.3",
    title: { zh: "审查", en: "Examining" },
    zh: "组长审查重大更改；影响体系的，做一次全面文件审查或附加现场审查，或两样都做，费用由持证者承担。",
    en: "The leader examines them; if the system is touched there is a full document review, an extra visit or both, at the client's cost.",
    status: "planned",
    obliges: true,
    where: ["planned:changes"],
  },
  {
    number: "7.4",
    title: { zh: "个性化方案", en: "Individual programmes" },
    zh: "长期有效的体系可与客户商定个性化的监督和复评方案，须事先报告。",
    en: "For a system long proved, a programme of its own may be agreed, reported beforehand.",
    status: "off",
    obliges: true,
    where: ["rule:surveillance-clock"],
    interpretation: "individual-programme",
  },
];
