import { prisma } from "@/lib/data/prisma";
import { contractCase } from "@/tests/support/case-path";
import { recordPayment } from "@/lib/usecases/contract/record-payment";
import { upload } from "@/tests/support/files";
import { TODAY } from "@/tests/support/http/server";
import { randomUUID } from "node:crypto";
import { act, expectAccepted } from "@/tests/support/house";
import { saveContract } from "@/lib/usecases/contract/save-contract";
import { acceptedCase, assignAuditor, caseWithContract } from "../objects";
import { CASE_READERS, OUT_OF_REACH, STAFF, type Rows } from "../row";

const contractOf = (caseId: string) => () =>
  prisma().contract.findUnique({ where: { caseId }, select: { version: true } });

const draftOf = (number: string) => ({
  version: null,
  number,
  feeFen: 1_800_000,
  payer: "杭州青禾客服外包有限公司",
  instalments: [{ title: "审核费", titleEn: "Audit", amountFen: 1_800_000, dueOn: TODAY }],
  arrangements: "第二阶段在现场实施。",
  arrangementsEn: "Stage 2 on site.",
});

/** 5.3.3: contract and money. */
export const CONTRACT_ROWS: Rows = {
  "contract.save": {
    may: ["application-reviewer", "finance"],
    arrange: async (house) => {
      const caseId = await acceptedCase(house);
      return { params: { caseId }, body: draftOf(`HT-${randomUUID()}`), trace: contractOf(caseId) };
    },
  },
  "contract.issue": {
    may: ["application-reviewer", "finance"],
    arrange: async (house) => {
      const caseId = await acceptedCase(house);
      const reviewer = house.actors["application-reviewer"];
      const draft = { caseId, ...draftOf(`HT-${randomUUID()}`) };
      const { version } = expectAccepted(await act(reviewer, TODAY, saveContract, draft));
      return { params: { caseId }, body: { version }, trace: contractOf(caseId) };
    },
  },
  "contract.sign": {
    may: ["application-reviewer", "finance"],
    arrange: async (house, who) => {
      const { caseId, version } = await caseWithContract(house);
      return {
        params: { caseId },
        body: {
          version,
          clientSignedOn: TODAY,
          clientSignatory: "周以宁",
          bodySignedOn: TODAY,
          bodySignatory: "严守衡",
          signedFileId: await upload(who, TODAY, "合同扫描件.pdf"),
        },
        trace: contractOf(caseId),
      };
    },
  },
  "contract.send-signed": {
    may: ["client"],
    hidden: ["other-client"],
    arrange: async (house, who) => {
      const { caseId, version } = await caseWithContract(house);
      return {
        params: { caseId },
        body: { version, signedFileId: await upload(who, TODAY, "客户签署.pdf") },
        trace: () =>
          prisma().contract.findUnique({
            where: { caseId },
            select: { clientSentOn: true, clientFileId: true },
          }),
      };
    },
  },
  "payment.record": {
    may: ["finance"],
    arrange: async (house) => {
      const caseId = await acceptedCase(house);
      await contractCase(house.actors["application-reviewer"], TODAY, caseId);
      return {
        params: { caseId },
        body: {
          payer: "杭州青禾客服外包有限公司",
          amountFen: 400_000,
          receivedOn: TODAY,
          reference: randomUUID(),
        },
        trace: () => prisma().payment.count(),
      };
    },
  },
  "payment.cancel": {
    may: ["finance"],
    arrange: async (house) => {
      const caseId = await acceptedCase(house);
      await contractCase(house.actors["application-reviewer"], TODAY, caseId);
      const { id: paymentId } = expectAccepted(
        await act(house.actors.finance, TODAY, recordPayment, {
          ...{ caseId, payer: "杭州青禾客服外包有限公司", amountFen: 400_000, receivedOn: TODAY },
          reference: randomUUID(),
        }),
      );
      return {
        params: { caseId, paymentId },
        body: { reason: "记错了金额" },
        trace: () => prisma().payment.findUnique({ where: { id: paymentId }, select: { cancelledOn: true } }),
      };
    },
  },
  "document.read-example": {
    may: [...STAFF, "auditor", "other-auditor"],
    arrange: () => Promise.resolve({ params: { document: "programme" }, shows: "%PDF-" }),
  },
  "document.read": {
    may: CASE_READERS,
    hidden: OUT_OF_REACH,
    arrange: async (house) => {
      const { caseId } = await caseWithContract(house);
      await assignAuditor(house.actors.auditor, caseId);
      const { id } = await prisma().document.findFirstOrThrow({
        where: { caseId, kind: "contract", isForClient: true },
        select: { id: true },
      });
      return { params: { documentId: id }, shows: "%PDF-" };
    },
  },
};
