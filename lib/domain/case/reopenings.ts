import type { Actor } from "../access/actor";
import type { Role } from "../access/roles";
import type { AuditKind } from "../audit/audit-kinds";
import { AUDIT_TRANSITIONS, type AuditAction, type AuditStatus } from "../audit/audit-machine";
import type { Refusal } from "../outcome";
import type { CaseAction, CaseStage } from "./case-machine";
import { moveCase } from "./move-case";
import type { RailStep } from "./stage-rail";
import type { ReopenedStep } from "./way-out-forms";

type Reopening = Readonly<{
  /** null: the case stays where it is, only its audit goes back. */
  action: CaseAction | null;
  clause: string;
  owner: Role;
  /** The step of the rail it stands for: what comes after it rests on it. */
  rail: RailStep;
  /** The papers that no longer stand: whoever holds one sees that it is void. */
  papers: readonly string[];
  /** null: no audit goes back with it. */
  audit: AuditAction | null;
}>;

/**
 * What may be opened again, by whom, and what it does. Up to the programme only while no audit has begun: later
 * differences are settled by the team's confirmation of the facts (5.6.2 c).
 */
export const REOPENINGS: Readonly<Record<ReopenedStep, Reopening>> = {
  review: {
    action: "reopen-review",
    clause: "5.3.2",
    owner: "application-reviewer",
    rail: "review",
    papers: [
      "application-review-record",
      "man-days-record",
      "notice",
      "contract",
      "programme",
      "sampling-record",
      "task-order",
    ],
    audit: "reopen",
  },
  contract: {
    action: "reopen-contract",
    clause: "5.3.3",
    owner: "application-reviewer",
    rail: "contract",
    papers: ["contract", "programme", "sampling-record", "task-order"],
    audit: "reopen",
  },
  programme: {
    action: "reopen-programme",
    clause: "5.4.1",
    owner: "programme-manager",
    rail: "programme",
    papers: ["programme", "sampling-record", "task-order"],
    audit: "reopen",
  },
  plan: { action: null, clause: "5.4.6", owner: "auditor", rail: "plan", papers: [], audit: "reopen-plan" },
  stage1: {
    action: "reopen-stage1",
    clause: "5.4.2.1",
    owner: "auditor",
    rail: "stage1",
    papers: ["stage1-report"],
    audit: "return-report",
  },
  report: {
    action: "reopen-report",
    clause: "5.5.9",
    owner: "auditor",
    rail: "nonconformities",
    papers: ["stage2-report", "check-list", "report-review-record"],
    audit: "return-report",
  },
  // Until the certificate is issued; from there the report can be opened again, where its facts were wrong.
  decision: {
    action: "reopen-decision",
    clause: "5.9",
    owner: "decision-maker",
    rail: "decision",
    papers: [],
    audit: null,
  },
};

export type AuditOfCase = Readonly<{
  id: string;
  kind: AuditKind;
  status: AuditStatus;
  leaderIds: readonly string[];
}>;

const BEGUN: readonly AuditStatus[] = ["opened", "closed", "reported"];
const alive = (audits: readonly AuditOfCase[]) => audits.filter(({ status }) => status !== "abandoned");
const last = (audits: readonly AuditOfCase[], kind: AuditKind) =>
  alive(audits).findLast((audit) => audit.kind === kind) ?? null;

/** The audit a step belongs to; null for the steps before the audits. */
export const auditOfStep = (
  step: ReopenedStep,
  stage: CaseStage,
  audits: readonly AuditOfCase[],
): AuditOfCase | null => {
  if (step === "stage1") return last(audits, "stage1");
  if (step === "report") return last(audits, "stage2");
  if (step === "plan") return last(audits, stage === "stage1" ? "stage1" : "stage2");
  return null;
};

/** Steps that audits under way do not bar: what the audit found, or was decided on it, is itself opened again. */
const AFTER_BEGINNING: readonly ReopenedStep[] = ["plan", "report", "decision"];

const notBegun = (step: ReopenedStep, audits: readonly AuditOfCase[]): readonly Refusal[] => {
  const barred = step === "stage1" ? audits.filter(({ kind }) => kind === "stage2") : audits;
  if (AFTER_BEGINNING.includes(step) || !barred.some(({ status }) => BEGUN.includes(status))) return [];
  return [{ code: "audit-has-begun", clause: "5.6.2 c)", facts: { step } }];
};

const auditRefusals = (step: ReopenedStep, audit: AuditOfCase | null): readonly Refusal[] => {
  if (step !== "plan" && step !== "stage1" && step !== "report") return [];
  const { audit: action, clause } = REOPENINGS[step];
  if (action === null) return [];
  const from: readonly AuditStatus[] = AUDIT_TRANSITIONS[action].from;
  if (audit !== null && from.includes(audit.status)) return [];
  return [{ code: "step-not-done", clause, facts: { step } }];
};

const ownerRefusals = (step: ReopenedStep, audit: AuditOfCase | null, actor: Actor): readonly Refusal[] => {
  const { owner, clause } = REOPENINGS[step];
  const isOwner =
    actor.roles.includes(owner) &&
    (owner !== "auditor" || (actor.personId !== null && audit?.leaderIds.includes(actor.personId) === true));
  return isOwner ? [] : [{ code: "step-of-somebody-else", clause, facts: { step } }];
};

/** Everything that stands against opening a step again, for this actor. */
export const assessReopening = (
  step: ReopenedStep,
  { stage, audits }: Readonly<{ stage: CaseStage; audits: readonly AuditOfCase[] }>,
  actor: Actor,
): readonly Refusal[] => {
  const { action, clause } = REOPENINGS[step];
  const moved = action === null ? null : moveCase(stage, action);
  const inPlanning = stage === "stage1" || stage === "stage2";
  if (moved?.ok === false || (action === null && !inPlanning))
    return [{ code: "step-cannot-be-reopened", clause, facts: { step, stage } }];
  const audit = auditOfStep(step, stage, audits);
  return [
    ...notBegun(step, alive(audits)),
    ...auditRefusals(step, audit),
    ...ownerRefusals(step, audit, actor),
  ];
};
