import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { orderSupplementary } from "@/lib/usecases/supplementary/order-supplementary";
import { act, expectAccepted } from "./house";
import type { AuditedCase } from "./nonconformity-path";

type Source = Pick<AuditedCase, "caseId" | "auditId">;

/** What the leader orders, as its form sends it: without what stands in the address. */
export const orderBody = (nonconformityIds: readonly string[]) => ({
  ...{ extent: "partial" as const, nonconformityIds: [...nonconformityIds], siteIds: [] },
  halfDays: 1,
  contentReason: "到现场查看交接单与告知记录。",
  peopleReason: "涉及客户服务部 12 人。",
  businessReason: "客服外包，与初次审核相同。",
  complexityReason: "只涉投诉受理一个过程。",
});

export const orderOf = ({ caseId, auditId }: Source, nonconformityIds: readonly string[]) => ({
  ...{ caseId, auditId },
  ...orderBody(nonconformityIds),
});

export const ordered = async (
  leader: Actor,
  on: string,
  source: Source,
  nonconformityIds: readonly string[],
): Promise<string> =>
  expectAccepted(await act(leader, on, orderSupplementary, orderOf(source, nonconformityIds))).id;

const day = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** Team, agreed plan and opening meeting as rows: the audit is on site for one morning. */
export const openSupplementary = async (
  auditId: string,
  { leader, member }: Pick<AuditedCase, "leader" | "member">,
  on: string,
): Promise<void> => {
  const personId = leader.personId ?? "";
  await prisma().audit.update({
    where: { id: auditId },
    data: {
      ...{ status: "opened", startsOn: day(on), endsOn: day(on), taskIssuedOn: day(on) },
      team: {
        create: [
          { personId, role: "leader", position: 0, declaredOn: day(on), declaredNoTies: true },
          {
            ...{ personId: member.personId ?? "", role: "member", position: 1 },
            ...{ declaredOn: day(on), declaredNoTies: true },
          },
        ],
      },
      slots: { create: [{ personId, date: day(on), half: "am" }] },
      meetings: { create: [{ kind: "opening", heldOn: day(on), startsAt: 510, endsAt: 540 }] },
      plans: {
        create: [
          {
            ...{
              number: 1,
              status: "agreed",
              purpose: "验证纠正措施的有效性。",
              scope: "在线客服与电话客服外包服务中的投诉处理",
            },
            ...{ criteria: ["GB/T 19012-2019"], issuedOn: day(on), agreedOn: day(on), agreedBy: "客户" },
            rows: {
              create: [
                {
                  ...{ position: 0, kind: "audit", date: day(on), startsAt: 540, endsAt: 780 },
                  ...{ unit: "客户服务部", process: "投诉受理", clauses: ["GB/T 19012-2019 7.2"] },
                  personIds: [personId],
                },
              ],
            },
          },
        ],
      },
    },
  });
};
