import { beforeAll, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import type { caseListForm } from "@/lib/domain/case/case-list-form";
import { readWorkbook } from "@/lib/documents/workbook/read-workbook";
import { exportCases } from "@/lib/usecases/case/queries/export-cases";
import { listCases } from "@/lib/usecases/case/queries/list-cases";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted } from "@/tests/support/house";
import { fillLists, type Lists } from "@/tests/support/list-fixture";
import type { z } from "zod";

const TODAY = "2026-06-02";

// On and after the last days of clocks of the three certificates, far into their years.
const DAYS = [TODAY, "2026-07-01", "2026-07-02", "2026-10-01", "2027-01-01", "2027-06-11"];

let lists: Lists;
beforeAll(async () => {
  await resetDatabase();
  lists = await fillLists();
});

const cases = async (form: z.input<typeof caseListForm>) =>
  expectAccepted(await act(lists.manager, TODAY, listCases, form)).rows;

const byClock = async (today: string, direction: "asc" | "desc") =>
  expectAccepted(await act(lists.manager, today, listCases, { sort: "clock", direction })).rows;

test("rule-reading 4: the order by the nearest clock is that of the clocks shown, on every day, none of them last", async () => {
  for (const today of DAYS) {
    const shown = new Map(
      expectAccepted(await act(lists.manager, today, listCases, {})).rows.map(({ id, clock }) => [
        id,
        clock?.date ?? null,
      ]),
    );
    for (const direction of ["asc", "desc"] as const) {
      const ordered = await byClock(today, direction);
      expect(new Set(ordered.map(({ id }) => id)).size).toBe(36);
      const dates = ordered.map(({ clock }) => clock?.date ?? null);
      expect(dates).toEqual(ordered.map(({ id }) => shown.get(id)));
      const running = dates.filter((date) => date !== null);
      expect(running.length, `${today}: some have a clock`).toBeGreaterThan(0);
      expect(running.length, `${today}: some have none`).toBeLessThan(36);
      expect(dates.slice(running.length).every((date) => date === null)).toBe(true);
      expect(running).toEqual(direction === "asc" ? running.toSorted() : running.toSorted().toReversed());
    }
  }
});

test("6.1, 9.2: a certificate's place by its clock moves with the days, with nothing written", async () => {
  // C-34: last surveillance on 2026-01-10, valid until 2026-07-01; the day after that no clock runs.
  const running = async (today: string) =>
    (await byClock(today, "asc")).flatMap(({ number, clock }) => (clock === null ? [] : [number]));
  expect(await running("2026-07-01")).toContain("C-34");
  expect(await running("2026-07-02")).not.toContain("C-34");
});

test("the order by the nearest clock goes with every filter, and leaves as a file in that order", async () => {
  const late = await cases({ overdue: "yes", sort: "clock", direction: "asc" });
  const expected = (await cases({ sort: "clock", direction: "asc" })).filter(
    ({ clock }) => clock !== null && clock.date < TODAY,
  );
  expect(late.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  const form = exportCases.input.parse({ sort: "clock", direction: "desc", columns: "number" });
  const workbook = expectAccepted(await act(lists.manager, TODAY, exportCases, form));
  const [sheet] = (await readWorkbook(workbook.bytes)) ?? [];
  expect(sheet?.rows.slice(1).map(({ cells }) => cells[0])).toEqual(
    (await byClock(TODAY, "desc")).map(({ number }) => number),
  );
});

test("14.1: a refused case keeps its clock until the tenth working day for the appeal, and loses it the day after", async () => {
  const { id: caseId, scheme } = await prisma().certificationCase.findUniqueOrThrow({
    where: { number: "C-11" },
  });
  await prisma().decision.create({
    data: {
      ...{
        caseId,
        scheme,
        round: 1,
        deciderPersonId: lists.manager.personId ?? "",
        outcome: "refuse",
        reasons: "证据不足",
      },
      ...{ decidedOn: new Date("2026-06-01"), toldClientOn: new Date("2026-06-01"), checks: [] },
      ...{ snapshot: {}, snapshotSha256: "0".repeat(64), createdAt: new Date("2026-06-01") },
    },
  });
  const clockOn = async (today: string) => {
    const rows = await byClock(today, "asc");
    const first = rows.findIndex(({ clock }) => clock === null);
    const at = rows.findIndex(({ number }) => number === "C-11");
    return { stage: rows[at]?.stage, date: rows[at]?.clock?.date, isBeforeThoseWithout: at < first };
  };
  expect(await clockOn("2026-06-15")).toEqual({
    ...{ stage: "closed", date: "2026-06-15", isBeforeThoseWithout: true },
  });
  expect(await clockOn("2026-06-16")).toMatchObject({ isBeforeThoseWithout: false });
});
