import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";

type Kept = readonly [decidedOn: string, lastDay: string, lastSurveillance: string | null];

/** By the number of the case: decided and ending so that on some day of 2026 and 2027 everything waits once. */
const CERTIFICATES: Readonly<Record<number, Kept>> = {
  10: ["2025-08-15", "2028-08-14", null],
  22: ["2025-05-01", "2028-04-30", "2026-03-10"],
  34: ["2023-07-02", "2026-07-01", "2026-01-10"],
};

/** A second system of a case, whose rules leave less time after a surveillance that was missed (11.1). */
const COMBINED: Readonly<Record<number, Kept>> = { 22: ["2025-04-20", "2028-04-19", null] };

const at = (date: string): Date => new Date(`${date}T00:00:00Z`);

type Certified = Readonly<{
  caseId: string;
  scheme: string;
  edition: string;
  number: string;
  decider: Actor;
}>;

/** A certificate with its decision. */
const certificateOn = async (of: Certified, [decidedOn, lastDay]: Kept): Promise<void> => {
  const { caseId, scheme, edition, number, decider } = of;
  const { clientId } = await prisma().certificationCase.findUniqueOrThrow({ where: { id: caseId } });
  const { id: decisionId } = await prisma().decision.create({
    data: {
      ...{ caseId, scheme, round: 1, deciderPersonId: decider.personId ?? "" },
      ...{ outcome: "grant", reasons: "证据充分" },
      ...{ decidedOn: at(decidedOn), checks: [], snapshot: {}, snapshotSha256: "0".repeat(64) },
      createdAt: at(decidedOn),
    },
    select: { id: true },
  });
  await prisma().certificate.create({
    data: {
      ...{ number: `Z-${number}`, numberKey: `Z${number}`, caseId, clientId, decisionId, scheme },
      ...{ edition, criteria: ["GB/T 19012-2019"], name: "同名", address: "示例路1号" },
      ...{ scope: "投诉处理", firstCertifiedOn: at(decidedOn), issuedOn: at(decidedOn) },
      ...{ firstDay: at(decidedOn), lastDay: at(lastDay), createdAt: at(decidedOn) },
    },
  });
};

/** The certificates of a case with their decisions, and the last surveillance that was held. */
export const certify = async (caseId: string, index: number, decider: Actor): Promise<void> => {
  const dates = CERTIFICATES[index];
  if (dates === undefined) return;
  const [, , lastSurveillance] = dates;
  const { scheme, edition } = await prisma().certificationCase.findUniqueOrThrow({ where: { id: caseId } });
  await certificateOn({ caseId, scheme, edition: edition ?? "", number: String(index), decider }, dates);
  const second = COMBINED[index];
  if (second !== undefined) {
    const quality = { scheme: "QMS", edition: "2025" };
    await prisma().combinedScheme.create({ data: { caseId, ...quality, position: 1 } });
    await certificateOn({ caseId, ...quality, number: `${index}Q`, decider }, second);
  }
  if (lastSurveillance === null) return;
  await prisma().audit.create({
    data: {
      ...{ caseId, kind: "surveillance", position: 3, status: "reported", determinedHalfDays: 2 },
      ...{ startsOn: at(lastSurveillance), endsOn: at(lastSurveillance) },
    },
  });
};
