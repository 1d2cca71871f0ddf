import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { nonconformityStore } from "@/lib/data/nonconformity-store";
import { EVERYTHING } from "@/lib/domain/access/can";
import { answerNonconformity } from "@/lib/usecases/nonconformity/answer-nonconformity";
import { confirmNonconformity } from "@/lib/usecases/nonconformity/confirm-nonconformity";
import { disagreeWithNonconformity } from "@/lib/usecases/nonconformity/disagree-with-nonconformity";
import { readNonconformity } from "@/lib/usecases/nonconformity/queries/read-nonconformity";
import { resetDatabase } from "@/tests/support/database";
import { upload } from "@/tests/support/files";
import { act, expectAccepted, makeClient, refusalCodes } from "@/tests/support/house";
import {
  answer,
  answerOne,
  caseInStage2,
  closeStage2,
  judgeOne,
  raise,
  type AuditedCase,
  type Finding,
} from "@/tests/support/nonconformity-path";

let file: AuditedCase;
beforeEach(async () => {
  await resetDatabase();
  file = await caseInStage2();
});

const CLOSING = "2026-07-03";

const one = async (change: Partial<Finding> = {}) => {
  const { id } = await raise(file.member, "2026-07-02", file, change);
  await closeStage2(file, CLOSING);
  return { caseId: file.caseId, nonconformityId: id };
};

const stored = (nonconformityId: string) =>
  nonconformityStore.file({ tx: prisma(), scope: EVERYTHING }, file.caseId, nonconformityId);

test("5.5.8.2 l), 5.5.10: the extent is checked unless the nonconformity is isolated; days ahead and bare ticks are refused", async () => {
  const it = await one({ gradeCriteria: [] });
  const send = (change: object) =>
    act(file.client, "2026-07-10", answerNonconformity, { ...it, version: 1, ...answer(), ...change });
  expect(refusalCodes(await send({ extentCheck: "" }))).toEqual(["extent-check-missing"]);
  expect(refusalCodes(await send({ completedOn: "2026-07-11" }))).toEqual([
    "completed-in-future",
    "completion-without-evidence",
  ]);
  expectAccepted(await send({}));
});

test("5.5.8.2, 5.5.10: nothing is planned past the end of verification, nor was done before it was raised", async () => {
  const it = await one();
  const send = (change: Partial<Parameters<typeof answer>[0]>) =>
    act(file.client, "2026-07-10", answerNonconformity, { ...it, version: 1, ...answer(change) });
  // Closing on 2026-07-03: everything is verified by 2026-10-03.
  expect(await send({ plannedOn: "2026-10-04" })).toEqual({
    ok: false,
    refusals: [
      {
        ...{ code: "planned-after-verification-end", clause: "5.5.8.2", field: "plannedOn" },
        facts: { plannedOn: "2026-10-04", limit: "2026-10-03" },
      },
    ],
  });
  const early = { completedOn: "2026-07-01", evidenceText: "交接单。" };
  expect(await send(early)).toEqual({
    ok: false,
    refusals: [
      {
        ...{ code: "completed-before-raised", clause: "5.5.10", field: "completedOn" },
        facts: { completedOn: "2026-07-01", raisedOn: "2026-07-02" },
      },
    ],
  });
  expectAccepted(await send({ plannedOn: "2026-10-03" }));
});

test("5.5.10: nothing was planned to be done before the nonconformity was raised", async () => {
  const it = await one();
  const send = (plannedOn: string) =>
    act(file.client, "2026-07-10", answerNonconformity, { ...it, version: 1, ...answer({ plannedOn }) });
  expect(await send("2026-07-01")).toEqual({
    ok: false,
    refusals: [
      {
        code: "planned-before-raised",
        clause: "5.5.10",
        field: "plannedOn",
        facts: { plannedOn: "2026-07-01", raisedOn: "2026-07-02" },
      },
    ],
  });
  expectAccepted(await send("2026-07-02"));
});

test("5.5.6.4: the report of a confirmed nonconformity carries the client's name and day", async () => {
  const { id } = await raise(file.member, "2026-07-02", file);
  const form = { caseId: file.caseId, nonconformityId: id, version: 1 };
  expectAccepted(await act(file.client, "2026-07-02", confirmNonconformity, form));
  await closeStage2(file, CLOSING);
  await answerOne(file.client, "2026-07-10", file.caseId, id);
  await judgeOne(file.member, "2026-07-10", form, "accepted");
  const paper = await prisma().document.findFirstOrThrow({ where: { subjectId: id } });
  expect(paper.model).toMatchObject({
    confirmation: { confirms: true, disagreement: "" },
    clientSignature: { name: file.client.name, signedOn: "2026-07-02" },
  });
});

test("5.5.6.4: what the client says of a finding after the closing meeting is on its report at once", async () => {
  const it = await one();
  const papers = () =>
    prisma().document.findMany({
      where: { subjectId: it.nonconformityId },
      // Two of them are of one moment of one day.
      orderBy: { supersededAt: { sort: "asc", nulls: "last" } },
      select: { model: true, supersededAt: true },
    });
  await answerOne(file.client, "2026-07-04", file.caseId, it.nonconformityId);
  await judgeOne(file.member, "2026-07-04", it, "returned");
  expect(await papers()).toMatchObject([{ supersededAt: null, model: { confirmation: { confirms: null } } }]);
  const disagreement = "记录在另一系统。";
  const now = async () => ({ ...it, version: (await stored(it.nonconformityId)).version });
  const disagrees = { ...(await now()), disagreement };
  expectAccepted(await act(file.client, "2026-07-04", disagreeWithNonconformity, disagrees));
  expectAccepted(await act(file.client, "2026-07-05", confirmNonconformity, await now()));
  expect(await papers()).toMatchObject([
    {},
    { model: { confirmation: { confirms: false, disagreement } } },
    {
      supersededAt: null,
      model: {
        confirmation: { confirms: true, disagreement: "" },
        clientSignature: { name: file.client.name, signedOn: "2026-07-05" },
      },
    },
  ]);
  expect((await papers()).filter(({ supersededAt }) => supersededAt === null)).toHaveLength(1);
});

test("5.5.6.2: an improvement asks for no answer; before the closing meeting nobody answers", async () => {
  const { id } = await raise(file.member, "2026-07-02", file);
  const early = { caseId: file.caseId, nonconformityId: id, version: 1, ...answer() };
  expect(refusalCodes(await act(file.client, "2026-07-02", answerNonconformity, early))).toEqual([
    "closing-not-held",
  ]);
  const it = await one({ grade: "improvement", gradeCriteria: [], process: "回访" });
  const late = { ...it, version: 1, ...answer() };
  expect(refusalCodes(await act(file.client, "2026-07-10", answerNonconformity, late))).toEqual([
    "improvement-needs-no-answer",
  ]);
});

test("5.5.6.4: a disagreement is kept beside the finding until the client confirms", async () => {
  const it = await one();
  expectAccepted(
    await act(file.client, CLOSING, disagreeWithNonconformity, {
      ...it,
      version: 1,
      disagreement: "记录在另一系统。",
    }),
  );
  const again = { ...it, version: 2, disagreement: "且时限未过。" };
  expectAccepted(await act(file.client, "2026-07-04", disagreeWithNonconformity, again));
  const first = { number: 1, disagreement: "记录在另一系统。", disagreedBy: file.client.name };
  const second = { number: 2, disagreement: "且时限未过。", disagreedOn: "2026-07-04" };
  const shown = async () => {
    const { caseId, nonconformityId } = it;
    return expectAccepted(
      await act(file.client, "2026-07-05", readNonconformity, { caseId, nonconformityId }),
    ).file;
  };
  expect(await shown()).toMatchObject({
    clientDisagreement: "记录在另一系统。\n且时限未过。",
    clientConfirmedOn: null,
    disagreements: [
      { ...first, settledOn: null },
      { ...second, settledOn: null },
    ],
  });
  expectAccepted(await act(file.client, "2026-07-05", confirmNonconformity, { ...it, version: 3 }));
  expect(await shown()).toMatchObject({
    clientDisagreement: null,
    clientConfirmedOn: "2026-07-05",
    clientConfirmedBy: file.client.name,
    disagreements: [
      { ...first, settledOn: "2026-07-05" },
      { ...second, settledOn: "2026-07-05" },
    ],
  });
});

test("another client's nonconformity does not exist, nor does a file of somebody else's", async () => {
  const it = await one();
  const stranger = await makeClient("他人", "91350100M0001013XT");
  const form = { ...it, version: 1, ...answer() };
  await expect(act(stranger, "2026-07-10", answerNonconformity, form)).rejects.toThrow("No such case");
  const foreign = await upload(stranger, "2026-07-10", "别人的.pdf");
  await expect(
    act(file.client, "2026-07-10", answerNonconformity, { ...form, evidenceFileIds: [foreign] }),
  ).rejects.toThrow("No such file");
});

test("a double click answers once", async () => {
  const it = await one();
  const send = () => act(file.client, "2026-07-10", answerNonconformity, { ...it, version: 1, ...answer() });
  const outcomes = await Promise.all([send(), send()]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await prisma().nonconformityAnswer.count()).toBe(1);
});
