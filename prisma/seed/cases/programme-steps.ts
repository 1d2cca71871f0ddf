import type { Actor } from "@/lib/domain/access/actor";
import { agreePlan } from "@/lib/usecases/plan/agree-plan";
import { issuePlan } from "@/lib/usecases/plan/issue-plan";
import { readPlan } from "@/lib/usecases/plan/queries/read-plan";
import { savePlan } from "@/lib/usecases/plan/save-plan";
import { readProgramme } from "@/lib/usecases/programme/queries/read-programme";
import { setProgramme } from "@/lib/usecases/programme/set-programme";
import { acceptTeam } from "@/lib/usecases/team/accept-team";
import { issueTask } from "@/lib/usecases/team/issue-task";
import { makeDeclaration } from "@/lib/usecases/team/make-declaration";
import { objectToMember } from "@/lib/usecases/team/object-to-member";
import { proposeTeam } from "@/lib/usecases/team/propose-team";
import { addDays, type PlainDate } from "@/rules/core/plain-date";
import { play } from "../play";
import { auditOf } from "./audit-rows";
import type { Booked } from "./bookings";

/** One of the two audits of the initial certification with its team and days. */
export type Visit = Readonly<{ caseId: string; kind: "stage1" | "stage2"; manager: Actor; booked: Booked }>;

/** Beside the lot, the first of each group until its sample is whole (5.4.5). */
const chosenOf = async (manager: Actor, caseId: string, on: PlainDate) => {
  const file = await play(manager, on, readProgramme, { caseId });
  if (!file.isReady) return [];
  return file.visit.groups.flatMap(({ group, drawn, toChoose }) =>
    file.sites
      .filter(({ id, similarGroup }) => similarGroup === group && !drawn.includes(id))
      .slice(0, toChoose)
      .map(({ id: siteId }) => ({ siteId, reason: "近一年投诉较多" })),
  );
};

export const setUpProgramme = async (manager: Actor, caseId: string, on: PlainDate): Promise<void> => {
  const chosen = await chosenOf(manager, caseId, on);
  await play(manager, on, setProgramme, {
    ...{ caseId, chosen },
    note: "按初次认证安排；监督在获证后每 12 个月内实施。",
    foreseenDecisionOn: addDays(on, 60),
  });
};

const GROUNDS = [
  { condition: "documents-complete", ground: "体系文件已于受理时收齐并登记版本" },
  { condition: "system-planned", ground: "过程、职责与时限在手册中规定清楚" },
  { condition: "no-major-change", ground: "自申请以来组织与业务无变更" },
  { condition: "no-major-breach-or-complaint", ground: "公示系统查询无处罚与重大投诉记录" },
];

const HALVES = ["am", "pm"] as const;

const slotsOf = (actor: Actor, days: readonly PlainDate[]) =>
  days.flatMap((date) => HALVES.map((half) => ({ personId: actor.personId ?? "", date, half })));

const holdingOf = ({ kind, booked: { leader, member, intern, days } }: Visit) => {
  const leads = { personId: leader.personId ?? "", role: "leader" as const, tasks: "策划、评审与报告" };
  if (kind === "stage1")
    return {
      ...{ method: "off-site" as const, methodReason: "四项条件均成立", offSiteGrounds: GROUNDS },
      ...{ members: [leads], slots: slotsOf(leader, days) },
    };
  return {
    ...{ method: "on-site" as const, methodReason: "", offSiteGrounds: [] },
    members: [
      leads,
      { personId: member.personId ?? "", role: "member" as const, tasks: "投诉受理、处理与回访" },
      { personId: intern.personId ?? "", role: "intern" as const, tasks: "随组长学习" },
    ],
    slots: [leader, member, intern].flatMap((actor) => slotsOf(actor, days)),
  };
};

/** 5.4.4: the team is proposed, and each of it declares to have no tie with the client. */
export const appoint = async (visit: Visit, on: PlainDate): Promise<void> => {
  const { caseId, kind, manager, booked } = visit;
  const { id: auditId, version } = await auditOf(caseId, kind);
  await play(manager, on, proposeTeam, { caseId, auditId, version, ...holdingOf(visit) });
  const team = kind === "stage1" ? [booked.leader] : [booked.leader, booked.member, booked.intern];
  for (const member of team)
    await play(member, on, makeDeclaration, { caseId, auditId, hasNoTies: true, lastTieOn: null, note: "" });
};

/** 5.4.4.8: the task order tells the client the names. */
export const sendTask = async ({ caseId, kind, manager }: Visit, on: PlainDate): Promise<void> => {
  const { id: auditId, version } = await auditOf(caseId, kind);
  await play(manager, on, issueTask, { caseId, auditId, version });
};

export const object = async (
  { caseId, kind, booked }: Visit,
  client: Actor,
  on: PlainDate,
): Promise<void> => {
  const { id: auditId } = await auditOf(caseId, kind);
  await play(client, on, objectToMember, {
    ...{ caseId, auditId, personId: booked.leader.personId ?? "" },
    reason: "该审核员的近亲属在本公司的主要竞争对手任职，希望更换。",
  });
};

const REMOTE = { remoteReason: "第一阶段为非现场文件评价", remoteTool: "视频会议", hasRemoteConsent: true };

/** 5.4.6: the leader's plan, issued and agreed by the client, who has nothing against the team. */
export const plan = async (
  { caseId, kind, unit, booked: { leader } }: Visit & Readonly<{ unit: string }>,
  client: Actor,
  on: PlainDate,
): Promise<void> => {
  const { id: auditId } = await auditOf(caseId, kind);
  await play(client, on, acceptTeam, { caseId, auditId });
  const { proposal, scope, version } = await play(leader, on, readPlan, { caseId, auditId });
  const saved = await play(leader, on, savePlan, {
    ...{ caseId, auditId, version, scope },
    purpose: "确认投诉处理管理体系符合审核准则并有效运行，确定能否推荐认证。",
    rows: proposal.map((row) => ({
      ...row,
      unit: row.kind === "audit" ? unit : "管理层",
      ...(row.isRemote ? REMOTE : {}),
    })),
  });
  const { number } = await play(leader, on, issuePlan, { caseId, auditId, version: saved.version });
  await play(client, on, agreePlan, { caseId, auditId, number });
};
