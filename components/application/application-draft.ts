import type { DefaultValues } from "react-hook-form";
import type { z } from "zod";
import type { applicationForm } from "@/lib/domain/application/application-form";

export type ApplicationFormValues = z.input<typeof applicationForm>;

/** A kept draft is its writer's own and half-typed by nature: it is not held against the schema, only its shape. */
export const isApplicationDraft = (value: unknown): value is DefaultValues<ApplicationFormValues> =>
  typeof value === "object" && value !== null && "caseId" in value && "content" in value;
