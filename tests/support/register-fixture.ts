import { carriedCertificateStore } from "@/lib/data/carried-certificate-store";
import { prisma } from "@/lib/data/prisma";
import { EVERYTHING } from "@/lib/domain/access/can";
import { issueCertificate } from "@/lib/usecases/certificate/issue-certificate";
import { plainDate } from "@/rules/core/plain-date";
import { manyGrantedCases } from "./granted-fixture";
import { act, expectAccepted, makeClient } from "./house";

/** The number of the first certificate that is issued, to 杭州青禾客服外包有限公司. */
export const ISSUED = "77726CH00001R0S";

/** Issued on 2026-07-08, valid from 2026-07-06 through 2029-07-05. */
export const issueOne = async (): Promise<void> => {
  const { quality, caseIds } = await manyGrantedCases(1);
  const outcome = await act(quality, "2026-07-08", issueCertificate, { caseId: caseIds[0] ?? "" });
  if (expectAccepted(outcome).number !== ISSUED) throw new RangeError("Another number was issued");
};

type Carried = Readonly<{
  client: string;
  clientEn?: string;
  creditCode: string;
  number: string;
  scope?: string;
  scopeEn?: string;
  firstDay?: string;
  lastDay?: string;
}>;

/** A certificate that was brought along, valid from 2025-03-02 through 2028-03-01 unless told otherwise. */
export const carry = async (given: Carried): Promise<void> => {
  const { client, creditCode, number, scope = "物业服务的投诉处理", scopeEn = "" } = given;
  const { clientId } = await makeClient(client, creditCode);
  await prisma().client.update({ where: { id: clientId ?? "" }, data: { nameEn: given.clientEn ?? "" } });
  const row = {
    ...{ number, client: creditCode, scheme: "OLS/GZ-0071", criteria: ["GB/T 19012-2019"] },
    ...{ scope, scopeEn, lastAuditKind: "surveillance" as const },
    ...{ decidedOn: plainDate("2025-03-02"), lastAuditEnd: plainDate("2026-02-20") },
    firstDay: plainDate(given.firstDay ?? "2025-03-02"),
    lastDay: plainDate(given.lastDay ?? "2028-03-01"),
  };
  const source = {
    clientId: clientId ?? "",
    sourceSha256: "0".repeat(64),
    now: new Date("2026-06-15T02:00:00Z"),
  };
  await carriedCertificateStore.create({ tx: prisma(), scope: EVERYTHING }, row, source);
};
