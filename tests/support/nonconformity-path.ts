import type { z } from "zod";
import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import type {
  answerNonconformityForm,
  raiseNonconformityForm,
} from "@/lib/domain/nonconformity/nonconformity-forms";
import { answerNonconformity } from "@/lib/usecases/nonconformity/answer-nonconformity";
import { judgeNonconformity } from "@/lib/usecases/nonconformity/judge-nonconformity";
import { raiseNonconformity } from "@/lib/usecases/nonconformity/raise-nonconformity";
import { acceptCase, contractCase, submitCase } from "./case-path";
import { act, expectAccepted, makeAuditor, makeClient, makeStaff } from "./house";

export type Raised = Readonly<{ id: string; number: string }>;

export type Finding = Omit<z.input<typeof raiseNonconformityForm>, "caseId" | "auditId">;
type Answer = Omit<z.input<typeof answerNonconformityForm>, "caseId" | "nonconformityId" | "version">;

/** A finding against the complaints standard as an auditor would word it; `change` makes another of it. */
export const finding = (change: Partial<Finding> = {}): Finding => ({
  grade: "minor",
  gradeCriteria: ["isolated"],
  gradeReason: "",
  criterion: "GB/T 19012-2019",
  clause: "7.2",
  unit: "客户服务部",
  process: "投诉受理",
  statement: "三件投诉未在规定时限内告知受理结果。",
  evidence: "抽查 2026 年 5 月投诉记录 20 件，编号 TS-0512、TS-0517、TS-0521 无告知记录。",
  ...change,
});

/** The client's whole answer to one nonconformity. */
export const answer = (change: Partial<Answer> = {}): Answer => ({
  correction: "已向三位投诉人补充告知受理结果。",
  extentCheck: "复查 2026 年 4 月至 6 月全部 212 件，另有 2 件同类，已一并补正。",
  cause: "夜班交接时没有核对待告知清单。",
  correctiveAction: "交接单增加待告知清单，由值班长每日核对签字。",
  plannedOn: "2026-07-20",
  completedOn: "",
  evidenceText: "",
  evidenceFileIds: [],
  ...change,
});

export const versionOf = async (nonconformityId: string): Promise<number> =>
  (await prisma().nonconformity.findUniqueOrThrow({ where: { id: nonconformityId } })).version;

type Place = Readonly<{ caseId: string; auditId: string }>;

export const raise = async (
  auditor: Actor,
  on: string,
  place: Place,
  change: Partial<Finding> = {},
): Promise<Raised> =>
  expectAccepted(await act(auditor, on, raiseNonconformity, { ...place, ...finding(change) }));

/** Two minors on two processes, as most initial audits bring. */
export const raiseTwoMinors = async (
  auditor: Actor,
  on: string,
  place: Place,
): Promise<readonly [Raised, Raised]> => [
  await raise(auditor, on, place),
  await raise(auditor, on, place, {
    clause: "6.4",
    process: "资源管理",
    statement: "一名坐席无上岗考核记录。",
  }),
];

export const answerOne = async (
  client: Actor,
  on: string,
  caseId: string,
  nonconformityId: string,
): Promise<void> => {
  const version = await versionOf(nonconformityId);
  expectAccepted(
    await act(client, on, answerNonconformity, {
      ...{ caseId, nonconformityId, version },
      ...answer({ completedOn: on, evidenceText: "交接单 10 份与告知记录 20 件。" }),
    }),
  );
};

export const judgeOne = async (
  auditor: Actor,
  on: string,
  { caseId, nonconformityId }: Readonly<{ caseId: string; nonconformityId: string }>,
  verdict: "accepted" | "returned" | "verified",
): Promise<void> => {
  const version = await versionOf(nonconformityId);
  const said: Readonly<{ finding: string; way: "documents" }> = {
    finding: "查交接单 10 份与告知记录 20 件，均已核对签字。",
    way: "documents",
  };
  expectAccepted(
    await act(auditor, on, judgeNonconformity, { caseId, nonconformityId, version, verdict, ...said }),
  );
};

/** Answered by the client, accepted and verified by the auditor: nothing of the audit stays open. */
export const settleAll = async (
  { client, auditor }: Readonly<{ client: Actor; auditor: Actor }>,
  on: string,
  caseId: string,
  raised: readonly Raised[],
): Promise<void> => {
  for (const { id } of raised) {
    await answerOne(client, on, caseId, id);
    await judgeOne(auditor, on, { caseId, nonconformityId: id }, "accepted");
    await judgeOne(auditor, on, { caseId, nonconformityId: id }, "verified");
  }
};

export type AuditedCase = Place &
  Readonly<{
    client: Actor;
    leader: Actor;
    member: Actor;
    intern: Actor;
    reviewer: Actor;
    manager: Actor;
    stage1Id: string;
  }>;

const day = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** A case whose stage 2 has been opened: contract by use cases, the two audits as rows. */
export const caseInStage2 = async (on = "2026-07-01"): Promise<AuditedCase> => {
  const client = await makeClient("杭州青禾客服外包有限公司", "91350100M000100Y43");
  const reviewer = await makeStaff("柏评", "application-reviewer");
  const manager = await makeStaff("管方", "programme-manager");
  const leader = await makeAuditor("秦远", { codes: ["35.12.00"], canLead: true });
  const member = await makeAuditor("林笃", { codes: ["35.12.00"] });
  const intern = await makeAuditor("小池", { codes: [], status: "intern" });
  const caseId = await submitCase(client, "2026-05-11");
  await acceptCase(reviewer, "2026-05-18", caseId);
  await contractCase(reviewer, "2026-05-20", caseId);
  const team = [
    { personId: leader.personId ?? "", role: "leader", position: 0 },
    { personId: member.personId ?? "", role: "member", position: 1 },
    { personId: intern.personId ?? "", role: "intern", position: 2 },
  ];
  const stage1 = await prisma().audit.create({
    data: {
      ...{ caseId, kind: "stage1", position: 1, status: "reported", determinedHalfDays: 2, outcome: "ready" },
      startsOn: day("2026-06-12"),
      endsOn: day("2026-06-12"),
      team: { create: team },
    },
  });
  const stage2 = await prisma().audit.create({
    data: {
      ...{ caseId, kind: "stage2", position: 2, status: "opened", determinedHalfDays: 6 },
      startsOn: day(on),
      endsOn: day("2026-07-03"),
      team: { create: team },
    },
  });
  await prisma().certificationCase.update({ where: { id: caseId }, data: { stage: "stage2" } });
  return {
    caseId,
    auditId: stage2.id,
    client,
    leader,
    member,
    intern,
    reviewer,
    manager,
    stage1Id: stage1.id,
  };
};

/** The closing meeting as rows: the clocks run from its day. */
export const closeStage2 = async ({ caseId, auditId }: Place, on: string): Promise<void> => {
  await prisma().meeting.create({
    data: { auditId, kind: "closing", heldOn: day(on), startsAt: 960, endsAt: 1020 },
  });
  await prisma().audit.update({ where: { id: auditId }, data: { status: "closed", endsOn: day(on) } });
  await prisma().certificationCase.update({ where: { id: caseId }, data: { stage: "nonconformities" } });
};

/** A surveillance that was opened a year on with the same team, as a row; the certificate before it is left out. */
export const openSurveillance = async (
  { caseId, leader, member }: Pick<AuditedCase, "caseId" | "leader" | "member">,
  on = "2027-06-10",
): Promise<string> => {
  const people = [
    { personId: leader.personId ?? "", role: "leader", position: 0 },
    { personId: member.personId ?? "", role: "member", position: 1 },
  ];
  const { id } = await prisma().audit.create({
    data: {
      ...{ caseId, kind: "surveillance", position: 30, status: "opened", determinedHalfDays: 2 },
      ...{ startsOn: day(on), endsOn: day(on), team: { create: people } },
      meetings: { create: [{ kind: "opening", heldOn: day(on), startsAt: 540, endsAt: 570 }] },
    },
  });
  return id;
};
