import { canonicalJson } from "../canonical-json";
import { DECISION_FILE_PARTS, type DecisionFile, type DecisionFilePart } from "./decision-file";

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isSame = (seen: unknown, now: unknown): boolean =>
  canonicalJson(seen ?? null) === canonicalJson(now ?? null);

/** What a new column holds before anybody has written into it; whoever attends is taken to be there in person. */
const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === "" ||
  value === "in-person" ||
  value === false ||
  value === 0 ||
  (Array.isArray(value) && value.length === 0);

/**
 * The same file told in two shapes. A member only today's shape has must be empty: filled in since, it is new to the
 * decision. A member only the earlier shape had is kept no longer, and so cannot have changed.
 */
const isSameAcrossShapes = (seen: unknown, now: unknown): boolean => {
  if (Array.isArray(seen) && Array.isArray(now))
    return (
      seen.length === now.length && seen.every((one: unknown, index) => isSameAcrossShapes(one, now[index]))
    );
  if (!isMembers(seen) || !isMembers(now)) return isSame(seen, now);
  return Object.keys(now).every((key) =>
    Object.hasOwn(seen, key) ? isSameAcrossShapes(seen[key], now[key]) : isEmpty(now[key]),
  );
};

/**
 * The parts in which the file of today differs from the one a decision saw: member by member in the shape both have,
 * and by what both shapes tell where the product's has changed since.
 */
export const changedParts = (seen: Members, now: Omit<DecisionFile, "told">): readonly DecisionFilePart[] => {
  if (seen["shape"] === now.shape)
    return DECISION_FILE_PARTS.filter((part) => !isSame(seen[part], now[part]));
  return DECISION_FILE_PARTS.filter((part) =>
    Object.hasOwn(seen, part) ? !isSameAcrossShapes(seen[part], now[part]) : !isEmpty(now[part]),
  );
};
