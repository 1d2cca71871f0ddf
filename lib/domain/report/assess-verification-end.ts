import type { PlainDate } from "@/rules/core/plain-date";
import type { Refusal } from "../outcome";
import type { NonconformityRow } from "./report-record";

/**
 * Past closing + 3 months with something unverified, or verified only after it, there is no recommendation without
 * a new stage 2 (5.5.8.2).
 */
export const assessVerificationEnd = (
  rows: readonly Pick<NonconformityRow, "grade" | "number" | "verifiedOn">[],
  limit: PlainDate | null,
  today: PlainDate,
): readonly Refusal[] => {
  if (limit === null) return [];
  const late = rows.filter(
    ({ grade, verifiedOn }) => grade !== "improvement" && (verifiedOn ?? today) > limit,
  );
  if (late.length === 0) return [];
  const facts = { limit, numbers: late.map(({ number }) => number) };
  return [{ code: "verification-end-passed", clause: "5.5.8.2", facts, field: "conclusions" }];
};
