import { holdClosing } from "@/lib/usecases/meeting/hold-closing";
import { saveNote } from "@/lib/usecases/note/save-note";
import { handOverReport } from "@/lib/usecases/report/hand-over-report";
import { recordReportReview } from "@/lib/usecases/report-review/record-report-review";
import { issueCertificate } from "@/lib/usecases/certificate/issue-certificate";
import { answerContent } from "@/lib/usecases/certificate/answer-content";
import { prepareContent } from "@/lib/usecases/certificate/prepare-content";
import { prisma } from "@/lib/data/prisma";
import { plannedCase, type Planned } from "@/tests/support/audit-fixture";
import {
  closingOf,
  noteOf,
  stage1Done,
  stage2Closed,
  stage2Opened,
  stage2Recorded,
} from "@/tests/support/audit-path";
import { decide, preparedContent, reviewForm } from "@/tests/support/decision-path";
import { TODAY } from "@/tests/support/http/server";
import { act, expectAccepted } from "@/tests/support/house";
import { answerOne, judgeOne, raise, type Raised } from "@/tests/support/nonconformity-path";
import type { AuditPeople } from "@/tests/support/programme-path";
import { reportSigned } from "@/tests/support/report-path";
import { wholeReport } from "@/tests/support/whole-report";
import type { House } from "./house";

/** The people of the house as a case knows them; `auditor` of the matrix leads the team. */
export const peopleOf = ({ actors, cast }: House): AuditPeople => ({
  client: actors.client,
  reviewer: actors["application-reviewer"],
  manager: actors["programme-manager"],
  leader: actors.auditor,
  auditor: cast.member,
  intern: cast.intern,
});

/** Nobody is in two places in one half-day: the cases arranged before give theirs back. */
export const freeHalfDays = async ({ actors, cast }: House): Promise<void> => {
  const people = [actors.auditor, ...Object.values(cast)].map(({ personId }) => personId ?? "");
  await prisma().auditSlot.deleteMany({ where: { personId: { in: people } } });
};

/** Both initial audits have agreed plans. */
export const planned = async (house: House): Promise<Planned> => {
  await freeHalfDays(house);
  return plannedCase(peopleOf(house));
};

/** Stage 2 is under way. */
export const inStage2 = async (house: House): Promise<Planned> => {
  const path = await planned(house);
  await stage1Done(path);
  await stage2Opened(path);
  return path;
};

export type WithFinding = Planned & Readonly<{ raised: Raised }>;

/** A minor nonconformity of the leader's, while stage 2 is under way. */
export const withFinding = async (house: House): Promise<WithFinding> => {
  const path = await inStage2(house);
  const place = { caseId: path.caseId, auditId: path.stage2Id };
  return { ...path, raised: await raise(path.leader, "2026-06-08", place) };
};

/** The same after the closing meeting: the client's turn. */
export const withAnswerable = async (house: House): Promise<WithFinding> => {
  const path = await withFinding(house);
  const { caseId, stage2Id, leader } = path;
  expectAccepted(await act(leader, "2026-06-09", holdClosing, closingOf(caseId, stage2Id, "2026-06-09")));
  return path;
};

/** Stage 2 recorded and closed without a nonconformity: the report's turn. */
export const stage2Ended = async (house: House): Promise<Planned> => {
  const path = await planned(house);
  await stage1Done(path);
  await stage2Closed(path);
  return path;
};

/** The same, led by somebody else: the auditor of the matrix is a member of the team. */
export const stage2EndedByAnother = async (house: House): Promise<Planned> => {
  await freeHalfDays(house);
  const { cast, actors } = house;
  const path = await plannedCase({ ...peopleOf(house), leader: cast.substitute, auditor: actors.auditor });
  await stage1Done(path);
  await stage2Closed(path);
  return path;
};

/** Recommended after correction, the one minor verified: its leader's confirmation is awaited (5.9.2). */
export const correctable = async (house: House): Promise<Planned> => {
  const path = await planned(house);
  const { caseId, stage2Id: auditId, leader, client } = path;
  await stage1Done(path);
  await stage2Opened(path);
  await stage2Recorded(path);
  const { id: nonconformityId } = await raise(leader, "2026-06-08", { caseId, auditId });
  const note = { ...noteOf(path, "7.2"), verdict: "nonconformity" as const };
  expectAccepted(await act(leader, "2026-06-09", saveNote, note));
  expectAccepted(await act(leader, "2026-06-09", holdClosing, closingOf(caseId, auditId, "2026-06-09")));
  await reportSigned(path, wholeReport("recommend-after-correction"));
  await answerOne(client, TODAY, caseId, nonconformityId);
  await judgeOne(leader, TODAY, { caseId, nonconformityId }, "verified");
  return path;
};

export const withSignedReport = async (house: House): Promise<Planned> => {
  const path = await stage2Ended(house);
  await reportSigned(path, wholeReport());
  return path;
};

/** The report waits for its review. */
export const handedOver = async (house: House): Promise<Planned> => {
  const path = await withSignedReport(house);
  const { caseId, stage2Id: auditId, leader } = path;
  expectAccepted(await act(leader, TODAY, handOverReport, { caseId, auditId }));
  return path;
};

/** The case waits for its decision. */
export const undecided = async (house: House): Promise<Planned> => {
  const path = await handedOver(house);
  const reviewer = house.actors["report-reviewer"];
  expectAccepted(await act(reviewer, TODAY, recordReportReview, reviewForm(path.caseId)));
  return path;
};

/** The content of the certificate lies before the client; gives its id. */
export const contentPrepared = async (house: House, { caseId }: Planned): Promise<string> => {
  const quality = house.actors["quality-manager"];
  const form = await preparedContent(quality, TODAY, caseId);
  return expectAccepted(await act(quality, TODAY, prepareContent, form)).id;
};

/** Granted, and the client objects to the content of its certificate. */
export const objected = async (house: House): Promise<Planned> => {
  const path = await undecided(house);
  const { caseId, client } = path;
  expectAccepted(await decide(house.actors["decision-maker"], TODAY, caseId));
  const confirmationId = await contentPrepared(house, path);
  const answer = { caseId, confirmationId, answer: "objected" as const, remark: "英文名称有误。" };
  expectAccepted(await act(client, TODAY, answerContent, answer));
  return path;
};

/** Granted, its content confirmed: the certificate can be issued. */
export const issuable = async (house: House): Promise<Planned> => {
  const path = await undecided(house);
  const { caseId, client } = path;
  expectAccepted(await decide(house.actors["decision-maker"], TODAY, caseId));
  const confirmationId = await contentPrepared(house, path);
  const answer = { caseId, confirmationId, answer: "confirmed" as const, remark: "" };
  expectAccepted(await act(client, TODAY, answerContent, answer));
  return path;
};

/** Once per house: what only reads shares the objects it reads. */
export const once = <T>(arrange: (house: House) => Promise<T>): ((house: House) => Promise<T>) => {
  const made = new WeakMap<House, Promise<T>>();
  return (house) => {
    const kept = made.get(house) ?? arrange(house);
    made.set(house, kept);
    return kept;
  };
};

/** A case with everything a reader reads: audits, a nonconformity before its client, papers. */
export const readable = once(withAnswerable);

/** A certificate in the public register. */
export const certified = once(async (house) => {
  const { caseId } = await issuable(house);
  return expectAccepted(await act(house.actors["quality-manager"], TODAY, issueCertificate, { caseId }));
});
