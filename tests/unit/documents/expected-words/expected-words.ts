/** What one sample document must say, typed by hand from the rule's lists. */
export type ExpectedWords = Readonly<{ kind: string; fileName: string; texts: readonly string[] }>;
