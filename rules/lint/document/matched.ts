/** What a group of a pattern matched; nothing where it took no part. */
export const groupOf = (found: readonly (string | undefined)[], at: number): string => found[at] ?? "";

/** The character of a place; a blank before the first and after the last. */
export const characterAt = (text: string, at: number): string => text[at] ?? " ";
