import { auditStore, type AuditHead } from "@/lib/data/audit-store";
import { caseStore, type CaseHead } from "@/lib/data/case-store";
import { contractStore } from "@/lib/data/contract-store";
import { StaleError } from "@/lib/data/errors";
import { planStore } from "@/lib/data/plan-store";
import { programmeStore } from "@/lib/data/programme-store";
import { staleStore } from "@/lib/data/stale-store";
import { teamStore } from "@/lib/data/team-store";
import { stage2WindowAfter } from "@/lib/domain/audit/stage2-window";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import type { TaskDates } from "@/lib/domain/team/assess-task-dates";
import type { TaskQuestion } from "@/lib/domain/team/assess-task";
import type { Context } from "../framework/context";

type Asked = Readonly<{ caseId: string; auditId: string; version?: number }>;

const INITIAL: ReadonlySet<string> = new Set(["stage1", "stage2"]);

/** Everything a use case on the team of one audit starts from; the case row is locked by the caller. */
export const teamContext = async (context: Context, head: CaseHead, audit: AuditHead) => {
  const { db } = context;
  const rules = rulesOfCase(head);
  const review = await programmeStore.acceptedReview(db, head.id);
  const duties = await caseStore.duties(db, head.id);
  const file = await teamStore.ofAudit(db, audit.id);
  const question: TaskQuestion = {
    rules,
    file,
    duties,
    schemes: rules.schemes,
    scopeCodes: review.professionalCodes,
    determinedHalfDays: audit.determinedHalfDays,
    isProgrammeStale: await staleStore.isStale(db, head.id, "programme"),
  };
  const stage1 = await planStore.stage1Result(db, head.id);
  const dates: TaskDates = {
    rules,
    kind: audit.kind,
    file,
    today: context.today,
    contractSignedOn: await contractStore.signedOn(db, head.id),
    stage1End: stage1.end ?? stage1.plannedEnd,
  };
  const window = audit.kind === "stage2" ? stage2WindowAfter(rules, stage1.end) : null;
  return {
    ...{ head, audit, rules, review, duties, file, question, dates, window },
    isInitial: INITIAL.has(audit.kind),
  };
};

/** The team in the shape of its form, for whoever has to see the difference. */
const teamNow = async ({ db }: Context, audit: AuditHead) => {
  const { members, slots } = await teamStore.ofAudit(db, audit.id);
  return {
    ...(await auditStore.method(db, audit.id)),
    method: audit.method,
    members: members.map(({ personId, role, tasks }) => ({ personId, role, tasks })),
    slots,
  };
};

/** The same with the case locked and the version of the form compared: how every command begins. */
export const lockTeam = async (context: Context, form: Asked) => {
  const head = await caseStore.lock(context.db, form.caseId);
  const audit = await auditStore.head(context.db, head.id, form.auditId);
  if (form.version !== undefined && form.version !== audit.version)
    throw new StaleError("audit", audit.version, await teamNow(context, audit));
  return teamContext(context, head, audit);
};

export type TeamContext = Awaited<ReturnType<typeof lockTeam>>;
