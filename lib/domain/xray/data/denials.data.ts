/**
 * Things a report may say there are none of, and how it would speak of them all the same. A denial of a part of the
 * whole (no serious complaint, none in May) denies nothing else: `partly` tells those apart, within the same sentence;
 * what is another's (the lifts of the landlord) is none of the client's: `others`.
 */
export type Denial = Readonly<{
  code: string;
  clause: string;
  partly: RegExp;
  others?: RegExp;
  /** What is denied, and what says that it was there: a denial of new departments does not deny a new director. */
  ways: readonly Readonly<{ denied: RegExp; affirmed: RegExp }>[];
}>;

const NONE =
  "(?:没有|从?未(?:曾|有)?(?:发生|出现|收到|受到|受过|发现|接到|接获|涉及|存在|识别出?|使用|设置|设立|设|配备)?过?|不存在|不涉及|不使用|不设|尚无|无|零)";
const ZERO = String.raw`(?:数量?|起数|件数|总数)?\s*(?:为|是|[:：])?\s*(?:零|0(?![\d.‰%％]))`;
const FIGURE = "(?:[1-9]\\d*|[一二两三四五六七八九十百]+)";
const SOME_OF =
  /重大|严重|一般及以上|较大|责任事故|升级|重复|未处理|逾期|超期|未关闭|群体|有效投诉|恶意|\d\s*月|季度|当日|当天|本周|上半年|下半年|期间|除此|其[他它余]|除[^。；;]{1,20}外/u;
const REST = /其[他它余]|除[^。；;]{1,20}外/u;

const words = (pattern: string): RegExp => new RegExp(pattern, "u");
const CUSTOMER =
  "(?:顾客|客户|用户|消费者|业主|住户|家长|学生|旅客|乘客|患者|病人|住客|客人|委托方|需方|买家|租户|经销商)";
/** Only what is denied once and for all denies a complaint in other words; a survey without discontent does not. */
const NEVER =
  "(?:从未|从没|从来没|从来未|未曾|始终没|始终未|一直没|一直未|至今没|至今未|至今无|以来没|以来未|以来无|无一|没有一[个位家名])";
const DISCONTENT = "(?:不满|抱怨|怨言|意见|异议|差评|差错反馈|负面|微词|不愉快|红过脸|找上门)";
const COMPLAINT = "(?:投诉|抱怨|客诉)";
const COUNTED_COMPLAINT = words(
  `${COMPLAINT}[^。；;\\n\\d零]{0,16}?(?:[1-9]\\d*)\\s*(?:起|件|次|例|宗|个|条|笔)?|${FIGURE}\\s*(?:起|件|次|例|宗|个|条|笔)(?:顾客|客户|有效|消费者)?${COMPLAINT}`,
);
const AGENCY = "(?:劳务派遣|派遣制?(?=人员|员工|工|用工)|派遣工|劳务工|劳务人员|临时工|外聘工|外包工)";
const HURT = "(?:受伤|烫伤|灼伤|烧伤|骨折|砸伤|割伤|轧伤|压伤|触电|坠落|中毒|死亡|工伤)";
const PLANT = "(?:叉车|客梯|货梯|电梯|行车|起重机|压力容器|锅炉|储气罐)";

export const DENIALS: readonly Denial[] = [
  {
    code: "complaints-denied",
    clause: "5.6.1 g)",
    partly: SOME_OF,
    ways: [
      {
        denied: words(
          `${NONE}(?:任何|过|相关|来自|顾客|客户|用户|消费者|外部|的|及|和|、){0,4}${COMPLAINT}(?!处理|渠道|人|者|管理|程序|响应|回访|记录不|台账|电话|受理|材料|信息|事项)|${COMPLAINT}${ZERO}`,
        ),
        affirmed: COUNTED_COMPLAINT,
      },
      {
        denied: words(
          `${NEVER}[^。；;，,\\n]{0,6}${CUSTOMER}[^。；;，,\\n]{0,8}(?:${DISCONTENT}|${COMPLAINT})|${CUSTOMER}[^。；;，,\\n]{0,8}${NEVER}[^。；;，,\\n]{0,8}(?:${DISCONTENT}|${COMPLAINT})`,
        ),
        affirmed: COUNTED_COMPLAINT,
      },
    ],
  },
  {
    code: "penalties-denied",
    clause: "5.6.1 c)",
    partly: SOME_OF,
    ways: [
      {
        denied: words(
          `${NONE}(?:任何|过|相关|受到|受过|的|违法|违规|及|和|、){0,4}(?:行政)?处罚|${NONE}(?:任何|过|的){0,2}(?:违法违规|违法|违规)(?:的)?(?:行为|情形|记录|情况|信息|问题)|从?未(?:曾)?(?:受|被)(?:过|到)?[^。；;，,\\n]{0,8}(?:处罚|处理|查处)|处罚${ZERO}`,
        ),
        affirmed:
          /(?:受到|被处以?|处以|收到|缴纳|作出)[^。；;\n无未]{0,14}(?:罚款|罚金|行政处罚|责令改正|责令整改)|罚(?:款|金)\s*(?:[1-9一二两三四五六七八九十])|责令(?:限期)?(?:改正|整改|停业|停产)|行政警告|(?:监管|监督管理|执法|住建|环保|交通|市场|消防|应急)[^。；;\n无未免]{0,24}(?:处罚?款|当场警告|吊销|查封)/u,
      },
    ],
  },
  {
    code: "accidents-denied",
    clause: "5.6.1 c)",
    partly: SOME_OF,
    others: /演练|预案|预防|防止|培训|风险|假设|模拟|如果|清单|应急准备/u,
    ways: [
      {
        denied: words(`${NONE}(?:任何|过|相关|的|生产|质量|安全|服务|及|和|、){0,4}事故|事故${ZERO}`),
        affirmed: words(
          `(?:发生|出现)(?:过|了)?[^。；;\\n无未]{0,8}?${FIGURE}\\s*(?:起|次)[^。；;\\n无未]{0,8}事故|${FIGURE}\\s*(?:名|人|位)[^。；;\\n无未]{0,14}${HURT}|${HURT}[^。；;\\n无未]{0,10}(?:送医|住院|就医)`,
        ),
      },
    ],
  },
  {
    code: "outsourcing-denied",
    clause: "5.5.9.2 i)",
    partly: SOME_OF,
    ways: [
      {
        denied: words(
          `${NONE}(?:任何|的|相关){0,2}(?:外包|委外|分包|外协|委托加工|代工)(?:过程|活动|方|服务|加工|业务|情况|的情况)?(?=[。；;，,\\n]|$)|(?:全部|所有|各)(?:个)?(?:工序|过程|环节|活动|生产|作业|运输|服务)[^。；;，,\\n]{0,6}(?:由|以)?(?:本公司|公司|自有|自行|自己|内部)[^。；;，,\\n]{0,8}(?:完成|实施|承担)`,
        ),
        affirmed:
          /外包(?:方|商|单位|供方)[^。；;\n无未]{0,10}(?:负责|完成|提供|进行|签订|为)|与外包|由外包|(?:外包|委外|外协|分包)(?:的)?(?:过程|工序|作业)?(?:为|有|包括|：|:|给|至)|委托(?:外包|外部|第三方)[^。；;\n]{0,10}(?:加工|生产|检测|运输|开发|维护)|由[^。；;，,\n]{2,24}(?:公司|厂|车队|运输队)(?:代工|承运|代为加工|加工)|外协(?:车队|厂|单位|供方)[^。；;\n无未]{0,6}(?:承运|承担|加工|负责)/u,
      },
    ],
  },
  {
    code: "agency-workers-denied",
    clause: "5.6.2 c)",
    partly: REST,
    ways: [
      {
        denied: words(
          `(?:${NONE}|未用|不用|未雇用|不雇用|未聘用)(?:任何|过|的|有|雇用|招用|聘用){0,2}${AGENCY}|(?:员工|人员|职工|用工)[^。；;，,\\n]{0,4}(?:均|全部|都|皆|一律)[^。；;，,\\n]{0,8}(?:直接聘用|直接雇用|直接用工|直聘|自有员工|自有职工|正式员工|正式职工|正式工|在编)`,
        ),
        affirmed: words(
          `${AGENCY}(?:人员|员工|工|用工)?[^。；;，,\\n无未不]{0,6}${FIGURE}\\s*[名人位]|${FIGURE}\\s*[名人位](?:为|是|系|均为|由)?[^。；;，,\\n无未不]{0,10}${AGENCY}`,
        ),
      },
    ],
  },
  {
    code: "changes-denied",
    clause: "5.6.2 c)",
    partly: /\d\s*月|季度|除此|其[他它余]|除[^。；;]{1,20}外/u,
    ways: [
      {
        denied: words(
          `(?:体系|组织机构|机构设置|组织架构|人员|场所|范围|机构)[^。；;，,\\n]{0,8}${NONE}(?:任何|重大)?(?:变更|变化|调整|变动)|(?:体系|机构设置|组织机构|组织架构)[^。；;，,\\n]{0,6}(?:保持)?稳定|(?:保持(?:了)?完整性)[^。；;\\n]{0,12}无变更`,
        ),
        affirmed:
          /(?:法定代表人|注册地址|经营地址|组织机构|管理者代表|最高管理者|部门|认证范围)[^。；;\n无未]{0,10}(?:由[^。；;\n]{1,20}(?:变更|调整|改)为|已?(?:变更|调整)为|发生了?(?:变更|变化))|\d\s*[月日][^。；;\n无未]{0,6}(?:新设|新增设|增设|撤销|成立)(?:了|立)?[^。；;，,\n]{1,10}(?:部|科|处|中心|分公司)/u,
      },
      {
        denied: words(`(?:体系|人员|管理层)[^。；;，,\\n]{0,8}${NONE}(?:任何|重大)?(?:变更|变化|调整|变动)`),
        affirmed:
          /(?:法人代表|法定代表人|最高管理者|总经理|董事长|管理者代表)[^。；;\n无未]{0,8}(?:更换|换任|改任|变更)/u,
      },
    ],
  },
  {
    code: "special-equipment-denied",
    clause: "5.6.1 c)",
    partly: REST,
    others: /物业|园区|写字楼|大楼|大厦|出租|校方|业主|总包|甲方|供方|顾客/u,
    ways: [
      {
        denied: words(`${NONE}(?:任何)?特种设备|特种设备${ZERO}`),
        affirmed: words(
          `${PLANT}[^。；;\\n无未]{0,12}${FIGURE}\\s*(?:台|部|辆|个)|${FIGURE}\\s*(?:台|部|辆)[^。；;，,\\n无未]{0,4}${PLANT}`,
        ),
      },
    ],
  },
  {
    code: "special-process-denied",
    clause: "5.6.1 d)",
    partly: REST,
    ways: [
      {
        denied: words(
          `${NONE}(?:任何)?(?:需要?确认的?)?特殊过程|${NONE}(?:任何)?需要?确认的?(?:特殊)?过程(?!文件|记录)|特殊过程${ZERO}`,
        ),
        affirmed:
          /特殊过程(?:为|有|包括|：|:|确认(?:记录|报告))|(?:属于|属|列为|作为|按|系)(?:公司)?(?:需要?确认的)?特殊过程/u,
      },
    ],
  },
  {
    code: "shifts-denied",
    clause: "5.5.9.2 f)",
    partly: /其[他它余]|除[^。；;]{1,20}外|部门|行政|职能|办公/u,
    ways: [
      {
        denied: words(
          `${NONE}(?:倒班|轮班|夜班|多班)|(?:实行|均为|一律|都是|均|上|为)(?:上)?(?:正常班|常白班|单班|白班制)`,
        ),
        affirmed: words(
          `(?:实行|采用|执行)[^。；;\\n无未]{0,6}(?:两班|三班|四班|倒班|轮班)|[两二三四]班(?:倒|运转|制)|夜班[^。；;\\n无未]{0,8}${FIGURE}\\s*名?[^。；;，,\\n]{0,2}人|另?设(?:有|立)?夜班`,
        ),
      },
    ],
  },
  {
    code: "temporary-sites-denied",
    clause: "5.5.9.2 h)",
    partly: /其[他它余]|除(?!固定)[^。；;]{1,20}外/u,
    ways: [
      {
        denied: words(
          `${NONE}(?:任何)?(?:临时|施工|安装|项目)(?:场所|现场|工地|项目)|临时(?:场所|现场)[^。；;，,\\n]{0,6}[:：]\\s*无`,
        ),
        affirmed:
          /(?:抽查|查看|查|审核)(?:了)?[^。；;\n无未]{0,14}(?:施工|安装|临时)(?:现场|场所)|在[^。；;\n无未]{0,20}项目现场/u,
      },
    ],
  },
];
