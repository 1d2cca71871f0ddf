import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Actor } from "@/lib/domain/access/actor";
import { CLOSING_POINTS, OPENING_POINTS } from "@/lib/domain/audit/conduct-lists";
import { confirmFacts } from "@/lib/usecases/facts/confirm-facts";
import { recordInterview } from "@/lib/usecases/interview/record-interview";
import { holdClosing } from "@/lib/usecases/meeting/hold-closing";
import { holdOpening } from "@/lib/usecases/meeting/hold-opening";
import { saveNote } from "@/lib/usecases/note/save-note";
import { answerStage1Finding } from "@/lib/usecases/stage1/answer-stage1-finding";
import { concludeStage1 } from "@/lib/usecases/stage1/conclude-stage1";
import { raiseStage1Finding } from "@/lib/usecases/stage1/raise-stage1-finding";
import { saveStage1Items } from "@/lib/usecases/stage1/save-stage1-items";
import { verifyStage1Finding } from "@/lib/usecases/stage1/verify-stage1-finding";
import { gbt19012 } from "@/rules/schemes/criteria/gbt-19012-2019.data";
import { GENERAL_MANAGER } from "./general-manager";
import { act, expectAccepted } from "./house";
import type { Planned } from "./audit-fixture";

/** What the steps of an audit need to know of a case; `stage1Id` and `stage2Id` have agreed plans. */
export type AuditPath = Pick<Planned, "caseId" | "stage1Id" | "stage2Id" | "client" | "leader" | "auditor">;

type Opening = z.input<typeof holdOpening.input>;
type Closing = z.input<typeof holdClosing.input>;

export const CRITERION = "GB/T 19012-2019";

export const REPRESENTATIVE = {
  name: "沈若川",
  capacity: "authorised-representative",
  post: "经理",
  department: "体系管理部",
  authorisation: "总经理 2026-05-20 签署的授权书",
  fileId: null,
} as const;

const meeting = (caseId: string, auditId: string, heldOn: string) => ({
  caseId,
  auditId,
  heldOn,
  place: "客户会议室",
  note: "",
  attendance: [
    GENERAL_MANAGER,
    { name: "秦知远", capacity: "audit-team" as const, post: "组长", authorisation: "", fileId: null },
  ],
});

export const openingOf = (caseId: string, auditId: string, heldOn: string, isRemote = false): Opening => ({
  ...meeting(caseId, auditId, heldOn),
  isRemote,
  startsAt: 540,
  endsAt: 570,
  agendaDone: [...OPENING_POINTS],
});

export const closingOf = (caseId: string, auditId: string, heldOn: string, isRemote = false): Closing => ({
  ...meeting(caseId, auditId, heldOn),
  isRemote,
  startsAt: 990,
  endsAt: 1_020,
  agendaDone: [...CLOSING_POINTS],
  disagreements: "",
});

/** The facts of the application, found as reviewed. */
export const factsOf = (caseId: string, auditId: string): z.input<typeof confirmFacts.input> => ({
  caseId,
  auditId,
  version: 0,
  effectivePersonnel: 35,
  scope: "在线客服与电话客服外包服务中的投诉处理",
  complexity: [],
  difference: "",
});

const ITEMS = [
  "documents",
  "organisation-and-processes",
  "internal-audit-and-management-review",
  "scope",
  "stage2-resources-and-time",
] as const;

export const stage1Opened = async (path: AuditPath): Promise<void> => {
  const { caseId, stage1Id, leader } = path;
  expectAccepted(
    await act(leader, "2026-05-25", holdOpening, openingOf(caseId, stage1Id, "2026-05-25", true)),
  );
};

/** Stage 1 held and its contents judged, ready to be concluded on 2026-05-25; one finding is open. Gives its id. */
export const stage1Judged = async (path: AuditPath): Promise<string> => {
  const { caseId, stage1Id: auditId, leader } = path;
  const on = "2026-05-25";
  await stage1Opened(path);
  expectAccepted(
    await act(leader, on, saveStage1Items, {
      caseId,
      auditId,
      version: 0,
      items: ITEMS.map((item) => ({
        item,
        verdict: item === "documents" ? ("attention" as const) : ("conforms" as const),
        evidence: `查阅与“${item}”有关的文件和记录，见工作底稿。`,
      })),
    }),
  );
  const { id } = expectAccepted(
    await act(leader, on, raiseStage1Finding, {
      caseId,
      auditId,
      criterion: CRITERION,
      clause: "7.6",
      statement: "投诉升级程序未规定各级时限。",
      evidence: "升级程序 A/0 版全文。",
    }),
  );
  expectAccepted(await act(leader, on, confirmFacts, factsOf(caseId, auditId)));
  expectAccepted(await act(leader, on, holdClosing, closingOf(caseId, auditId, on, true)));
  return id;
};

export const conclusionOf = ({ caseId, stage1Id }: AuditPath) => ({
  caseId,
  auditId: stage1Id,
  outcome: "ready" as const,
  reason: "体系文件与策划满足要求，具备实施第二阶段的条件。",
  focus: "投诉升级的及时性",
});

/** Stage 1 concluded as ready on 2026-05-25 and its one finding verified on 2026-05-29. */
export const stage1Done = async (path: AuditPath): Promise<void> => {
  const findingId = await stage1Judged(path);
  const { caseId, stage1Id: auditId, client, leader } = path;
  expectAccepted(await act(leader, "2026-05-25", concludeStage1, conclusionOf(path)));
  expectAccepted(
    await act(client, "2026-05-28", answerStage1Finding, {
      caseId,
      auditId,
      findingId,
      version: 1,
      answer: "程序已修订为 A/1 版，规定了各级时限。",
    }),
  );
  expectAccepted(
    await act(leader, "2026-05-29", verifyStage1Finding, {
      caseId,
      auditId,
      findingId,
      version: 2,
      isVerified: true,
      verifiedOn: "2026-05-29",
      verification: "查阅 A/1 版程序与培训签到。",
    }),
  );
};

export const noteOf = (path: AuditPath, clause: string): z.input<typeof saveNote.input> => ({
  caseId: path.caseId,
  auditId: path.stage2Id,
  noteId: randomUUID(),
  version: 0,
  criterion: CRITERION,
  clause,
  unit: clause.startsWith("5") ? "体系管理部" : "投诉受理中心",
  siteId: null,
  evidence: `条款 ${clause}：抽查记录并与岗位人员面谈，符合要求。`,
  verdict: "conforms",
  notedOn: "2026-06-08",
});

export const stage2Opened = async (path: AuditPath): Promise<void> => {
  const { caseId, stage2Id, leader } = path;
  expectAccepted(await act(leader, "2026-06-08", holdOpening, openingOf(caseId, stage2Id, "2026-06-08")));
};

export const interviewOf = ({ caseId, stage2Id }: AuditPath): z.input<typeof recordInterview.input> => ({
  caseId,
  auditId: stage2Id,
  interviewee: GENERAL_MANAGER.name,
  post: GENERAL_MANAGER.post,
  isTopManagement: true,
  isFaceToFace: true,
  heldOn: "2026-06-08",
  startsAt: 580,
  endsAt: 640,
  content: "说明了方针的由来、资源投入，以及每月参加的投诉分析会。",
});

/** The records of stage 2: every clause noted, the interview held, the facts confirmed. */
export const stage2Recorded = async (path: AuditPath): Promise<void> => {
  const { caseId, stage2Id, leader, auditor } = path;
  for (const [index, { clause }] of gbt19012.clauses.entries()) {
    const author: Actor = index % 2 === 0 ? leader : auditor;
    expectAccepted(await act(author, "2026-06-08", saveNote, noteOf(path, clause)));
  }
  expectAccepted(await act(leader, "2026-06-08", recordInterview, interviewOf(path)));
  expectAccepted(await act(leader, "2026-06-09", confirmFacts, factsOf(caseId, stage2Id)));
};

/** Stage 2 recorded and closed on 2026-06-09; the case stands at its nonconformities. */
export const stage2Closed = async (path: AuditPath): Promise<void> => {
  const { caseId, stage2Id, leader } = path;
  await stage2Opened(path);
  await stage2Recorded(path);
  expectAccepted(await act(leader, "2026-06-09", holdClosing, closingOf(caseId, stage2Id, "2026-06-09")));
};
