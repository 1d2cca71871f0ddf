import type { DefaultValues } from "react-hook-form";
import type { z } from "zod";
import type { applicationReviewForm } from "@/lib/domain/review/review-form";

/** A kept draft is its writer's own and half-typed by nature: it is not held against the schema, only its shape. */
export const isReviewDraft = (
  value: unknown,
): value is DefaultValues<z.input<typeof applicationReviewForm>> =>
  typeof value === "object" && value !== null && "caseId" in value && "checks" in value;
