import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { listCases } from "@/lib/usecases/case/queries/list-cases";
import { holdClosing } from "@/lib/usecases/meeting/hold-closing";
import { readFindings } from "@/lib/usecases/nonconformity/queries/read-findings";
import { readNonconformity } from "@/lib/usecases/nonconformity/queries/read-nonconformity";
import { judgeNonconformity } from "@/lib/usecases/nonconformity/judge-nonconformity";
import { saveNote } from "@/lib/usecases/note/save-note";
import { orderSupplementary } from "@/lib/usecases/supplementary/order-supplementary";
import { sectionsOf } from "@/lib/domain/report/sections/report-sections";
import { checkReport } from "@/lib/usecases/report/check-report";
import { saveSection } from "@/lib/usecases/report/save-section";
import { signReport } from "@/lib/usecases/report/sign-report";
import { atOnce } from "@/tests/support/at-once";
import { closingOf } from "@/tests/support/audit-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeAuditor, nameBody, refusalCodes } from "@/tests/support/house";
import {
  answerOne,
  caseInStage2,
  closeStage2,
  raise,
  versionOf,
  type AuditedCase,
  type Raised,
} from "@/tests/support/nonconformity-path";
import { sectionEntry } from "@/tests/support/report-path";
import { openSupplementary, ordered, orderOf } from "@/tests/support/supplementary-path";
import { wholeReport } from "@/tests/support/whole-report";

const ORDERED = "2026-07-15";
const ON_SITE = "2026-07-28";

let file: AuditedCase;
let one: Raised;
beforeEach(async () => {
  await resetDatabase();
  file = await caseInStage2();
  one = await raise(file.leader, "2026-07-02", file, { grade: "major", gradeCriteria: ["law-breach"] });
  await closeStage2(file, "2026-07-03");
  await answerOne(file.client, "2026-07-10", file.caseId, one.id);
});

const order = (by = file.leader, on = ORDERED, change: object = {}) =>
  act(by, on, orderSupplementary, { ...orderOf(file, [one.id]), ...change });

const judge = async (on: string, change: object = {}, by = file.leader) =>
  act(by, on, judgeNonconformity, {
    ...{ caseId: file.caseId, nonconformityId: one.id, version: await versionOf(one.id) },
    ...{ verdict: "verified" as const, way: "on-site" as const, finding: "现场抽查交接单 10 份，均已核对。" },
    ...change,
  });

test("5.8: the leader orders it with its time and reasons; the client is told, verification goes on site", async () => {
  const { id } = expectAccepted(await order());
  expect(await prisma().audit.findUniqueOrThrow({ where: { id } })).toMatchObject({
    ...{ kind: "supplementary", status: "foreseen", determinedHalfDays: 1, round: 1 },
  });
  expect(await prisma().notice.findFirst({ where: { kind: "supplementary-audit-ordered" } })).toMatchObject({
    facts: { auditId: id, numbers: [one.number] },
  });
  const { caseId } = file;
  const read = expectAccepted(
    await act(file.client, ORDERED, readNonconformity, { caseId, nonconformityId: one.id }),
  );
  expect(read.file).toMatchObject({
    ...{ verificationWay: "on-site", supplementary: [{ auditId: id, status: "foreseen" }] },
  });
  const found = expectAccepted(
    await act(file.leader, ORDERED, readFindings, { caseId, auditId: file.auditId }),
  );
  expect(found).toMatchObject({ supplements: [{ auditId: id }], ordering: { blocked: [], matters: [] } });
});

test("5.8: it waits on the desks like any audit: first of all for its team", async () => {
  await ordered(file.leader, ORDERED, file, [one.id]);
  const rows = expectAccepted(await act(file.manager, ORDERED, listCases, { turn: "programme-manager" }));
  expect(rows.rows.map(({ id }) => id)).toContain(file.caseId);
});

test("5.8: only the leader orders it, for what was answered, is open and not given already", async () => {
  expect(refusalCodes(await order(file.member))).toEqual(["supplementary-by-leader"]);
  const other = await raiseAnother();
  expect(refusalCodes(await order(file.leader, ORDERED, { nonconformityIds: [other] }))).toEqual([
    "nothing-to-verify-on-site",
  ]);
  const strange = { nonconformityIds: [randomUUID()], siteIds: [randomUUID()] };
  expect(refusalCodes(await order(file.leader, ORDERED, strange))).toEqual([
    ...["matter-of-another-audit", "supplementary-site-unknown"],
  ]);
  expectAccepted(await order());
  expect(refusalCodes(await order())).toEqual(["matter-given-already"]);
  await prisma().certificationCase.update({ where: { id: file.caseId }, data: { stage: "decision" } });
  expect(refusalCodes(await order())).toContain("supplementary-not-now");
});

/** One more minor of the same audit, which nobody has answered. */
const raiseAnother = async (): Promise<string> => {
  const { id } = await prisma().nonconformity.create({
    data: {
      ...{ caseId: file.caseId, auditId: file.auditId, number: "NC-X", grade: "minor", gradeCriteria: [] },
      ...{
        criterion: "GB/T 19012-2019",
        clause: "6.4",
        unit: "人事部",
        process: "培训",
        statement: "无记录。",
      },
      ...{
        evidence: "抽查 3 份。",
        raisedOn: new Date("2026-07-02"),
        raisedByPersonId: file.leader.personId ?? "",
      },
    },
  });
  return id;
};

test("an auditor of no team of the case orders nothing", async () => {
  const stranger = await makeAuditor("外人", { codes: [] });
  await expect(order(stranger)).rejects.toThrow("No such case");
});

test("two leaders' presses at once order one audit", async () => {
  expect(
    await atOnce(
      () => order(),
      () => order(),
    ),
  ).toEqual(["done", "matter-given-already"]);
  expect(await prisma().audit.count({ where: { kind: "supplementary" } })).toBe(1);
});

test("5.8: what is ordered to be seen on site is not verified before the opening meeting", async () => {
  const id = await ordered(file.leader, ORDERED, file, [one.id]);
  expect(refusalCodes(await judge("2026-07-20"))).toEqual(["supplementary-awaited"]);
  await openSupplementary(id, file, ON_SITE);
  expect(refusalCodes(await judge(ON_SITE, { way: "documents" }))).toEqual(["supplementary-is-on-site"]);
  expectAccepted(await judge(ON_SITE));
  expect(await prisma().nonconformityJudgement.findFirst()).toMatchObject({ auditId: id, way: "on-site" });
});

test("5.8: a supplementary audit closes with a word on everything it was ordered for", async () => {
  const auditId = await ordered(file.leader, ORDERED, file, [one.id]);
  await openSupplementary(auditId, file, ON_SITE);
  const close = () => act(file.leader, ON_SITE, holdClosing, closingOf(file.caseId, auditId, ON_SITE));
  expect(refusalCodes(await close())).toEqual(["supplementary-matters-open"]);
  expectAccepted(await judge(ON_SITE, { verdict: "returned", finding: "交接单仍有空白。", way: null }));
  expectAccepted(await close());
  // The case is where it was: what came back waits for its client, and another audit may be ordered then.
  const { stage } = await prisma().certificationCase.findUniqueOrThrow({ where: { id: file.caseId } });
  expect(stage).toBe("nonconformities");
});

test("5.8, 5.5.9.2: its report has the sections it needs, tells what was verified, and ends the audit", async () => {
  await nameBody();
  const auditId = await ordered(file.leader, ORDERED, file, [one.id]);
  await openSupplementary(auditId, file, ON_SITE);
  const { caseId, leader } = file;
  expectAccepted(
    await act(leader, ON_SITE, saveNote, {
      ...{ caseId, auditId, noteId: randomUUID(), version: 0, criterion: "GB/T 19012-2019", clause: "7.2" },
      ...{ unit: "客户服务部", siteId: null, evidence: "抽查交接单 10 份，均已核对签字。" },
      ...{ verdict: "conforms" as const, notedOn: ON_SITE },
    }),
  );
  expectAccepted(await judge(ON_SITE));
  expectAccepted(await act(leader, ON_SITE, holdClosing, closingOf(caseId, auditId, ON_SITE)));
  const content = wholeReport();
  for (const section of sectionsOf("supplementary"))
    expectAccepted(
      await act(
        leader,
        ON_SITE,
        saveSection,
        sectionEntry({ caseId, stage2Id: auditId }, section, content[section]),
      ),
    );
  expect(sectionsOf("supplementary")).not.toContain("conclusions");
  const { version } = await prisma().auditReport.findUniqueOrThrow({ where: { auditId } });
  const checked = expectAccepted(await act(leader, ON_SITE, checkReport, { caseId, auditId, version }));
  expectAccepted(await act(leader, ON_SITE, signReport, { caseId, auditId, version: checked.version }));
  const paper = await prisma().document.findFirstOrThrow({
    where: { kind: "stage2-report", subjectId: auditId },
  });
  expect(paper.model).toMatchObject({
    ...{ stage: "supplementary", auditKind: "supplementary", systemConclusions: [] },
    evidence: [{ clause: "7.2" }],
    supplementary: {
      orderedBy: leader.name,
      matters: [{ number: one.number, verdict: "verified", judgedBy: leader.name, judgedOn: ON_SITE }],
    },
  });
  const { status } = await prisma().audit.findUniqueOrThrow({ where: { id: auditId } });
  expect(status).toBe("reported");
});
