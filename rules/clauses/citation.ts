import type { Clause } from "../core/clause";

export type Citation = {
  /** As it was written, to be shown: "注2". */
  readonly shown: string;
  /** The whole number it stands for: "5.4.3.1 注2". */
  readonly number: Clause;
};

/** A mark that continues the clause before it, "(3)", "c)", "注2": without that clause's own mark of the kind. */
const MARKS = [
  { mark: /^\(\d+\)/, own: /\(.*/, between: "" },
  { mark: /^[a-z]\)/, own: / [a-z]\).*/, between: " " },
  { mark: /^注\d/, own: / 注.*/, between: " " },
];
/** Between two numbers; a comma inside a name ("IAF MD 5, Table QMS 1") does not part. */
const BETWEEN = /(?:[、;]|,(?=\s*(?:\d|注|\(|[a-z]\)))|[–—~至和及]|\s(?:and|to)\s)\s*/;

/**
 * One way of writing a number: half-width brackets and points, "(1)" close to the number, "b)" and "注1" after one
 * space, without "规则", "第…条" or "clause" around it. "５．４．３．１（１）" and "规则 5.4.3.1 (1)" are "5.4.3.1(1)".
 */
export const normalClause = (written: string): Clause =>
  written
    .normalize("NFKC")
    .trim()
    .replace(/^(?:规则|条款|clause|rule|§)\s*/i, "")
    .replace(/^第\s*(.*?)\s*条\s*/, "$1")
    .replace(/\bnote(?=\s*\d)/gi, "注")
    .replace(/注[\s:]*(?=\d)/g, "注")
    .replace(/\s+/g, " ")
    .replace(/ ?\( ?(\d+) ?\)/g, "($1)")
    .replace(/(?<=[\d)]) ?([a-z])\)/gi, (_, letter: string) => ` ${letter.toLowerCase()})`)
    .replace(/(?<=[\d)]) ?注/g, " 注");

/** The mark's whole number: "b)" after "3(1) a)" is "3(1) b)". */
const continued = (before: Clause, written: Clause): Clause => {
  const kind = MARKS.find(({ mark }) => mark.test(written));
  return kind === undefined ? written : `${before.replace(kind.own, "")}${kind.between}${written}`;
};

/** "5.4.3.1 注1、注2" cites two clauses: "5.4.3.1 注1" and "5.4.3.1 注2". The ends of a range are cited. */
export const citations = (written: string): readonly Citation[] => {
  const found: Citation[] = [];
  for (const shown of written.normalize("NFKC").split(BETWEEN)) {
    const number = normalClause(shown);
    if (number === "") continue;
    const before = found.at(-1)?.number;
    found.push({ shown: shown.trim(), number: before === undefined ? number : continued(before, number) });
  }
  return found;
};
