import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { answerNonconformity } from "@/lib/usecases/nonconformity/answer-nonconformity";
import { listOpenNonconformities } from "@/lib/usecases/nonconformity/queries/list-open-nonconformities";
import { handOverReport } from "@/lib/usecases/report/hand-over-report";
import { sendReminders } from "@/lib/usecases/reminder/send-reminders";
import { addDays, plainDate } from "@/rules/core/plain-date";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeStaff, refusalCodes } from "@/tests/support/house";
import { answer, caseInStage2, closeStage2, raise } from "@/tests/support/nonconformity-path";

beforeEach(resetDatabase);

/** Every day of a run of days, one night's work after another. */
const runDaily = async (from: string, to: string): Promise<void> => {
  for (let day = plainDate(from); day <= plainDate(to); day = addDays(day, 1))
    await sendReminders({ today: day, now: new Date(`${day}T00:00:00Z`) });
};

const climbOf = async (clock: string) => {
  const rows = await prisma().clockReminder.findMany({
    where: { clock },
    orderBy: { sentOn: "asc" },
    select: { sentOn: true, rung: true, readers: { select: { user: { select: { name: true } } } } },
  });
  return rows.map(({ sentOn, rung, readers }) => [
    `${sentOn.toISOString().slice(0, 10)} ${rung}`,
    readers
      .map(({ user }) => user.name)
      .toSorted()
      .join(),
  ]);
};

test("5.5.8.2: a major left alone climbs every rung to its 30 days and to the three months, and ends without a recommendation", async () => {
  const file = await caseInStage2();
  const quality = await makeStaff("质望", "quality-manager");
  const { client, leader, manager } = file;
  const raised = await raise(leader, "2026-07-03", file, { grade: "major", gradeCriteria: ["law-breach"] });
  await closeStage2(file, "2026-07-03");
  await runDaily("2026-07-04", "2026-10-06");
  const names = (...all: readonly string[]) => all.toSorted().join();
  const everybody = names(client.name, leader.name, manager.name, quality.name);
  // Closing on 2026-07-03: 30 days lead to 2026-08-02, three months to 2026-10-03.
  expect(await climbOf("major-due")).toEqual([
    ["2026-07-19 limit-14d", client.name],
    ["2026-07-26 limit-7d", names(client.name, leader.name)],
    ["2026-08-01 limit-1d", names(client.name, leader.name)],
    ["2026-08-02 limit+0d", names(client.name, leader.name, manager.name)],
    ["2026-08-03 limit+1d", everybody],
  ]);
  const end = await climbOf("verification-end");
  expect(end.map(([when]) => when)).toEqual([
    ...["2026-09-03 limit-30d", "2026-09-26 limit-7d", "2026-10-02 limit-1d"],
    ...["2026-10-03 limit+0d", "2026-10-04 limit+1d"],
  ]);
  expect(end.at(-1)?.[1]).toContain(quality.name);
  const overdue = await act(quality, "2026-10-06", listOpenNonconformities, { overdue: "yes" });
  expect(expectAccepted(overdue).rows.map(({ number }) => number)).toEqual([raised.number]);
  const { caseId, auditId } = file;
  const late = { caseId, nonconformityId: raised.id, version: 1, ...answer({ plannedOn: "2026-10-10" }) };
  expect(refusalCodes(await act(client, "2026-10-06", answerNonconformity, late))).toEqual([
    "planned-after-verification-end",
  ]);
  // A report that recommends is not handed over any more: only a new stage 2 leads on.
  await prisma().auditReport.create({
    data: { auditId, status: "signed", recommendation: "recommend-after-correction" },
  });
  expect(refusalCodes(await act(leader, "2026-10-06", handOverReport, { caseId, auditId }))).toContain(
    "verification-end-passed",
  );
});
