import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { terminateCase } from "@/lib/usecases/case/terminate-case";
import { confirmFacts } from "@/lib/usecases/facts/confirm-facts";
import { recordInterview } from "@/lib/usecases/interview/record-interview";
import { saveNote } from "@/lib/usecases/note/save-note";
import { saveSection } from "@/lib/usecases/report/save-section";
import { answerStage1Finding } from "@/lib/usecases/stage1/answer-stage1-finding";
import { plannedCase } from "@/tests/support/audit-fixture";
import {
  conclusionOf,
  factsOf,
  interviewOf,
  noteOf,
  stage1Done,
  stage1Judged,
  stage2Opened,
} from "@/tests/support/audit-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, refusalCodes } from "@/tests/support/house";
import { sectionEntry } from "@/tests/support/report-path";
import { wholeReport } from "@/tests/support/whole-report";
import { concludeStage1 } from "@/lib/usecases/stage1/conclude-stage1";

beforeEach(resetDatabase);

const DAY = "2026-06-08";
const GROUND = { ground: "audit-cannot-go-on" as const, reason: "现场停产，审核目的无法实现。" };

test("5.5.3.2: an audit that was under way when its case ended takes no record and no report any more", async () => {
  const path = await plannedCase();
  await stage1Done(path);
  await stage2Opened(path);
  const { caseId, stage2Id: auditId, leader, manager } = path;
  expectAccepted(await act(manager, DAY, terminateCase, { caseId, ...GROUND }));
  const report = sectionEntry({ caseId, stage2Id: auditId }, "purpose", wholeReport().purpose);
  const tried = [
    await act(leader, DAY, saveNote, noteOf(path, "7.6")),
    await act(leader, DAY, recordInterview, interviewOf(path)),
    await act(leader, DAY, confirmFacts, factsOf(caseId, auditId)),
    await act(leader, DAY, saveSection, report),
  ];
  expect(tried.flatMap(refusalCodes)).toEqual(tried.map(() => "case-has-ended"));
  expect(await prisma().auditNote.count()).toBe(0);
});

test("5.4.2.1 c: a finding of stage 1 is not answered once the case has ended", async () => {
  const path = await plannedCase();
  const findingId = await stage1Judged(path);
  const { caseId, stage1Id: auditId, client, leader, manager } = path;
  expectAccepted(await act(leader, "2026-05-25", concludeStage1, conclusionOf(path)));
  expectAccepted(await act(manager, "2026-05-26", terminateCase, { caseId, ...GROUND }));
  const answer = { caseId, auditId, findingId, version: 1, answer: "已修订程序。" };
  expect(refusalCodes(await act(client, "2026-05-27", answerStage1Finding, answer))).toEqual([
    "case-has-ended",
  ]);
});
