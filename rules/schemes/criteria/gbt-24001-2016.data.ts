import type { CriteriaList } from "./criteria-list";

/**
 * Clause numbers of GB/T 24001-2016 (ISO 14001:2015) to x.y, and one deeper where the standard sets its own
 * subjects apart (6.1, 9.1); the titles are short ones of our own.
 */
export const gbt24001: CriteriaList = {
  id: "GB/T 24001-2016",
  name: "GB/T 24001-2016",
  internationalName: "ISO 14001:2015",
  chapters: {
    planning: ["4", "5", "6"],
    operation: ["8", "9.1"],
    "internal-audit": ["9.2", "9.3"],
    improvement: ["10"],
    support: ["7"],
  },
  clauses: [
    { clause: "4.1", zh: "组织及其环境", en: "Organisation and context" },
    { clause: "4.2", zh: "相关方需求", en: "Needs of interested parties" },
    { clause: "4.3", zh: "体系范围", en: "Scope of the system" },
    { clause: "4.4", zh: "环境管理体系", en: "The environmental system" },
    { clause: "5.1", zh: "领导与承诺", en: "Leadership and commitment" },
    { clause: "5.2", zh: "环境方针", en: "Environmental policy" },
    { clause: "5.3", zh: "岗位职责权限", en: "Roles and authority" },
    { clause: "6.1.1", zh: "风险和机遇总则", en: "Risks and opportunities in general" },
    { clause: "6.1.2", zh: "环境因素", en: "Environmental aspects" },
    { clause: "6.1.3", zh: "合规义务", en: "Compliance obligations" },
    { clause: "6.1.4", zh: "措施策划", en: "Planning what to do" },
    { clause: "6.2", zh: "环境目标及实现策划", en: "Objectives and how to reach them" },
    { clause: "7.1", zh: "资源", en: "Resources" },
    { clause: "7.2", zh: "能力", en: "Competence" },
    { clause: "7.3", zh: "意识", en: "Awareness" },
    { clause: "7.4", zh: "信息交流", en: "Communication" },
    { clause: "7.5", zh: "文件化信息", en: "Documented information" },
    { clause: "8.1", zh: "运行策划和控制", en: "Operational planning and control" },
    { clause: "8.2", zh: "应急准备和响应", en: "Emergencies: preparing and responding" },
    {
      clause: "9.1.1",
      zh: "监视、测量、分析和评价总则",
      en: "Monitoring, measurement, analysis, evaluation",
    },
    { clause: "9.1.2", zh: "合规性评价", en: "Evaluating compliance" },
    { clause: "9.2", zh: "内部审核", en: "Internal audit" },
    { clause: "9.3", zh: "管理评审", en: "Management review" },
    { clause: "10.1", zh: "改进总则", en: "Improvement in general" },
    { clause: "10.2", zh: "不符合和纠正措施", en: "Nonconformity and corrective action" },
    { clause: "10.3", zh: "持续改进", en: "Continual improvement" },
  ],
};
