import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import type { AuditKind } from "@/lib/domain/audit/audit-kinds";
import type { TeamForm } from "@/lib/domain/team/team-form";
import { agreePlan } from "@/lib/usecases/plan/agree-plan";
import { issuePlan } from "@/lib/usecases/plan/issue-plan";
import { readPlan } from "@/lib/usecases/plan/queries/read-plan";
import { savePlan } from "@/lib/usecases/plan/save-plan";
import { setProgramme } from "@/lib/usecases/programme/set-programme";
import { issueTask } from "@/lib/usecases/team/issue-task";
import { makeDeclaration } from "@/lib/usecases/team/make-declaration";
import { proposeTeam } from "@/lib/usecases/team/propose-team";
import { plainDate } from "@/rules/core/plain-date";
import { acceptCase, contractCase, submitCase } from "./case-path";
import { act, expectAccepted, makeAuditor, makeClient, makeStaff } from "./house";

/** Everybody a case needs until its plan is agreed. */
export type AuditPeople = Readonly<{
  client: Actor;
  reviewer: Actor;
  manager: Actor;
  leader: Actor;
  auditor: Actor;
  intern: Actor;
}>;

const CODES = ["35.12.00"] as const;

/** The team of case 1: a full-time leader with the code, an auditor, an intern. */
export const makeAuditPeople = async (
  codes: readonly string[] = CODES,
  applicant = "杭州青禾客服外包有限公司",
  creditCode = "91350100M000100Y43",
): Promise<AuditPeople> => ({
  client: await makeClient(applicant, creditCode),
  reviewer: await makeStaff("贺兰舟", "application-reviewer"),
  manager: await makeStaff("温以恒", "programme-manager"),
  leader: await makeAuditor("秦知远", { canLead: true, isFullTime: true, codes }),
  auditor: await makeAuditor("梁书宁", { isFullTime: false, codes: [] }),
  intern: await makeAuditor("袁小满", { status: "intern", isFullTime: false, codes: [] }),
});

type Changes = Readonly<{
  content?: Parameters<typeof submitCase>[2];
  review?: Parameters<typeof acceptCase>[3];
  payer?: string | undefined;
}>;

/** A case whose contract is signed, before its programme. */
export const contractedCase = async (people: AuditPeople, changes: Changes = {}): Promise<string> => {
  const caseId = await submitCase(people.client, "2026-05-11", changes.content);
  await acceptCase(people.reviewer, "2026-05-13", caseId, changes.review);
  await contractCase(people.reviewer, "2026-05-15", caseId, changes.payer);
  return caseId;
};

/** The same with its three-year programme. */
export const programmeCase = async (people: AuditPeople, changes: Changes = {}): Promise<string> => {
  const caseId = await contractedCase(people, changes);
  expectAccepted(await act(people.manager, "2026-05-16", setProgramme, emptyProgramme(caseId)));
  return caseId;
};

export const emptyProgramme = (caseId: string) => ({
  caseId,
  note: "",
  foreseenDecisionOn: "2026-07-06",
  chosen: [],
});

export const auditOf = async (caseId: string, kind: AuditKind) =>
  prisma().audit.findFirstOrThrow({
    where: { caseId, kind },
    orderBy: [{ round: "desc" }, { position: "asc" }],
    select: { id: true, version: true, status: true, determinedHalfDays: true },
  });

/** The half-days of days given as "2026-06-08 am". */
export const slotsOf = (actor: Actor, moments: readonly string[]): TeamForm["slots"] =>
  moments.map((moment) => ({
    personId: actor.personId ?? "",
    date: plainDate(moment.slice(0, 10)),
    half: moment.endsWith("am") ? "am" : "pm",
  }));

const GROUNDS = [
  { condition: "documents-complete", ground: "体系文件 12 份已于受理时收齐" },
  { condition: "system-planned", ground: "过程与职责在手册第 4 章清晰" },
  { condition: "no-major-change", ground: "自申请以来无变更" },
  { condition: "no-major-breach-or-complaint", ground: "公示系统 2026-05-18 查询无记录" },
];

type TeamInput = Parameters<typeof teamInput>[3];

/** Case 1: stage 1 off site in one half-day; stage 2 in two days, 2 + 1.5, with the intern going along. */
export const teamInput = (
  people: AuditPeople,
  kind: "stage1" | "stage2",
  audit: Readonly<{ id: string; version: number }>,
  change: Readonly<{ caseId: string }> & Partial<Omit<TeamForm, "caseId">>,
) => {
  const stage1 = kind === "stage1";
  const days = ["2026-06-08 am", "2026-06-08 pm", "2026-06-09 am", "2026-06-09 pm"];
  return {
    auditId: audit.id,
    version: audit.version,
    method: stage1 ? ("off-site" as const) : ("on-site" as const),
    methodReason: stage1 ? "四项条件均成立" : "",
    offSiteGrounds: stage1 ? GROUNDS : [],
    members: [
      { personId: people.leader.personId ?? "", role: "leader" as const, tasks: "策划、评审与报告" },
      { personId: people.auditor.personId ?? "", role: "member" as const, tasks: "投诉受理与处理" },
      { personId: people.intern.personId ?? "", role: "intern" as const, tasks: "随组长学习" },
    ],
    slots: stage1
      ? slotsOf(people.leader, ["2026-05-25 am"])
      : [
          ...slotsOf(people.leader, days),
          ...slotsOf(people.auditor, days.slice(0, 3)),
          ...slotsOf(people.intern, days),
        ],
    ...change,
  };
};

const proposed = async (
  people: AuditPeople,
  caseId: string,
  kind: "stage1" | "stage2",
  change: Partial<Omit<TeamInput, "caseId">> = {},
): Promise<string> => {
  const audit = await auditOf(caseId, kind);
  const form = teamInput(people, kind, audit, { ...change, caseId });
  expectAccepted(await act(people.manager, "2026-05-18", proposeTeam, form));
  return audit.id;
};

/** Proposed and declared: only the task order is missing. Before stage 2 comes a stage 1 with its days (5.1). */
export const teamDeclared = async (
  people: AuditPeople,
  caseId: string,
  kind: "stage1" | "stage2",
  change: Partial<Omit<TeamInput, "caseId">> = {},
): Promise<string> => {
  const stage1 = await auditOf(caseId, "stage1");
  if (kind === "stage2" && stage1.status === "foreseen") await proposed(people, caseId, "stage1");
  const auditId = await proposed(people, caseId, kind, change);
  for (const member of [people.leader, people.auditor, people.intern])
    expectAccepted(await act(member, "2026-05-18", makeDeclaration, declaration(caseId, auditId)));
  return auditId;
};

export const declaration = (caseId: string, auditId: string, lastTieOn: string | null = null) => ({
  caseId,
  auditId,
  hasNoTies: lastTieOn === null,
  lastTieOn,
  note: "",
});

/** The task order of an audit is out. */
export const teamReady = async (
  people: AuditPeople,
  caseId: string,
  kind: "stage1" | "stage2",
  change: Partial<Omit<TeamInput, "caseId">> = {},
): Promise<string> => {
  const auditId = await teamDeclared(people, caseId, kind, change);
  const { version } = await auditOf(caseId, kind);
  expectAccepted(await act(people.manager, "2026-05-18", issueTask, { caseId, auditId, version }));
  return auditId;
};

const PURPOSE = "确认体系是否符合审核准则并有效运行";

/** The plan proposed by the software, its remote work documented, saved as the leader's draft. */
export const planDrafted = async (
  people: AuditPeople,
  caseId: string,
  auditId: string,
  on: string,
): Promise<number> => {
  const { proposal, scope, version } = expectAccepted(
    await act(people.leader, on, readPlan, { caseId, auditId }),
  );
  const rows = proposal.map((row) => ({
    ...row,
    ...(row.isRemote
      ? { remoteReason: "非现场文件评价", remoteTool: "视频会议", hasRemoteConsent: true }
      : {}),
  }));
  return expectAccepted(
    await act(people.leader, on, savePlan, { caseId, auditId, version, purpose: PURPOSE, scope, rows }),
  ).version;
};

/** Team sent, plan issued and agreed: the audit can be opened. */
export const planAgreed = async (
  people: AuditPeople,
  caseId: string,
  kind: "stage1" | "stage2",
  on = "2026-05-20",
): Promise<string> => {
  const auditId = await teamReady(people, caseId, kind);
  const version = await planDrafted(people, caseId, auditId, on);
  const { number } = expectAccepted(await act(people.leader, on, issuePlan, { caseId, auditId, version }));
  expectAccepted(await act(people.client, on, agreePlan, { caseId, auditId, number }));
  return auditId;
};
