import { z } from "zod";
import { id, text } from "../fields";

export const EXTENTS = ["full", "partial"] as const;
export type Extent = (typeof EXTENTS)[number];

/** A month of one auditor is more than any verification takes. */
const MOST_HALF_DAYS = 60;

/** 5.8: which corrections are verified on site, where, and why it takes its time: nothing else sets its length. */
export const orderSupplementaryForm = z.object({
  caseId: id,
  /** The audit whose corrections are verified. */
  auditId: id,
  extent: z.enum(EXTENTS),
  nonconformityIds: z.array(id).min(1).max(50),
  siteIds: z.array(id).max(50).default([]),
  /** Whole half-days. */
  halfDays: z.number().int().min(1).max(MOST_HALF_DAYS),
  contentReason: text(1_000),
  peopleReason: text(1_000),
  businessReason: text(1_000),
  complexityReason: text(1_000),
});

export type OrderSupplementary = z.output<typeof orderSupplementaryForm>;
