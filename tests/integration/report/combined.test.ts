import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { saveNote } from "@/lib/usecases/note/save-note";
import { DOCUMENTS } from "@/lib/documents/render";
import { noteOf } from "@/tests/support/audit-path";
import { combinedClosed, handOverCombined } from "@/tests/support/combined-audit";
import { resetDatabase } from "@/tests/support/database";
import { act } from "@/tests/support/house";

beforeEach(resetDatabase);

test("11.1: one audit of two systems goes from its application to one report that ticks both", async () => {
  const path = await combinedClosed();
  const { caseId, leader } = path;
  // A clause of neither list is no clause of the audit (5.5.5).
  const foreign = { ...noteOf(path, "6.1.2"), criterion: "GB/T 24001-2016" };
  expect(await act(leader, "2026-06-11", saveNote, foreign)).toMatchObject({ ok: false });
  await handOverCombined(path);
  const { stage } = await prisma().certificationCase.findUniqueOrThrow({ where: { id: caseId } });
  expect(stage).toBe("report-review");
  const papers = await prisma().document.findMany({
    where: { caseId, kind: "stage2-report", supersededAt: null },
  });
  expect(papers).toHaveLength(1);
  const report = DOCUMENTS["stage2-report"].schema.parse(papers[0]?.model);
  expect(report.systems?.filter(({ isAudited }) => isAudited).map(({ zh }) => zh)).toEqual([
    "投诉处理管理体系",
    "质量管理体系",
  ]);
  expect(report.subject.criteria).toEqual([
    "GB/T 19012-2019/ISO 10002:2018",
    "GB/T 19001-2016/ISO 9001:2015",
  ]);
  // 4.0 + 4.0 less the stage 1 days; leader 8 and auditor 6 half-days.
  expect(report.manDays).toEqual({ determined: 14, actual: 14 });
  // The evidence names the clauses of both lists.
  const clauses = report.evidence.map(({ clause }) => clause).join("；");
  expect(clauses).toContain("GB/T 19012-2019");
  expect(clauses).toContain("GB/T 19001-2016");
});
