/** A share written with the figures it comes from: 抽查20份，合格19份，合格率95%. */
type WrittenShare = Readonly<{ whole: number; part: number; percent: number; said: string }>;

type Count = Readonly<{ value: number; unit: string; before: string; from: number; to: number }>;

const COUNT =
  /(?<![\d.\-/:：])(\d{1,8}(?:\.\d+)?)\s*(万?(?:份|件|批次|批|人次|间次|车次|人|次|台|项|起|单|个|名|例|宗|笔|票|套|根|条|张|只|吨|米|m|家|户|处|间))(?![\p{Script=Han}]?[级类版月日])/gu;

/** The words a count belongs to: those before it, back to the last mark. */
const countsIn = (sentence: string): readonly Count[] =>
  [...sentence.matchAll(COUNT)].map((found) => ({
    value: Number(found[1]),
    unit: found[2] ?? "",
    before:
      sentence
        .slice(Math.max(0, found.index - 14), found.index)
        .split(/[，,；;、：:（(\d]/u)
        .at(-1) ?? "",
    from: found.index,
    to: found.index + found[0].length,
  }));

const RATE =
  /(?<what>[\p{Script=Han}]{2,8}?)(?:率|比例)(?:为|是|达|达到|约|约为|仅)?\s*[:：]?\s*(?<figure>\d+(?:\.\d+)?)\s*(?<sign>[%％‰])/gu;
const PORTION = /占(?:比|总数的?)?(?:为|约)?\s*(?<figure>\d+(?:\.\d+)?)\s*(?<sign>[%％‰])/gu;
const OF_WHOLE =
  /(?<part>\d+(?:\.\d+)?)\s*(?<unit>万?\p{Script=Han}{1,2})[，,]?(?:占|为|是)[^。；;，,\n\d]{0,12}(?<whole>\d+(?:\.\d+)?)\s*\k<unit>的(?<figure>\d+(?:\.\d+)?)\s*(?<sign>[%％‰])/gu;
const BRACKETED =
  /率(?:为|达)?\s*(?<figure>\d+(?:\.\d+)?)\s*(?<sign>[%％‰])[（(][^）)\d]{0,10}(?<whole>\d+)\s*(?<unit>\p{Script=Han}{1,2})[，,、][^）)\d]{0,10}(?<part>\d+)\s*\k<unit>[）)]/gu;

const percentOf = (figure: string | undefined, sign: string | undefined): number =>
  Number(figure) / (sign === "‰" ? 10 : 1);

/** Pairs of neighbouring characters: 回收 of 回收, 一次/次合/合格 of 一次合格. */
const pairs = (words: string): readonly string[] =>
  Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2));

const BOUND = /按时|及时|一次|累计|平均/u;

/** 收回 of 回收率: the same word turned. */
const turned = (pair: string): string => Array.from(pair).toReversed().join("");

const isAbout = (what: string, before: string): boolean =>
  pairs(what.replace(BOUND, "")).some((pair) => before.includes(pair) || before.includes(turned(pair))) ||
  (what.length <= 2 && before.includes(what));

const NOT = /[不未]|失败|遗漏/u;

/** The whole a part was taken of: the nearest count before it that is not smaller, of the same unit if there is one. */
const wholeOf = (counts: readonly Count[], part: Count): Count | undefined => {
  const earlier = counts.filter(({ to, value }) => to <= part.from && value >= part.value).toReversed();
  return (
    earlier.find(({ unit }) => unit === part.unit) ??
    earlier.find(({ unit, before }) => /次$/u.test(unit) && /共|总|合计/u.test(before))
  );
};

const ratesIn = (sentence: string): readonly WrittenShare[] => {
  const counts = countsIn(sentence);
  return [...sentence.matchAll(RATE), ...sentence.matchAll(PORTION)].flatMap((found) => {
    const { what = "", figure, sign } = found.groups ?? {};
    const before = counts.filter(({ to }) => to <= found.index).toReversed();
    const part = what === "" ? before[0] : before.find((count) => isAbout(what, count.before));
    if (part === undefined || found.index - part.to > 40) return [];
    const whole = wholeOf(counts, part);
    if (whole === undefined || whole.value === 0) return [];
    const isOther = NOT.test(part.before) && !NOT.test(what);
    return [
      {
        whole: whole.value,
        part: isOther ? whole.value - part.value : part.value,
        percent: percentOf(figure, sign),
        said: sentence.slice(whole.from, found.index + found[0].length),
      },
    ];
  });
};

const SUM_BEFORE = /(?:合计|共计|总计|共)\s*\d+\s*\p{Script=Han}{1,2}$/u;

/** Sentences, each with the total the one before ended in: 合计60件。合格57件，合格率95%. */
const readable = (text: string): readonly string[] => {
  const sentences = text.split(/[。；;\n]/u);
  return sentences.map(
    (sentence, at) => `${SUM_BEFORE.exec(sentences[at - 1] ?? "")?.[0] ?? ""}，${sentence}`,
  );
};

const fixed = (text: string, form: RegExp): readonly WrittenShare[] =>
  [...text.matchAll(form)].map((found) => ({
    whole: Number(found.groups?.["whole"]),
    part: Number(found.groups?.["part"]),
    percent: percentOf(found.groups?.["figure"], found.groups?.["sign"]),
    said: found[0],
  }));

export const writtenShares = (text: string): readonly WrittenShare[] => [
  ...readable(text).flatMap(ratesIn),
  ...fixed(text, OF_WHOLE),
  ...fixed(text, BRACKETED),
];

/** More good ones than were looked at: 共30根，合格34根. */
export const overfullParts = (text: string): readonly WrittenShare[] =>
  [
    ...text.matchAll(
      /(?:共|抽查?|检查|抽检|样本)\s*(\d+)\s*(\p{Script=Han})[，,][^。；;，,\n\d不未]{0,10}(?:合格|通过|符合|完成|关闭|办结|满意)\s*(\d+)\s*\2/gu,
    ),
  ].map(([said, whole, , part]) => ({
    whole: Number(whole),
    part: Number(part),
    percent: Math.round((Number(part) / Number(whole)) * 1000) / 10,
    said,
  }));
