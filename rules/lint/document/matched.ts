/** What a group of a pattern matched; nothing where it took no part. */
export const groupOf = (found: readonly (string | undefined)[], at: number): string => found[at] ?? "";
