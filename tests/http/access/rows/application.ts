import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { completeApplication } from "@/tests/support/application-content";
import { fillIn } from "@/tests/support/case-path";
import { upload } from "@/tests/support/files";
import { TODAY } from "@/tests/support/http/server";
import { completeReview } from "@/tests/support/review-form";
import { openedCase, submittedCase, teamedCase } from "../objects";
import { CASE_READERS, OUT_OF_REACH, type Rows } from "../row";

const stageOf = (caseId: string) => () =>
  prisma().certificationCase.findUniqueOrThrow({
    where: { id: caseId },
    select: { stage: true, version: true },
  });

const applicationOf = (caseId: string) => () =>
  prisma().application.findUniqueOrThrow({ where: { caseId }, select: { version: true, status: true } });

const contentBy = async (who: Actor) =>
  completeApplication([
    await upload(who, TODAY, "申请表.pdf"),
    await upload(who, TODAY, "营业执照.pdf"),
    await upload(who, TODAY, "手册.pdf"),
    await upload(who, TODAY, "法规清单.pdf"),
  ]);

/** The case is named by the path. */
const bodyOfReview = () =>
  Object.fromEntries(Object.entries(completeReview("", TODAY)).filter(([key]) => key !== "caseId"));

/** From the empty case to its review. */
export const APPLICATION_ROWS: Rows = {
  "application.open": {
    may: ["client", "application-reviewer"],
    hidden: ["other-client"],
    arrange: ({ actors }) =>
      Promise.resolve({
        body: { clientId: actors.client.clientId, scheme: "OLS/GZ-0071" },
        trace: () => prisma().certificationCase.count(),
      }),
  },
  "application.save": {
    may: ["client", "application-reviewer"],
    hidden: ["other-client"],
    arrange: async (house, who) => {
      const caseId = await openedCase(house);
      return {
        params: { caseId },
        body: { version: 1, content: await contentBy(who) },
        trace: applicationOf(caseId),
      };
    },
  },
  "application.submit": {
    may: ["client", "application-reviewer"],
    hidden: ["other-client"],
    arrange: async (house) => {
      const caseId = await openedCase(house);
      const version = await fillIn(house.actors.client, TODAY, caseId);
      return { params: { caseId }, body: { version }, trace: applicationOf(caseId) };
    },
  },
  "application.preview-review": {
    may: ["application-reviewer"],
    arrange: async (house) => ({
      params: { caseId: await submittedCase(house) },
      body: {
        complexity: [],
        siteDays: null,
        adjustments: [],
        coefficient: null,
        stage1OnSite: false,
        manualDays: null,
      },
    }),
  },
  "application.review": {
    may: ["application-reviewer"],
    arrange: async (house) => {
      const caseId = await submittedCase(house);
      return { params: { caseId }, body: bodyOfReview(), trace: stageOf(caseId) };
    },
  },
  "case.read": {
    may: CASE_READERS,
    hidden: OUT_OF_REACH,
    arrange: async (house) => {
      const { caseId, number } = await teamedCase(house);
      return { params: { caseId }, shows: number };
    },
  },
  "case.list": {
    may: CASE_READERS,
    blind: OUT_OF_REACH,
    arrange: async (house) => ({ shows: (await teamedCase(house)).number }),
  },
  "case.history": {
    may: CASE_READERS,
    hidden: OUT_OF_REACH,
    arrange: async (house) => ({
      params: { caseId: (await teamedCase(house)).caseId },
      shows: "application.submitted",
    }),
  },
  "case.stage-history": {
    may: CASE_READERS,
    hidden: OUT_OF_REACH,
    arrange: async (house) => ({
      params: { caseId: (await teamedCase(house)).caseId },
      query: { stage: "application" },
      shows: "application.submitted",
    }),
  },
  "file.keep": {
    may: [
      "client",
      "administrator",
      "application-reviewer",
      "programme-manager",
      "report-reviewer",
      "decision-maker",
      "finance",
      "quality-manager",
      "auditor",
      "other-auditor",
      "other-client",
    ],
    arrange: () =>
      Promise.resolve({
        query: { name: "证明.pdf" },
        bytes: new TextEncoder().encode("%PDF-1.4\n%%EOF\n"),
        trace: () => prisma().storedFile.count(),
      }),
  },
  "file.read": {
    may: CASE_READERS,
    hidden: OUT_OF_REACH,
    arrange: async (house) => {
      const { caseId } = await teamedCase(house);
      const { id } = await prisma().storedFile.findFirstOrThrow({ where: { caseId }, select: { id: true } });
      return { params: { fileId: id }, shows: "%PDF-1.4" };
    },
  },
};
