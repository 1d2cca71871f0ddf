import { isAuditKind } from "@/lib/domain/audit/audit-kinds";
import { isAuditStatus } from "@/lib/domain/audit/audit-machine";
import { ANSWER_PARTS, PART_VERDICTS } from "@/lib/domain/nonconformity/answer-part";
import type { NonconformityFile } from "@/lib/domain/nonconformity/nonconformity-file";
import { VERDICTS, VERIFICATION_WAYS } from "@/lib/domain/nonconformity/nonconformity-forms";
import { isNonconformityStatus } from "@/lib/domain/nonconformity/nonconformity-machine";
import { GRADES } from "@/rules/findings/finding-rules";
import type { Prisma } from "./generated/client";
import { toPlainDate, toPlainDateOrNull } from "./parse/dates";

/** What the clocks, the team check and the page need to know of the audit behind. */
export const auditColumns = {
  id: true,
  kind: true,
  round: true,
  status: true,
  meetings: { where: { kind: "closing" }, select: { heldOn: true } },
  team: {
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { personId: true, role: true, person: { select: { name: true } } },
  },
} as const satisfies Prisma.AuditSelect;

export const disagreementColumns = {
  orderBy: { number: "asc" },
  select: { number: true, disagreement: true, disagreedBy: true, disagreedOn: true, settledOn: true },
} as const satisfies Prisma.Nonconformity$disagreementsArgs;

/** What the client does not agree with now, as papers print it; null where nothing stands. */
export const standingDisagreement = (
  disagreements: readonly Readonly<{ disagreement: string; settledOn: Date | null }>[],
): string | null => {
  const standing = disagreements.filter(({ settledOn }) => settledOn === null);
  return standing.length === 0 ? null : standing.map(({ disagreement }) => disagreement).join("\n");
};

export const nonconformityColumns = {
  id: true,
  caseId: true,
  number: true,
  grade: true,
  gradeCriteria: true,
  gradeReason: true,
  criterion: true,
  clause: true,
  unit: true,
  process: true,
  statement: true,
  evidence: true,
  status: true,
  raisedOn: true,
  raisedByPersonId: true,
  clientConfirmedOn: true,
  clientConfirmedBy: true,
  disagreements: disagreementColumns,
  verificationWay: true,
  verificationPlannedOn: true,
  verificationAgreedOn: true,
  acceptedOn: true,
  verifiedOn: true,
  version: true,
  audit: { select: auditColumns },
  answers: {
    orderBy: { number: "asc" },
    select: {
      id: true,
      number: true,
      correction: true,
      extentCheck: true,
      cause: true,
      correctiveAction: true,
      plannedOn: true,
      completedOn: true,
      evidenceFileIds: true,
      evidenceText: true,
      answeredOn: true,
      answeredBy: true,
      reopened: true,
      reopenReason: true,
    },
  },
  judgements: {
    orderBy: { id: "asc" },
    select: {
      id: true,
      answerId: true,
      verdict: true,
      finding: true,
      way: true,
      judgedOn: true,
      judgedByPersonId: true,
      judgedBy: true,
      auditId: true,
      parts: { select: { part: true, verdict: true, reason: true } },
    },
  },
  supplementary: {
    where: { order: { audit: { status: { not: "abandoned" } } } },
    orderBy: { auditId: "asc" },
    select: {
      order: { select: { orderedOn: true, audit: { select: { ...auditColumns, startsOn: true } } } },
    },
  },
} as const satisfies Prisma.NonconformitySelect;

type Row = Prisma.NonconformityGetPayload<{ select: typeof nonconformityColumns }>;
type AuditRow = Prisma.AuditGetPayload<{ select: typeof auditColumns }>;

/** A code column read back as the choice it holds; anything else is a fault of ours. */
const oneOf = <T extends string>(choices: readonly T[], value: string): T => {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new RangeError(`${value} is none of ${choices.join(", ")}`);
  return found;
};

export const toAudit = ({
  id,
  kind,
  round,
  status,
  meetings,
  team,
}: AuditRow): NonconformityFile["audit"] => {
  if (!isAuditKind(kind) || !isAuditStatus(status))
    throw new RangeError(`Audit ${id} holds ${kind}, ${status}`);
  return {
    ...{ id, kind, round, status },
    closingOn: toPlainDateOrNull(meetings[0]?.heldOn ?? null),
    team: team.map(({ personId, role, person }) => ({ personId, role, name: person.name })),
  };
};

export const toNonconformity = (row: Row): NonconformityFile => {
  const { status } = row;
  if (!isNonconformityStatus(status)) throw new RangeError(`Nonconformity ${row.id} holds ${status}`);
  return {
    ...row,
    status,
    grade: oneOf(GRADES, row.grade),
    verificationWay: oneOf(VERIFICATION_WAYS, row.verificationWay),
    raisedOn: toPlainDate(row.raisedOn),
    clientConfirmedOn: toPlainDateOrNull(row.clientConfirmedOn),
    clientDisagreement: standingDisagreement(row.disagreements),
    disagreements: row.disagreements.map((said) => ({
      ...said,
      disagreedOn: toPlainDate(said.disagreedOn),
      settledOn: toPlainDateOrNull(said.settledOn),
    })),
    verificationPlannedOn: toPlainDateOrNull(row.verificationPlannedOn),
    verificationAgreedOn: toPlainDateOrNull(row.verificationAgreedOn),
    acceptedOn: toPlainDateOrNull(row.acceptedOn),
    verifiedOn: toPlainDateOrNull(row.verifiedOn),
    audit: toAudit(row.audit),
    answers: row.answers.map((answer) => ({
      ...answer,
      plannedOn: toPlainDateOrNull(answer.plannedOn),
      completedOn: toPlainDateOrNull(answer.completedOn),
      answeredOn: toPlainDate(answer.answeredOn),
      reopened: answer.reopened.map((part) => oneOf(ANSWER_PARTS, part)),
    })),
    supplementary: row.supplementary.map(({ order: { orderedOn, audit } }) => {
      const { id: auditId, status: held, closingOn, team } = toAudit(audit);
      const startsOn = toPlainDateOrNull(audit.startsOn);
      return { auditId, status: held, closingOn, team, startsOn, orderedOn: toPlainDate(orderedOn) };
    }),
    judgements: row.judgements.map((judgement) => ({
      ...judgement,
      verdict: oneOf(VERDICTS, judgement.verdict),
      way: judgement.way === null ? null : oneOf(VERIFICATION_WAYS, judgement.way),
      judgedOn: toPlainDate(judgement.judgedOn),
      parts: ANSWER_PARTS.flatMap((part) =>
        judgement.parts
          .filter((one) => one.part === part)
          .map(({ verdict, reason }) => ({ part, verdict: oneOf(PART_VERDICTS, verdict), reason })),
      ),
    })),
  };
};
