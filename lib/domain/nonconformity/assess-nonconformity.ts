import type { PlainDate } from "@/rules/core/plain-date";
import type { AuditStatus } from "../audit/audit-machine";
import type { AuditKind } from "../audit/audit-kinds";
import type { CaseStage } from "../case/case-machine";
import type { Refusal } from "../outcome";
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
  return [{ code: "audit-not-under-way", clause: "5.5.6", facts: { auditStatus: status } }];
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
    ...(isBare ? [{ code: "completion-without-evidence", clause: "5.5.11", field: "evidenceFileIds" }] : []),
  ];
};

/** What the client writes: extent always checked unless the nonconformity is an isolated one (5.5.10). */
export const assessAnswer = (
  file: NonconformityFile,
  form: NonconformityAnswerForm,
  today: PlainDate,
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
  ...completionRefusals(form, today),
];

export const assessCompletion = (
  file: NonconformityFile,
  form: NonconformityCompletionForm,
  today: PlainDate,
): readonly Refusal[] => [...assessAnswerable(file), ...completionRefusals(form, today)];

/** Who may judge, before anything is chosen: an auditor of this team, not an intern (5.4.4.6, 5.5.11). */
export const assessJudge = (file: NonconformityFile, { personId }: Auditor): readonly Refusal[] => [
  ...assessAnswerable(file),
  ...(isJudging(file.audit, personId) ? [] : [{ code: "not-an-auditor-of-the-team", clause: "5.4.4.6" }]),
];

/** A return says why; a verification says how it was made and what was seen (5.5.11). */
export const assessJudgement = (
  file: NonconformityFile,
  form: NonconformityJudgementForm,
  auditor: Auditor,
): readonly Refusal[] => [
  ...assessJudge(file, auditor),
  ...(form.verdict !== "accepted" && form.finding === ""
    ? [
        {
          code: form.verdict === "returned" ? "return-without-reason" : "verification-without-evidence",
          clause: "5.5.11",
          field: "finding",
        },
      ]
    : []),
  ...(form.verdict === "verified" && form.way === null
    ? [{ code: "verification-way-missing", clause: "5.5.11", field: "way" }]
    : []),
];
