/** One node of a message file: a sentence, or a branch of them. */
export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

export const isMessageTree = (value: unknown): value is MessageTree =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Merges message files branch by branch, so that every slice may bring its own refusals beside its noun.
 * Two files that say the same key differently are an error: the reader of one of them would be surprised.
 */
export function mergeMessages(trees: readonly MessageTree[]): MessageTree {
  return trees.reduce((merged, tree) => mergeTwo(merged, tree, []), {});
}

function mergeTwo(left: MessageTree, right: MessageTree, path: readonly string[]): MessageTree {
  const merged: Record<string, string | MessageTree> = { ...left };
  for (const [key, value] of Object.entries(right)) {
    const present = Object.hasOwn(merged, key) ? merged[key] : undefined;
    const here = [...path, key];
    if (present === undefined) merged[key] = value;
    else if (typeof present !== "string" && typeof value !== "string") {
      merged[key] = mergeTwo(present, value, here);
    } else if (present !== value) throw new Error(`Two message files disagree about "${here.join(".")}".`);
  }
  return merged;
}

/** Every key of a tree, dotted, in file order. */
export function messageKeys(tree: MessageTree, prefix = ""): readonly string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [prefix + key] : messageKeys(value, `${prefix}${key}.`),
  );
}
