import { prisma } from "@/lib/data/prisma";
import { contractCase } from "@/tests/support/case-path";
import { TODAY } from "@/tests/support/http/server";
import { issuable, planned } from "../audit-objects";
import type { House } from "../house";
import { acceptedCase, assignAuditor, submittedCase } from "../objects";
import type { Actor } from "@/lib/domain/access/actor";
import type { Rows } from "../row";

const stageOf = (id: string) => () =>
  prisma().certificationCase.findUniqueOrThrow({
    where: { id },
    select: { stage: true, audits: { select: { id: true, status: true, round: true } } },
  });

const REASON = "客户业务调整。";

/** A case before its programme, with an auditor named already. */
const contracted = async (house: House): Promise<string> => {
  const caseId = await acceptedCase(house);
  await contractCase(house.actors["application-reviewer"], TODAY, caseId);
  await assignAuditor(house.actors.auditor, caseId);
  return caseId;
};

/** The step that is this person's to open again, on a case where it was done. */
const ownStep = async (house: House, { roles }: Actor) => {
  if (roles.includes("auditor")) {
    const { caseId } = await planned(house);
    return { caseId, step: "plan" };
  }
  if (roles.includes("decision-maker")) {
    const { caseId } = await issuable(house);
    return { caseId, step: "decision" };
  }
  const caseId = await contracted(house);
  if (!roles.includes("programme-manager")) return { caseId, step: "review" };
  await prisma().certificationCase.update({ where: { id: caseId }, data: { stage: "stage1" } });
  return { caseId, step: "programme" };
};

/** Stage 1 ended more than six months before the server's day and stage 2 has not begun (5.1). */
const stage1Outdated = async (house: House): Promise<string> => {
  const caseId = await contracted(house);
  await prisma().audit.updateMany({
    where: { caseId, kind: "stage1" },
    data: { status: "reported", outcome: "ready", endsOn: new Date("2025-12-14") },
  });
  await prisma().certificationCase.update({ where: { id: caseId }, data: { stage: "stage2" } });
  return caseId;
};

/** The ways out of a case. */
export const CASE_ROWS: Rows = {
  "case.withdraw": {
    may: ["client", "application-reviewer"],
    hidden: ["other-client"],
    arrange: async (house) => {
      const caseId = await submittedCase(house);
      return { params: { caseId }, body: { reason: REASON }, trace: stageOf(caseId) };
    },
  },
  "case.terminate": {
    may: ["application-reviewer", "programme-manager", "quality-manager"],
    arrange: async (house) => {
      const caseId = await submittedCase(house);
      return {
        params: { caseId },
        body: { ground: "audit-cannot-go-on", reason: REASON },
        trace: stageOf(caseId),
      };
    },
  },
  "case.reopen-stage": {
    may: ["application-reviewer", "programme-manager", "decision-maker", "auditor"],
    hidden: ["other-auditor"],
    arrange: async (house, who) => {
      const { caseId, step } = await ownStep(house, who);
      return { params: { caseId }, body: { step, reason: REASON }, trace: stageOf(caseId) };
    },
  },
  "case.repeat-stage": {
    may: ["programme-manager"],
    arrange: async (house) => {
      const caseId = await stage1Outdated(house);
      return { params: { caseId }, body: { stage: "stage1", reason: REASON }, trace: stageOf(caseId) };
    },
  },
};
