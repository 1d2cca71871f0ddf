import { prisma } from "@/lib/data/prisma";
import { toDateColumn } from "@/lib/data/parse/dates";
import type { Actor } from "@/lib/domain/access/actor";
import { plainDate } from "@/rules/core/plain-date";
import { acceptCase, submitCase, type Change } from "./case-path";
import { makeAuditor, makeClient, makeStaff } from "./house";

const SCOPE = "在线客服与电话客服外包服务中的投诉处理";
const CODE = "35.12.00";
const CRITERIA = ["GB/T 19012-2019"];

const day = (text: string) => toDateColumn(plainDate(text));

export type Planned = Readonly<{
  caseId: string;
  stage1Id: string;
  stage2Id: string;
  client: Actor;
  leader: Actor;
  auditor: Actor;
  intern: Actor;
  reviewer: Actor;
  manager: Actor;
}>;

type Stage = Readonly<{
  caseId: string;
  kind: "stage1" | "stage2";
  position: number;
  method: string;
  determinedHalfDays: number;
  team: readonly Readonly<{ actor: Actor; role: string }>[];
  /** Person, day, half. */
  slots: readonly (readonly [Actor, string, "am" | "pm"])[];
  days: readonly string[];
}>;

const planStage = async (stage: Stage): Promise<string> => {
  const { caseId, kind, position, method, determinedHalfDays, days } = stage;
  const first = days[0] ?? "";
  const { id } = await prisma().audit.create({
    data: {
      caseId,
      kind,
      position,
      method,
      determinedHalfDays,
      status: "plan-agreed",
      startsOn: day(first),
      endsOn: day(days.at(-1) ?? first),
      team: {
        create: stage.team.map(({ actor, role }, index) => ({
          personId: actor.personId ?? "",
          role,
          position: index,
        })),
      },
      slots: {
        create: stage.slots.map(([actor, date, half]) => ({
          personId: actor.personId ?? "",
          date: day(date),
          half,
        })),
      },
      plans: {
        create: {
          number: 1,
          status: "agreed",
          purpose: "确认体系符合准则并有效运行",
          scope: SCOPE,
          criteria: CRITERIA,
          rows: {
            create: days.map((date, index) => ({
              position: index,
              kind: "audit",
              date: day(date),
              startsAt: 540,
              endsAt: 1_020,
              unit: index === 0 ? "投诉受理中心" : "体系管理部",
              process: "投诉处理",
              clauses: [],
              personIds: stage.team.map(({ actor }) => actor.personId ?? ""),
            })),
          },
        },
      },
    },
  });
  return id;
};

export type PlannedPeople = Omit<Planned, "caseId" | "stage1Id" | "stage2Id">;

/** Everybody a planned case needs, new; a client by another code stands beside the first one. */
export const newPeople = async (
  name = "杭州青禾客服外包有限公司",
  creditCode = "91350100M000100Y43",
): Promise<PlannedPeople> => ({
  client: await makeClient(name, creditCode),
  leader: await makeAuditor("秦知远", { canLead: true, codes: [CODE] }),
  auditor: await makeAuditor("梁书宁", { codes: [CODE] }),
  intern: await makeAuditor("江予白", { status: "intern", codes: [] }),
  reviewer: await makeStaff("叶初晴", "application-reviewer"),
  manager: await makeStaff("莫怀瑾", "programme-manager"),
});

/**
 * A case whose two initial audits have agreed plans: stage 1 off site on 2026-05-25, stage 2 on 2026-06-08 and 09;
 * of new people unless the test brings its own. Up to the acceptance by the use cases, the audits as rows: the
 * rule plans stage 2 after stage 1 (5.1), and tests of either want both to be there.
 */
export const plannedCase = async (people?: PlannedPeople, change?: Change): Promise<Planned> => {
  const { client, leader, auditor, intern, reviewer, manager } = people ?? (await newPeople());
  const caseId = await submitCase(client, "2026-05-11", change);
  await acceptCase(reviewer, "2026-05-13", caseId);
  await prisma().certificationCase.update({ where: { id: caseId }, data: { stage: "stage1" } });
  const common = { caseId, client, leader, auditor, intern, reviewer, manager };
  const stage1Id = await planStage({
    caseId,
    kind: "stage1",
    position: 1,
    method: "off-site",
    determinedHalfDays: 1,
    team: [{ actor: leader, role: "leader" }],
    slots: [[leader, "2026-05-25", "am"]],
    days: ["2026-05-25"],
  });
  const stage2Id = await planStage({
    caseId,
    kind: "stage2",
    position: 2,
    method: "on-site",
    determinedHalfDays: 7,
    team: [
      { actor: leader, role: "leader" },
      { actor: auditor, role: "member" },
      { actor: intern, role: "intern" },
    ],
    slots: [
      [leader, "2026-06-08", "am"],
      [leader, "2026-06-08", "pm"],
      [leader, "2026-06-09", "am"],
      [leader, "2026-06-09", "pm"],
      [auditor, "2026-06-08", "am"],
      [auditor, "2026-06-08", "pm"],
      [auditor, "2026-06-09", "am"],
      [intern, "2026-06-08", "am"],
    ],
    days: ["2026-06-08", "2026-06-09"],
  });
  return { ...common, stage1Id, stage2Id };
};
