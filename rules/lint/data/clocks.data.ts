/**
 * The clocks a certification rule sets, by the words that must stand beside the length; `but` are words that make
 * it another clock. The first that fits is meant.
 */
export type ClockWords = { readonly clock: string; readonly all: readonly RegExp[]; readonly but?: RegExp };

export const CLOCK_WORDS: readonly ClockWords[] = [
  { clock: "stage-gap", all: [/(第?[一二两]个?阶段|一、二阶段)/, /间隔/] },
  { clock: "first-surveillance", all: [/(首次|第\s*[一1]\s*次|初次)监督/] },
  {
    clock: "surveillance-interval",
    all: [/监督/, /间隔|相隔/],
    but: /首次|第\s*[一1]\s*次|决定后|颁证后|签发/,
  },
  {
    clock: "suspension",
    all: [/暂停/, /期限|期间|最长|不(得|应)?超过|期为/],
    but: /恢复|届满|书面|通知|提出|公布|公示|通报/,
  },
  {
    clock: "certificate-validity",
    all: [/证书/, /有效期(限)?(为|是|:|均为|不(得|应)?超过|\s*[\d一二三四五六]|最长)/],
    but: /截止|届满|期满|延长|再加|前|暂停|剩余|临时/,
  },
  { clock: "certification-cycle", all: [/认证周期(为|是|:)/] },
  {
    clock: "major-nonconformity",
    all: [/严重不(符合|合格)/, /内|不(得|应)?超过|期限|时限/],
    but: /轻微|一般不|复查|再次|提交|计划|原因|分析|方案|验证|确认/,
  },
  {
    clock: "minor-nonconformity",
    all: [/(轻微|一般)不(符合|合格)/, /内|不(得|应)?超过|期限|时限/],
    but: /严重|复查|再次|提交|计划|原因|分析|方案|验证|确认/,
  },
  {
    clock: "report",
    all: [/审核报告/, /提交|出具|完成|交付|发放/, /内|不(得|应)?超过/],
    but: /不符合|保存|客户|受审核方|申请组织|获证组织|委托人|申请人/,
  },
  {
    clock: "appeal-handled",
    all: [/申诉/, /处理|答复|回复|办结|结论/, /内|不(得|应)?超过/],
    but: /提出申诉|投诉/,
  },
  { clock: "appeal", all: [/提出(书面)?申诉|申诉(应|须)?.{0,8}提出|申诉期/] },
  { clock: "complaint-answered", all: [/投诉/, /答复|回复/, /内|不(得|应)?超过/], but: /申诉|处理完毕|办结/ },
  { clock: "complaint-closed", all: [/投诉/, /处理完毕|办结/, /内|不(得|应)?超过/], but: /申诉|答复|回复/ },
  { clock: "recertification-request", all: [/再认证|复评|换证/, /申请/, /前|提前/] },
  { clock: "system-run", all: [/(体系|有效)/, /运行/, /以上|至少|满|不(得|应)?少于/], but: /记录/ },
  { clock: "records", all: [/记录|档案|资料|案卷/, /保存|保留|归档/, /年|至少|不(得|应)?少于/] },
  { clock: "plan-sent", all: [/审核计划/, /前|提前/, /发送|提交|通知|告知|送达|交/] },
];

/** What makes two lengths of one clock two cases: they are compared only where both have the same. */
export const CASES =
  /首次|初次|再认证|复评|扩大|特殊|紧急|重大|现场|书面|远程|文件|高风险|中风险|低风险|境外|季节|一级|二级|三级|[A-D]类|纸质|电子|简单|复杂|受理|通知|之后|此后|例外|除外|延长|变更/g;
