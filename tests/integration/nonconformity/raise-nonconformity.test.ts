import { beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { prisma } from "@/lib/data/prisma";
import { changeNonconformity } from "@/lib/usecases/nonconformity/change-nonconformity";
import { raiseNonconformity } from "@/lib/usecases/nonconformity/raise-nonconformity";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeAuditor, refusalCodes } from "@/tests/support/house";
import {
  caseInStage2,
  closeStage2,
  finding,
  raise,
  type AuditedCase,
  type Finding,
} from "@/tests/support/nonconformity-path";

let file: AuditedCase;
beforeEach(async () => {
  await resetDatabase();
  file = await caseInStage2();
});

const DAY = "2026-07-02";
const place = () => ({ caseId: file.caseId, auditId: file.auditId });
const raiseBy = (change: Partial<Finding>, by = file.member) =>
  act(by, DAY, raiseNonconformity, { ...place(), ...finding(change) });

test("5.5.6: an auditor of the team raises a nonconformity; it takes the next number of the case", async () => {
  const first = await raise(file.member, DAY, place());
  const second = await raise(file.leader, DAY, place(), { process: "资源管理" });
  expect(first.number).toMatch(/^2026-0001-NC01$/);
  expect(second.number).toBe("2026-0001-NC02");
  const row = await prisma().nonconformity.findUniqueOrThrow({ where: { id: first.id } });
  expect(row).toMatchObject({ grade: "minor", clause: "7.2", status: "raised" });
  expect(row.raisedByPersonId).toBe(file.member.personId);
});

test("5.5.6.3 a): serious deception is major; a lower grade is refused with the criterion", async () => {
  expect(await raiseBy({ gradeCriteria: ["deception"] })).toMatchObject({
    ok: false,
    refusals: [{ code: "must-be-major", clause: "5.5.6.3 a)", facts: { criterion: "deception" } }],
  });
  expectAccepted(await raiseBy({ gradeCriteria: ["deception"], grade: "major" }));
});

test("5.5.6.2: an opportunity for improvement may not carry a nonconformity's criteria", async () => {
  expect(refusalCodes(await raiseBy({ grade: "improvement", gradeCriteria: ["isolated"] }))).toEqual([
    "must-be-nonconformity",
  ]);
  expectAccepted(await raiseBy({ grade: "improvement", gradeCriteria: [] }));
});

test("5.5.6.3 b): a major with only the criterion of a plain minor needs a written reason", async () => {
  expect(await raiseBy({ grade: "major", gradeCriteria: ["isolated"] })).toMatchObject({
    ok: false,
    refusals: [{ code: "major-needs-reason", clause: "5.5.6.3 b)", field: "gradeReason" }],
  });
  expectAccepted(await raiseBy({ grade: "major", gradeCriteria: ["isolated"], gradeReason: "后果严重。" }));
});

test("5.5.6.3 a): the third minor on one process is warned of and needs a written reason", async () => {
  await raise(file.member, DAY, place());
  await raise(file.member, DAY, place(), { clause: "7.3" });
  expect(refusalCodes(await raiseBy({ clause: "7.4" }))).toEqual(["minors-need-reason"]);
  const third = expectAccepted(await raiseBy({ clause: "7.4", gradeReason: "三项互不相关，均为偶发。" }));
  expect(third.warnings).toMatchObject([
    { code: "minors-on-process", facts: { minorsOnProcess: 3, decideFrom: 5 } },
  ]);
});

test("5.5.6.3 a): the fifth minor on one process is blocked until the leader decides", async () => {
  const reasoned = { gradeReason: "互不相关。" };
  for (const clause of ["7.1", "7.2", "7.3", "7.4"])
    await raise(file.member, DAY, place(), { clause, ...reasoned });
  expect(refusalCodes(await raiseBy({ clause: "7.5" }))).toEqual(["minors-need-decision"]);
  expect(refusalCodes(await raiseBy({ clause: "7.5", ...reasoned }))).toEqual(["leader-decides-minors"]);
  expectAccepted(await raiseBy({ clause: "7.5", ...reasoned }, file.leader));
  expectAccepted(await raiseBy({ clause: "7.6", grade: "major", gradeCriteria: [] }));
});

test("5.5.6.3: the requirement must be a clause of a standard this case is audited against (4.1)", async () => {
  expect(refusalCodes(await raiseBy({ criterion: "GB/T 24001-2016" }))).toEqual(["criterion-not-audited"]);
  expect(refusalCodes(await raiseBy({ clause: "99.9" }))).toEqual(["clause-unknown"]);
  expect(refusalCodes(await raiseBy({ gradeCriteria: ["dislike"] }))).toEqual(["grade-criterion-unknown"]);
});

test("5.5.6: nothing is raised or changed any more after the closing meeting", async () => {
  const raised = await raise(file.member, DAY, place());
  await closeStage2(place(), "2026-07-03");
  expect(refusalCodes(await raiseBy({ process: "另一过程" }))).toEqual(["audit-not-under-way"]);
  const changed = await act(file.member, "2026-07-04", changeNonconformity, {
    ...{ caseId: file.caseId, nonconformityId: raised.id, version: 1 },
    ...finding({ grade: "major" }),
  });
  expect(refusalCodes(changed)).toEqual(["audit-not-under-way"]);
});

test("5.4.2.1 c): stage 1 has findings of its own kind", async () => {
  const outcome = await act(file.member, DAY, raiseNonconformity, {
    caseId: file.caseId,
    auditId: file.stage1Id,
    ...finding(),
  });
  expect(refusalCodes(outcome)).toEqual(["stage1-has-findings"]);
});

test("5.4.4.6: an intern of the team raises none; to an auditor of another case it does not exist", async () => {
  expect(refusalCodes(await raiseBy({}, file.intern))).toEqual(["not-an-auditor-of-the-team"]);
  const stranger = await makeAuditor("外人", { codes: [] });
  await expect(raiseBy({}, stranger)).rejects.toThrow("No such case");
  expect(refusalCodes(await raiseBy({}, file.client))).toEqual(["not-permitted"]);
});

test("5.5.6.3: only its author or the leader words a finding anew; an older form does not write over a newer one", async () => {
  const { id } = await raise(file.leader, DAY, place());
  const change = (by: AuditedCase["leader"], version: number) =>
    act(by, DAY, changeNonconformity, {
      ...{ caseId: file.caseId, nonconformityId: id, version },
      ...finding({ statement: "两件投诉未告知。" }),
    });
  expect(refusalCodes(await change(file.member, 1))).toEqual(["not-your-nonconformity"]);
  expectAccepted(await change(file.leader, 1));
  await expect(change(file.leader, 1)).rejects.toThrow("changed in the meantime");
});

test("two auditors raising at once get two numbers", async () => {
  const both = await Promise.all([raiseBy({}), raiseBy({ process: "资源管理" }, file.leader)]);
  expect(both.map((outcome) => expectAccepted(outcome).number).toSorted()).toEqual([
    "2026-0001-NC01",
    "2026-0001-NC02",
  ]);
});

test("4.1: a finding stands against a standard the review added, though the application did not name it", async () => {
  const { caseId, auditId, leader } = file;
  const first = await prisma().applicationVersion.findFirstOrThrow({
    where: { application: { caseId } },
    select: { applicationId: true, content: true, submittedById: true },
  });
  const { content, ...of } = first;
  await prisma().applicationVersion.create({
    data: {
      ...{ ...of, number: 2, sha256: "0".repeat(64), submittedAt: new Date("2026-05-12") },
      content: { ...z.record(z.string(), z.json()).parse(content), criteria: ["GB/T 19001-2016"] },
    },
  });
  const raised = await act(leader, "2026-07-02", raiseNonconformity, { caseId, auditId, ...finding() });
  expectAccepted(raised);
});
