import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { readWorkbook } from "@/lib/documents/workbook/read-workbook";
import type { Actor } from "@/lib/domain/access/actor";
import { explainWhatIf } from "@/lib/usecases/edition/queries/explain-what-if";
import { exportWhatIf } from "@/lib/usecases/edition/queries/export-what-if";
import { judgePortfolio } from "@/lib/usecases/edition/queries/judge-portfolio";
import { resetDatabase } from "@/tests/support/database";
import { type TypedDraft, withFigure } from "@/tests/support/edition-draft";
import { DRAFT_DAY, savedDraft } from "@/tests/support/edition-fixture";
import { manyGrantedCases } from "@/tests/support/granted-fixture";
import { act, expectAccepted, makeStaff, refusalCodes } from "@/tests/support/house";
import { carry, issueOne } from "@/tests/support/register-fixture";

beforeEach(resetDatabase);

/** Half of an initial audit at surveillance, and it is due after ten months. */
const stricter = (form: TypedDraft): TypedDraft =>
  [
    "clocks.limits.surveillance-due.length.count",
    "clocks.limits.surveillance-due.first.length.count",
    "clocks.limits.surveillance-limit.first.length.count",
  ].reduce(
    (changed, path) => withFigure(changed, path, 10),
    withFigure(form, "manDays.surveillance.fraction", 1, 2),
  );

const drafter = () => makeStaff("温以恒", "quality-manager");

const judged = async (actor: Actor, draftId: string, from = "") =>
  expectAccepted(await act(actor, DRAFT_DAY, judgePortfolio, { draftId, from }));

/** All pages of the portfolio. */
const judgedWhole = async (actor: Actor, draftId: string) => {
  const first = await judged(actor, draftId);
  expect(first.next).toBe("carried ");
  const second = await judged(actor, draftId, first.next ?? "");
  expect(second.next).toBeNull();
  return { of: first.of, rows: [...first.rows, ...second.rows], sums: [first.sums, second.sums] };
};

test("5.4.3.2, 6.1: a certificate's next surveillance and its clock are judged by both editions", async () => {
  const actor = await drafter();
  await issueOne();
  const draftId = await savedDraft(actor, stricter);
  const { of, rows, sums } = await judgedWhole(actor, draftId);
  expect(of).toBe(1);
  // 35 people: an initial audit takes 4.0; a third is 1.33 → 1.5, a half 2.0.
  expect(rows).toMatchObject([
    {
      ...{ kind: "case", number: "2026-0001", audit: "surveillance", keepsEdition: false, on: "2027-07-06" },
      ...{ days: { before: 1.5, after: 2, by: 0.5 }, sites: { before: 0, after: 0 } },
      clocks: [
        { clock: "surveillance-due", limit: { before: "2027-07-06", after: "2027-05-06" } },
        { clock: "surveillance-limit", limit: { before: "2027-07-06", after: "2027-05-06" } },
      ],
      differs: ["days", "clocks"],
    },
  ]);
  expect(sums[0]).toEqual({
    ...{ judged: 1, changed: 1, counts: { days: 1, standing: 0, sites: 0, clocks: 1, states: 0 } },
    quarters: [{ quarter: "2027-Q3", audits: 1, before: 1.5, after: 2, without: 0 }],
  });
});

test("rule-reading 1: a case that was accepted and not decided keeps its edition; its first surveillance is judged", async () => {
  const actor = await drafter();
  await manyGrantedCases(2);
  const { rows } = await judgedWhole(actor, await savedDraft(actor, stricter));
  expect(
    rows.map(({ number, keepsEdition, audit, on, days, clocks }) => [
      number,
      keepsEdition,
      audit,
      on,
      days.by,
      clocks,
    ]),
  ).toEqual([
    ["2026-0001", true, "surveillance", null, 0.5, []],
    ["2026-0002", true, "surveillance", null, 0.5, []],
  ]);
});

test("a certificate carried over has clocks and no facts of its days; what is late by the draft is told", async () => {
  const actor = await drafter();
  await carry({ client: "苏州晴川物业有限公司", creditCode: "91350100M000100Y43", number: "CARRIED-1" });
  const draftId = await savedDraft(actor, stricter);
  const { rows } = await judgedWhole(actor, draftId);
  // Last audit 2026-02-20: due 2027-02-20 by A/2 and 2026-12-20 by the draft, which is past on 2026-12-28.
  expect(rows).toMatchObject([
    {
      ...{ kind: "carried", number: "CARRIED-1", on: "2027-02-20", differs: ["clocks", "states"] },
      standing: { before: "unknown", after: "unknown" },
      clocks: [
        {
          clock: "surveillance-due",
          limit: { before: "2027-02-20", after: "2026-12-20" },
          state: { before: "running", after: "overdue" },
        },
      ],
    },
  ]);
  const subjectId = rows[0]?.id ?? "";
  const explained = expectAccepted(
    await act(actor, DRAFT_DAY, explainWhatIf, { draftId, kind: "carried", subjectId }),
  );
  expect([explained.before.standing, explained.after.clocks[0]?.reading.limit]).toEqual([
    "unknown",
    "2026-12-20",
  ]);
});

test("a draft that changes nothing makes no row; the sums still tell the portfolio", async () => {
  const actor = await drafter();
  await issueOne();
  const { rows, sums } = await judgedWhole(actor, await savedDraft(actor, (form) => form));
  expect(rows).toEqual([]);
  expect(sums[0]).toMatchObject({ judged: 1, changed: 0, quarters: [{ before: 1.5, after: 1.5 }] });
});

test("the portfolio is read page by page: each subject once, whatever the size of a page", async () => {
  const actor = await drafter();
  await manyGrantedCases(3);
  const draftId = await savedDraft(actor, stricter);
  const rest = await judged(actor, draftId, "case 2026-0001");
  expect(rest.rows.map(({ number }) => number)).toEqual(["2026-0002", "2026-0003"]);
  expect(rest.of).toBe(3);
});

test("5.4.4.6: the steps of both editions stand side by side", async () => {
  const actor = await drafter();
  await issueOne();
  const draftId = await savedDraft(actor, stricter);
  const { rows } = await judgedWhole(actor, draftId);
  const explained = expectAccepted(
    await act(actor, DRAFT_DAY, explainWhatIf, { draftId, kind: "case", subjectId: rows[0]?.id ?? "" }),
  );
  const last = (side: "before" | "after") => {
    const { days } = explained[side];
    return days?.ok === true ? days.steps.at(-1) : null;
  };
  expect([last("before"), last("after")]).toEqual([
    { code: "total", clause: "5.4.3.2", value: 1.5, unit: "day" },
    { code: "total", clause: "5.4.3.2", value: 2, unit: "day" },
  ]);
  expect(explained.editions).toEqual({ before: "A/2", after: "A/3" });
});

test("the workbook holds every row and the auditor-days by quarter, and its way out is logged", async () => {
  const actor = await drafter();
  await issueOne();
  await carry({ client: "苏州晴川物业有限公司", creditCode: "91350100M000100Y51", number: "CARRIED-1" });
  const draftId = await savedDraft(actor, stricter);
  const { bytes } = expectAccepted(await act(actor, DRAFT_DAY, exportWhatIf, { draftId }));
  const sheets = await readWorkbook(bytes);
  const [rows, quarters] = sheets ?? [];
  expect(rows?.rows.slice(1).map(({ cells }) => [cells[0], cells[6], cells[7], cells[8]])).toEqual([
    ["2026-0001", "1.5", "2", "0.5"],
    ["CARRIED-1", "", "", ""],
  ]);
  expect(quarters?.rows.slice(1).map(({ cells }) => cells)).toEqual([
    ["2027-Q1", "0", "0", "0", "0", "1"],
    ["2027-Q3", "1", "1.5", "2", "0.5", "0"],
  ]);
  const [logged] = await prisma().auditLogEntry.findMany({
    where: { event: "edition-draft.what-if-exported" },
  });
  expect(logged?.after).toMatchObject({ edition: "A/3", rowCount: 2 });
});

test("whoever does not read every case tries no draft on them; what is not there is not explained", async () => {
  const actor = await drafter();
  const draftId = await savedDraft(actor, stricter);
  const auditor = await makeStaff("许清越", "auditor");
  for (const outcome of [
    await act(auditor, DRAFT_DAY, judgePortfolio, { draftId }),
    await act(auditor, DRAFT_DAY, exportWhatIf, { draftId }),
    await act(auditor, DRAFT_DAY, explainWhatIf, { draftId, kind: "case", subjectId: draftId }),
  ])
    expect(refusalCodes(outcome)).toEqual(["not-permitted"]);
  for (const kind of ["case", "carried"] as const)
    await expect(act(actor, DRAFT_DAY, explainWhatIf, { draftId, kind, subjectId: draftId })).rejects.toThrow(
      /No such/u,
    );
});
