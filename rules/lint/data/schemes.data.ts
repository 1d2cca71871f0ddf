/**
 * Certification schemes as their documents name them, with words that belong to them and to nobody else. A word
 * that two schemes share, or that law and everyday language use too ("环境变化"), does not stand here.
 */
export type SchemeWords = {
  readonly scheme: string;
  /** How a document of the scheme calls it; one of them in the title makes its words its own. */
  readonly names: RegExp;
  readonly words: RegExp;
};

export const SCHEME_WORDS: readonly SchemeWords[] = [
  {
    scheme: "EMS",
    names: /环境管理|环境体系|24001|环保|生态|绿色|低碳|温室气体|碳/,
    words:
      /环境(?:意识|标准|因素|方针|绩效|目标指标|运行控制|管理方案|管理手册|影响评价)|污染预防|重要环境|三废|排污许可|危险废物/g,
  },
  {
    scheme: "OHSMS",
    names: /职业健康|安全生产|45001|HSE|安全管理/,
    words: /危险源(?:辨识)?|职业病|职业健康安全(?:方针|绩效|目标|风险)|工伤事故|安全生产许可证|重大危险/g,
  },
  {
    scheme: "food-safety",
    names: /食品|HACCP|22000|餐饮|乳制品|农产品|有机|饲料|良好农业|GAP|GMP|粮/,
    words:
      /食品安全(?:小组|危害|事故|方针|法|管理)?|危害分析|关键控制点|HACCP|前提方案|操作性前提|食源性|致病菌|食品链|餐饮服务许可|食品生产许可/g,
  },
  {
    scheme: "anti-bribery",
    names: /反贿赂|贿赂|37001|合规/,
    words:
      /(?:无)?行贿(?:犯罪)?(?:记录|档案)?|受贿|反贿赂(?!管理体系认证)|贿赂(?:风险|行为)|礼品招待|反贿赂职能/g,
  },
  {
    scheme: "product",
    names: /产品认证|强制性|CCC|3C|自愿性产品/,
    words:
      /(?<![\dA-Za-z])3C(?![\dA-Za-z])|(?<![A-Za-z])CCC(?![A-Za-z])|强制性产品认证|型式试验|工厂检查|工厂质量保证能力|获证产品|样品送检|认证单元|单元划分/g,
  },
  {
    scheme: "information-security",
    names: /信息安全|27001|隐私|数据安全|网络安全|27701|个人信息|数据管理/,
    words:
      /信息安全管理体系|信息安全方针|适用性声明|信息资产|SoA(?![A-Za-z])|信息安全事件|信息安全风险(?:评估|处置)|保密性、完整性和可用性/g,
  },
  {
    scheme: "it-service",
    names: /信息技术服务|20000|IT服务|运维/,
    words: /信息技术服务管理体系|服务目录|服务级别协议|SLA(?![A-Za-z])|配置管理数据库|CMDB/g,
  },
  {
    scheme: "energy",
    names: /能源|50001|23331|节能|能耗|碳/,
    words:
      /能源(?:绩效|评审|基准|消耗|方针|管理体系|目标|使用|计量)|能耗(?:限额|指标)|节能量|重点用能|主要能源使用|综合能耗/g,
  },
  {
    scheme: "medical-devices",
    names: /医疗器械|13485/,
    words: /医疗器械(?:注册证|质量管理)?|植入性|无菌(?:医疗|加工)|产品注册证/g,
  },
  {
    scheme: "business-continuity",
    names: /业务连续性|22301/,
    words: /业务连续性|业务影响分析|恢复时间目标|RTO(?![A-Za-z])/g,
  },
  {
    scheme: "intellectual-property",
    names: /知识产权|29490/,
    words: /知识产权(?:方针|管理体系|贯标)|专利(?:申请|检索|布局)|商标注册/g,
  },
  {
    scheme: "organic",
    names: /有机|绿色食品|良好农业/,
    words: /有机(?:产品|转换|码|种植|加工)|转换期(?:产品)?|销售证|有机认证/g,
  },
  {
    scheme: "social-responsibility",
    names: /社会责任|SA\s*8000|26000|36000|ESG/,
    words: /童工|强迫劳动|歧视性|未成年工/g,
  },
  {
    scheme: "construction",
    names: /工程建设|施工|50430|建筑/,
    words: /施工企业质量管理|工程建设施工|GB\/T\s*50430|建筑业企业资质/g,
  },
  {
    scheme: "second-party",
    names: /第二方|供应商评价/,
    words: /第二方(?:评价|审核|验证|检查)/g,
  },
];
