import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { agreeVerification } from "@/lib/usecases/nonconformity/agree-verification";
import { answerNonconformity } from "@/lib/usecases/nonconformity/answer-nonconformity";
import { changeNonconformity } from "@/lib/usecases/nonconformity/change-nonconformity";
import { completeNonconformity } from "@/lib/usecases/nonconformity/complete-nonconformity";
import { confirmNonconformity } from "@/lib/usecases/nonconformity/confirm-nonconformity";
import { disagreeWithNonconformity } from "@/lib/usecases/nonconformity/disagree-with-nonconformity";
import { readNonconformity } from "@/lib/usecases/nonconformity/queries/read-nonconformity";
import { atOnce, pressedTwice, readAround, reading } from "@/tests/support/at-once";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted } from "@/tests/support/house";
import {
  answer,
  answerOne,
  type AuditedCase,
  caseInStage2,
  closeStage2,
  finding,
  judgeOne,
  raise,
} from "@/tests/support/nonconformity-path";

const RAISED = "2026-07-02";
const CLOSING = "2026-07-03";
const ANSWERED = "2026-07-10";

let file: AuditedCase;
let it: Readonly<{ caseId: string; nonconformityId: string }>;
beforeEach(async () => {
  await resetDatabase();
  file = await caseInStage2();
  const { id } = await raise(file.member, RAISED, file);
  it = { caseId: file.caseId, nonconformityId: id };
});

test("5.5.6.3: a finding that its author and the leader word anew at once carries the words of one", async () => {
  const word = (by: AuditedCase["leader"], statement: string) => () =>
    act(by, RAISED, changeNonconformity, { ...it, version: 1, ...finding({ statement }) });
  expect(await atOnce(word(file.member, "两件投诉未告知。"), word(file.leader, "四件投诉未告知。"))).toEqual([
    "done",
    "stale",
  ]);
});

test("5.5.6.4: a client that confirms and disagrees at once said one of them", async () => {
  await closeStage2(file, CLOSING);
  const ended = await atOnce(
    () => act(file.client, CLOSING, confirmNonconformity, { ...it, version: 1 }),
    () =>
      act(file.client, CLOSING, disagreeWithNonconformity, { ...it, version: 1, disagreement: "另有记录。" }),
  );
  expect(ended).toEqual(["done", "stale"]);
  const row = await prisma().nonconformity.findUniqueOrThrow({
    where: { id: it.nonconformityId },
    select: { clientConfirmedOn: true, disagreements: true },
  });
  expect(row.clientConfirmedOn === null).toBe(row.disagreements.length === 1);
});

test("5.5.6.4: of two disagreements at once one is on file; sent again, the other stands beside it", async () => {
  await closeStage2(file, CLOSING);
  const disagree = (version: number, disagreement: string) => () =>
    act(file.client, CLOSING, disagreeWithNonconformity, { ...it, version, disagreement });
  expect(await atOnce(disagree(1, "另有记录。"), disagree(1, "时间有误。"))).toEqual(["done", "stale"]);
  expectAccepted(await disagree(2, "第三条。")());
  const rows = await prisma().nonconformityDisagreement.findMany({ orderBy: { number: "asc" } });
  expect(rows.map(({ number }) => number)).toEqual([1, 2]);
  expect(rows[1]?.disagreement).toBe("第三条。");
});

test("5.5.10: whoever reads a nonconformity while it is answered sees no answer, or the whole of it", async () => {
  await closeStage2(file, CLOSING);
  const page = reading({
    ...{ query: readNonconformity, as: file.leader, on: ANSWERED, form: it },
    tells: ({ file: { status, answers } }) => [status, answers.map(({ cause }) => cause)],
    before: ["raised", []],
    after: ["answered", [answer().cause]],
  });
  await readAround([page], async () =>
    expectAccepted(await act(file.client, ANSWERED, answerNonconformity, { ...it, version: 1, ...answer() })),
  );
});

test("5.5.8.2 l): of two ways of verification agreed at once one is on file", async () => {
  await closeStage2(file, CLOSING);
  const agree = (by: AuditedCase["leader"], verificationWay: "on-site" | "documents") => () =>
    act(by, CLOSING, agreeVerification, {
      ...{ ...it, version: 1, verificationWay, verificationPlannedOn: "2026-07-28" },
    });
  expect(await atOnce(agree(file.leader, "on-site"), agree(file.member, "documents"))).toEqual([
    "done",
    "stale",
  ]);
});

test("5.5.11: a plan shown as carried out twice at once is shown once, and not while it is returned", async () => {
  await closeStage2(file, CLOSING);
  await answerOne(file.client, ANSWERED, file.caseId, it.nonconformityId);
  await judgeOne(file.leader, "2026-07-11", it, "accepted");
  const shown = {
    ...{ ...it, version: 3, completedOn: "2026-07-18" },
    ...{ evidenceText: "交接单 10 份。", evidenceFileIds: [] },
  };
  const complete = () => act(file.client, "2026-07-20", completeNonconformity, shown);
  expect(await pressedTwice(complete)).toEqual(["done", "stale"]);
});
