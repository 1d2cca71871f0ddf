import type { Draft } from "@/components/forms/kept-draft";
import type { decisionForm } from "@/lib/domain/decision/decision-form";

export type DecisionDraft = Draft<typeof decisionForm>;

/** Where what is typed on one system of a combined audit is kept while its reader looks at another one. */
export const decisionDraftKey = (caseId: string, place: number) => ({
  form: "decision",
  objectId: `${caseId}-${place}`,
});
