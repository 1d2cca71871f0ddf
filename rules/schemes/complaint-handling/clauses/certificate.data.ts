import type { ClauseText } from "../../clause-text";

/** Chapters 8 and 9: suspend, withdraw, restore; the certificate itself. */
export const certificateClauses: readonly ClauseText[] = [
  {
    number: "8",
    title: { zh: "暂停、撤销、恢复", en: "Suspend, withdraw, restore" },
    zh: "证书状态改变的理由和办法。",
    en: "Why and how a certificate changes state.",
  },
  {
    number: "8.1",
    title: { zh: "暂停", en: "Suspension" },
    zh: "有六种情形之一即暂停，最长六个月。",
    en: "For any of six reasons, at most six months.",
    items: [
      { mark: "(1)", zh: "持续或严重不满足认证要求。", en: "Requirements failed for long or gravely." },
      { mark: "(2)", zh: "不履行合同责任。", en: "Duties of the contract not kept." },
      { mark: "(3)", zh: "被监管部门责令停业整顿。", en: "Ordered by an authority to stop and mend." },
      {
        mark: "(4)",
        zh: "有相关方投诉，但还不到立即撤销的程度。",
        en: "A complaint not grave enough to withdraw at once.",
      },
      { mark: "(5)", zh: "没有按间隔接受监督。", en: "Surveillance not taken in time." },
      { mark: "(6)", zh: "自己申请暂停。", en: "The client asks for it." },
    ],
  },
  {
    number: "8.2",
    title: { zh: "撤销", en: "Withdrawal" },
    zh: "有七种情形之一即撤销。",
    en: "For any of seven reasons.",
    items: [
      {
        mark: "(1)",
        zh: "法律地位文件、许可或资质被注销、撤销。",
        en: "Legal status, permit or licence ended.",
      },
      {
        mark: "(2)",
        zh: "发生重大事故，监管部门认定由其违规造成。",
        en: "A grave incident an authority lays to its breach.",
      },
      {
        mark: "(3)",
        zh: "对事故或重大投诉没有有效处理。",
        en: "An incident or grave complaint not dealt with.",
      },
      { mark: "(4)", zh: "暂停期满问题仍未解决。", en: "Suspension over, the cause not." },
      { mark: "(5)", zh: "虚报、瞒报信息。", en: "False or hidden information." },
      { mark: "(6)", zh: "拒绝监管部门或本机构监督。", en: "Surveillance by authority or body refused." },
      { mark: "(7)", zh: "自己申请撤销。", en: "The client asks for it." },
    ],
  },
  {
    number: "8.3",
    title: { zh: "恢复", en: "Restoring" },
    zh: "一般经全要素现场审核消除原因并作出决定后恢复；下列四种经决定人审查即可恢复。",
    en: "Usually by a full on-site audit and a decision; in four cases on examination by the decider alone.",
    items: [
      {
        mark: "a)",
        zh: "因迟交整改资料暂停的，收到资料并现场验证后。",
        en: "Late answers to findings: once handed in and verified on site.",
      },
      {
        mark: "b)",
        zh: "因资质被暂停或待发证的，取得有效资质后。",
        en: "A licence suspended or pending: once it is valid.",
      },
      {
        mark: "c)",
        zh: "因监管稽查意见暂停的，监管部门确认问题不存在或已消除后。",
        en: "An authority's finding: once the authority confirms it gone.",
      },
      { mark: "d)", zh: "因欠费暂停的，费用交齐后。", en: "An unpaid fee: once paid." },
    ],
  },
  {
    number: "8.4",
    title: { zh: "通知与上报", en: "Notice and report" },
    zh: "暂停、撤销、恢复书面通知获证组织并报国家认监委；撤销的证书收回。",
    en: "Each is told to the client in writing and reported to CNCA; a withdrawn certificate is taken back.",
  },
  {
    number: "8.5",
    title: { zh: "停止使用", en: "No more use" },
    zh: "暂停或撤销后，不得使用证书、标志或引用认证信息。",
    en: "Suspended or withdrawn: no use of certificate, mark or claim.",
  },
  {
    number: "8.6",
    title: { zh: "先认证后申报资质", en: "Certified before licensed" },
    zh: "须先有证书才能申报资质的，初审可发三年证书并在监督时跟踪；期满仍无资质的，不再受理再认证。",
    en: "Where a licence needs the certificate first, one of three years may be issued and followed up; without the licence at its end there is no recertification.",
  },
  {
    number: "9",
    title: { zh: "认证证书", en: "The certificate" },
    zh: "证书的信息、有效期、通报和使用。",
    en: "What it tells, how long it holds, how it is reported and used.",
  },
  {
    number: "9.1",
    title: { zh: "证书信息", en: "What it tells" },
    zh: "证书至少含七项信息。",
    en: "At least seven things.",
    items: [
      { mark: "(1)", zh: "名称、地址、统一社会信用代码。", en: "Name, address, credit code." },
      { mark: "(2)", zh: "覆盖的地址和业务范围。", en: "Sites and scope covered." },
      {
        mark: "(3)",
        zh: "认证依据：GB/T 19012-2019、GB/T 19001-2016。",
        en: "Criteria: GB/T 19012-2019, GB/T 19001-2016.",
      },
      { mark: "(4)", zh: "证书编号。", en: "Number." },
      { mark: "(5)", zh: "颁证日期和有效期。", en: "Day of issue and validity." },
      { mark: "(6)", zh: "机构名称和地址。", en: "Name and address of the body." },
      { mark: "(7)", zh: "查询方式。", en: "How to look it up." },
    ],
  },
  {
    number: "9.2",
    title: { zh: "证书有效期", en: "How long it holds" },
    zh: "3年；再认证的不超过原截止日再加3年。",
    en: "3 years; after recertification no longer than the old last day plus 3 years.",
  },
  {
    number: "9.3",
    title: { zh: "信息通报", en: "Reporting" },
    zh: "按认监委制度上报证书信息。",
    en: "Certificate data are reported as CNCA lays down.",
  },
  {
    number: "9.4",
    title: { zh: "使用与处置", en: "Use and care" },
    zh: "只在范围内使用，不得涂改、转让；暂停期间不用，撤销即停用并交回，遗失、损毁申请补发，信息变更办理换发。",
    en: "Used within scope, never altered or passed on; not while suspended, handed back when withdrawn; replaced when lost, reissued when data change.",
  },
];
