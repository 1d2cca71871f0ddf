import { applicant, type Applicant } from "../application/application-form";

const FIELDS = applicant.keyof().options;

export type RecordChange = Readonly<{
  field: (typeof FIELDS)[number];
  before: string | null;
  after: string | null;
}>;

/** Where two accounts of an organisation differ, field by field in the order of the form. */
export const recordChanges = (before: Applicant, after: Applicant): readonly RecordChange[] =>
  FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    before: before[field],
    after: after[field],
  }));

/** One side of the changes as the log keeps it: the fields that differ and no other. */
export const sideOf = (
  changes: readonly RecordChange[],
  side: "before" | "after",
): Readonly<Record<string, string | null>> =>
  Object.fromEntries(changes.map((change) => [change.field, change[side]]));
