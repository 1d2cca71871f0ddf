import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import { accepted, refused, unlessRefused, type Outcome } from "../outcome";
import { areNotesOpen } from "./assess-note";
import { asMember } from "./assess-part";
import type { ConductFile } from "./conduct-file";
import { auditedClauses, isClauseIn, type ClauseRef } from "./coverage";

/** Files are added while notes are written, by anybody of the team: another's words are not touched. Gives who. */
export const assessEvidence = (
  file: ConductFile,
  rules: SchemeRules,
  of: ClauseRef,
  personId: string | null,
): Outcome<string> => {
  const member = asMember(file, personId);
  if (!member.ok) return member;
  if (!areNotesOpen(file))
    return refused({ code: "notes-closed", clause: "5.5.5", facts: { status: file.status } });
  if (isClauseIn(auditedClauses(rules, file.plan?.criteria ?? []), of))
    return accepted(member.value.personId);
  const facts = { criterion: of.criterion, audited: of.clause };
  return refused({ code: "clause-not-audited", clause: "5.4.6.3 c)", facts, field: "clause" });
};

/** What was added by mistake is taken back by whoever added it, or by the leader; the file itself stays. */
export const assessWithdrawal = (
  file: ConductFile,
  evidence: Readonly<{ personId: string; person: string; withdrawnOn: string | null }>,
  personId: string | null,
): Outcome<string> => {
  const member = asMember(file, personId);
  if (!member.ok) return member;
  const isForeign = evidence.personId !== member.value.personId && member.value.role !== "leader";
  return unlessRefused(
    [
      ...(areNotesOpen(file)
        ? []
        : [{ code: "notes-closed", clause: "5.5.5", facts: { status: file.status } }]),
      ...(isForeign
        ? [{ code: "evidence-of-another", clause: "5.4.4.5", facts: { author: evidence.person } }]
        : []),
      ...(evidence.withdrawnOn === null ? [] : [{ code: "evidence-withdrawn-already", clause: "5.5.5.1" }]),
    ],
    () => member.value.personId,
  );
};
