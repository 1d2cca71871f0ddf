import { listOf } from "./grouped";
import { pairs } from "./characters";
import type { Clause, RuleDocument } from "./rule-document";
import { ownWords } from "./words";

/** What clauses are about, as pairs of characters weighed by how few clauses have them. */
export type Subjects = {
  readonly weight: (pair: string) => number;
  /** Share (0…1) of the words' weight that the clause and those below it have. */
  readonly share: (words: ReadonlySet<string>, clause: Clause) => number;
  /** The same for the clause without those below it. */
  readonly ownShare: (words: ReadonlySet<string>, clause: Clause) => number;
  readonly title: (clause: Clause) => ReadonlySet<string>;
  /** Clauses whose title has one of the words. */
  readonly titled: (words: ReadonlySet<string>) => readonly Clause[];
};

/** Words every clause of a rule may have, and single characters that only join: they tell nothing of a subject. */
const IDLE =
  /[\d一二三四五六七八九十]{1,9}(?:个|日|月|年|天)+|定义|要求|规定|按照|根据|依据|进行|实施|执行|符合|满足|相关|有关|应当|可以|本规则|本机构|完成|内容|方式|包括|以下|如下|上述|条款|所述|详见|参见|是否|关于|其他|其它|认证|审核|管理体系|组织|[的了和或在与及并由对是其按应将可]/g;

/** Pairs of characters of the words that tell a subject. */
export const subjectPairs = (text: string): ReadonlySet<string> => pairs(text.replace(IDLE, " "));

export const subjectsOf = (document: RuleDocument): Subjects => {
  const own = document.clauses.map((clause) => subjectPairs(ownWords(clause)));
  const whole = own.map((words) => new Set(words));
  for (const clause of document.clauses.toReversed()) {
    const above = clause.parent === null ? undefined : whole[clause.parent.index];
    if (above !== undefined) whole[clause.index]?.forEach((each) => above.add(each));
  }
  const counts = new Map<string, number>();
  for (const words of own) for (const each of words) counts.set(each, (counts.get(each) ?? 0) + 1);
  const titleOf = (clause: Clause): ReadonlySet<string> => subjectPairs(clause.title);
  const byTitle = new Map<string, Clause[]>();
  for (const clause of document.clauses) {
    for (const each of titleOf(clause)) {
      const list = byTitle.get(each);
      if (list === undefined) byTitle.set(each, [clause]);
      else list.push(clause);
    }
  }
  // A pair that one clause alone has is mostly where two words meet: it tells nothing of another.
  const weight = (pair: string): number => {
    const count = counts.get(pair) ?? 0;
    return count < 2 ? 0 : Math.log((document.clauses.length + 1) / count);
  };
  const sum = (words: Iterable<string>): number => {
    let total = 0;
    for (const each of words) total += weight(each);
    return total;
  };
  const shareIn =
    (sets: readonly ReadonlySet<string>[]) =>
    (words: ReadonlySet<string>, clause: Clause): number => {
      const all = sum(words);
      const has = sets[clause.index];
      return all === 0 || has === undefined ? 0 : sum([...words].filter((each) => has.has(each))) / all;
    };
  return {
    weight,
    share: shareIn(whole),
    ownShare: shareIn(own),
    title: titleOf,
    titled: (words) => {
      const found = new Set<Clause>();
      for (const each of words) {
        const list = weight(each) === 0 ? [] : listOf(byTitle, each);
        if (list.length <= 12) for (const clause of list) found.add(clause);
      }
      return [...found];
    },
  };
};
