import type { Line } from "./line";

const LEADER = /(?:\.{3}|…|·{3}|\t| {2})\s*\d{1,3}$/;
const LINKED = /^\[[^\]]{1,80}\]\(#/;
const plain = (text: string): string => text.replace(LEADER, "").replace(/[\s.…·]/g, "");

const isLeader = (line: Line): boolean =>
  line.cells === null &&
  (LINKED.test(line.text) ||
    (/(?:\.{3}|…{2}|·{3})\s*\d{1,3}$/.test(line.text) && line.text.length < 80) ||
    (LEADER.test(line.text) && /^(\d{1,2}(\.\d+)*[.、]?\s|第.{1,4}[章节])/.test(line.text)));

/** Line numbers of the list of contents: its entries are no headings. */
export const contentsLines = (lines: readonly Line[]): ReadonlySet<number> => {
  const found = new Set<number>(lines.filter(isLeader).map((line) => line.number));
  const start = lines.findIndex((line) => /^目\s*[录次]$/.test(line.text));
  if (start < 0) return found;
  const entry = lines.findIndex((line, at) => at > start && plain(line.text) !== "");
  const first = lines[entry];
  if (first === undefined) return found;
  const again = lines.findIndex(
    (line, at) => at > entry && at < entry + 300 && plain(line.text) === plain(first.text),
  );
  for (const line of lines.slice(start, Math.max(again, start))) found.add(line.number);
  return found;
};
