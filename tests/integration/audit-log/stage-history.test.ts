import { beforeEach, expect, test } from "vitest";
import { stageOfPage } from "@/components/case/stage-of-page";
import { readStageHistory } from "@/lib/usecases/audit-log/queries/read-stage-history";
import { plannedCase } from "@/tests/support/audit-fixture";
import { stage1Judged } from "@/tests/support/audit-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeClient } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-05-25";

test("each stage tells its own history: stage 1 what was done in it, stage 2 nothing of it", async () => {
  const path = await plannedCase();
  await stage1Judged(path);
  const at = { caseId: path.caseId, stage: "audit" as const };
  const eventsOf = async (subjectId: string) =>
    expectAccepted(await act(path.client, DAY, readStageHistory, { ...at, subjectId })).entries.map(
      ({ event }) => event,
    );
  const first = await eventsOf(path.stage1Id);
  expect(first.slice(0, 5)).toEqual([
    "meeting.closing-held",
    "document.issued",
    "facts.confirmed",
    "stage1-finding.raised",
    "stage1.items-saved",
  ]);
  expect(await eventsOf(path.stage2Id)).not.toContain("stage1.items-saved");
});

test("an audit of another case, and a case out of reach, have no history", async () => {
  const path = await plannedCase();
  const asked = { caseId: path.caseId, stage: "audit" as const, subjectId: path.caseId };
  await expect(act(path.leader, DAY, readStageHistory, asked)).rejects.toThrow("No such audit");
  const stranger = await makeClient("他人", "91350100M0001013XT");
  await expect(
    act(stranger, DAY, readStageHistory, { caseId: path.caseId, stage: "application" }),
  ).rejects.toThrow("No such case");
});

test("a page knows its stage; pages of the whole case have none", () => {
  const id = "019aa000-0000-7000-8000-000000000001";
  const audit = "019aa000-0000-7000-8000-000000000002";
  expect(stageOfPage(id, `/cases/${id}/contract`)).toBe("stage=contract");
  expect(stageOfPage(id, `/cases/${id}/audits/${audit}/notes`)).toBe(`stage=audit&subjectId=${audit}`);
  expect(stageOfPage(id, `/cases/${id}/audits`)).toBeNull();
  expect(stageOfPage(id, `/cases/${id}`)).toBeNull();
  expect(stageOfPage(id, `/cases/${id}/history`)).toBeNull();
});
