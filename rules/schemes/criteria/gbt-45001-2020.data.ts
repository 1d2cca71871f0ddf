import type { CriteriaList } from "./criteria-list";

/**
 * Clause numbers of GB/T 45001-2020 (ISO 45001:2018) to x.y, and one deeper where the standard sets its own
 * subjects apart (6.1, 8.1, 9.1); the titles are short ones of our own.
 */
export const gbt45001: CriteriaList = {
  id: "GB/T 45001-2020",
  name: "GB/T 45001-2020",
  internationalName: "ISO 45001:2018",
  chapters: {
    planning: ["4", "5", "6"],
    operation: ["8", "9.1"],
    "internal-audit": ["9.2", "9.3"],
    improvement: ["10"],
    support: ["7"],
  },
  clauses: [
    { clause: "4.1", zh: "组织及其环境", en: "Organisation and context" },
    { clause: "4.2", zh: "工作人员和其他相关方需求", en: "Needs of workers and other parties" },
    { clause: "4.3", zh: "体系范围", en: "Scope of the system" },
    { clause: "4.4", zh: "职业健康安全管理体系", en: "The health and safety system" },
    { clause: "5.1", zh: "领导与承诺", en: "Leadership and commitment" },
    { clause: "5.2", zh: "职业健康安全方针", en: "Health and safety policy" },
    { clause: "5.3", zh: "岗位职责权限", en: "Roles and authority" },
    { clause: "5.4", zh: "协商和参与", en: "Consulting and involving workers" },
    { clause: "6.1.1", zh: "风险和机遇总则", en: "Risks and opportunities in general" },
    { clause: "6.1.2", zh: "危险源辨识和风险评价", en: "Finding hazards, assessing risks" },
    { clause: "6.1.3", zh: "法律法规和其他要求", en: "Legal and other requirements" },
    { clause: "6.1.4", zh: "措施策划", en: "Planning what to do" },
    { clause: "6.2", zh: "目标及实现策划", en: "Objectives and how to reach them" },
    { clause: "7.1", zh: "资源", en: "Resources" },
    { clause: "7.2", zh: "能力", en: "Competence" },
    { clause: "7.3", zh: "意识", en: "Awareness" },
    { clause: "7.4", zh: "沟通", en: "Communication" },
    { clause: "7.5", zh: "文件化信息", en: "Documented information" },
    { clause: "8.1.1", zh: "运行策划和控制总则", en: "Operational control in general" },
    { clause: "8.1.2", zh: "消除危险源、降低风险", en: "Removing hazards, lowering risks" },
    { clause: "8.1.3", zh: "变更管理", en: "Managing change" },
    { clause: "8.1.4", zh: "采购、承包方和外包", en: "Procurement, contractors, outsourcing" },
    { clause: "8.2", zh: "应急准备和响应", en: "Emergencies: preparing and responding" },
    { clause: "9.1.1", zh: "监视、测量、分析和绩效评价总则", en: "Monitoring and evaluating performance" },
    { clause: "9.1.2", zh: "合规性评价", en: "Evaluating compliance" },
    { clause: "9.2", zh: "内部审核", en: "Internal audit" },
    { clause: "9.3", zh: "管理评审", en: "Management review" },
    { clause: "10.1", zh: "改进总则", en: "Improvement in general" },
    { clause: "10.2", zh: "事件、不符合和纠正措施", en: "Incidents, nonconformity, corrective action" },
    { clause: "10.3", zh: "持续改进", en: "Continual improvement" },
  ],
};
