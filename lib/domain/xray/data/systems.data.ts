type NamedSystem = Readonly<{ scheme: string; named: RegExp }>;

/** Management systems as a report calls them: by name, or by the number of their standard. */
export const NAMED_SYSTEMS: readonly NamedSystem[] = [
  { scheme: "quality", named: /(?<!医疗器械)质量管理体系|(?<!\d)(?:19001|9001)(?!\d)/u },
  { scheme: "EMS", named: /环境管理体系|(?<!\d)(?:24001|14001)(?!\d)/u },
  { scheme: "OHSMS", named: /职业健康安全管理体系|(?<!\d)45001(?!\d)/u },
  { scheme: "food-safety", named: /食品安全管理体系|HACCP体系|(?<!\d)22000(?!\d)/u },
  { scheme: "anti-bribery", named: /反贿赂管理体系|(?<!\d)37001(?!\d)/u },
  { scheme: "information-security", named: /信息安全管理体系|(?<!\d)(?:22080|27001)(?!\d)/u },
  { scheme: "it-service", named: /信息技术服务管理体系|(?:GB\/T\s*24405|ISO\/IEC\s*20000)/u },
  { scheme: "energy", named: /能源管理体系|(?<!\d)(?:23331|50001)(?!\d)/u },
  { scheme: "medical-devices", named: /医疗器械质量管理体系|(?<!\d)(?:42061|13485)(?!\d)/u },
  { scheme: "business-continuity", named: /业务连续性管理体系|(?<!\d)(?:30146|22301)(?!\d)/u },
  { scheme: "intellectual-property", named: /知识产权(?:合规)?管理体系|(?<!\d)29490(?!\d)/u },
  { scheme: "complaint-handling", named: /投诉处理管理体系|(?<!\d)19012(?!\d)/u },
];

/** What a team says of a system that it audited. */
export const JUDGED = /运行|有效|符合|适宜|充分|良好|受控|满足/u;

/** A system beside the audited one: held, joined with it, taken as its ground, or somebody else's. */
export const BESIDE =
  /整合|结合|融合|纳入|兼容|一体|认证|证书|获证|通过|参照|借鉴|参考|引用|基础|框架|接口|共用|共享|依托|集团|供方|供应商|顾客|客户|外包|申请|培训|未/u;
