/** A list of figures and the total the text gives of them; `isPart`: the list says only what the total contains. */
type WrittenSum = Readonly<{ sum: number; total: number; isPart: boolean; said: string }>;

const ITEM = String.raw`[^、，,。；;：:（()）\n\d]{0,14}\d{1,7}\s*\k<unit>`;

/** 甲类6件、乙类3件、丙类1件，合计10件. */
const LIST_FIRST = new RegExp(
  String.raw`(?<list>[^、，,。；;：:（()）\n\d]{1,14}\d{1,7}\s*(?<unit>\p{Script=Han})(?:[、和及]${ITEM}){1,40})[，,、]?(?:合计|共计|总计)[^。；;，,\n\d]{0,6}(?<total>\d{1,7})\s*\k<unit>`,
  "gu",
);
/** 共10件：甲类6件、乙类3件、丙类1件; 10件，其中甲类6件、乙类3件. */
const TOTAL_FIRST = new RegExp(
  String.raw`(?<total>\d{1,7})\s*(?<unit>\p{Script=Han})(?<mark>[：:]|[，,]?其中[：:]?)(?<list>${ITEM}(?:[、和及]${ITEM}){1,40})`,
  "gu",
);

const sumOf = (list: string, unit: string): number =>
  [...list.matchAll(/(\d+)\s*(\p{Script=Han})/gu)]
    .filter(([, , each]) => each === unit)
    .reduce((sum, [, figure]) => sum + Number(figure), 0);

export const writtenSums = (text: string): readonly WrittenSum[] =>
  [...text.matchAll(LIST_FIRST), ...text.matchAll(TOTAL_FIRST)].map((found) => {
    const { list = "", unit = "", total, mark } = found.groups ?? {};
    return {
      sum: sumOf(list, unit),
      total: Number(total),
      isPart: mark?.includes("其中") === true,
      said: found[0],
    };
  });
