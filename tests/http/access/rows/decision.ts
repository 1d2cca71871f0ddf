import { prisma } from "@/lib/data/prisma";
import { correction, preparedContent, reviewForm, shownHash } from "@/tests/support/decision-path";
import { TODAY } from "@/tests/support/http/server";
import { certified, contentPrepared, handedOver, issuable, objected, undecided } from "../audit-objects";
import { body } from "../objects";
import { ANYBODY, type Rows } from "../row";

const fileOf = (id: string) => () =>
  prisma().certificationCase.findUniqueOrThrow({
    where: { id },
    select: { stage: true, decisions: true, contentConfirmations: true, certificates: true },
  });

/** 5.9: review, decision and certificate; the register is everybody's. */
export const DECISION_ROWS: Rows = {
  "report-review.record": {
    may: ["report-reviewer"],
    arrange: async (house) => {
      const { caseId } = await handedOver(house);
      return { params: { caseId }, body: body(reviewForm(caseId)), trace: fileOf(caseId) };
    },
  },
  "decision.make": {
    may: ["decision-maker"],
    arrange: async (house) => {
      const { caseId } = await undecided(house);
      return {
        params: { caseId },
        body: {
          outcome: "grant",
          fileSha256: await shownHash(house.actors["decision-maker"], TODAY, caseId),
          reasons: "审核证据充分，推荐条件满足。",
        },
        trace: fileOf(caseId),
      };
    },
  },
  "certificate.prepare-content": {
    may: ["quality-manager", "programme-manager"],
    arrange: async (house) => {
      const { caseId } = await handedOver(house);
      const form = await preparedContent(house.actors["quality-manager"], TODAY, caseId);
      return { params: { caseId }, body: body(form), trace: fileOf(caseId) };
    },
  },
  "certificate.answer-content": {
    may: ["client"],
    hidden: ["other-client"],
    arrange: async (house) => {
      const path = await handedOver(house);
      const confirmationId = await contentPrepared(house, path);
      return {
        params: { caseId: path.caseId },
        body: { confirmationId, answer: "confirmed", remark: "" },
        trace: fileOf(path.caseId),
      };
    },
  },
  "certificate.correct-content": {
    may: ["application-reviewer"],
    arrange: async (house) => {
      const { caseId } = await objected(house);
      const form = await correction(house.actors["application-reviewer"], TODAY, caseId, "Another Name Ltd.");
      return {
        params: { caseId },
        body: body(form),
        trace: fileOf(caseId),
      };
    },
  },
  "certificate.issue": {
    may: ["quality-manager", "programme-manager"],
    arrange: async (house) => {
      const { caseId } = await issuable(house);
      return { params: { caseId }, trace: fileOf(caseId) };
    },
  },
  "certificate.look-up": {
    may: ANYBODY,
    arrange: async (house) => {
      const { number } = await certified(house);
      return { params: { number }, shows: number };
    },
  },
  "certificate.search": {
    may: ANYBODY,
    arrange: async (house) => {
      const { number } = await certified(house);
      return { query: { q: number }, shows: number };
    },
  },
};
