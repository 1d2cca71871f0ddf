import { prisma } from "@/lib/data/prisma";
import { keepFile } from "@/lib/usecases/file/keep-file";
import { answerStage1Finding } from "@/lib/usecases/stage1/answer-stage1-finding";
import { concludeStage1 } from "@/lib/usecases/stage1/conclude-stage1";
import { confirmFacts } from "@/lib/usecases/facts/confirm-facts";
import type { Planned } from "@/tests/support/audit-fixture";
import {
  closingOf,
  conclusionOf,
  CRITERION,
  factsOf,
  interviewOf,
  openingOf,
  stage1Judged,
  stage1Opened,
} from "@/tests/support/audit-path";
import { courseOf, exchangeOf } from "@/tests/support/communication-path";
import { SIGNATURE_CANVAS } from "@/tests/support/documents/drawn-signature";
import { act, expectAccepted } from "@/tests/support/house";
import { inStage2, planned } from "../audit-objects";
import { body } from "../objects";
import type { House } from "../house";
import type { Rows } from "../row";

const STAGE1_DAY = "2026-05-25";

const ofStage1 = ({ caseId, stage1Id: auditId }: Planned) => ({ caseId, auditId });
const ofStage2 = ({ caseId, stage2Id: auditId }: Planned) => ({ caseId, auditId });

const auditOf = (id: string) => () =>
  prisma().audit.findUniqueOrThrow({
    where: { id },
    select: { status: true, version: true, outcome: true, determinedHalfDays: true },
  });

const findingOf = (id: string) => () => prisma().stage1Finding.findUniqueOrThrow({ where: { id } });

const factsOn = (auditId: string) => () => prisma().factConfirmation.findMany({ where: { auditId } });

const inStage1 = async (house: House): Promise<Planned> => {
  const path = await planned(house);
  await stage1Opened(path);
  return path;
};

/** Stage 1 concluded while one finding waits for the client's answer. */
const withStage1Finding = async (house: House) => {
  const path = await planned(house);
  const findingId = await stage1Judged(path);
  expectAccepted(await act(path.leader, STAGE1_DAY, concludeStage1, conclusionOf(path)));
  return { path, findingId };
};

/** 5.4.2, 5.5: the audit itself, by its team; what the client answers, by the client. */
export const AUDIT_ROWS: Rows = {
  "meeting.hold-opening": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const path = await planned(house);
      const { caseId, stage1Id } = path;
      return {
        params: ofStage1(path),
        body: body(openingOf(caseId, stage1Id, STAGE1_DAY, true)),
        trace: auditOf(stage1Id),
      };
    },
  },
  "meeting.add-signatures": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const path = await inStage1(house);
      const { stage1Id: auditId, leader } = path;
      const rows = await prisma().attendance.findMany({ where: { meeting: { auditId } }, take: 1 });
      const file = { name: "签名.png", bytes: SIGNATURE_CANVAS };
      const { id: fileId } = expectAccepted(await act(leader, STAGE1_DAY, keepFile, file));
      return {
        params: ofStage1(path),
        body: {
          ...{ kind: "opening", onPaper: [], sheetFileIds: [] },
          drawn: rows.map(({ id: attendanceId }) => ({ attendanceId, fileId })),
        },
        trace: () =>
          prisma().attendance.count({ where: { meeting: { auditId }, signatureFileId: { not: null } } }),
      };
    },
  },
  "meeting.hold-closing": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const path = await inStage2(house);
      const { caseId, stage2Id } = path;
      return {
        params: ofStage2(path),
        body: body(closingOf(caseId, stage2Id, "2026-06-09")),
        trace: auditOf(stage2Id),
      };
    },
  },
  "communication.record-exchange": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const path = await inStage2(house);
      const auditId = path.stage2Id;
      return {
        params: ofStage2(path),
        body: body(exchangeOf(path)),
        trace: () => prisma().auditExchange.count({ where: { auditId } }),
      };
    },
  },
  "communication.change-course": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const path = await inStage2(house);
      const auditId = path.stage2Id;
      return {
        params: ofStage2(path),
        body: body(courseOf(path)),
        trace: () => prisma().auditCourseChange.count({ where: { auditId } }),
      };
    },
  },
  "interview.record": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const path = await inStage2(house);
      const auditId = path.stage2Id;
      return {
        params: ofStage2(path),
        body: body(interviewOf(path)),
        trace: () => prisma().interviewRecord.count({ where: { auditId } }),
      };
    },
  },
  "facts.confirm": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const path = await inStage1(house);
      const { caseId, stage1Id } = path;
      return {
        params: ofStage1(path),
        body: body(factsOf(caseId, stage1Id)),
        trace: factsOn(stage1Id),
      };
    },
  },
  "facts.settle": {
    may: ["programme-manager"],
    arrange: async (house) => {
      const path = await inStage1(house);
      const { caseId, stage1Id, leader } = path;
      // Another scope stays open until the programme manager has settled it.
      const found = { ...factsOf(caseId, stage1Id), scope: "在线客服外包服务", difference: "电话客服已停止" };
      expectAccepted(await act(leader, STAGE1_DAY, confirmFacts, found));
      return {
        params: ofStage1(path),
        body: { version: 1, addedHalfDays: 0, scopeChoice: "keep", settlement: "范围缩小，人日不变" },
        trace: factsOn(stage1Id),
      };
    },
  },
  "stage1.save-items": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const path = await inStage1(house);
      const auditId = path.stage1Id;
      return {
        params: ofStage1(path),
        body: {
          version: 0,
          items: [{ item: "documents", verdict: "conforms", evidence: "查阅手册 A/1 版" }],
        },
        trace: () => prisma().stage1Item.findMany({ where: { auditId } }),
      };
    },
  },
  "stage1-finding.raise": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const path = await inStage1(house);
      const auditId = path.stage1Id;
      return {
        params: ofStage1(path),
        body: {
          criterion: CRITERION,
          clause: "7.6",
          statement: "升级程序未规定时限。",
          evidence: "程序 A/0 版",
        },
        trace: () => prisma().stage1Finding.count({ where: { auditId } }),
      };
    },
  },
  "stage1.conclude": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const path = await planned(house);
      await stage1Judged(path);
      return { params: ofStage1(path), body: body(conclusionOf(path)), trace: auditOf(path.stage1Id) };
    },
  },
  "stage1-finding.answer": {
    may: ["client"],
    hidden: ["other-client"],
    arrange: async (house) => {
      const { path, findingId } = await withStage1Finding(house);
      return {
        params: { ...ofStage1(path), findingId },
        body: { version: 1, answer: "程序已修订为 A/1 版。" },
        trace: findingOf(findingId),
      };
    },
  },
  "stage1-finding.verify": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const { path, findingId } = await withStage1Finding(house);
      const answer = { ...ofStage1(path), findingId, version: 1, answer: "程序已修订为 A/1 版。" };
      expectAccepted(await act(path.client, "2026-05-28", answerStage1Finding, answer));
      return {
        params: { ...ofStage1(path), findingId },
        body: { version: 2, isVerified: true, verifiedOn: "2026-05-29", verification: "查阅 A/1 版程序。" },
        trace: findingOf(findingId),
      };
    },
  },
};
