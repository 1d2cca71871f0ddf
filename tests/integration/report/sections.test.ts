import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { checkReport } from "@/lib/usecases/report/check-report";
import { countersignReport } from "@/lib/usecases/report/countersign-report";
import { compareSigned } from "@/lib/usecases/report/queries/compare-signed";
import { readReport } from "@/lib/usecases/report/queries/read-report";
import { readSection } from "@/lib/usecases/report/queries/read-section";
import { saveSection } from "@/lib/usecases/report/save-section";
import { signReport } from "@/lib/usecases/report/sign-report";
import { recordReportReview } from "@/lib/usecases/report-review/record-report-review";
import { plannedCase, type Planned } from "@/tests/support/audit-fixture";
import { stage1Done, stage2Closed } from "@/tests/support/audit-path";
import { resetDatabase } from "@/tests/support/database";
import { handedOverCase, reviewForm } from "@/tests/support/decision-path";
import { act, expectAccepted, refusalCodes } from "@/tests/support/house";
import { reportChecked, reportSaved, reportSigned, sectionEntry } from "@/tests/support/report-path";
import { wholeReport } from "@/tests/support/whole-report";

beforeEach(resetDatabase);

const DAY = "2026-06-12";

const closedCase = async (): Promise<Planned> => {
  const path = await plannedCase();
  await stage1Done(path);
  await stage2Closed(path);
  return path;
};

const audit = ({ caseId, stage2Id }: Planned) => ({ caseId, auditId: stage2Id });

test("5.5.9: a section opens with what the records tell, and nothing is on file before it is saved", async () => {
  const path = await closedCase();
  const open = async (section: "people-met" | "internal-audit" | "scope-statement" | "places") =>
    expectAccepted(await act(path.leader, DAY, readSection, { ...audit(path), section }));
  const people = await open("people-met");
  expect(people).toMatchObject({ number: 0, isOpen: true, history: [] });
  expect(people.content).toMatchObject({ people: [{ name: "周以宁", unit: "管理层", post: "总经理" }] });
  // 8.5 and 8.6 of GB/T 19012 are the chapter of internal audit and management review.
  const chapter = await open("internal-audit");
  expect(chapter.evidence).toHaveLength(2);
  expect(chapter.content).toMatchObject({ grade: null });
  expect(await prisma().auditReport.count()).toBe(0);
});

test("5.5.9: every save is a version of its own; who saved what is told line by line", async () => {
  const path = await closedCase();
  const save = async (by: Planned["leader"], text: string, version: number) =>
    expectAccepted(await act(by, DAY, saveSection, sectionEntry(path, "purpose", { text }, version)));
  await save(path.leader, "确认符合性。\n确认有效性。", 0);
  expect(await save(path.auditor, "确认符合性。\n确认能否推荐认证。", 1)).toEqual({ version: 2 });
  const { history, content } = expectAccepted(
    await act(path.auditor, DAY, readSection, { ...audit(path), section: "purpose" }),
  );
  expect(content).toEqual({ text: "确认符合性。\n确认能否推荐认证。" });
  expect(history.map(({ number, savedBy, changes }) => ({ number, savedBy, changes }))).toEqual([
    {
      ...{ number: 2, savedBy: path.auditor.name },
      changes: [{ path: "text", removed: ["确认有效性。"], added: ["确认能否推荐认证。"] }],
    },
    {
      ...{ number: 1, savedBy: path.leader.name },
      changes: [{ path: "text", removed: [], added: ["确认符合性。", "确认有效性。"] }],
    },
  ]);
});

test("a section saved from an older version does not write over a newer one; another section is free", async () => {
  const path = await closedCase();
  await reportSaved(path, DAY);
  const { purpose, scope } = wholeReport();
  const again = sectionEntry(path, "purpose", { text: "新内容" }, 1);
  expect(expectAccepted(await act(path.leader, DAY, saveSection, again))).toEqual({ version: 2 });
  await expect(
    act(path.auditor, DAY, saveSection, sectionEntry(path, "purpose", purpose, 1)),
  ).rejects.toMatchObject({
    ...{ name: "StaleError", noun: "report-section", currentVersion: 2 },
    current: { content: { text: "新内容" } },
  });
  expectAccepted(await act(path.auditor, DAY, saveSection, sectionEntry(path, "scope", scope, 1)));
});

test("5.5.9.2: a part of later audits is none of the report on stage 2", async () => {
  const path = await closedCase();
  const entry = sectionEntry(path, "later-contents", { rows: [] });
  expect(refusalCodes(await act(path.leader, DAY, saveSection, entry))).toEqual(["section-not-in-report"]);
});

test("5.5.7, 5.5.9.2: nobody signs before the check, and whoever writes after it takes it back", async () => {
  const path = await closedCase();
  const version = await reportSaved(path, DAY);
  expect(refusalCodes(await act(path.leader, DAY, signReport, { ...audit(path), version }))).toEqual([
    "report-unchecked",
  ]);
  expect(refusalCodes(await act(path.auditor, DAY, countersignReport, { ...audit(path), version }))).toEqual([
    "report-unchecked",
  ]);
  const checked = await reportChecked(path, DAY);
  expectAccepted(await act(path.auditor, DAY, countersignReport, { ...audit(path), version: checked }));
  expect(
    refusalCodes(await act(path.auditor, DAY, countersignReport, { ...audit(path), version: checked })),
  ).toEqual(["countersigned-already"]);
  expect(
    refusalCodes(await act(path.leader, DAY, countersignReport, { ...audit(path), version: checked })),
  ).toEqual(["leader-signs-last"]);
  const again = sectionEntry(path, "purpose", { text: "改写" }, 2);
  expectAccepted(await act(path.leader, DAY, saveSection, again));
  const page = expectAccepted(await act(path.leader, DAY, readReport, audit(path)));
  expect(page.status).toBe("draft");
  // The member signed something else than what stands now.
  expect(page.signatures.map(({ signedOn }) => signedOn)).toEqual([null, null, null]);
});

test("two members check at once: one check stands, the other sees that the report moved on", async () => {
  const path = await closedCase();
  const version = await reportSaved(path, DAY);
  const outcomes = await Promise.allSettled(
    [path.leader, path.auditor].map((actor) => act(actor, DAY, checkReport, { ...audit(path), version })),
  );
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("two presses of a member's signature: one signature is on file", async () => {
  const path = await closedCase();
  const version = await reportChecked(path, DAY);
  const outcomes = await Promise.all(
    [1, 2].map(() => act(path.auditor, DAY, countersignReport, { ...audit(path), version })),
  );
  expect(outcomes.flatMap((outcome) => refusalCodes(outcome))).toEqual(["countersigned-already"]);
  expect(await prisma().reportSignature.count()).toBe(1);
});

test("5.9.1: a returned section carries its comment to the writer; both signed versions stay and are compared", async () => {
  const path = await handedOverCase();
  const { leader, reportReviewer, caseId, stage2Id: auditId } = path;
  const at = { caseId, auditId };
  expectAccepted(
    await act(reportReviewer, "2026-07-02", recordReportReview, reviewForm(caseId, "operation")),
  );
  const stateOf = async () =>
    expectAccepted(await act(leader, "2026-07-02", readReport, at)).sections.find(
      ({ section }) => section === "operation",
    );
  expect(await stateOf()).toMatchObject({
    ...{ state: "returned", note: "结论未引用对应的审核记录，请补充。" },
  });
  const content = { ...wholeReport(), operation: { grade: "mostly" as const, text: "升级时限一处未记录。" } };
  const version = await reportChecked(path, "2026-07-03", content);
  expect((await stateOf())?.state).toBe("complete");
  expectAccepted(await act(leader, "2026-07-03", signReport, { ...at, version }));
  const compared = expectAccepted(
    await act(reportReviewer, "2026-07-03", compareSigned, { ...at, number: 2 }),
  );
  expect(compared.against?.number).toBe(1);
  expect(compared.sections.filter(({ changes }) => changes.length > 0)).toEqual([
    {
      ...{ section: "operation", part: "3.2" },
      changes: [{ path: "text", removed: ["抽查的投诉基本按程序处理。"], added: ["升级时限一处未记录。"] }],
    },
  ]);
  const { signed } = expectAccepted(await act(leader, "2026-07-03", readReport, at));
  expect(signed.map(({ number, contentSha256 }) => [number, contentSha256.length])).toEqual([
    [2, 64],
    [1, 64],
  ]);
});

test("5.5.9.2: the client reads no draft, only that the report was signed", async () => {
  const path = await closedCase();
  await reportSigned(path);
  const page = expectAccepted(await act(path.client, DAY, readReport, audit(path)));
  expect(page).toMatchObject({ isSigned: true, sections: [], returnedParts: [] });
  expect(
    refusalCodes(await act(path.client, DAY, readSection, { ...audit(path), section: "purpose" })),
  ).toEqual(["not-permitted"]);
});
