/** A goal of an objective: which way it lies, and what it is counted in (%, 分, 次 …; empty: bare). */
type Goal = Readonly<{ isAtLeast: boolean; least: number; unit: string }>;

const AT_MOST = /[≤＜<]|不超过|不高于|不大于|不多于|小于|低于|少于|控制在|以内|以下|之内/u;
const NOT_LOWER = /不低于|不小于|不少于/u;
const UNIT = String.raw`%|％|‰|分|次|起|件|个|条|项|台|天|批|例|宗|小时`;
const FIGURE = new RegExp(String.raw`(\d+(?:\.\d+)?)\s*(${UNIT})?`, "u");

const sameUnit = (unit: string): string => (unit === "％" ? "%" : unit);

/** "≥95%" wants at least 95 of a hundred, "≤2次" two times at most; "0起" and "零" want none. */
export const goalOf = (target: string): Goal | null => {
  const found = FIGURE.exec(target.replaceAll("零", "0"));
  if (found === null) return null;
  const least = Number(found[1]);
  const isAtMost = (AT_MOST.test(target) && !NOT_LOWER.test(target)) || least === 0;
  return { isAtLeast: !isAtMost, least, unit: sameUnit(found[2] ?? "") };
};

/** Figures of a result in the unit of its goal; days, months and quarters are none. */
const resultsOf = (result: string, unit: string): readonly number[] => {
  const figures = [
    ...result.replaceAll("零", "0").matchAll(/(\d+(?:\.\d+)?)\s*([%％‰]|\p{Script=Han}{0,2})/gu),
  ].map(([, figure, after = ""]) => ({ figure: Number(figure), after: sameUnit(after) }));
  const own = figures.filter(({ after }) => unit !== "" && after.startsWith(unit));
  const bare = figures.filter(({ after }) => !/^[年月季日号度]/u.test(after) && !["%", "‰"].includes(after));
  return (own.length > 0 ? own : unit === "%" || unit === "‰" ? [] : bare).map(({ figure }) => figure);
};

/** The figure that misses the goal, if one does. */
export const missedBy = ({ isAtLeast, least, unit }: Goal, result: string): number | null =>
  resultsOf(result, unit).find((reached) => (isAtLeast ? reached < least : reached > least)) ?? null;
