/**
 * What a report may claim of all of a kind, and how it would speak of one of which that does not hold. Both are read
 * clause by clause. Where `subjects` are named, claim and exception must speak of the same one: what is said of the
 * complaints says nothing of the findings of the internal audit.
 */
export type Claim = Readonly<{
  code: string;
  claimed: RegExp;
  against: RegExp;
  subjects?: readonly RegExp[];
}>;

const ALL = String.raw`(?:均|全部|都|皆|悉数|一律|100\s*[%％]|百分之百)`;
const NOT_YET = "(?:尚未|仍未|还未|未|没有|没)(?:及时|按期|按时|按规定|按要求|再|能)*";
const CALIBRATED = "(?:校准|检定|送校|送检|复校|计量溯源)";
const TRAINED = "(?:培训|考核|持证|上岗证|操作证|资格证|交底)";
const CLOSED = "(?:关闭|办结|整改|完成整改|闭环|处理完|落实)";

const words = (pattern: string): RegExp => new RegExp(pattern, "u");

export const CLAIMS: readonly Claim[] = [
  {
    code: "calibration-claimed",
    claimed: words(
      `${ALL}[^未不逾超]{0,12}${CALIBRATED}|${CALIBRATED}[^未不逾超]{0,8}${ALL}[^未不逾超]{0,8}(?:有效|合格|完成|受控|覆盖)`,
    ),
    against: words(
      `${NOT_YET}(?:进行|实施|做|安排|经)?${CALIBRATED}|(?:逾期|超期|过期)(?:未|没)?(?:使用|${CALIBRATED})|${CALIBRATED}[^前]{0,12}(?:已?(?:过期|逾期|超期|失效)|已到期|超[出过]有效期)`,
    ),
  },
  {
    code: "training-claimed",
    claimed: words(
      `(?:人员|员工|[员工师])[^未不]{0,8}${ALL}[^未不]{0,8}${TRAINED}|(?:全员|所有(?:人员|员工|岗位))[^未不]{0,10}${TRAINED}|(?:培训|持证)(?:覆盖)?率[^\\d未不]{0,4}100\\s*[%％]`,
    ),
    against: words(
      `(?:[员工师手]|\\d\\s*[名人])[^不]{0,12}${NOT_YET}(?:参加|接受|进行|经过?|通过|完成|取得|提供)?(?:过|任何|了)?[^，]{0,4}${TRAINED}|无证(?:上岗|操作|作业)|(?:操作证|上岗证|资格证)[^前]{0,8}(?:过期|逾期|失效|已到期)`,
    ),
  },
  {
    code: "closing-claimed",
    claimed: words(
      `${ALL}(?:已|得到|按期|按时|及时|有效|完成)*${CLOSED}|(?:关闭|办结|整改)率[^\\d未不]{0,4}100\\s*[%％]`,
    ),
    against: words(
      `(?:\\d+|[一二两三四五六七八九十])\\s*(?:件|项|起|条|个|宗|单|份)[^未没]{0,10}(?:${NOT_YET}${CLOSED}|(?:逾期|超期)未|(?:正在|仍在|尚在)(?:整改|处理))`,
    ),
    subjects: [/投诉|客诉|抱怨/u, /内审|内部审核/u, /管理评审|管评/u, /隐患/u],
  },
];
