import { expect, test } from "vitest";
import { MOST_CHARACTERS, MOST_LINES } from "@/lib/rule-lint/rule-text";
import { lintRule } from "@/rules/lint/lint";

/** As much of a piece as a file may hold and still be read: so many characters, in so many lines. */
const filled = (piece: string): string => {
  const lines = piece.split("\n").length - 1;
  return piece.repeat(
    Math.floor(Math.min(MOST_CHARACTERS / piece.length, MOST_LINES / Math.max(lines, 0.001))),
  );
};

/** Most milliseconds for the longest file, on a machine that is busy with other tests. */
const MOST_MS = 15_000;

test.each([
  ["one long line", filled("审核组应按照要求实施审核并报告")],
  ["numbers and points", filled("1.")],
  ["clauses without end", filled("1.1.1 审核\n")],
  ["references without end", filled("按照5.4.3.1(3)要求实施，见附录B和第九章。")],
  ["open brackets", filled("（《“(")],
  ["lists without end", filled("a) 甲；\n(1) 乙；\n")],
  ["tables without end", filled("| 1~5 | ≤20 | >3 |\n")],
  ["open tags", filled("<tr><td>甲")],
  ["tabs", filled("甲\t乙\n")],
  ["spaces and line ends", filled(" \t\u3000\n")],
  ["numbers without end", filled(`${"一".repeat(19_000)}\n`)],
  ["wide gaps", filled(`见4.1${" ".repeat(15_000)}4.2\n`)],
  ["wide gaps written out", filled(`见4.1${"&nbsp;".repeat(3_000)}4.2\n`)],
  ["dashes before a word", `${filled("-").slice(1)}甲`],
  ["the same phrase", filled("纠正措施的有效性")],
  ["broken words", filled("符措违返履")],
  ["lengths of clocks", filled("暂停期限不超过6个月，监督间隔不超过12个月。")],
  ["headings", filled("# 审核时间\n")],
  ["capitals", filled("ABC DEF (GHI) ")],
  ["articles", filled("第九条 审核。\n")],
])("as much as is read of %s is judged in seconds", { timeout: 60_000 }, (_, text) => {
  const begun = performance.now();
  lintRule(text);
  expect(performance.now() - begun).toBeLessThan(MOST_MS);
});
