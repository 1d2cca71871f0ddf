import type { z } from "zod";
import { table } from "./blocks";
import type { Block } from "./blocks";
import type { Frozen, Language, step } from "./model";
import { wordsIn } from "./words";

/** How a result was reached, clause by clause (5.4.4.6). */
export function stepsTable(steps: readonly Frozen<z.infer<typeof step>>[], language: Language): Block {
  const words = wordsIn(language).common;
  return table(
    [
      { title: words.number, share: 8, align: "center" },
      { title: words.clause, share: 18, align: "center" },
      { title: words.step, share: 54 },
      { title: words.result, share: 20, align: "right" },
    ],
    steps.map((row, index) => [String(index + 1), row.clause, row.text, row.value]),
  );
}
