import type { ExpectedWords } from "./expected-words";

/** The papers of decision, certificate and what goes with them, in the order of the samples. */
export const CERTIFICATE_WORDS: readonly ExpectedWords[] = [
  {
    kind: "report-review-record",
    fileName: "HZ-2026-0007-认证复核记录.pdf",
    texts: [
      "第二阶段审核",
      "秦知远、梁书宁、江予白",
      "秦知远　2026年6月14日",
      "8a0d44f19b7c2e6035d1fa92c4e87b60139f5d2ac7e04b8816f3d9a25c70eb41",
      "不符合项及验证通过",
      "■ 通过",
      "□ 退回",
      "建议提交认证决定。",
      "未参加本次审核和申请评审",
      "陆嘉言",
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
      "认证申请第 1 版",
      "以此为准",
      "IAF MD 5",
    ],
  },
  {
    kind: "sampling-record",
    fileName: "HZ-2026-0007-抽样确定记录.pdf",
    texts: ["除中心办公室外没有其他场所，无须抽样。", "没有随机抽取的场所。", "每次审核，不计入抽样数"],
  },
  {
    kind: "sampling-record",
    fileName: "HZ-2026-0007-抽样确定记录.pdf",
    texts: [
      "■ 中心有权要求各场所整改",
      "sha256-rank-1",
      "2026-0001 2026-05-11",
      "第 1 组名单校验值",
      "投诉量居前",
      "随机抽取",
      "本次不审核",
      "已由认证机构确认：言守则 2026-05-08",
      "（待认证机构确认）",
    ],
  },
  {
    kind: "sampling-record",
    fileName: "HZ-2026-0007-抽样确定记录.pdf",
    texts: [
      "66 个（不含中心办公室），其中互不相似 2 个",
      "第 2 组名单校验值",
      "示例项目 66",
      "新项目 3：新接管",
    ],
  },
];
