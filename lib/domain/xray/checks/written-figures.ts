import { place, type Check, type Disagreement } from "../check";
import { allPassages, reportPassages } from "../text/passages";
import { sentencesOf } from "../text/sentences";
import { writtenRates } from "../text/written-figures";
import { goalOf, missedBy } from "../text/written-goals";
import { announcedLists } from "../text/announced-lists";
import { overfullParts, writtenShares } from "../text/written-shares";
import { writtenSums } from "../text/written-sums";
import type { XrayFile } from "../xray-file";

/** Shares are written to a tenth of a per cent at most, small ones to a tenth of a thousandth. */
const ROUNDING = 0.6;
const SMALL = 5;
const TINY = 1;
const TINY_ROUNDING = 0.02;
const SMALL_ROUNDING = 0.11;

/** The part against the whole; a plan may be told first (计划150万台，产量118万台) or last. */
const isOff = (whole: number, part: number, percent: number): boolean => {
  const right = (part / whole) * 100;
  const most = Math.max(right, percent);
  const rounding = most < TINY ? TINY_ROUNDING : most < SMALL ? SMALL_ROUNDING : ROUNDING;
  return Math.abs(right - percent) > rounding && Math.abs((whole / part) * 100 - percent) > rounding;
};

const shareWrong = (file: XrayFile): readonly Disagreement[] =>
  allPassages(file).flatMap(({ part, detail, text }) =>
    writtenShares(text)
      .filter(({ whole, part: share, percent }) => whole > 0 && isOff(whole, share, percent))
      .map(({ whole, part: share, percent, said }) => {
        const right = ((share / whole) * 100).toFixed(1);
        return {
          facts: { percent, right },
          places: [place(part, said, detail), place(part, `${share}/${whole} = ${right} %`, detail)] as const,
        };
      }),
  );

const sumWrong = (file: XrayFile): readonly Disagreement[] =>
  allPassages(file).flatMap(({ part, detail, text }) =>
    writtenSums(text)
      .filter(({ sum, total, isPart }) => (isPart ? sum > total : sum !== total))
      .map(({ sum, total, said }) => ({
        facts: { sum, total },
        places: [place(part, said, detail), place(part, String(sum), detail)] as const,
      })),
  );

const rateOverWhole = (file: XrayFile): readonly Disagreement[] =>
  [
    ...allPassages(file),
    ...file.objectives.map(({ objective, result }) => ({
      part: "objectives" as const,
      detail: objective,
      text: /率/u.test(objective) ? `合格率 ${result}` : "",
    })),
  ].flatMap(({ part, detail, text }) =>
    [
      ...writtenRates(text).filter(({ percent }) => percent > 100),
      ...overfullParts(text)
        .filter(({ part: good, whole }) => good > whole)
        .map(({ percent, said }) => ({ rate: said, percent, said })),
    ].map(({ rate, percent, said }) => ({
      facts: { rate, percent },
      places: [place(part, said, detail), place(part, "100 %", detail)] as const,
    })),
  );

const listMiscounted = (file: XrayFile): readonly Disagreement[] =>
  allPassages(file).flatMap(({ part, detail, text }) =>
    announcedLists(text)
      .filter(({ told, listed }) => !listed.includes(told))
      .map(({ told, listed: [listed = 0], said }) => ({
        facts: { told, listed },
        places: [place(part, said, detail), place(part, String(listed), detail)] as const,
      })),
  );

/** A shift of one workshop may be told with fewer people than the whole shift has, never with more. */
const shiftDiffers = (file: XrayFile): readonly Disagreement[] =>
  file.shifts
    .filter(({ name }) => name.endsWith("班"))
    .flatMap(({ name, people }) =>
      reportPassages(file).flatMap(({ part, detail, text }) =>
        [...text.matchAll(new RegExp(`${name}(?:共|为|有|约|[:：])?\\s*(\\d{1,5})\\s*[名人]`, "gu"))]
          .filter(([, told]) => Number(told) > people)
          .map(([said, told]) => ({
            facts: { shift: name, told: Number(told), people },
            places: [place(part, said, detail), place("organisation", String(people), name)] as const,
          })),
      ),
    );

const UNMET =
  /未达|未完成|未实现|没有达到|未能达|低于[^。；;，,]{0,8}目标|没有完成|超出目标|高于[^。；;，,]{0,8}目标/u;

const goalMissed = (file: XrayFile): readonly Disagreement[] => {
  const told = reportPassages(file)
    .flatMap(({ text }) => sentencesOf(text))
    .filter((sentence) => UNMET.test(sentence));
  return file.objectives.flatMap(({ objective, target, result }) => {
    const goal = goalOf(target === "" ? objective : target);
    const reached = goal === null ? null : missedBy(goal, result);
    if (goal === null || reached === null) return [];
    if (told.some((sentence) => sentence.includes(objective) || sentence.includes(String(reached))))
      return [];
    return [
      {
        facts: { objective, goal: `${goal.least}${goal.unit}`, reached: `${reached}${goal.unit}` },
        places: [
          place("objectives", target === "" ? objective : target, objective),
          place("objectives", result, objective),
        ] as const,
      },
    ];
  });
};

/** Figures in the text that do not come out. */
export const WRITTEN_FIGURE_CHECKS = [
  { code: "share-wrong", severity: "must-mend", clause: "5.5.9.2 i)", find: shareWrong },
  { code: "sum-wrong", severity: "must-mend", clause: "5.5.9.2 i)", find: sumWrong },
  { code: "list-miscounted", severity: "must-answer", clause: "5.5.9.2 i)", find: listMiscounted },
  { code: "shift-differs", severity: "must-answer", clause: "5.4.3.1", find: shiftDiffers },
  { code: "rate-over-whole", severity: "must-mend", clause: "5.5.9.2 i)", find: rateOverWhole },
  { code: "goal-missed", severity: "must-answer", clause: "5.6.1 b)", find: goalMissed },
] as const satisfies readonly Check[];
