import { LAUNDRY } from "../clean/11-laundry.data";
import { retold, type DirtyReport } from "./retold";

const told = retold(LAUNDRY, [
  [
    "审核组由组长贺兰舟、组员司徒敏和技术专家向北河组成",
    "审核组由组长司徒敏、组员贺兰舟和技术专家向北河组成",
  ],
  [
    "当日起运行，到本次现场审核已近八个月。",
    "当日起运行。公司自2014年起一直承接澜州第三医院的布草洗涤，经验丰富。",
  ],
  ["查2026-05-26洗涤记录，感染织物单独装笼", "查2025-03-26洗涤记录，感染织物单独装笼"],
  ["2026-02-25评审，2026-03-02签订", "2026-03-12评审，2026-03-02签订"],
  ["蒸汽锅炉1台（检验有效期至2027-02-18）", "蒸汽锅炉1台（检验有效期至2026-05-18）"],
  ["污渍残留3件、短少2件、送达迟延2件", "污渍残留4件、短少2件、送达迟延2件"],
  ["回收率91.7%", "回收率96.4%"],
  ["收发配送11人、管理7人", "收发配送11人、管理9人"],
  ["早班22人、中班18人", "早班22人、中班28人"],
  ["开具轻微不符合1项，纠正措施验证后推荐认证", "开具不符合3项，纠正措施验证后推荐认证"],
  ["期间没有发生感染事件", "开业以来从未有顾客表达过不满。期间没有发生感染事件"],
  ["锅炉工2人持证；", "锅炉工2人持证，整烫另用劳务派遣工5人；员工全部由公司直接聘用，不使用派遣人员。"],
  ["整烫：烫平机4台", "公司的全部过程均自行完成，不存在外包。整烫：烫平机4台"],
  ["2025年12月校准，周期一年。", "全部在校准有效期内，其中2支温度计2026-04-30到期尚未送校。"],
  ["抽碧澈日化、南陵织造评价表", "抽澜州碧彻日化有限公司、南陵织造评价表"],
  ["2026-01-12由纪明蔚牵头", "2026-01-12由纪明慰牵头"],
  ["范围为医院、酒店布草的洗涤、消毒和租赁服务", "范围为医院、酒店布草的洗涤、消毒、租赁和销售服务"],
  ["每日班前会", "2026年2月完成防静电手术衣新款的设计评审和设计验证。每日班前会"],
  ["城东收发站抽配送单20份", "城东收发站由审核员视频连线审核，抽配送单20份"],
  ["确定体系是否符合准则", "本次为质量和环境管理体系的结合审核。确定体系是否符合准则"],
  ["旺季加班多。", "旺季加班多。（待补充）"],
  ["风险登记表共17项", "重要环境因素已识别并制定了运行控制。风险登记表共17项"],
  ["隧道式洗衣机改造后的再确认。", "2026年6月31日前的改造进度。"],
  ["内审员3人，各自不审本部门", "内审员3人，其中纪明蔚审核了品质部"],
  ["都到现场审核；", "都到现场审核，司徒敏顺便为员工讲授了体系标准并帮助修改了三份作业指导书；"],
  ["审核按计划完成。", "审核按计划完成，末次会议后审核组接受了公司安排的宴请和纪念品。"],
  [
    "受控文件38份，发放有登记。",
    "受控文件38份，发放有登记。每一批由仓库编号，车间领用时登记，检验合格后由品质主管签字放行，顾客可凭批号查询。",
  ],
  ["决议3项：增购扫码枪", "决议2项：增购扫码枪"],
  ["抽检比例2%", "抽检比例5%"],
]);

/** The laundry with its contradictions. */
export const DIRTY_LAUNDRY: DirtyReport = {
  input: {
    ...told,
    notes: (told.notes ?? [])
      .filter(({ unit, clause }) => unit !== "采购行政部" || clause !== "7.2")
      .map((row) => (row.unit === "设备部" ? { ...row, author: "向北河" } : row)),
  },
  planted: [
    { what: "three nonconformities told, one raised", code: "nonconformity-count", at: "不符合3项" },
    { what: "840 of 42000 are not 5 %", code: "share-wrong", at: "抽检比例5%" },
    { what: "staff add up to 60, not 58", code: "sum-wrong", at: "管理9人" },
    { what: "complaints add up to 8, not 7", code: "sum-wrong", at: "污渍残留4件" },
    { what: "a planned clause without a note", code: "clause-unnoted", at: "7.2" },
    {
      what: "no outsourcing beside a boiler overhauled by others",
      code: "outsourcing-denied",
      at: "不存在外包",
    },
    { what: "words of environmental management", code: "foreign-words", at: "重要环境" },
    { what: "a blank left to be filled", code: "placeholder-left", at: "待补充" },
    { what: "a day June does not have", code: "impossible-date", at: "6月31日" },
    { what: "a washing record before the period", code: "evidence-before-period", at: "2025-03-26" },
    { what: "a boiler whose inspection lapsed", code: "paper-lapsed-in-text", at: "2026-05-18" },
    { what: "a supplier spelt two ways", code: "spelt-two-ways", at: "碧彻" },
    { what: "a manager spelt two ways", code: "person-spelt-two-ways", at: "纪明慰" },
    { what: "no customer ever discontent beside complaints", code: "complaints-denied", at: "表达过不满" },
    { what: "work done since before the foundation", code: "older-than-founded", at: "2014年" },
    { what: "an order reviewed after it was signed", code: "bound-before-review", at: "2026-03-12" },
    { what: "33 of 36 are not 96.4 %", code: "share-wrong", at: "96.4" },
    { what: "more people in the late shift than there are", code: "shift-differs", at: "中班28人" },
    { what: "no agency workers beside five", code: "agency-workers-denied", at: "派遣工5人" },
    { what: "all calibrated but two", code: "calibration-claimed", at: "尚未送校" },
    { what: "two resolutions announced, three listed", code: "list-miscounted", at: "2项：增购" },
    { what: "another leader than appointed", code: "leader-told-differs", at: "组长司徒敏" },
    { what: "sales in the scope told", code: "scope-told-wider", at: "销售" },
    { what: "design reviewed where it is excluded", code: "design-excluded-yet-done", at: "防静电" },
    { what: "a station audited by video on site", code: "remote-told", at: "视频连线" },
    { what: "a combined audit of one system", code: "integration-told", at: "结合审核" },
    { what: "an internal auditor in the own unit", code: "own-unit-audited", at: "品质部" },
    { what: "instructions mended by the team", code: "consulted-on-site", at: "作业指导书" },
    { what: "a dinner and presents", code: "hospitality-taken", at: "宴请" },
  ],
};
