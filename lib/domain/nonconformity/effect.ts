import { z } from "zod";
import type { PlainDate } from "@/rules/core/plain-date";
import type { AuditKind } from "../audit/audit-kinds";
import { id, text, version } from "../fields";
import type { Refusal } from "../outcome";
import { isJudging, type AuditOfNonconformity } from "./nonconformity-file";
import type { NonconformityStatus } from "./nonconformity-machine";
import type { Raised } from "./recurrence";

export const EFFECT_VERDICTS = ["effective", "not-effective"] as const;
export type EffectVerdict = (typeof EFFECT_VERDICTS)[number];

export const judgeEffectForm = z.object({
  caseId: id,
  auditId: id,
  nonconformityId: id,
  /** One more than how often this audit had judged it when the form was opened. */
  version,
  verdict: z.enum(EFFECT_VERDICTS),
  finding: text(),
});

export type Effect = Readonly<{
  auditId: string;
  verdict: EffectVerdict;
  finding: string;
  judgedOn: PlainDate;
  judgedBy: string;
}>;

/** A major or minor of a certification as a later audit looks back on it. */
export type Earlier = Raised &
  Readonly<{
    id: string;
    number: string;
    grade: "major" | "minor";
    unit: string;
    statement: string;
    status: NonconformityStatus;
    /** The closing meeting it was handed over at; null: not yet. */
    closingOn: PlainDate | null;
    effects: readonly Effect[];
  }>;

const CLAUSE = "5.5.6.3 c)";

/** Audits that look back: those by which a certificate is kept or renewed. */
const LOOKING_BACK: readonly AuditKind[] = ["surveillance", "recertification"];

const isLookingBack = (kind: AuditKind): boolean => LOOKING_BACK.includes(kind);

/** The last word of an audit on one of them; null: it has not looked yet. */
export const effectIn = ({ effects }: Earlier, auditId: string): Effect | null =>
  effects.findLast((effect) => effect.auditId === auditId) ?? null;

/**
 * What an audit has to look back on: handed over at an earlier closing, and not settled by the word of another audit.
 * One that was found ineffective lives on in the nonconformity raised for it.
 */
export const lookedBackOn = (
  { id: auditId, kind }: Pick<AuditOfNonconformity, "id" | "kind">,
  all: readonly Earlier[],
): readonly Earlier[] =>
  isLookingBack(kind)
    ? all.filter(
        (one) =>
          one.auditId !== auditId &&
          one.closingOn !== null &&
          one.effects.every((effect) => effect.auditId === auditId),
      )
    : [];

/** May this person judge an earlier nonconformity in this audit now? On site, between the two meetings. */
export const assessEffectJudge = (
  { kind, status, team }: Pick<AuditOfNonconformity, "kind" | "status" | "team">,
  personId: string | null,
): readonly Refusal[] => [
  ...(isLookingBack(kind) ? [] : [{ code: "audit-looks-not-back", clause: CLAUSE }]),
  ...(status === "opened" ? [] : [{ code: "effect-not-under-way", clause: CLAUSE, facts: { status } }]),
  ...(isJudging({ team }, personId) ? [] : [{ code: "not-an-auditor-of-the-team", clause: "5.4.4.6" }]),
];

type OwnFinding = Readonly<{ grade: string; gradeCriteria: readonly string[] }>;

/**
 * What the closing meeting waits for: every earlier nonconformity judged, and one that was poorly corrected raised
 * again as a nonconformity on that ground.
 */
export const assessEffects = (
  audit: Pick<AuditOfNonconformity, "id" | "kind">,
  all: readonly Earlier[],
  own: readonly OwnFinding[],
): readonly Refusal[] => {
  const back = lookedBackOn(audit, all);
  const numbersOf = (rows: readonly Earlier[]) => rows.map(({ number }) => number);
  const unjudged = back.filter((one) => effectIn(one, audit.id) === null);
  const poor = back.filter((one) => effectIn(one, audit.id)?.verdict === "not-effective");
  const isRaised = own.some(
    ({ grade, gradeCriteria }) =>
      grade !== "improvement" && gradeCriteria.includes("earlier-poorly-corrected"),
  );
  return [
    ...(unjudged.length > 0
      ? [{ code: "effects-not-judged", clause: CLAUSE, facts: { numbers: numbersOf(unjudged) } }]
      : []),
    ...(poor.length > 0 && !isRaised
      ? [{ code: "poor-correction-not-raised", clause: CLAUSE, facts: { numbers: numbersOf(poor) } }]
      : []),
  ];
};
