import type { PlainDate } from "@/rules/core/plain-date";
import type { Role } from "../access/roles";
import { SUPPLEMENTED_STAGES } from "./supplementary-steps";
import type { CaseStage } from "./case-machine";
import { certifiedSteps } from "./certified-steps";
import { declarationSteps } from "./declaration-steps";
import { feeSteps } from "./fee-steps";
import { STAGE1_FINDINGS, stage1FindingsDue } from "./stage1-findings-due";
import type { CaseProgress, ProgressAudit } from "./progress-facts";
import { step, type NextStep, type TeamPart } from "./waiting-step";

type AuditStep = Readonly<{ key: string; who: Role; page: string; part: TeamPart }>;

const auditStep = (key: string, who: Role, page: string, part: TeamPart = "team"): AuditStep => ({
  ...{ key, who, page, part },
});

/** The next step of an audit by its state, and on which page below the audit, or below the case (`/…`). */
export const AUDIT_STEPS: Readonly<Record<string, AuditStep>> = {
  foreseen: auditStep("propose-team", "programme-manager", "team"),
  "team-proposed": auditStep("issue-task", "programme-manager", "team"),
  "task-issued": auditStep("issue-plan", "auditor", "plan", "leader"),
  "plan-issued": auditStep("agree-plan", "client", "plan"),
  "plan-agreed": auditStep("hold-opening", "auditor", ""),
  opened: auditStep("audit-and-close", "auditor", ""),
  closed: auditStep("conclude-audit", "auditor", "", "leader"),
  // Of a stage alone: a stage 1 that was passed has taken the case on, and so has the closing of stage 2.
  reported: auditStep("repeat-stage", "programme-manager", "/ways-out"),
  abandoned: auditStep("propose-team", "programme-manager", "/programme"),
};

/** States in which plan, agreement and opening wait for the answer to an open objection (5.4.4.8). */
export const HELD_BY_OBJECTION: readonly string[] = ["task-issued", "plan-issued", "plan-agreed"];

const auditSteps = (audit: ProgressAudit | null): readonly NextStep[] => {
  const found = audit === null ? undefined : AUDIT_STEPS[audit.status];
  if (audit === null || found === undefined) return [step("propose-team", "programme-manager", "programme")];
  if (isHeld(audit)) return [];
  // The plan is sent again with the answer to what the client asked for: one step, told as that.
  if (audit.isPlanChangeAsked && audit.status === "task-issued") return [];
  const { key, who, page, part } = found;
  const below = page.startsWith("/") ? page.slice(1) : `audits/${audit.id}${page === "" ? "" : `/${page}`}`;
  return [
    {
      ...{ key, who, page: below, clause: null, date: null, amountFen: null },
      of: who === "auditor" ? { auditId: audit.id, part } : null,
    },
  ];
};

/** What supplementary audits wait for, beside the corrections they look at (5.8). */
const supplementarySteps = ({ stage, supplementary }: CaseProgress): readonly NextStep[] =>
  SUPPLEMENTED_STAGES.includes(stage) ? supplementary.flatMap((audit) => auditSteps(audit)) : [];

/** An objection waits for the body, whichever audit of the case it is about (5.4.4.8). */
const objectionSteps = ({ objectedAuditIds }: CaseProgress): readonly NextStep[] =>
  objectedAuditIds
    .slice(0, 1)
    .map((auditId) => step("answer-objection", "programme-manager", `audits/${auditId}/team`, "5.4.4.8"));

/** Findings of stage 1 that stage 2 waits for: the client answers, the leader of stage 1 verifies (5.4.2.1 c). */
const stage1FindingSteps = (progress: CaseProgress): readonly NextStep[] => {
  const { stage, stage1 } = progress;
  if (stage !== "stage2" || stage1 === null) return [];
  const { unanswered, unverified } = stage1.openFindings;
  const day = { clause: STAGE1_FINDINGS, date: stage1FindingsDue(progress) };
  const page = `audits/${stage1.id}/stage1`;
  return [
    ...(unanswered > 0 ? [{ ...step("answer-stage1-findings", "client", page), ...day }] : []),
    ...(unverified > 0
      ? [
          {
            ...step("verify-stage1-findings", "auditor", page),
            ...day,
            of: { auditId: stage1.id, part: "leader" as const },
          },
        ]
      : []),
  ];
};

/** The audit that is on; the report belongs to stage 2. */
const auditOn = ({ stage, stage1, stage2 }: CaseProgress): ProgressAudit | null => {
  if (stage === "stage1") return stage1;
  return stage === "stage2" || stage === "nonconformities" ? stage2 : null;
};

/** Found facts that ask for more days, a larger sample or another scope wait for the programme manager (5.6.2 c). */
const settlementSteps = (progress: CaseProgress): readonly NextStep[] => {
  const audit = auditOn(progress);
  return audit?.hasOpenShortfall === true
    ? [step("settle-facts", "programme-manager", `audits/${audit.id}/facts`, "5.6.2 c)")]
    : [];
};

/** States in which the next version of a plan can go out; before, its team is being made again (5.4.6). */
export const PLANNABLE: readonly string[] = ["task-issued", "opened", "closed"];

const isHeld = ({ isObjectedTo, status }: ProgressAudit): boolean =>
  isObjectedTo && HELD_BY_OBJECTION.includes(status);

/**
 * A change of a plan the client asked for: the leader sends the next version, the manager gives days and people. The
 * plan may be that of any audit: a surveillance is planned once the case is certified.
 */
const planChangeSteps = ({ planChangeAudits }: CaseProgress): readonly NextStep[] =>
  planChangeAudits
    .filter((audit) => PLANNABLE.includes(audit.status) && !isHeld(audit))
    .flatMap(({ id: auditId }): readonly NextStep[] => {
      const [page, clause] = [`audits/${auditId}/plan`, "5.4.6.1"];
      return [
        {
          ...{ key: "answer-plan-change", who: "auditor", page, clause, date: null, amountFen: null },
          of: { auditId, part: "leader" },
        },
        step("watch-plan-change", "programme-manager", page, clause),
      ];
    });

/** States of a nonconformity in which its client must act. */
export const NEEDS_CLIENT: ReadonlySet<string> = new Set(["raised", "returned"]);

/** A report that does not recommend is handed over whatever stays open (5.6.2). */
export const REPORT_AGAINST = "do-not-recommend";
export const REPORT_AFTER = "recommend-after-correction";

/** After the closing the client answers while the leader writes: both wait at once (5.5.8.2, 5.5.9.2). */
const correctionSteps = ({ nonconformities, report, stage2 }: CaseProgress): readonly NextStep[] => {
  const isSigned = report?.status === "signed";
  const ofStage2 = (key: string, part: TeamPart, page: string): NextStep => ({
    ...{ key, who: "auditor", page, clause: null, date: null, amountFen: null },
    of: stage2 === null ? null : { auditId: stage2.id, part },
  });
  const handOver = ofStage2("hand-over-report", "leader", stage2 === null ? "audits" : `audits/${stage2.id}`);
  if (isSigned && report.recommendation === REPORT_AGAINST) return [handOver];
  const waiting = [
    ...(nonconformities.some(({ status }) => NEEDS_CLIENT.has(status))
      ? [step("answer-nonconformities", "client", "nonconformities")]
      : []),
    ...(nonconformities.some(isUnjudged) ? [ofStage2("judge-answers", "team", "nonconformities")] : []),
    ...(isSigned ? [] : [{ ...handOver, key: "sign-report" }]),
  ];
  if (waiting.length > 0) return waiting;
  // A recommendation after corrections is met by the leader's written word alone (5.9.2).
  return isSigned && report.recommendation === REPORT_AFTER && report.correctionsConfirmedOn === null
    ? [{ ...handOver, key: "confirm-corrections", page: `${handOver.page}/report`, clause: "5.9.2" }]
    : [handOver];
};

/** An answer nobody judged, or a major whose accepted answer nobody verified (5.5.8.2). */
export const isUnjudged = ({ grade, status }: Readonly<{ grade: string; status: string }>): boolean =>
  status === "answered" || (grade === "major" && status === "accepted");

/** States of stage 1 before its task goes out, which ends the stage of the programme (5.4.4.8). */
const BEFORE_TASK: readonly string[] = ["foreseen", "team-proposed"];

/** A programme that is set waits for the team of stage 1, on the same desk. */
const programmeSteps = ({ stage1, isProgrammeStale }: CaseProgress): readonly NextStep[] =>
  stage1 !== null && !isProgrammeStale && BEFORE_TASK.includes(stage1.status)
    ? auditSteps(stage1)
    : [FIXED_STEPS.programme];

/** An objection nobody answered: what the file says is put right by its reviewers, at every stage of the content. */
const objectedContentSteps = ({ contentStatus }: CaseProgress): readonly NextStep[] =>
  contentStatus === "objected"
    ? [step("correct-content", "application-reviewer", "certificate", "5.9.4")]
    : [];

/** English that the body itself wrote needs no correction of the file: who sent the content may send it again. */
const certificateStep = ({ contentStatus }: CaseProgress): NextStep => {
  if (contentStatus === "confirmed") return step("issue-certificate", "quality-manager", "certificate");
  if (contentStatus === "waiting") return step("confirm-content", "client", "certificate");
  const isAgain = contentStatus === "objected" || contentStatus === "corrected";
  return step(isAgain ? "prepare-content-again" : "prepare-content", "quality-manager", "certificate");
};

/** A contract that is out waits for the client to send it back, and for who records both signatures (5.3.3). */
const contractSteps = ({ awaitsClientSignature }: CaseProgress): readonly NextStep[] => [
  ...(awaitsClientSignature ? [step("send-signed-contract", "client", "contract", "5.3.3")] : []),
  FIXED_STEPS.contract,
];

/** Stages whose step and whose turn it is do not depend on what the case holds. */
export const FIXED_STEPS = {
  review: step("review-application", "application-reviewer", "review"),
  contract: step("sign-contract", "application-reviewer", "contract"),
  programme: step("set-programme", "programme-manager", "programme"),
  "report-review": step("review-report", "report-reviewer", "decision"),
  decision: step("decide", "decision-maker", "decision"),
} as const satisfies Readonly<Partial<Record<CaseStage, NextStep>>>;

const stageSteps = (progress: CaseProgress, today: PlainDate): readonly NextStep[] => {
  switch (progress.stage) {
    case "application":
      return [
        step(
          progress.supplementDueOn === null ? "submit-application" : "supplement-application",
          "client",
          "application",
        ),
      ];
    case "contract":
      return contractSteps(progress);
    case "programme":
      return programmeSteps(progress);
    case "stage1":
      return auditSteps(progress.stage1);
    case "stage2":
      return auditSteps(progress.stage2);
    case "nonconformities":
      return correctionSteps(progress);
    case "certificate":
      return [...objectedContentSteps(progress), certificateStep(progress)];
    case "report-review":
    case "decision":
      return [FIXED_STEPS[progress.stage], ...objectedContentSteps(progress)];
    case "certified":
      return [...certifiedSteps(progress, today), ...declarationSteps(progress)];
    case "closed":
      return [];
    default:
      return [FIXED_STEPS[progress.stage]];
  }
};

/** What the way to the certificate waits for, and then its keeping; nothing once the case has come to an end. */
const certificationSteps = (progress: CaseProgress, today: PlainDate): readonly NextStep[] =>
  progress.stage === "closed"
    ? []
    : [
        ...objectionSteps(progress),
        ...settlementSteps(progress),
        ...(progress.stage === "certified" ? [] : declarationSteps(progress)),
        ...planChangeSteps(progress),
        ...supplementarySteps(progress),
        ...stageSteps(progress, today),
        ...stage1FindingSteps(progress),
      ];

/** Everything that waits for somebody now, what holds up the rest first; fees hold nothing up and come last. */
export const nextSteps = (progress: CaseProgress, today: PlainDate): readonly NextStep[] => [
  ...certificationSteps(progress, today),
  ...feeSteps(progress, today),
];
