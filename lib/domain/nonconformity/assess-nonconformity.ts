import type { PlainDate } from "@/rules/core/plain-date";
import type { AuditStatus } from "../audit/audit-machine";
import type { AuditKind } from "../audit/audit-kinds";
import type { CaseStage } from "../case/case-machine";
import type { Refusal } from "../outcome";
import { awaited, underWay } from "../supplementary/supplementary-file";
import { heldRefusals, returnRefusals, withHeldEvidence } from "./answer-parts";
import {
  isJudging,
  isLeading,
  type AuditOfNonconformity,
  type NonconformityFile,
} from "./nonconformity-file";
import type {
  NonconformityAnswerForm,
  NonconformityCompletionForm,
  NonconformityJudgementForm,
} from "./nonconformity-forms";

/** After the end of a case nothing about it is answered or judged any more. */
export const assessCaseOpen = (stage: CaseStage): readonly Refusal[] =>
  stage === "closed" ? [{ code: "case-is-closed", clause: "5.5.10", facts: { stage } }] : [];

type Auditor = Readonly<{ personId: string | null }>;

/** May a finding be written now, and by this person? During the audit, by an auditor of its team (5.5.6). */
export const assessRaising = (
  audit: Pick<AuditOfNonconformity, "status" | "kind" | "team">,
  { personId }: Auditor,
): readonly Refusal[] => [
  ...ofConduct(audit.kind, audit.status),
  ...(isJudging(audit, personId) ? [] : [{ code: "not-an-auditor-of-the-team", clause: "5.4.4.6" }]),
];

const ofConduct = (kind: AuditKind, status: AuditStatus): readonly Refusal[] => {
  if (kind === "stage1") return [{ code: "stage1-has-findings", clause: "5.4.2.1 c)" }];
  if (status === "opened") return [];
  return [{ code: "audit-not-under-way", clause: "5.5.6", facts: { status } }];
};

/** Its author, or the leader, may word it anew until the closing meeting. */
export const assessChanging = (file: NonconformityFile, { personId }: Auditor): readonly Refusal[] => [
  ...assessRaising(file.audit, { personId }),
  ...(file.raisedByPersonId === personId || isLeading(file.audit, personId)
    ? []
    : [{ code: "not-your-nonconformity", clause: "5.5.6.3", facts: { number: file.number } }]),
];

/** The clocks and the duty to answer start with the closing meeting; an improvement asks for no answer. */
export const assessAnswerable = (file: NonconformityFile): readonly Refusal[] => [
  ...(file.grade === "improvement"
    ? [{ code: "improvement-needs-no-answer", clause: "5.5.6.2", facts: { number: file.number } }]
    : []),
  ...(file.audit.closingOn === null ? [{ code: "closing-not-held", clause: "5.5.8.2" }] : []),
  ...(file.audit.status === "abandoned" ? [{ code: "audit-was-abandoned", clause: "5.5.8.2" }] : []),
];

const completionRefusals = (
  { raisedOn }: NonconformityFile,
  form: Pick<NonconformityCompletionForm, "evidenceText" | "evidenceFileIds"> &
    Readonly<{ completedOn: PlainDate | null }>,
  today: PlainDate,
): readonly Refusal[] => {
  if (form.completedOn === null) return [];
  const isBare = form.evidenceText === "" && form.evidenceFileIds.length === 0;
  return [
    ...(form.completedOn > today
      ? [{ code: "completed-in-future", clause: "5.5.11", field: "completedOn", facts: { today } }]
      : []),
    ...(form.completedOn < raisedOn
      ? [
          {
            ...{ code: "completed-before-raised", clause: "5.5.10", field: "completedOn" },
            facts: { completedOn: form.completedOn, raisedOn },
          },
        ]
      : []),
    ...(isBare ? [{ code: "completion-without-evidence", clause: "5.5.11", field: "evidenceFileIds" }] : []),
  ];
};

type Days = Readonly<{
  today: PlainDate;
  /** Last day on which all are verified; null before the closing meeting. After it nothing is recommended (5.5.8.2). */
  verificationEnd: PlainDate | null;
}>;

/**
 * What the client writes: extent always checked unless the nonconformity is an isolated one (5.5.10), and nothing
 * planned for a day on which it could no longer be verified.
 */
export const assessAnswer = (
  file: NonconformityFile,
  form: NonconformityAnswerForm,
  { today, verificationEnd }: Days,
): readonly Refusal[] => [
  ...assessAnswerable(file),
  ...(form.extentCheck === "" && !file.gradeCriteria.includes("isolated")
    ? [{ code: "extent-check-missing", clause: "5.5.10", field: "extentCheck" }]
    : []),
  ...(form.plannedOn < file.raisedOn
    ? [
        {
          code: "planned-before-raised",
          clause: "5.5.10",
          field: "plannedOn",
          facts: { plannedOn: form.plannedOn, raisedOn: file.raisedOn },
        },
      ]
    : []),
  ...(verificationEnd !== null && form.plannedOn > verificationEnd
    ? [
        {
          ...{ code: "planned-after-verification-end", clause: "5.5.8.2", field: "plannedOn" },
          facts: { plannedOn: form.plannedOn, limit: verificationEnd },
        },
      ]
    : []),
  ...completionRefusals(file, withHeldEvidence(file, form), today),
  ...heldRefusals(file, form),
];

export const assessCompletion = (
  file: NonconformityFile,
  form: NonconformityCompletionForm,
  today: PlainDate,
): readonly Refusal[] => [...assessAnswerable(file), ...completionRefusals(file, form, today)];

/** Of the team of the supplementary audit that is on site for it (5.8). */
const isJudgingOnSite = ({ supplementary }: NonconformityFile, personId: string | null): boolean => {
  const held = underWay(supplementary);
  return held !== null && isJudging(held, personId);
};

/** Who may judge, before anything is chosen: an auditor of this team, not an intern (5.4.4.6, 5.5.11). */
export const assessJudge = (file: NonconformityFile, { personId }: Auditor): readonly Refusal[] => [
  ...assessAnswerable(file),
  ...(isJudging(file.audit, personId) || isJudgingOnSite(file, personId)
    ? []
    : [{ code: "not-an-auditor-of-the-team", clause: "5.4.4.6" }]),
];

/** Whether the client has said when its action was carried out. */
export const isCarriedOut = (
  answer: Readonly<{ completedOn: PlainDate | null }> | undefined,
  today: PlainDate,
): boolean => answer !== undefined && answer.completedOn !== null && answer.completedOn <= today;

/** What by its own record is not carried out, or shown by nothing, is not found effective (5.5.8.2, 5.5.11). */
const effectRefusals = (
  { number, answers }: NonconformityFile,
  way: NonconformityJudgementForm["way"],
  today: PlainDate,
): readonly Refusal[] => {
  const answer = answers.at(-1);
  if (answer === undefined) return [];
  const { plannedOn, evidenceText, evidenceFileIds } = answer;
  const isBare = evidenceText === "" && evidenceFileIds.length === 0;
  return [
    ...(!isCarriedOut(answer, today)
      ? [
          {
            ...{ code: "verified-before-completion", clause: "5.5.11", field: "verdict" },
            facts: { number, plannedOn: plannedOn ?? "—" },
          },
        ]
      : []),
    ...(way === "documents" && isBare
      ? [{ code: "nothing-to-verify-by", clause: "5.5.8.2", field: "way", facts: { number } }]
      : []),
  ];
};

/** What a supplementary audit was ordered for is verified there and on site, not before it has begun (5.8). */
const onSiteRefusals = (
  { number, supplementary }: NonconformityFile,
  way: NonconformityJudgementForm["way"],
): readonly Refusal[] => {
  if (awaited(supplementary) !== null)
    return [{ code: "supplementary-awaited", clause: "5.8", field: "verdict", facts: { number } }];
  return underWay(supplementary) !== null && way === "documents"
    ? [{ code: "supplementary-is-on-site", clause: "5.8", field: "way", facts: { number } }]
    : [];
};

/** A return says why; a verification says how it was made and what was seen, of what was carried out (5.5.11). */
export const assessJudgement = (
  file: NonconformityFile,
  form: NonconformityJudgementForm,
  { personId, today }: Auditor & Readonly<{ today: PlainDate }>,
): readonly Refusal[] => [
  ...assessJudge(file, { personId }),
  ...returnRefusals(form),
  ...(form.verdict === "verified" && form.finding === ""
    ? [{ code: "verification-without-evidence", clause: "5.5.11", field: "finding" }]
    : []),
  ...(form.verdict === "verified" && form.way === null
    ? [{ code: "verification-way-missing", clause: "5.5.11", field: "way" }]
    : []),
  ...(form.verdict === "verified" ? effectRefusals(file, form.way, today) : []),
  ...(form.verdict === "verified" ? onSiteRefusals(file, form.way) : []),
];
