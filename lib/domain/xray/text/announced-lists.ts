import { FIGURE, figureOf } from "./figures-in-words";

/** A number of things announced, and the ways in which the list behind it may be counted, the plain one first. */
type AnnouncedList = Readonly<{ told: number; listed: readonly number[]; said: string }>;

const ANNOUNCED = new RegExp(
  String.raw`(?<![.\d第])(?<told>${FIGURE})\s*(?<unit>项|条|点|个|份|种|类|家|处|方面)[^。；;，,、：:（()）\n]{0,6}[：:]`,
  "gu",
);
const IN_BRACKETS = /[（(][^（()）]*[）)]/gu;
/** Lists that do not say they are whole, and counts within them, which are sums and no list of things. */
const OPEN = /等|例如|比如|诸如|其中|主要|…|略/u;
const NUMBERED = /(?:^|[；;，,、\s])(?:[（(]?\d{1,2}[）).、．]|[①-⑳]|[一二三四五六七八九十]是)/gu;

const MOST = 12;
const LONGEST = 400;

const partsOf = (list: string, mark: RegExp): number =>
  list.split(mark).filter((part) => part.trim() !== "").length;

/** 决议3项：甲、乙、丙: what follows the colon, as far as it can be counted; 和 may join two things or be part of one. */
export const announcedLists = (text: string): readonly AnnouncedList[] =>
  [...text.matchAll(ANNOUNCED)].flatMap(({ 0: announced, index, groups }) => {
    const told = figureOf(groups?.["told"] ?? "0");
    const behind = index + announced.length;
    const written = text.slice(behind, behind + LONGEST).split(/[。\n]/u)[0] ?? "";
    const list = written.replaceAll(IN_BRACKETS, "");
    const first = list.split(/[；;，,]/u)[0] ?? "";
    const unit = groups?.["unit"] ?? "";
    const isOfFigures = new RegExp(String.raw`\d\s*${unit}`, "u").test(list);
    const plain = partsOf(first, /、/u);
    if (plain < 2 || told > MOST || isOfFigures || OPEN.test(list) || /[：:]/u.test(list)) return [];
    const joined = [...first.matchAll(/[和及与]/gu)].length;
    return [
      {
        told,
        listed: [
          ...Array.from({ length: joined + 1 }, (_, more) => plain + more),
          partsOf(list, /[；;]/u),
          partsOf(list, /[，,]/u),
          partsOf(list, /[、，,；;]/u),
          [...written.matchAll(NUMBERED)].length,
        ],
        said: announced + written.slice(0, 60),
      },
    ];
  });
