import type { PlainDate } from "@/rules/core/plain-date";
import type { Refusal } from "../outcome";
import { isOtherScope, type ScopeChoice, type ScopeWords } from "./scope-in-force";

type Asked = Readonly<{
  found: ScopeWords;
  inForce: ScopeWords;
  /** Codes the application review determined: team, reviewers and deciders are judged by them (5.3.1.2). */
  reviewedCodes: readonly string[];
  form: Readonly<{
    scopeChoice: ScopeChoice | null;
    scopeEn: string;
    scopeCodes: readonly string[];
    scopeAgreedOn: PlainDate | null;
  }>;
  today: PlainDate;
}>;

const CLAUSE = "5.6.2 c)";

/** An adopted scope is printed in both languages, agreed by the client in writing, and covered by the codes on file. */
const adoptionRefusals = ({ found, inForce, reviewedCodes, form, today }: Asked): readonly Refusal[] => {
  const { scopeEn, scopeCodes, scopeAgreedOn } = form;
  const beyond = scopeCodes.filter((code) => !reviewedCodes.includes(code));
  return [
    ...(scopeEn === "" ? [{ code: "scope-english-missing", clause: "5.9.4", field: "scopeEn" }] : []),
    ...(scopeEn !== "" && found.scope !== inForce.scope && scopeEn === inForce.scopeEn
      ? [{ code: "scope-english-not-followed", clause: "5.9.4", field: "scopeEn" }]
      : []),
    ...(scopeCodes.length === 0
      ? [{ code: "scope-codes-missing", clause: "5.3.1.2", field: "scopeCodes" }]
      : []),
    ...(beyond.length > 0
      ? [
          {
            ...{ code: "scope-codes-beyond", clause: "5.4.4.2", field: "scopeCodes" },
            facts: { codes: beyond, reviewed: reviewedCodes },
          },
        ]
      : []),
    ...(scopeAgreedOn === null
      ? [{ code: "scope-agreement-missing", clause: "5.3.3", field: "scopeAgreedOn" }]
      : []),
    ...(scopeAgreedOn !== null && scopeAgreedOn > today
      ? [{ code: "scope-agreement-ahead", clause: "5.3.3", field: "scopeAgreedOn", facts: { today } }]
      : []),
  ];
};

/** Another scope than the one in force is kept out or adopted expressly; where there is none, nothing is chosen. */
export const assessScopeChoice = (asked: Asked): readonly Refusal[] => {
  const { found, inForce, form } = asked;
  if (!isOtherScope(inForce, found))
    return form.scopeChoice === null
      ? []
      : [{ code: "scope-not-different", clause: CLAUSE, field: "scopeChoice" }];
  if (form.scopeChoice === null)
    return [{ code: "scope-choice-missing", clause: CLAUSE, field: "scopeChoice" }];
  return form.scopeChoice === "adopt" ? adoptionRefusals(asked) : [];
};
