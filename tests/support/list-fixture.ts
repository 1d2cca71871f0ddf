import { appendToAuditLog } from "@/lib/audit-log/append";
import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { AUDIT_STATUSES } from "@/lib/domain/audit/audit-machine";
import { CASE_STAGES } from "@/lib/domain/case/case-machine";
import { NONCONFORMITY_STATUSES } from "@/lib/domain/nonconformity/nonconformity-machine";
import { fillFees } from "@/tests/support/fee-fixture";
import { makeAuditor, makeClient, makeStaff } from "@/tests/support/house";
import { certify } from "./list-certificates";

export type Lists = Readonly<{
  manager: Actor;
  administrator: Actor;
  auditor: Actor;
  /** In the team of stage 1 alone, of every case. */
  stage1Auditor: Actor;
  clients: readonly Actor[];
}>;

const SCHEMES = [
  { scheme: "OLS/GZ-0071", edition: "A/2" },
  { scheme: "QMS", edition: "2025" },
] as const;

const day = (number: number): Date => new Date(Date.UTC(2026, 4, 1 + (number % 4)));

type OfCase = Readonly<{ caseId: string; index: number; auditor: Actor; stage1Auditor: Actor }>;

/** Its team, what the client said against it and its plan, the facts it found, its report. */
const partsOf = ({ index, auditor, stage1Auditor }: OfCase, kind: "stage1" | "stage2") => {
  const personId = auditor.personId ?? "";
  const members = [
    ...(index % 2 === 0 ? [{ personId, role: "leader" }] : []),
    ...(kind === "stage1" ? [{ personId: stage1Auditor.personId ?? "", role: "member" }] : []),
  ];
  return {
    ...(members.length > 0 ? { team: { create: members } } : {}),
    ...(index % 12 > 3 && index % 4 === 1
      ? { objections: { create: { personId, reason: "曾任竞争对手顾问", objectedOn: day(index) } } }
      : {}),
    ...(index >= 12
      ? {
          factConfirmation: {
            create: {
              ...{ confirmedOn: day(index), byPersonId: personId, isSame: false, effectivePersonnel: 90 },
              ...{ siteCount: 0, scope: "投诉处理", difference: "新增夜班 50 人" },
              settledOn: index >= 24 ? day(index) : null,
            },
          },
        }
      : {}),
    // Open ones of stage 1, waiting for the client or for the leader; one that was verified.
    ...(kind === "stage1" && index % 12 === 5
      ? {
          findings: {
            create: [
              {
                ...{ position: 0, criterion: "GB/T 19012", clause: "6.2", statement: "目标未分解" },
                ...{ evidence: "目标表", raisedOn: day(index) },
                ...(index > 5 ? { answer: "已分解", answeredOn: day(index) } : {}),
                ...(index > 17 ? { verifiedOn: day(index) } : {}),
              },
            ],
          },
        }
      : {}),
    // Of stage 2 that is on, of its nonconformities, and one that was answered.
    ...(index % 6 === 5 || index % 6 === 0
      ? {
          plans: {
            create: {
              ...{ number: 1, status: "change-asked", purpose: "符合性", scope: "投诉处理" },
              changeRequest: {
                create: {
                  ...{ reason: "当日盘点", askedBy: "客户", askedOn: day(index) },
                  ...(index === 30 ? { answer: "已调整", answeredOn: day(index) } : {}),
                },
              },
            },
          },
        }
      : {}),
    ...(index % 3 === 2
      ? {
          report: {
            create: {
              status: "signed",
              signedOn: day(index),
              recommendation: index % 2 === 0 ? "recommend" : "do-not-recommend",
            },
          },
        }
      : {}),
  };
};

/** An audit with its team and, where it is closed, two nonconformities in every state there is. */
const fillCase = async (of: OfCase): Promise<void> => {
  const { caseId, index, auditor } = of;
  const status = AUDIT_STATUSES[index % AUDIT_STATUSES.length] ?? "foreseen";
  for (const [position, kind] of (["stage1", "stage2"] as const).entries()) {
    const startsOn = (index + position) % 3 === 0 ? null : day(index);
    const { id: auditId } = await prisma().audit.create({
      data: {
        ...{ caseId, kind, position, status, startsOn, endsOn: startsOn },
        determinedHalfDays: index % 3,
        ...partsOf(of, kind),
        meetings: { create: { kind: "closing", heldOn: day(index + 1), startsAt: 900, endsAt: 960 } },
      },
      select: { id: true },
    });
    const state = NONCONFORMITY_STATUSES[index % NONCONFORMITY_STATUSES.length] ?? "raised";
    await prisma().nonconformity.create({
      data: {
        ...{ caseId, auditId, number: `NC-${index}-${position}`, status: state },
        grade: position === 0 ? "major" : "minor",
        ...{ criterion: "GB/T 19012", clause: index % 2 === 0 ? "10.1" : "8.2", unit: "客服部", process: "" },
        ...{ statement: "未按规定记录", evidence: "抽查记录", raisedOn: day(index) },
        raisedByPersonId: auditor.personId ?? "",
      },
    });
  }
  if (index % 3 === 0)
    await prisma().certificateContentConfirmation.create({
      data: {
        ...{ caseId, content: {}, preparedOn: day(1), preparedById: auditor.userId },
        status: index % 2 === 0 ? "waiting" : "confirmed",
      },
    });
};

/** Mails of one moment and of several, and imports of a file that is kept and of one that is not. */
const fillOffice = async (administrator: Actor): Promise<void> => {
  for (let index = 0; index < 12; index += 1)
    await prisma().mailMessage.create({
      data: {
        recipient: index % 2 === 0 ? "qinghe@example.com" : "zhao@example.com",
        subject: ["安心", "北京", "第 10 号", "第 2 号"][index % 4] ?? "",
        ...{ text: index === 7 ? "100%_折扣" : "正文", createdAt: day(index) },
      },
    });
  const { id: kept } = await prisma().storedFile.create({
    data: {
      ...{ sha256: "0".repeat(64), name: "客户 2.xlsx", type: "application/zip", size: 1 },
      ...{ uploadedById: administrator.userId, createdAt: day(0) },
    },
    select: { id: true },
  });
  const run = (index: number) => ({
    ...{ event: "import.run", caseId: null, subjectKind: "file", before: null },
    subjectId: index % 3 === 0 ? "0198c7a0-0000-7000-8000-000000000009" : kept,
    after: { sha256: "0".repeat(64), written: index % 4 },
  });
  for (let index = 0; index < 12; index += 1) {
    const origin = { actorId: administrator.userId, actorName: index % 2 === 0 ? "管理" : "钱质" };
    await prisma().$transaction((tx) =>
      appendToAuditLog(tx, { ...origin, requestId: `import-${index}`, at: day(index) }, [run(index)]),
    );
  }
};

/** Rows for every list, with ties and missing values everywhere: more than ten of each, of three organisations. */
export const fillLists = async (): Promise<Lists> => {
  const manager = await makeStaff("方案", "programme-manager");
  const administrator = await makeStaff("管理", "administrator");
  const auditor = await makeAuditor("组长", { codes: ["35.12.00"], canLead: true });
  const stage1Auditor = await makeStaff("首审", "auditor");
  for (const name of ["安心", "北京", "安心", "赵工"]) {
    await makeAuditor(name, { codes: ["35.12.00"], validTo: "2026-07-01" });
    await makeStaff(name, "finance", { isFullTime: false });
  }
  const clients = [
    await makeClient("青禾", "91350100M000100Y43"),
    await makeClient("他人", "91350100M0001013XT"),
    await makeClient("赵记", "91350100M000102D8A"),
  ];
  for (const index of Array.from({ length: 6 }, (_, at) => at))
    await prisma().client.create({
      data: { name: "同名", status: index % 2 === 0 ? "declined" : "confirmed", createdAt: day(index) },
    });
  for (const [index, stage] of [...CASE_STAGES, ...CASE_STAGES, ...CASE_STAGES].entries()) {
    const { id: caseId } = await prisma().certificationCase.create({
      data: {
        ...SCHEMES[index % 2 === 0 ? 0 : 1],
        number: `C-${String(index).padStart(2, "0")}`,
        clientId: clients[index % 3]?.clientId ?? "",
        ...{ stage, stageSince: day(index), openedOn: day(index), createdAt: day(index) },
        ...(stage === "closed"
          ? { closedOn: day(index), ending: "client-withdrew", endingReason: "不再需要" }
          : {}),
      },
      select: { id: true },
    });
    await fillCase({ caseId, index, auditor, stage1Auditor });
    await certify(caseId, index, manager);
    await fillFees({ caseId, index, stage, recordedById: administrator.userId });
  }
  await fillOffice(administrator);
  return { manager, administrator, auditor, stage1Auditor, clients };
};
