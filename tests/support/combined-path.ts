import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { makeDecision } from "@/lib/usecases/decision/make-decision";
import { readDecisionFile } from "@/lib/usecases/decision/queries/read-decision-file";
import { recordReportReview } from "@/lib/usecases/report-review/record-report-review";
import { withSql } from "./database";
import { handedOverCase, reviewForm, type Deciding } from "./decision-path";
import { act, expectAccepted, makeStaff } from "./house";

export const OLS = "OLS/GZ-0071";
export const QMS = "QMS";

const OPENED = new Date("2026-04-20T01:00:00Z");

/** A record for the quality system beside the one everybody of the house has. */
export const competentFor = async (actor: Actor, scheme = QMS): Promise<Actor> => {
  await prisma().competenceRecord.create({
    data: {
      personId: actor.personId ?? "",
      ...{ function: actor.roles[0] ?? "", scheme, codes: [], assessedOn: OPENED },
    },
  });
  return actor;
};

/** The case is one of two systems: complaints handling, which leads, and quality management. */
const combine = async (caseId: string): Promise<void> => {
  await prisma().combinedScheme.create({ data: { caseId, scheme: QMS, edition: "2025", position: 1 } });
  const { id: reviewId } = await prisma().applicationReview.findFirstOrThrow({
    where: { caseId, outcome: "accept" },
    select: { id: true },
  });
  // A review is never rewritten: as a row of the test it is what a review of both systems would have been.
  await withSql(async (client) => {
    await client.query(`SET session_replication_role = replica`);
    await client.query(`UPDATE "ApplicationReview" SET "criteria" = $2 WHERE "id" = $1`, [
      reviewId,
      ["GB/T 19012-2019", "GB/T 19001-2016"],
    ]);
  });
  await prisma().combinedDetermination.create({
    data: {
      ...{ reviewId, scheme: QMS, choices: {}, effectivePersonnel: 35, binding: "own" },
      ...{ stage1HalfDays: 1, onSiteHalfDays: 7, totalHalfDays: 8 },
      manDaysAnswer: {},
    },
  });
};

/** A combined case whose report was handed over and waits for its review. */
export const combinedHandedOver = async (): Promise<Deciding> => {
  const path = await handedOverCase();
  await combine(path.caseId);
  await competentFor(path.reviewer);
  await competentFor(path.decider);
  return path;
};

/** A combined case that waits for the decisions on its two systems. */
export const combinedReviewed = async (): Promise<Deciding> => {
  const path = await combinedHandedOver();
  await competentFor(path.reportReviewer);
  expectAccepted(await act(path.reportReviewer, "2026-07-02", recordReportReview, reviewForm(path.caseId)));
  return path;
};

/** A second decider, competent for both systems. */
export const secondDecider = async (): Promise<Actor> =>
  competentFor(await makeStaff("钟离安", "decision-maker"));

type OnSystem = Readonly<{ scheme: string; outcome?: "grant" | "refuse" }>;

/** The form as the page of one system has it. */
export const systemForm = async (
  actor: Actor,
  on: string,
  caseId: string,
  { scheme, outcome = "grant" }: OnSystem,
) => {
  const page = expectAccepted(await act(actor, on, readDecisionFile, { caseId, scheme }));
  return {
    ...{ caseId, scheme, outcome, reasons: `${scheme}：审核证据充分。` },
    fileSha256: page.weighing?.sha256 ?? "0".repeat(64),
  };
};

export const decideSystem = async (actor: Actor, on: string, caseId: string, system: OnSystem) =>
  act(actor, on, makeDecision, await systemForm(actor, on, caseId, system));

/** Both systems granted: complaints handling on 2026-07-06, quality management on 2026-07-08. */
export const combinedGranted = async (): Promise<Deciding> => {
  const path = await combinedReviewed();
  expectAccepted(await decideSystem(path.decider, "2026-07-06", path.caseId, { scheme: OLS }));
  expectAccepted(await decideSystem(path.decider, "2026-07-08", path.caseId, { scheme: QMS }));
  return path;
};
