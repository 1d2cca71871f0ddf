import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { drainOutbox } from "@/lib/jobs/drain-outbox";
import { moveClock } from "@/lib/usecases/clock/move-clock";
import { readDesk } from "@/lib/usecases/desk/queries/read-desk";
import { readNonconformity } from "@/lib/usecases/nonconformity/queries/read-nonconformity";
import { sendReminders } from "@/lib/usecases/reminder/send-reminders";
import { plainDate } from "@/rules/core/plain-date";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeStaff } from "@/tests/support/house";
import { answerOne, caseInStage2, closeStage2, judgeOne, raise } from "@/tests/support/nonconformity-path";

beforeEach(resetDatabase);

const runOn = (date: string): Promise<number> =>
  sendReminders({ today: plainDate(date), now: new Date(`${date}T00:00:00Z`) });

/** Everything that was sent, as clock and rung with its readers. */
const sent = async () => {
  const rows = await prisma().clockReminder.findMany({
    orderBy: [{ sentOn: "asc" }, { clock: "asc" }],
    select: {
      ...{ clock: true, rung: true, sentOn: true },
      readers: { select: { user: { select: { name: true } } } },
    },
  });
  return rows.map(({ clock, rung, sentOn, readers }) => [
    sentOn.toISOString().slice(0, 10),
    clock,
    rung,
    readers
      .map(({ user }) => user.name)
      .toSorted()
      .join(),
  ]);
};

const mailsTo = async ({ email }: Actor) => {
  await drainOutbox();
  const mails = await prisma().mailMessage.findMany({
    where: { recipient: email, subject: { contains: "逾期" } },
    select: { subject: true },
  });
  return mails.map(({ subject }) => subject);
};

/** One minor on 2026-07-03: report until 07-10, minor until 09-01, everything verified until 10-03. */
const closedCase = async () => {
  const file = await caseInStage2();
  const raised = await raise(file.leader, "2026-07-03", file);
  await closeStage2(file, "2026-07-03");
  return { ...file, raised };
};

test("5.5.9.2: each rung of the report goes to the leader on its day, by mail and on the desk, and never again", async () => {
  const { leader, client } = await closedCase();
  expect(await runOn("2026-07-06")).toBe(0);
  for (const date of ["2026-07-07", "2026-07-08", "2026-07-09", "2026-07-10", "2026-07-11", "2026-07-20"]) {
    await runOn(date);
    await runOn(date);
  }
  expect(await sent()).toEqual([
    ["2026-07-07", "report-due", "limit-3d", "秦远"],
    ["2026-07-09", "report-due", "limit-1d", "秦远"],
    ["2026-07-10", "report-due", "limit+0d", "秦远"],
    ["2026-07-11", "report-due", "limit+1d", "秦远"],
  ]);
  expect(await mailsTo(leader)).toEqual([
    expect.stringMatching(/审核报告：已逾期 1 天（案件 2026-\d{4}）$/u),
  ]);
  const { told } = expectAccepted(await act(leader, "2026-07-11", readDesk, {}));
  expect(told.map(({ clock, sentOn }) => [clock.name, clock.date, sentOn])).toEqual([
    ["report-due", "2026-07-10", "2026-07-11"],
  ]);
  expect(expectAccepted(await act(client, "2026-07-11", readDesk, {})).told).toEqual([]);
});

test("a first run long after sends the last rung that came due and none of those before it", async () => {
  await closedCase();
  expect(await runOn("2026-12-01")).toBe(3);
  expect((await sent()).map(([date, clock, rung]) => [date, clock, rung])).toEqual([
    ["2026-12-01", "minor-due", "limit+1d"],
    ["2026-12-01", "report-due", "limit+1d"],
    ["2026-12-01", "verification-end", "limit+1d"],
  ]);
});

test("5.5.8.2: a minor is told to the client while it owes the answer, to the team while that waits, to nobody once accepted", async () => {
  const { client, leader, caseId, raised } = await closedCase();
  // Due 2026-09-01: thirty days before is 2026-08-02, seven 2026-08-25, one 2026-08-31.
  await runOn("2026-08-02");
  await answerOne(client, "2026-08-20", caseId, raised.id);
  await runOn("2026-08-25");
  await judgeOne(leader, "2026-08-26", { caseId, nonconformityId: raised.id }, "accepted");
  await runOn("2026-08-31");
  const minors = (await sent()).filter(([, clock]) => clock === "minor-due");
  expect(minors).toEqual([
    ["2026-08-02", "minor-due", "limit-30d", client.name],
    ["2026-08-25", "minor-due", "limit-7d", "小池,林笃,秦远"],
  ]);
  expect(expectAccepted(await act(client, "2026-08-31", readDesk, {})).told).toEqual([]);
});

test("5.5.8.2: an unanswered minor climbs: client and leader a week ahead, programme manager on the day, quality manager after it", async () => {
  const { client, leader, manager, caseId, raised } = await closedCase();
  const quality = await makeStaff("质望", "quality-manager");
  for (const date of ["2026-08-25", "2026-08-31", "2026-09-01", "2026-09-02"]) await runOn(date);
  const names = (...all: readonly string[]) => all.toSorted().join();
  expect((await sent()).filter(([, clock]) => clock === "minor-due")).toEqual([
    ["2026-08-25", "minor-due", "limit-7d", names(client.name, "秦远")],
    ["2026-08-31", "minor-due", "limit-1d", names(client.name, "秦远")],
    ["2026-09-01", "minor-due", "limit+0d", names(client.name, "秦远", manager.name)],
    ["2026-09-02", "minor-due", "limit+1d", names(client.name, "秦远", manager.name, quality.name)],
  ]);
  const { told } = expectAccepted(await act(quality, "2026-09-02", readDesk, {}));
  expect(told.map(({ clock }) => clock.name)).toEqual(["minor-due"]);
  const toldOn = async (reader: Actor) => {
    const one = { caseId, nonconformityId: raised.id };
    const { reminders } = expectAccepted(await act(reader, "2026-08-31", readNonconformity, one));
    return reminders.filter(({ rung }) => rung === "limit+1d").map(({ names }) => names.toSorted());
  };
  // The client's page names whom of the client it went to, and nobody of the body.
  expect(await toldOn(leader)).toEqual([[client.name, leader.name, manager.name, quality.name].toSorted()]);
  expect(await toldOn(client)).toEqual([[client.name]]);
});

test("two workers at once, four times over, send each rung once", async () => {
  const { leader } = await closedCase();
  const counts = await Promise.all(Array.from({ length: 8 }, () => runOn("2026-12-01")));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3);
  expect(await prisma().outboxMessage.count({ where: { topic: "reminder" } })).toBe(3);
  // Report, everything verified, and the minor that nobody answered in time (5.5.8.2).
  expect(await mailsTo(leader)).toHaveLength(3);
});

test("nobody with an account to tell: the rung stays due until there is somebody", async () => {
  const { leader } = await closedCase();
  const setStatus = (status: string) =>
    prisma().user.update({ where: { id: leader.userId }, data: { status } });
  await setStatus("disabled");
  expect(await runOn("2026-07-07")).toBe(0);
  await setStatus("active");
  expect(await runOn("2026-07-08")).toBe(1);
  expect(await sent()).toEqual([["2026-07-08", "report-due", "limit-3d", "秦远"]]);
});

test("in a demonstration the day that was moved to sends what is due on it", async () => {
  await closedCase();
  const administrator = await makeStaff("郎知秋", "administrator");
  expectAccepted(await act(administrator, "2026-07-03", moveClock, { date: "2026-07-07" }));
  await drainOutbox();
  expect(await sent()).toEqual([["2026-07-07", "report-due", "limit-3d", "秦远"]]);
});
