import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { DOCUMENTS } from "@/lib/documents/render";
import { plannedCase } from "@/tests/support/audit-fixture";
import { stage1Done, stage2Closed } from "@/tests/support/audit-path";
import { resetDatabase } from "@/tests/support/database";
import { reportSigned } from "@/tests/support/report-path";

beforeEach(resetDatabase);

test("5.5.5: with the report the check list of every auditor is frozen, for the body alone", async () => {
  const path = await plannedCase();
  await stage1Done(path);
  await stage2Closed(path);
  const note = await prisma().auditNote.findFirstOrThrow({
    where: { auditId: path.stage2Id, clause: "7.6" },
  });
  await prisma().auditNote.update({
    where: { id: note.id },
    data: {
      ...{ asked: "升级的时限？", seen: "看板", notedAt: 9 * 60 + 5 },
      samples: { create: [{ position: 0, record: "升级记录", population: 40, sampleSize: 12 }] },
    },
  });
  await reportSigned(path);
  const paper = await prisma().document.findFirstOrThrow({
    where: { subjectId: path.stage2Id, kind: "check-list" },
    select: { model: true, isForClient: true },
  });
  expect(paper.isForClient).toBe(false);
  const { auditors } = DOCUMENTS["check-list"].schema.parse(paper.model);
  const rows = auditors.flatMap((auditor) => auditor.rows);
  expect(rows).toHaveLength(await prisma().auditNote.count({ where: { auditId: path.stage2Id } }));
  expect(rows.find(({ clause }) => clause.endsWith(" 7.6"))).toMatchObject({
    ...{ asked: "升级的时限？", seen: "看板", notedAt: "09:05", verdict: "conforms" },
    records: ["升级记录（共 40，抽 12）"],
  });
  // In the order of the standard, though its ids know none: 4.2 before 4.10.
  for (const auditor of auditors) {
    const numbers = auditor.rows.map(({ clause }) => clause.split(" ").at(-1) ?? "");
    expect(numbers).toEqual(
      numbers.toSorted((one, other) => one.localeCompare(other, "en", { numeric: true })),
    );
  }
});
