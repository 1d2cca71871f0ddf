/** How far one section is: nothing saved, saved with gaps, whole, or sent back and not saved since. */
export type SectionState = "empty" | "begun" | "complete" | "returned";

type Standing = Readonly<{
  /** Instant of the last save; null: never. */
  savedAt: string | null;
  gaps: readonly string[];
  /** Instant of the review that returned it; null: none did. */
  returnedAt: string | null;
}>;

/** What the list of sections tells of one (5.9.1). */
export const sectionState = ({ savedAt, gaps, returnedAt }: Standing): SectionState => {
  if (returnedAt !== null && (savedAt === null || savedAt < returnedAt)) return "returned";
  if (savedAt === null) return "empty";
  return gaps.length === 0 ? "complete" : "begun";
};
