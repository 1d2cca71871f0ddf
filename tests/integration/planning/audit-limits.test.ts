import { beforeAll, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { listAudits } from "@/lib/usecases/audit/queries/list-audits";
import { readPlanningMonth } from "@/lib/usecases/planning/queries/read-month";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted } from "@/tests/support/house";
import { fillLists, type Lists } from "@/tests/support/list-fixture";

const TODAY = "2026-06-02";

let lists: Lists;
beforeAll(async () => {
  await resetDatabase();
  lists = await fillLists();
});

test("5.1, 6.1, 9.2: the limit the database orders and filters by is the limit that is shown", async () => {
  // Later audits of the three certificates of the fixture, one of them of two systems.
  const certified = await prisma().certificationCase.findMany({
    where: { decisions: { some: { outcome: "grant" } } },
    select: { id: true },
  });
  expect(certified).toHaveLength(3);
  for (const { id: caseId } of certified)
    await prisma().audit.createMany({
      data: [
        ...[
          { kind: "surveillance", position: 4 },
          { kind: "recertification", position: 5 },
        ].map((audit) => ({ ...audit, caseId, determinedHalfDays: 4 })),
      ],
    });
  await prisma().audit.createMany({
    data: [
      { caseId: certified[0]?.id ?? "", kind: "surveillance", position: 3, round: 2, determinedHalfDays: 4 },
    ],
  });
  const waiting = await prisma().audit.findFirstOrThrow({
    where: { kind: "stage2", status: "foreseen", case: { stage: { not: "closed" } } },
    select: { id: true, caseId: true },
  });
  await prisma().audit.updateMany({
    where: { caseId: waiting.caseId, kind: "stage1" },
    data: { status: "closed", endsOn: new Date("2026-01-10T00:00:00Z") },
  });
  const read = async (form: Readonly<Record<string, string>>) =>
    expectAccepted(
      await act(lists.manager, TODAY, listAudits, listAudits.input.parse({ status: "any", ...form })),
    ).rows;
  for (const direction of ["asc", "desc"] as const) {
    const dates = (await read({ sort: "limit", direction })).flatMap(({ limit }) => limit?.date ?? []);
    expect(dates).toEqual(direction === "asc" ? dates.toSorted() : dates.toSorted().toReversed());
    expect(dates.length).toBeGreaterThan(6);
  }
  const every = await read({ sort: "limit" });
  expect(every.find(({ id }) => id === waiting.id)?.limit?.date).toBe("2026-07-10");
  const clocks = new Set(every.flatMap(({ limit }) => limit?.figure.of ?? []));
  expect(clocks).toContain("recertification");
  expect(clocks).toContain("surveillance1");
  // Two systems: fifteen months of the one, twelve of the other.
  expect(clocks).toContain("surveillance-limit:QMS");
  const idsOf = (rows: readonly Readonly<{ id: string }>[]) => rows.map(({ id }) => id).toSorted();
  for (const [limit, last] of [
    ["overdue", "2026-06-01"],
    ["month", "2026-07-02"],
    ["quarter", "2026-08-31"],
  ] as const)
    expect(idsOf(await read({ limit })), limit).toEqual(
      idsOf(every.filter((row) => row.limit !== null && row.limit.date <= last)),
    );
});

test("9.2: an audit without a day stands in the month of its limit", async () => {
  const form = { month: "2028-08" };
  const { audits } = expectAccepted(await act(lists.manager, TODAY, readPlanningMonth, form));
  expect(audits.map(({ kind, limit }) => [kind, limit?.date])).toEqual([["recertification", "2028-08-14"]]);
});
