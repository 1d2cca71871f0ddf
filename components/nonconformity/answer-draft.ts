import type { DefaultValues } from "react-hook-form";
import type { z } from "zod";
import type { answerNonconformityForm } from "@/lib/domain/nonconformity/nonconformity-forms";

export type AnswerDraft = DefaultValues<z.input<typeof answerNonconformityForm>>;

/** A kept draft is its writer's own and half-typed by nature: it is not held against the schema, only its shape. */
export const isAnswerDraft = (value: unknown): value is AnswerDraft =>
  typeof value === "object" && value !== null && "nonconformityId" in value && "correction" in value;
