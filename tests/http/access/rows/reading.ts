import { prisma } from "@/lib/data/prisma";
import type { Planned } from "@/tests/support/audit-fixture";
import { once, planned, readable } from "../audit-objects";
import type { House } from "../house";
import { readablePlan } from "../programme-objects";
import { assignAuditor, caseWithContract, teamedCase } from "../objects";
import { CASE_READERS, OUT_OF_REACH, STAFF, type Row, type Rows, type Target } from "../row";

type Read = Awaited<ReturnType<typeof readable>>;

type ReadPlan = Awaited<ReturnType<typeof readablePlan>>;

/** A page of one case: for the whole body, its own team and its own client. */
const pageOf = (arrange: Row["arrange"]): Row => ({ may: CASE_READERS, hidden: OUT_OF_REACH, arrange });

const ofCase = (aim: (path: Read) => Target): Row => pageOf(async (house) => aim(await readable(house)));

const ofPlan = (aim: (path: ReadPlan) => Target): Row =>
  pageOf(async (house) => aim(await readablePlan(house)));

const PAYER = "杭州青禾客服外包有限公司";

const contracted = once(async (house) => {
  const { caseId } = await caseWithContract(house);
  await assignAuditor(house.actors.auditor, caseId);
  return caseId;
});

/** A case at its review, and the number before it: a desk shows so many and no more. */
const waiting = async (house: House): Promise<Target> => {
  const { number } = await teamedCase(house);
  const before = await prisma().certificationCase.findFirst({
    where: { number: { lt: number } },
    orderBy: { number: "desc" },
    select: { number: true },
  });
  return { query: { after: before?.number ?? "" }, shows: number };
};

/** The desk of those who plan; an auditor sees his own, and of another's nothing. */
const planningOf = (aim: (path: Planned) => Target): Row => ({
  may: ["programme-manager", "administrator", "application-reviewer", "quality-manager", "auditor"],
  blind: ["other-auditor"],
  arrange: async (house) => aim(await planned(house)),
});

/** What a case shows to whom. */
export const READING_ROWS: Rows = {
  "application.read": ofCase(({ caseId }) => ({ params: { caseId }, shows: PAYER })),
  "application.read-version": ofCase(({ caseId }) => ({ params: { caseId, number: "1" }, shows: PAYER })),
  "application.read-review": ofCase(({ caseId }) => ({ params: { caseId }, shows: PAYER })),
  "explanation.read": ofCase(({ caseId }) => ({
    params: { caseId, figure: "total-days" },
    shows: '"figure":"total-days"',
  })),
  "dossier.issue": {
    may: ["quality-manager", "programme-manager", "report-reviewer", "decision-maker", "auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const { caseId } = await readable(house);
      const trace = () => prisma().auditLogEntry.count({ where: { caseId, event: "dossier.issued" } });
      // It reads no body: whatever is sent with it changes nothing.
      return { params: { caseId }, shows: "dossier.pdf", trace };
    },
  },
  "planning.read-month": planningOf(({ stage2Id }) => ({ query: { month: "2026-06" }, shows: stage2Id })),
  "planning.read-load": planningOf(({ leader }) => ({
    query: { unit: "week", from: "2026-06-08" },
    shows: leader.personId ?? "",
  })),
  "programme.read": ofPlan(({ caseId, auditId }) => ({ params: { caseId }, shows: auditId })),
  "team.read": ofPlan(({ caseId, auditId }) => ({ params: { caseId, auditId }, shows: "策划、评审与报告" })),
  "team.read-free-time": {
    may: ["programme-manager"],
    arrange: async (house) => {
      const { caseId, auditId } = await readablePlan(house);
      return { params: { caseId, auditId }, query: { from: "2026-06-08" }, shows: '"from":"2026-06-08"' };
    },
  },
  "plan.read": ofPlan(({ caseId, auditId }) => ({
    params: { caseId, auditId },
    shows: "确认体系是否符合审核准则并有效运行",
  })),
  "audit.read-head": ofCase(({ caseId, stage2Id: auditId }) => ({
    params: { caseId, auditId },
    shows: '"kind":"stage2"',
  })),
  "audit.download-calendar": ofCase(({ caseId, stage2Id: auditId }) => ({
    params: { caseId, auditId },
    shows: auditId,
  })),
  "audit.read-conduct": ofCase(({ caseId, stage2Id: auditId }) => ({
    params: { caseId, auditId },
    shows: auditId,
  })),
  "communication.read": ofCase(({ caseId, stage2Id: auditId }) => ({
    params: { caseId, auditId },
    shows: '"exchanges":',
  })),
  "facts.read": ofCase(({ caseId, stage2Id: auditId }) => ({
    params: { caseId, auditId },
    shows: '"reviewed":',
  })),
  "nonconformity.list": ofCase(({ caseId, raised }) => ({ params: { caseId }, shows: raised.number })),
  "nonconformity.list-of-audit": ofCase(({ caseId, stage2Id: auditId, raised }) => ({
    params: { caseId, auditId },
    shows: raised.number,
  })),
  "nonconformity.read": ofCase(({ caseId, raised }) => ({
    params: { caseId, nonconformityId: raised.id },
    shows: raised.number,
  })),
  "case.read-overview": ofCase(({ caseId }) => ({ params: { caseId }, shows: caseId })),
  "case.read-ways-out": ofCase(({ caseId }) => ({ params: { caseId }, shows: '"stage":"nonconformities"' })),
  "decision.read-file": ofCase(({ caseId }) => ({ params: { caseId }, shows: '"stage":"nonconformities"' })),
  "certificate.read": ofCase(({ caseId }) => ({ params: { caseId }, shows: '"stage":"nonconformities"' })),
  "document.list": ofCase(({ caseId }) => ({ params: { caseId }, shows: "nonconformity-report" })),
  "contract.read": pageOf(async (house) => ({ params: { caseId: await contracted(house) }, shows: PAYER })),
  "audit.list-of-case": ofPlan(({ caseId, auditId }) => ({ params: { caseId }, shows: auditId })),
  "audit.list": {
    may: CASE_READERS,
    blind: OUT_OF_REACH,
    arrange: async (house) => {
      const { auditId, caseId } = await readablePlan(house);
      // Of this case alone, or the page would be full of those arranged before.
      const { number } = await prisma().certificationCase.findUniqueOrThrow({ where: { id: caseId } });
      return { query: { q: number, status: "any" }, shows: auditId };
    },
  },
  "nonconformity.list-open": {
    may: CASE_READERS,
    blind: OUT_OF_REACH,
    arrange: async (house) => {
      const { raised } = await readable(house);
      // Of this case alone, or its page would be full of the cases arranged before.
      return { query: { q: raised.number.replace(/-NC\d+$/u, "") }, shows: raised.number };
    },
  },
  "search.everything": {
    may: CASE_READERS,
    blind: OUT_OF_REACH,
    arrange: async (house) => {
      const { caseId, raised } = await readable(house);
      return { query: { q: raised.number.replace(/-NC\d+$/u, "") }, shows: caseId };
    },
  },
  "desk.read": {
    // A desk shows whose turn it is; the client's shows every case of its own.
    may: ["application-reviewer", "client"],
    blind: [...STAFF.filter((role) => role !== "application-reviewer"), "auditor", ...OUT_OF_REACH],
    arrange: waiting,
  },
};
