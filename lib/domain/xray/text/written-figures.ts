/** A share written with the figures it comes from: 抽查20份，合格19份，合格率95%. */
export type WrittenShare = Readonly<{ whole: number; part: number; percent: number; said: string }>;

const COUNTED = String.raw`\s*(?:份|件|批次?|人次?|次|台|项|起|单|个|名|例|宗|笔)`;

const SHARE = new RegExp(
  String.raw`(\d+)${COUNTED}[^。；;\n%％\d]{0,24}?(不|未)?(?:合格|满意|按时|及时|完成|关闭|办结|处理|回访|达标|有效|解决)[^。；;\n%％\d]{0,6}?(\d+)${COUNTED}[^。；;\n%％\d]{0,16}?率[^。；;\n\d]{0,6}(\d+(?:\.\d+)?)\s*[%％]`,
  "gu",
);

export const writtenShares = (text: string): readonly WrittenShare[] =>
  [...text.matchAll(SHARE)].map(([said, whole, not, part, percent]) => ({
    whole: Number(whole),
    part: not === undefined ? Number(part) : Number(whole) - Number(part),
    percent: Number(percent),
    said,
  }));

const RATE =
  /((?:合格|满意|及时|完成|履约|办结|处理|回访|交付|达标|覆盖|解决|响应|准确|出勤|培训|开箱|通过)[^。；;，,\n\d]{0,2}率)[^。；;，,\n\d≥>]{0,6}(\d+(?:\.\d+)?)\s*[%％]/gu;

/** Rates of something out of something: none of them can pass 100. */
export const writtenRates = (
  text: string,
): readonly Readonly<{ rate: string; percent: number; said: string }>[] =>
  [...text.matchAll(RATE)].map(([said, rate = "", percent]) => ({ rate, percent: Number(percent), said }));

/** Counts of nonconformities as a text states them: 严重不符合0项，轻微不符合2项. */
export const statedNonconformities = (
  text: string,
): readonly Readonly<{ grade: "major" | "minor"; count: number; said: string }>[] =>
  [
    ...text.matchAll(
      /(严重|轻微|一般)\s*不符合(?:项)?\s*[（(【]?\s*(\d+|无)\s*[）)】]?\s*(?:项|个|份|条)?/gu,
    ),
  ].map(([said, grade, count]) => ({
    grade: grade === "严重" ? "major" : "minor",
    count: count === "无" ? 0 : Number(count),
    said,
  }));

/** Heads of a whole organisation as a text states them: 现有员工35人, 体系覆盖人数为 35 人. */
export const statedHeadcounts = (text: string): readonly Readonly<{ people: number; said: string }>[] =>
  [
    ...text.matchAll(
      /(?:现有(?:员工|人员|职工)|员工总(?:人)?数|体系(?:覆盖|内)(?:员工|人员)?(?:总)?人?数|覆盖员工总?人?数|在册(?:员工|人员))[^。；;，,\n\d]{0,6}(\d{1,6})\s*[名人]/gu,
    ),
  ].map(([said, people]) => ({ people: Number(people), said }));

/** A goal in per cent and which way it lies: "≥95%" wants at least, "≤2%" at most. */
export const goalOf = (target: string): Readonly<{ isAtLeast: boolean; percent: number }> | null => {
  const found =
    /(≥|>=|＞|>|≤|<=|＜|<|不低于|不小于|大于|不超过|不高于|不大于|小于|低于|控制在)?[^\d]{0,4}(\d+(?:\.\d+)?)\s*[%％]/u.exec(
      target,
    );
  if (found === null) return null;
  const isAtMost = ["≤", "<=", "＜", "<", "不超过", "不高于", "不大于", "小于", "低于", "控制在"].includes(
    found[1] ?? "",
  );
  return { isAtLeast: !isAtMost, percent: Number(found[2]) };
};

export const percentIn = (text: string): number | null => {
  const found = /(\d+(?:\.\d+)?)\s*[%％]/u.exec(text);
  return found === null ? null : Number(found[1]);
};
