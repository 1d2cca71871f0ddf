import type { CaseHead } from "@/lib/data/case-store";
import type { DecisionForm } from "@/lib/domain/decision/decision-form";
import type { Body } from "@/lib/domain/setting/body-setting";
import type { Subject } from "@/lib/documents/kit/model";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";

/** Everything the papers of one decision say. */
export type DecisionPaper = Readonly<{
  head: CaseHead;
  body: Body;
  rules: SchemeRules;
  subject: Subject;
  form: DecisionForm;
  decisionId: string;
}>;
