/**
 * Things a report may say there are none of, and how it would speak of them all the same. A denial of a part of the
 * whole (no serious complaint, none in May) denies nothing else: `partly` tells those apart, within the same sentence.
 */
export type Denial = Readonly<{
  code: string;
  clause: string;
  denied: RegExp;
  partly: RegExp;
  /** Says that there were some; a figure in the first group must be more than none. */
  affirmed: RegExp;
}>;

const NONE = "(?:没有|未(?:曾)?(?:发生|出现|收到|发现|接到|接获|涉及|存在)过?|不存在|不涉及|尚无|无)";
const SOME_OF =
  /重大|严重|升级|重复|未处理|逾期|超期|未关闭|群体|有效投诉|恶意|\d\s*月|季度|当日|当天|本周|上半年|下半年|期间|除此|其[他它余]|除[^。；;]{1,20}外/u;

export const DENIALS: readonly Denial[] = [
  {
    code: "complaints-denied",
    clause: "5.6.1 g)",
    denied: new RegExp(
      `${NONE}(?:任何|过|相关|来自|顾客|客户|消费者|外部|的|及|和|、){0,4}投诉(?!处理|渠道|人|者|管理|程序|响应|回访|记录不|台账|电话|受理|材料|信息|事项)`,
      "u",
    ),
    partly: SOME_OF,
    affirmed:
      /投诉[^。；;\n\d]{0,16}?([1-9]\d*)\s*(?:起|件|次|例|宗|个|条|笔)?|([1-9]\d*)\s*(?:起|件|次|例|宗|个|条|笔)(?:顾客|客户|有效|消费者)?投诉/u,
  },
  {
    code: "penalties-denied",
    clause: "5.6.1 c)",
    denied: new RegExp(`${NONE}(?:任何|过|相关|受到|受过|的|违法|违规|及|和|、){0,4}(?:行政)?处罚`, "u"),
    partly: SOME_OF,
    affirmed:
      /(?:受到|被处以?|处以|收到)[^。；;\n无未]{0,14}(?:罚款|行政处罚|责令改正|责令整改)|罚款\s*([1-9]\d*)/u,
  },
  {
    code: "accidents-denied",
    clause: "5.6.1 c)",
    denied: new RegExp(`${NONE}(?:任何|过|相关|的|质量|安全|服务|及|和|、){0,4}事故`, "u"),
    partly: SOME_OF,
    affirmed: /(?:发生|出现)(?:过|了)?[^。；;\n无未]{0,8}?([1-9]\d*)\s*(?:起|次)[^。；;\n无未]{0,8}事故/u,
  },
  {
    code: "outsourcing-denied",
    clause: "5.5.9.2 i)",
    denied: new RegExp(`${NONE}(?:任何|的|相关)?外包(?:过程|活动|方|服务)?(?=[。；;，,\\n]|$)`, "u"),
    partly: SOME_OF,
    affirmed:
      /外包(?:方|商|单位|供方)[^。；;\n无未]{0,10}(?:负责|完成|提供|进行|签订|为)|与外包|由外包|委托(?:外包|外部|第三方)[^。；;\n]{0,10}(?:加工|生产|检测|运输|开发|维护)/u,
  },
  {
    code: "changes-denied",
    clause: "5.6.2 c)",
    denied: new RegExp(
      `(?:体系|组织机构|人员|场所|范围)[^。；;，,\\n]{0,8}${NONE}(?:任何|重大)?(?:变更|变化)|(?:保持(?:了)?完整性)[^。；;\\n]{0,12}无变更`,
      "u",
    ),
    partly: /\d\s*月|季度|除此|其[他它余]|除[^。；;]{1,20}外/u,
    affirmed:
      /(?:法定代表人|注册地址|经营地址|组织机构|管理者代表|最高管理者|部门|认证范围)[^。；;\n无未]{0,10}(?:由[^。；;\n]{1,20}(?:变更|调整|改)为|已?(?:变更|调整)为|发生了?(?:变更|变化))/u,
  },
  {
    code: "special-equipment-denied",
    clause: "5.6.1 c)",
    denied: new RegExp(`${NONE}(?:任何|使用)?特种设备`, "u"),
    partly: /其[他它余]|除[^。；;]{1,20}外/u,
    affirmed:
      /(?:叉车|电梯|行车|起重机|压力容器|锅炉|储气罐)[^。；;\n无未]{0,12}([1-9]\d*)\s*(?:台|部|辆|个)/u,
  },
  {
    code: "special-process-denied",
    clause: "5.6.1 d)",
    denied: new RegExp(`${NONE}(?:任何|需确认的?)?特殊过程`, "u"),
    partly: /其[他它余]|除[^。；;]{1,20}外/u,
    affirmed: /特殊过程(?:为|有|包括|：|:|确认(?:记录|报告))/u,
  },
  {
    code: "shifts-denied",
    clause: "5.5.9.2 f)",
    denied: new RegExp(`${NONE}(?:倒班|轮班|夜班|多班)`, "u"),
    partly: /其[他它余]|除[^。；;]{1,20}外|部门/u,
    affirmed:
      /(?:实行|采用|执行)[^。；;\n无未]{0,6}(?:两班|三班|四班|倒班|轮班)|夜班[^。；;\n无未]{0,8}[1-9]\d*\s*人/u,
  },
  {
    code: "temporary-sites-denied",
    clause: "5.5.9.2 h)",
    denied: new RegExp(
      `${NONE}(?:任何)?临时(?:场所|现场|项目)|临时(?:场所|现场)[^。；;，,\\n]{0,6}[:：]\\s*无`,
      "u",
    ),
    partly: /其[他它余]|除[^。；;]{1,20}外/u,
    affirmed:
      /(?:抽查|查看|查|审核)(?:了)?[^。；;\n无未]{0,14}(?:施工|安装|临时)(?:现场|场所)|在[^。；;\n无未]{0,20}项目现场/u,
  },
];
