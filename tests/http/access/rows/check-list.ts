import { randomUUID } from "node:crypto";
import { prisma } from "@/lib/data/prisma";
import { keepEvidence } from "@/lib/usecases/evidence/keep-evidence";
import type { Planned } from "@/tests/support/audit-fixture";
import { CRITERION, noteOf } from "@/tests/support/audit-path";
import { act, expectAccepted } from "@/tests/support/house";
import { inStage2 } from "../audit-objects";
import { body } from "../objects";
import type { House } from "../house";
import type { Rows } from "../row";

const ofStage2 = ({ caseId, stage2Id: auditId }: Planned) => ({ caseId, auditId });

/** A file stands at a row of stage 2. */
const withEvidence = async (house: House) => {
  const path = await inStage2(house);
  const form = {
    ...{ ...ofStage2(path), noteId: randomUUID(), criterion: CRITERION, clause: "7.2", name: "record.pdf" },
    ...{ bytes: new TextEncoder().encode("%PDF-1.4\n%%EOF\n"), takenAt: "2026-06-08T01:41:00Z" },
  };
  const evidence = expectAccepted(await act(path.leader, "2026-06-08", keepEvidence, form));
  return { path, evidence };
};

/** 5.4.6.4, 5.5.5: check lists and what they rest on, by the team; read by whoever judges its work. */
export const CHECK_LIST_ROWS: Rows = {
  "note.save": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const path = await inStage2(house);
      const noteId = randomUUID();
      return {
        params: { ...ofStage2(path), noteId },
        body: body({ ...noteOf(path, "7.2"), noteId }, "noteId"),
        trace: () => prisma().auditNote.findUnique({ where: { id: noteId } }),
      };
    },
  },
  "presence.tell": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const path = await inStage2(house);
      return {
        params: ofStage2(path),
        body: { rowId: randomUUID() },
        trace: () => prisma().auditPresence.findMany({ where: { auditId: path.stage2Id } }),
      };
    },
  },
  "evidence.keep": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const path = await inStage2(house);
      const noteId = randomUUID();
      return {
        params: { ...ofStage2(path), noteId },
        query: {
          ...{ criterion: CRITERION, clause: "7.2", name: "record.pdf" },
          takenAt: "2026-06-08T01:41:00Z",
        },
        bytes: new TextEncoder().encode("%PDF-1.4\n%%EOF\n"),
        trace: () => prisma().auditEvidence.findMany({ where: { noteId } }),
      };
    },
  },
  "evidence.list": {
    may: ["auditor", "programme-manager", "report-reviewer", "decision-maker", "quality-manager"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const { path, evidence } = await withEvidence(house);
      return { params: { caseId: path.caseId }, shows: evidence.sha256 };
    },
  },
  "evidence.withdraw": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const { path, evidence } = await withEvidence(house);
      return {
        params: { ...ofStage2(path), evidenceId: evidence.id },
        body: { reason: "拍到无关人员" },
        trace: () => prisma().auditEvidence.findUniqueOrThrow({ where: { id: evidence.id } }),
      };
    },
  },
  "note.read-check-list": {
    may: ["auditor", "programme-manager", "report-reviewer", "decision-maker", "quality-manager"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const path = await inStage2(house);
      return { params: ofStage2(path), shows: '"clause":"7.2"' };
    },
  },
};
