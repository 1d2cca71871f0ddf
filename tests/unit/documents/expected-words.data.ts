/** What each sample document must say, typed by hand from the rule's lists, in the order of the samples. */
export const EXPECTED: readonly {
  readonly kind: string;
  readonly fileName: string;
  readonly texts: readonly string[];
}[] = [
  {
    kind: "application-form",
    fileName: "HZ-2026-0007-认证申请表.pdf",
    texts: [
      "投诉处理管理体系认证申请表",
      "第 2 版",
      "杭州青禾客服外包有限公司",
      "91330108MA2TEST01X",
      "周以宁",
      "58 人",
      "39 人",
      "兼职坐席",
      "南京分中心",
      "5.2.1(1)",
      "5.2.1(7)",
      "19c2fd9be870a316",
      "由本组织自行向认证机构支付认证费用",
      "（盖章处）",
    ],
  },
  {
    kind: "application-review-record",
    fileName: "HZ-2026-0007-申请评审记录.pdf",
    texts: [
      "有效人数：35 人",
      "第一阶段 0.5 人日，现场 3.5 人日，合计 4.0 人日",
      "以质量管理体系规则最低人日为准",
      "抽样场所：1 个",
      "35.12.00",
      "■ 受理",
      "□ 补充材料后再评审",
      "□ 不予受理",
      "贺兰舟",
      "2026年5月13日",
    ],
  },
  {
    kind: "notice",
    fileName: "HZ-TZ-2026-0031-补充材料通知.pdf",
    texts: [
      "补充材料通知",
      "2026年5月11日",
      "南京分中心的租赁合同或使用证明。",
      "请于 2026年5月25日前",
      "特此通知",
    ],
  },
  {
    kind: "notice",
    fileName: "HZ-TZ-2026-0031-不予受理通知.pdf",
    texts: ["不予受理通知", "不足 3 个月（5.2.1(4)）", "2026年5月27日前"],
  },
  {
    kind: "notice",
    fileName: "HZ-TZ-2026-0031-受理通知.pdf",
    texts: ["受理通知", "4.0 人日", "OLS/GZ-0071 A/2", "认证费用须由你单位直接支付给本机构"],
  },
  {
    kind: "notice",
    fileName: "HZ-TZ-2026-0031-认证终止通知.pdf",
    texts: ["认证终止通知", "自2026年6月12日起终止", "当前阶段：第二阶段审核", "2026年6月29日前"],
  },
  {
    kind: "notice",
    fileName: "HZ-TZ-2026-0031-认证结果通知单.pdf",
    texts: [
      "认证结果通知单",
      "777-26-CMS-00012-R0-S",
      "2026年7月6日至2029年7月5日",
      "下次监督审核最迟2027年7月6日",
      "再认证申请最迟2029年4月5日",
    ],
  },
  {
    kind: "notice",
    fileName: "HZ-TZ-2026-0031-认证结果通知单.pdf",
    texts: ["不予通过", "未在规定期限内完成验证", "2026年10月9日前", "10 个工作日内"],
  },
  {
    kind: "contract",
    fileName: "HZ-HT-2026-0007-管理体系认证合同.pdf",
    texts: [
      "Management System Certification Contract",
      "Hangzhou Qinghe Contact Services Co., Ltd.",
      "Beijing Hengzhun Certification Co., Ltd.",
      "在线客服与电话客服外包服务中的投诉处理",
      "Handling of complaints in outsourced online and telephone customer service",
      "GB/T 19012-2019/ISO 10002:2018",
      "合计 4.0 人日",
      "每次监督不少于 1.5 人日；再认证不少于 3.0 人日",
      "¥18,000.50",
      "乙方不接受任何第三方代付",
      "payment by any third party is not accepted",
      "第五条 保密",
      "暂停、恢复、撤销与注销",
      "10 个工作日内向乙方申诉",
      "甲方 Party A（盖章 Seal）",
      "乙方 Party B（盖章 Seal）",
    ],
  },
  {
    kind: "programme",
    fileName: "HZ-2026-0007-审核方案.pdf",
    texts: [
      "2026年7月6日至2029年7月5日",
      "第一次监督",
      "第二次监督",
      "再认证",
      "3.0 人日",
      "2029年1月5日",
      "南京分中心",
      "温以恒",
    ],
  },
  {
    kind: "task-order",
    fileName: "HZ-2026-0007-审核任务书及派出令.pdf",
    texts: [
      "秦知远",
      "审核组长",
      "2024-N1QMS-0000117",
      "正式 · 专职",
      "实习 · 专职",
      "33.02.04",
      "确定的审核人日 3.5 人日",
      "安排的审核人日 3.5 人日",
      "在 2026年5月25日前（含当日）附理由对任何成员提出异议",
      "■ 同意上述审核组",
      "□ 有异议",
    ],
  },
  {
    kind: "audit-plan",
    fileName: "HZ-2026-0007-审核计划.pdf",
    texts: [
      "第二阶段审核",
      "审核目的",
      "审核范围",
      "审核准则",
      "09:00–09:30",
      "首次会议",
      "最高管理者面谈",
      "末次会议",
      "7.5、7.6、7.7、7.8、7.9",
      "梁书宁",
      "时长：1 小时",
      "双方已书面同意",
    ],
  },
  {
    kind: "attendance",
    fileName: "HZ-2026-0007-首末次会议签到表.pdf",
    texts: [
      "首次会议签到",
      "末次会议签到",
      "最高管理者",
      "授权代表",
      "2026年6月9日 16:00–17:00",
      "叶听澜",
      "公正性与保密承诺",
    ],
  },
  {
    kind: "stage1-report",
    fileName: "HZ-2026-0007-第一阶段审核报告.pdf",
    texts: [
      "非现场文件评价",
      "体系文件完整",
      "未出现重大违规或投诉",
      "S1-01",
      "2026年5月29日",
      "■ 具备条件，可进行第二阶段",
      "□ 不具备条件",
      "兼职坐席的能力与监督",
      "不早于 2026 年 5 月 30 日",
    ],
  },
  {
    kind: "stage2-report",
    fileName: "HZ-2026-0007-审核报告.pdf",
    texts: [
      "北京衡准认证有限公司", // a
      "杭州青禾客服外包有限公司",
      "管理者代表沈若川", // b
      "初次认证 · 第二阶段审核", // c
      "审核准则GB/T 19012-2019/ISO 10002:2018", // d
      "审核目的验证投诉处理管理体系的实际运行", // e
      "审核范围滨江总部、南京分中心",
      "确定 3.5 人日，实际 3.5 人日", // f
      "审核组长",
      "江予白", // g
      "2026-06-08 09:00–17:00",
      "审核方式现场审核", // h
      "TS-260422-009",
      "严重不符合 0 项，轻微不符合 2 项，改进机会 1 项",
      "NC-02",
      "■ □ □",
      "□ ■ □", // i
      "未解决的分歧与问题无", // j
      "■ 不符合项整改并验证合格后推荐认证注册",
      "□ 不推荐认证注册", // k
      "现行三年方案适宜",
      "2026年8月8日",
    ],
  },
  {
    kind: "nonconformity-report",
    fileName: "HZ-2026-0007-NC-01-不符合项报告.pdf",
    texts: [
      "□ 严重不符合",
      "■ 轻微不符合",
      "GB/T 19012-2019 7.8",
      "TS-260428-013",
      "■ 确认上述事实",
      "举一反三检查核查 2 月至 5 月",
      "答复时间不是必填项",
      "2026年6月26日",
      "■ 措施有效，予以关闭",
      "2026年8月8日",
    ],
  },
  {
    kind: "decision-record",
    fileName: "HZ-2026-0007-认证决定记录.pdf",
    texts: [
      "■ 授予认证",
      "□ 不予认证",
      "陆嘉言",
      "5.9.2 b)",
      "3 笔付款方均为委托人",
      "3f1c9a7be20d54886c0e1ff2a9d7b3456a81c0d9e4f7725b13a6c8de90f2b417",
      "2026年7月6日 至 2029年7月5日",
      "宋临川",
      "未参加本次审核和申请评审",
    ],
  },
  {
    kind: "certificate",
    fileName: "777-26-CMS-00012-R0-S-认证证书.pdf",
    texts: [
      "杭州青禾客服外包有限公司",
      "Hangzhou Qinghe Contact Services Co., Ltd.",
      "浙江省杭州市滨江区示例路88号3幢6层",
      "江苏省南京市雨花台区示例大道66号B座2层",
      "91330108MA2TEST01X", // a
      "2026年7月6日",
      "6 July 2026", // b
      "2029年7月5日",
      "5 July 2029", // c
      "证书编号：777-26-CMS-00012-R0-S", // d
      "GB/T 19012-2019/ISO 10002:2018",
      "GB/T 19001-2016/ISO 9001:2015", // e
      "在线客服与电话客服外包服务中的投诉处理",
      "夜间坐席与投诉回访",
      "Night service and follow-up of complaints", // f
      "北京衡准认证有限公司",
      "Beijing Hengzhun Certification Co., Ltd.",
      "北京市海淀区示例北路12号院4号楼9层",
      "方怀瑾",
      "总经理", // g
      "按期接受监督审核",
      "https://certdesk.hengzhun.example/certificates/777-26-CMS-00012-R0-S", // h
      "本证书为第 1 版",
      "作废此前各版",
      "a complaints-handling management system conforming to",
      "COMPLAINTS-HANDLING MANAGEMENT SYSTEM CERTIFICATE",
      "初次获证日",
      "Certified since",
      "颁发日期",
      "voids all earlier editions", // i
    ],
  },
  {
    kind: "certificate-content-confirmation",
    fileName: "HZ-2026-0007-认证证书内容确认.pdf",
    texts: ["中文 1 份，英文 1 份", "Nanjing Branch Centre", "2026年7月10日", "□ 内容无误", "□ 需要更正"],
  },
  {
    kind: "man-days-record",
    fileName: "HZ-2026-0007-审核时间确定记录.pdf",
    texts: [
      "合计 34.5，向上取整",
      "5.4.3.1(4)",
      "第一阶段 0.5 人日",
      "现场审核 3.5 人日",
      "合计 4.0 人日",
      "质量管理体系规则最低人日",
      "IAF MD 5",
    ],
  },
];
