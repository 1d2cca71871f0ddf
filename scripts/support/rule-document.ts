import type { Clause } from "@/rules/core/clause";

/** A numbered clause or a point of its list as a rule document prints it. */
export type PrintedClause = Readonly<{
  number: Clause;
  /** The words under that very number, without its points and the clauses below it. */
  words: string;
}>;

const NUMBERED = /^(?:[-–]\s*)?(\d{1,2}(?:\.\d{1,2})*)\s+(?=[\p{Script=Han}*（A-Z])/u;
const POINT = /^(?:[-–]\s*)?(?:[（(](\d{1,2})[）)]|([a-z])[)）])\s*/u;
const NOTE = /^注(?:[:：]\s*)?(\d)[.:：]\s*/u;
/** The further notes of "注：1. …" stand as "2. …". */
const NEXT_NOTE = /^(\d)\.\s+/u;
/** Dashes and lozenges go on with the point they stand under, however it ended. */
const BULLET = /^(?:[-–]\s*)?[✧◇◆•·]|^[-–]\s/u;
const ENDS = /[。；;！]\**$/u;

/** 应, 不得 or 必须 as a duty; not the 应 inside 对应, 适应, 响应, 应急, 应对措施 and other words. */
const DUTY = /(?<![对适相响供反回])应(?!急|用|对措施)|不得|必须/u;

export const obliges = (words: string): boolean => DUTY.test(words);

type Place = Readonly<{ clause: Clause; point: string; number: Clause; isNote: boolean }>;

const NOWHERE: Place = { clause: "", point: "", number: "", isNote: false };

/** Where a line stands: at a new number, at a point of the clause, or (null) where the line before it stood. */
const placeOf = (line: string, before: Place): readonly [Place, string] | null => {
  const { clause, point } = before;
  const [begun, numbered] = NUMBERED.exec(line) ?? [];
  if (numbered !== undefined)
    return [{ ...NOWHERE, clause: numbered, number: numbered }, line.slice(begun?.length)];
  if (clause === "") return null;
  const [note, number] = NOTE.exec(line) ?? (before.isNote ? NEXT_NOTE.exec(line) : null) ?? [];
  if (note !== undefined)
    return [
      { clause, point: "", number: `${clause} 注${number ?? ""}`, isNote: true },
      line.slice(note.length),
    ];
  const [mark, figure, letter] = POINT.exec(line) ?? [];
  if (mark === undefined) return null;
  const rest = line.slice(mark.length);
  if (figure !== undefined) {
    const own = `${clause}(${figure})`;
    return [{ clause, point: own, number: own, isNote: false }, rest];
  }
  return [
    { clause, point, number: `${point === "" ? clause : point} ${letter ?? ""})`, isNote: false },
    rest,
  ];
};

/**
 * The clauses of a rule document in its order. A paragraph without a mark goes on with the point before it when that
 * did not end its sentence; else it is the clause's own, as is a paragraph after the last point of a list.
 */
export const printedClauses = (document: string): readonly PrintedClause[] => {
  const found: { number: Clause; words: string }[] = [];
  let place = NOWHERE;
  for (const raw of document.split("\n")) {
    const line = raw.trim();
    if (line === "") continue;
    const begun = placeOf(line, place);
    if (begun !== null) {
      place = begun[0];
      found.push({ number: place.number, words: begun[1] });
      continue;
    }
    const last = found.at(-1);
    if (last === undefined) continue;
    const isOver = place.number !== place.clause && ENDS.test(last.words) && !BULLET.test(line);
    const own = isOver ? found.findLast(({ number }) => number === place.clause) : undefined;
    (own ?? last).words += `\n${line}`;
  }
  return found;
};
