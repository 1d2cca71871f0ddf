import { HOTEL } from "../clean/03-hotel.data";
import { retold, type DirtyReport } from "./retold";

const PASTED =
  "前台接待严格按照预订单核对宾客姓名、房型和离店日期，对提前到店的宾客先安排行李寄存和大堂休息，房间清扫完成并经领班复核后立即通知宾客办理，夜审每日凌晨两点核对当日房态、房价和应收账款，差异逐笔写入交接本，由次日值班经理追查到底";

const told = retold(HOTEL, [
  [
    "近期无重大投诉、无食品安全事故、无消防事故。",
    "酒店保持零安全事故。2026年3月2日锅炉房一名维修工被烫伤送医，按工伤处理。",
  ],
  [
    "滨江区市场监督管理局检查发现1名厨工健康证明过期，当场给予警告",
    "滨江区市场监督管理局下达《责令改正通知书》，酒店缴纳罚金3000元",
  ],
  ["均已办结，无升级到消费者协会的投诉", "均已办结，开业至今遵纪守法，没有任何违法违规记录"],
  [
    "2025年10月20日对其评价合格，2025年11月1日签订《布草洗涤合同》",
    "自2025年10月5日起由其送洗，《供方评价表》填写于2025年10月20日",
  ],
  ["返洗18件，返洗率1.2%", "返洗48件，返洗率1.2%"],
  ["遗留物品36件，已归还28件、待领8件", "遗留物品共计36件：已归还28件、待领6件"],
  ["评审日期2026年3月13日", "合同评审单落款2026年3月18日"],
  ["现有员工216人", "全员二百六十人"],
  ["实行早、中、夜三班", "一律上常白班，没有轮班；前厅、客房三班倒"],
  ["滕玉兰审核餐饮部", "滕玉岚审核餐饮部"],
  ["汀州鲜达冷链物流有限公司、", "汀州鲜达冷链物流有限公司、汀州鲜答水产有限公司、"],
  ["特种设备有电梯5部", "酒店不使用特种设备，配有电梯5部"],
  ["总厨隋建国从业26年，2015年随开业加入。", "总厨隋建国2012年入职本酒店，至今已有十四年。"],
  ["GB/T 14308-2023", "危险源辨识与风险评价表已更新；GB/T 14308-2023"],
  ["2026年3月25日召开管理评审会", "2026年3月1日召开管理评审会"],
  [
    "双方对不符合事实没有异议，无未决事项。",
    "双方意见统一，没有异议。人事部经理不认可02号不符合的事实，拟申诉。",
  ],
  [
    "酒店为单一场所，无临时场所。",
    "酒店为单一场所，不涉及临时场所。注册地为汀州市滨江区观澜路18号。统一社会信用代码91350100M0039A034R。",
  ],
  ["答复快。", `答复快。${PASTED}。`],
  ["设施老化集中出现时", "【待补】集中出现时"],
]);

const [first, second, third] = told.team ?? [];

/** The hotel with nineteen contradictions. */
export const DIRTY_HOTEL: DirtyReport = {
  input: {
    ...told,
    team: [
      ...(first === undefined ? [] : [first]),
      ...(second === undefined ? [] : [{ ...second, name: "向晚睛" }]),
      ...(third === undefined
        ? []
        : [
            {
              ...third,
              registrations: (third.registrations ?? []).map((row) => ({ ...row, validTo: "2026-05-20" })),
            },
          ]),
    ],
    otherReports: [{ number: "2026-Q-0333", text: `服务过程。${PASTED}。` }],
  },
  planted: [
    { what: "a registration ends on the first of two days", code: "registration-lapsed", at: "危子墨" },
    { what: "an auditor's name differs from the appointed one", code: "team-differs", at: "向晚睛" },
    { what: "no accident beside a scald", code: "accidents-denied" },
    { what: "no breach of law beside a payment of a fine", code: "penalties-denied" },
    { what: "laundry sent before its supplier was judged", code: "bound-before-evaluation", at: "洁雅" },
    { what: "48 of 1500 are not 1.2 %", code: "share-wrong", at: "48件" },
    { what: "28 and 6 are not 36", code: "sum-wrong", at: "待领6件" },
    { what: "a contract signed before its review sheet", code: "bound-before-review", at: "护理学会" },
    { what: "260 people in figures of words", code: "headcounts-differ", at: "260" },
    { what: "only day shifts beside three shifts", code: "shifts-denied" },
    { what: "a head of department misspelt", code: "person-spelt-two-ways", at: "滕玉岚" },
    { what: "a supplier misspelt", code: "spelt-two-ways", at: "鲜答" },
    { what: "no special equipment beside lifts", code: "special-equipment-denied" },
    { what: "employed before the company was founded", code: "older-than-founded", at: "2012年入职" },
    { what: "words of occupational health", code: "foreign-words", at: "危险源" },
    { what: "another day of the management review", code: "own-day-differs", at: "2026-03-01" },
    { what: "no dispute beside one", code: "dispute-denied" },
    { what: "another house number", code: "address-differs", at: "18号" },
    { what: "another credit code", code: "foreign-credit-code", at: "91350100M0039A034R" },
    { what: "a block of another report", code: "pasted-from-other" },
    { what: "a place left to fill in", code: "placeholder-left", at: "待补" },
  ],
};
