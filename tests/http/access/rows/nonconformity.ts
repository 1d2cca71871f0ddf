import { prisma } from "@/lib/data/prisma";
import {
  answer,
  answerOne,
  finding,
  judgeOne,
  openSurveillance,
  versionOf,
} from "@/tests/support/nonconformity-path";
import { orderBody } from "@/tests/support/supplementary-path";
import { inStage2, withAnswerable, withFinding, type WithFinding } from "../audit-objects";
import type { House } from "../house";
import { TODAY } from "@/tests/support/http/server";
import type { Rows, Target } from "../row";

/** What the object of a call on one nonconformity is: its address, its version, everything that is kept of it. */
const aimedAt = async ({ caseId, raised: { id } }: WithFinding, said: object = {}): Promise<Target> => ({
  params: { caseId, nonconformityId: id },
  body: { version: await versionOf(id), ...said },
  trace: () =>
    prisma().nonconformity.findUniqueOrThrow({ where: { id }, include: { answers: true, judgements: true } }),
});

const withAnswer = async (house: House): Promise<WithFinding> => {
  const path = await withAnswerable(house);
  await answerOne(path.client, "2026-06-12", path.caseId, path.raised.id);
  return path;
};

const withAcceptedPlan = async (house: House): Promise<WithFinding> => {
  const path = await withAnswer(house);
  const place = { caseId: path.caseId, nonconformityId: path.raised.id };
  await judgeOne(path.leader, "2026-06-12", place, "accepted");
  return path;
};

const sourceOf = (id: string) =>
  prisma().nonconformity.findUniqueOrThrow({ where: { id }, select: { caseId: true, auditId: true } });

/** 5.5.6, 5.5.10, 5.5.11: raised and judged by the team, answered by the client. */
export const NONCONFORMITY_ROWS: Rows = {
  "nonconformity.raise": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const { caseId, stage2Id: auditId } = await inStage2(house);
      return {
        params: { caseId, auditId },
        body: finding(),
        trace: () => prisma().nonconformity.count({ where: { auditId } }),
      };
    },
  },
  "nonconformity.change": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => aimedAt(await withFinding(house), finding({ unit: "质量部" })),
  },
  "nonconformity.confirm": {
    may: ["client"],
    hidden: ["other-client"],
    arrange: async (house) => aimedAt(await withAnswerable(house)),
  },
  "nonconformity.disagree": {
    may: ["client"],
    hidden: ["other-client"],
    arrange: async (house) =>
      aimedAt(await withAnswerable(house), { disagreement: "三件投诉均已电话告知，录音可查。" }),
  },
  "nonconformity.answer": {
    may: ["client"],
    hidden: ["other-client"],
    arrange: async (house) => aimedAt(await withAnswerable(house), answer()),
  },
  "nonconformity.complete": {
    may: ["client"],
    hidden: ["other-client"],
    arrange: async (house) =>
      aimedAt(await withAcceptedPlan(house), {
        completedOn: TODAY,
        evidenceText: "交接单 10 份",
        evidenceFileIds: [],
      }),
  },
  "nonconformity.agree-verification": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) =>
      aimedAt(await withAnswerable(house), {
        verificationWay: "documents",
        verificationPlannedOn: "2026-07-20",
      }),
  },
  "nonconformity.judge-effect": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const { caseId, leader, auditor, raised } = await withAnswerable(house);
      const auditId = await openSurveillance({ caseId, leader, member: auditor });
      return {
        params: { caseId, auditId, nonconformityId: raised.id },
        body: { version: 1, verdict: "effective", finding: "抽查 20 件，均按时告知。" },
        trace: () => prisma().nonconformityEffect.count({ where: { auditId } }),
      };
    },
  },
  "supplementary-audit.order": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const path = await withAnswer(house);
      const { caseId, auditId } = await sourceOf(path.raised.id);
      return {
        params: { caseId, auditId },
        body: orderBody([path.raised.id]),
        trace: () => prisma().audit.count({ where: { caseId, kind: "supplementary" } }),
      };
    },
  },
  "nonconformity.judge": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) =>
      aimedAt(await withAnswer(house), {
        verdict: "verified",
        finding: "查交接单 10 份，均已核对签字。",
        way: "documents",
      }),
  },
};
