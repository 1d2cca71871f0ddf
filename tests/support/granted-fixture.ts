import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { completeApplication } from "./application-content";
import { makeClient, makeStaff, nameBody } from "./house";

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const FILE = "00000000-0000-4000-8000-000000000000";

/**
 * Many cases that stand at their certificate, granted and with confirmed content: written as rows, because
 * driving fifty whole cases would test the stages before and not the issue.
 */
export const manyGrantedCases = async (
  count: number,
): Promise<Readonly<{ quality: Actor; caseIds: readonly string[] }>> => {
  await nameBody();
  const client = await makeClient("杭州青禾客服外包有限公司", "91350100M000100Y43");
  const quality = await makeStaff("温以恒", "quality-manager");
  const decider = await makeStaff("宋临川", "decision-maker");
  const reviewer = await makeStaff("叶初晴", "application-reviewer");
  const caseIds: string[] = [];
  for (let index = 0; index < count; index += 1)
    caseIds.push(await grantedRow({ index, client, quality, decider, reviewer }));
  return { quality, caseIds };
};

type People = Readonly<{ index: number; client: Actor; quality: Actor; decider: Actor; reviewer: Actor }>;

const grantedRow = async ({ index, client, quality, decider, reviewer }: People): Promise<string> => {
  const application = completeApplication([FILE, FILE, FILE, FILE]);
  const { applicant, scope, scopeEn } = application;
  const site = {
    caseSiteId: null,
    kind: "central",
    name: applicant.name,
    nameEn: applicant.nameEn,
    address: applicant.address,
    addressEn: applicant.addressEn,
    activity: scope,
    activityEn: scopeEn,
  };
  const { id } = await prisma().certificationCase.create({
    data: {
      number: `2026-${String(index + 1).padStart(4, "0")}`,
      clientId: client.clientId ?? "",
      scheme: "OLS/GZ-0071",
      edition: "A/2",
      stage: "certificate",
      stageSince: day("2026-07-06"),
      openedOn: day("2026-05-11"),
      createdAt: day("2026-05-11"),
      application: {
        create: {
          status: "submitted",
          applicant: { create: { name: applicant.name } },
          versions: {
            create: {
              number: 1,
              content: application,
              sha256: "0".repeat(64),
              submittedAt: day("2026-05-11"),
              submittedById: client.userId,
            },
          },
        },
      },
      reviews: {
        create: {
          applicationVersion: 1,
          reviewerPersonId: reviewer.personId ?? "",
          reviewedOn: day("2026-05-13"),
          outcome: "accept",
          ...{ scope: scope ?? "", scopeEn: scopeEn ?? "" },
          criteria: ["GB/T 19012-2019"],
          effectivePersonnel: 35,
          createdAt: day("2026-05-13"),
        },
      },
      decisions: {
        create: {
          ...{ scheme: "OLS/GZ-0071", round: 1 },
          deciderPersonId: decider.personId ?? "",
          decidedOn: day("2026-07-06"),
          outcome: "grant",
          reasons: "证据充分",
          checks: [],
          snapshot: {},
          snapshotSha256: "0".repeat(64),
          createdAt: day("2026-07-06"),
        },
      },
      contentConfirmations: {
        create: {
          preparedOn: day("2026-07-06"),
          preparedById: quality.userId,
          status: "confirmed",
          answeredOn: day("2026-07-07"),
          content: {
            name: applicant.name,
            nameEn: applicant.nameEn,
            address: applicant.address,
            addressEn: applicant.addressEn,
            creditCode: applicant.creditCode,
            registrationCertificate: "",
            scope,
            scopeEn,
            criteria: ["GB/T 19012-2019"],
            sites: [site],
          },
        },
      },
    },
    select: { id: true },
  });
  return id;
};
