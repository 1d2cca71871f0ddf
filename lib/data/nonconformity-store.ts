import { judgedParts } from "@/lib/domain/nonconformity/answer-parts";
import type { NonconformityFile } from "@/lib/domain/nonconformity/nonconformity-file";
import type {
  FindingContent,
  NonconformityAnswerForm,
  NonconformityCompletionForm,
  NonconformityJudgementForm,
} from "@/lib/domain/nonconformity/nonconformity-forms";
import type { PlainDate } from "@/rules/core/plain-date";
import { caseScope } from "./case-scope";
import type { Db } from "./db";
import { NotFoundError, StaleError } from "./errors";
import type { Prisma } from "./generated/client";
import { auditColumns, nonconformityColumns, toAudit, toNonconformity } from "./nonconformity-rows";
import { toDateColumn, toDateColumnOrNull } from "./parse/dates";

type Change = Prisma.NonconformityUpdateManyMutationInput;

const columnsOf = (content: FindingContent) => ({
  grade: content.grade,
  gradeCriteria: [...new Set(content.gradeCriteria)],
  gradeReason: content.gradeReason,
  criterion: content.criterion,
  clause: content.clause,
  unit: content.unit,
  process: content.process,
  statement: content.statement,
  evidence: content.evidence,
});

type SaidBy = Readonly<{ today: PlainDate; name: string }>;
type By = Readonly<{ today: PlainDate; userId: string; name: string }>;
type JudgedBy = Readonly<{ today: PlainDate; personId: string; name: string; auditId: string | null }>;

/** 不符合项: always loaded through their case and the actor's scope. */
export const nonconformityStore = {
  async file({ tx, scope }: Db, caseId: string, nonconformityId: string): Promise<NonconformityFile> {
    const row = await tx.nonconformity.findFirst({
      where: { id: nonconformityId, caseId, case: caseScope(scope) },
      select: nonconformityColumns,
    });
    if (row === null) throw new NotFoundError("nonconformity");
    return toNonconformity(row);
  },

  /** Every one of the case, or of one audit of it, in the order of their numbers. */
  async ofCase({ tx, scope }: Db, caseId: string, auditId?: string): Promise<readonly NonconformityFile[]> {
    const rows = await tx.nonconformity.findMany({
      where: { caseId, case: caseScope(scope), ...(auditId === undefined ? {} : { auditId }) },
      orderBy: { number: "asc" },
      select: nonconformityColumns,
    });
    return rows.map(toNonconformity);
  },

  /** The audit a finding is raised in. */
  async audit({ tx, scope }: Db, caseId: string, auditId: string): Promise<NonconformityFile["audit"]> {
    const row = await tx.audit.findFirst({
      where: { id: auditId, caseId, case: caseScope(scope) },
      select: auditColumns,
    });
    if (row === null) throw new NotFoundError("audit");
    return toAudit(row);
  },

  /** Minors on one process of an audit (5.5.6.3 a), the one being written not counted. */
  async minorsOnProcess(
    { tx }: Db,
    { auditId, process, except }: Readonly<{ auditId: string; process: string; except: string | null }>,
  ): Promise<number> {
    return tx.nonconformity.count({
      where: { auditId, process, grade: "minor", ...(except === null ? {} : { id: { not: except } }) },
    });
  },

  async create(
    { tx }: Db,
    { caseId, auditId }: Readonly<{ caseId: string; auditId: string }>,
    content: FindingContent,
    raised: Readonly<{ number: string; today: PlainDate; personId: string }>,
  ): Promise<string> {
    const row = await tx.nonconformity.create({
      data: {
        ...{ caseId, auditId },
        ...columnsOf(content),
        number: raised.number,
        raisedOn: toDateColumn(raised.today),
        raisedByPersonId: raised.personId,
      },
      select: { id: true },
    });
    return row.id;
  },

  async saveContent(
    db: Db,
    file: NonconformityFile,
    basedOn: number,
    content: FindingContent,
  ): Promise<void> {
    await guarded(db, file, basedOn, columnsOf(content));
  },

  /** The client confirms the facts: what it disagreed with before is settled and stays on file. */
  async saveConfirmed(db: Db, file: NonconformityFile, basedOn: number, by: SaidBy): Promise<void> {
    const day = toDateColumn(by.today);
    await guarded(db, file, basedOn, { clientConfirmedOn: day, clientConfirmedBy: by.name });
    await db.tx.nonconformityDisagreement.updateMany({
      where: { nonconformityId: file.id, settledOn: null },
      data: { settledOn: day },
    });
  },

  /** One more disagreement beside the finding (5.5.6.4); those before it stay. */
  async addDisagreement(
    db: Db,
    file: NonconformityFile,
    said: SaidBy & Readonly<{ basedOn: number; disagreement: string }>,
  ): Promise<void> {
    await guarded(db, file, said.basedOn, { clientConfirmedOn: null, clientConfirmedBy: null });
    await db.tx.nonconformityDisagreement.create({
      data: {
        nonconformityId: file.id,
        number: file.disagreements.length + 1,
        disagreement: said.disagreement,
        disagreedBy: said.name,
        disagreedOn: toDateColumn(said.today),
      },
    });
  },

  async saveAnswer(db: Db, file: NonconformityFile, form: NonconformityAnswerForm, by: By): Promise<void> {
    await guarded(db, file, form.version, { status: "answered" });
    await db.tx.nonconformityAnswer.create({
      data: {
        nonconformityId: file.id,
        number: file.answers.length + 1,
        correction: form.correction,
        extentCheck: form.extentCheck,
        cause: form.cause,
        correctiveAction: form.correctiveAction,
        plannedOn: toDateColumn(form.plannedOn),
        completedOn: toDateColumnOrNull(form.completedOn),
        evidenceFileIds: [...new Set(form.evidenceFileIds)],
        evidenceText: form.evidenceText,
        answeredOn: toDateColumn(by.today),
        answeredById: by.userId,
        answeredBy: by.name,
        reopened: [...new Set(form.reopened)],
        reopenReason: form.reopenReason,
      },
    });
  },

  /** Adds what was done to the accepted answer; what it said before stays. */
  async saveCompletion(
    db: Db,
    file: NonconformityFile,
    answer: NonconformityFile["answers"][number],
    form: NonconformityCompletionForm,
  ): Promise<void> {
    await guarded(db, file, form.version, {});
    await db.tx.nonconformityAnswer.update({
      where: { id: answer.id },
      data: {
        completedOn: toDateColumn(form.completedOn),
        evidenceFileIds: [...new Set([...answer.evidenceFileIds, ...form.evidenceFileIds])],
        evidenceText: [answer.evidenceText, form.evidenceText].filter((said) => said !== "").join("\n"),
      },
    });
  },

  async saveVerificationPlan(
    db: Db,
    file: NonconformityFile,
    basedOn: number,
    plan: Readonly<{ way: string; plannedOn: PlainDate; today: PlainDate }>,
  ): Promise<void> {
    await guarded(db, file, basedOn, {
      verificationWay: plan.way,
      verificationPlannedOn: toDateColumn(plan.plannedOn),
      verificationAgreedOn: toDateColumn(plan.today),
    });
  },

  /** The judgement, and the days on which the clocks stop; a return after acceptance lets them run again. */
  async saveJudgement(
    db: Db,
    file: NonconformityFile,
    answerId: string,
    form: NonconformityJudgementForm,
    { today, personId, name, auditId }: JudgedBy,
  ): Promise<void> {
    const acceptedOn = toDateColumn(file.acceptedOn ?? today);
    const days: Readonly<Record<NonconformityJudgementForm["verdict"], Change>> = {
      accepted: { acceptedOn },
      returned: { acceptedOn: null },
      verified: { acceptedOn, verifiedOn: toDateColumn(today) },
    };
    await guarded(db, file, form.version, { status: form.verdict, ...days[form.verdict] });
    await db.tx.nonconformityJudgement.create({
      data: {
        ...{ nonconformityId: file.id, answerId },
        verdict: form.verdict,
        finding: form.finding,
        way: form.verdict === "verified" ? form.way : null,
        judgedOn: toDateColumn(today),
        judgedByPersonId: personId,
        judgedBy: name,
        auditId,
        parts: { createMany: { data: [...judgedParts(form)] } },
      },
    });
  },
};

const guarded = async ({ tx }: Db, file: NonconformityFile, basedOn: number, data: Change): Promise<void> => {
  const { count } = await tx.nonconformity.updateMany({
    where: { id: file.id, version: basedOn, status: file.status },
    data: { ...data, version: { increment: 1 } },
  });
  if (count !== 1) throw new StaleError("nonconformity", file.version, { ...file.answers.at(-1), ...file });
};
