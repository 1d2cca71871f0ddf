import type { PlainDate } from "@/rules/core/plain-date";
import type { EditionValues } from "@/rules/schemes/edition-values";

/** A draft as it is kept. */
export type EditionDraft = Readonly<{
  id: string;
  scheme: string;
  parentEdition: string;
  edition: string;
  effectiveFrom: PlainDate;
  note: string;
  status: "draft" | "released" | "discarded";
  version: number;
  begunByName: string;
  begunAt: string;
  savedByName: string;
  savedAt: string;
  releasedHash: string | null;
  releasedOn: PlainDate | null;
  values: EditionValues;
}>;

export const DRAFT_STATUSES = ["draft", "released", "discarded"] as const;
