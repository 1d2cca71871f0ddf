import fc from "fast-check";
import { beforeEach, expect, inject, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { rowId as idOfRow } from "@/lib/usecases/note/row-id";
import { plannedCase } from "@/tests/support/audit-fixture";
import { CRITERION, stage1Done, stage2Opened } from "@/tests/support/audit-path";
import { resetDatabase } from "@/tests/support/database";
import { onSiteDevice, type Device, type Fate } from "@/tests/support/on-site-device";

declare module "vitest" {
  interface ProvidedContext {
    readonly onSiteEdits: number;
  }
}

beforeEach(resetDatabase);

const DAY = "2026-06-08";
/** 200 with every run of the tests, 500 by `npm run proof:on-site`. */
const EDITS = inject("onSiteEdits");
const ROWS = 8;
/** How many presses are under way at once. */
const AT_ONCE = 5;

const step = fc.record({
  device: fc.nat(2),
  row: fc.nat(ROWS - 1),
  fate: fc.oneof(
    { weight: 6, arbitrary: fc.constant<Fate>("answered") },
    { weight: 2, arbitrary: fc.constant<Fate>("lost") },
    { weight: 2, arbitrary: fc.constant<Fate>("answer-lost") },
  ),
  whose: fc.oneof(
    { weight: 6, arbitrary: fc.constant("both" as const) },
    { weight: 1, arbitrary: fc.constant("mine" as const) },
    { weight: 1, arbitrary: fc.constant("theirs" as const) },
  ),
  /** Now and then the page is read anew, or the tab dies. */
  then: fc.oneof(
    { weight: 24, arbitrary: fc.constant("goes-on" as const) },
    { weight: 3, arbitrary: fc.constant("reads" as const) },
    { weight: 1, arbitrary: fc.constant("dies" as const) },
  ),
});

/** The same edits on every machine. */
const STEPS = fc.sample(fc.array(step, { minLength: EDITS, maxLength: EDITS, size: "max" }), {
  numRuns: 1,
  seed: 20_260_608,
})[0];

const tokensIn = (text: string): readonly string[] => text.match(/〔\d+〕/gu) ?? [];

test("two auditors, hundreds of interleaved edits on one check list, connection cut at random: every acknowledged edit is there, none overwritten unseen", async () => {
  const { caseId, stage2Id: auditId, leader, auditor, ...path } = await plannedCase();
  const clauses = ["4.2", "5.1", "5.2", "6.1", "7.1", "7.2", "7.3", "7.4"].map(
    (clause) => `${CRITERION} ${clause}`,
  );
  const [first] = await prisma().planRow.findMany({
    where: { plan: { auditId } },
    orderBy: { position: "asc" },
  });
  await prisma().planRow.update({ where: { id: first?.id ?? "" }, data: { clauses } });
  await stage1Done({ caseId, stage2Id: auditId, leader, auditor, ...path });
  await stage2Opened({ caseId, stage2Id: auditId, leader, auditor, ...path });

  const acknowledged = new Set<string>();
  const dropped = new Set<string>();
  const standing = new Map<string, string>();
  const figures = { edits: 0, written: 0, lost: 0, answersLost: 0, shown: 0, restarts: 0 };
  const unseen: string[] = [];
  let fates: readonly Fate[] = [];

  const deviceOf = (name: string, actor: typeof leader): Device => {
    const device = onSiteDevice({
      ...{ name, actor, on: DAY, place: { caseId, auditId } },
      fate: () => {
        const [fate = "answered", ...rest] = fates;
        fates = rest;
        if (fate === "lost") figures.lost += 1;
        if (fate === "answer-lost") figures.answersLost += 1;
        return fate;
      },
      onAnswered: (_, evidence) => {
        for (const token of tokensIn(evidence)) acknowledged.add(token);
      },
      // The case is locked while it is written, and answers come in that order.
      onWritten: (rowId, evidence) => {
        const before = standing.get(rowId) ?? "";
        if (before === evidence) return;
        figures.written += 1;
        standing.set(rowId, evidence);
        if (!device.seen(rowId).has(before)) unseen.push(`${name} wrote ${evidence} over ${before}`);
      },
    });
    return device;
  };
  const devices = [
    deviceOf("leader's laptop", leader),
    deviceOf("auditor's laptop", auditor),
    deviceOf("auditor's phone", auditor),
  ];
  for (const device of devices) await device.load();
  const rows = idOfRow(auditId);
  const rowIds = clauses.map((key) =>
    rows(
      { criterion: CRITERION, clause: key.slice(CRITERION.length + 1), unit: "投诉受理中心", siteId: null },
      0,
    ),
  );

  /** Whoever is shown two texts chooses; what the choice leaves out was before his eyes. */
  const settle = (device: Device, rowId: string, whose: "mine" | "theirs" | "both") => {
    const keeper = device.keeper(rowId);
    const { draft, state } = keeper.view();
    if (state.kind !== "stale") return;
    figures.shown += 1;
    const out = { mine: state.theirs.evidence, theirs: draft.evidence, both: "" }[whose];
    const left = { mine: draft.evidence, theirs: state.theirs.evidence, both: "" }[whose];
    for (const token of tokensIn(out)) if (!left.includes(token)) dropped.add(token);
    keeper.settle(whose);
  };

  const steps = STEPS ?? [];
  for (let at = 0; at < steps.length; at += AT_ONCE) {
    const round = steps.slice(at, at + AT_ONCE);
    fates = round.map(({ fate }) => fate);
    await Promise.all(
      round.map(async ({ device: index, row, whose }, offset) => {
        const device = devices[index];
        const rowId = rowIds[row];
        if (device === undefined || rowId === undefined) throw new RangeError("No such device or row");
        settle(device, rowId, whose);
        const keeper = device.keeper(rowId);
        keeper.change({
          evidence: `${keeper.view().draft.evidence}〔${at + offset}〕。`,
          verdict: "conforms",
        });
        figures.edits += 1;
        await keeper.save();
      }),
    );
    for (const { device: index, then } of round) {
      if (then === "reads") await devices[index]?.load();
      if (then === "dies") {
        figures.restarts += 1;
        await devices[index]?.restart();
      }
    }
  }

  // The connection is back: everybody sends what he still holds, until nobody does.
  fates = [];
  for (const device of [...devices, ...devices, ...devices])
    for (const rowId of rowIds) {
      settle(device, rowId, "both");
      await device.keeper(rowId).save();
      settle(device, rowId, "both");
      await device.keeper(rowId).save();
    }

  const notes = await prisma().auditNote.findMany({ where: { auditId } });
  const final = new Map(notes.map(({ id, evidence }) => [id, evidence]));
  const kept = new Set(rowIds.flatMap((rowId) => tokensIn(final.get(rowId) ?? "")));
  const gone = [...acknowledged].filter((token) => !kept.has(token) && !dropped.has(token));
  process.stdout.write(
    `${figures.edits} edits on ${ROWS} rows by 3 devices: ${figures.written} writes, ${figures.lost} sends and ` +
      `${figures.answersLost} answers lost, ${figures.shown} differences shown, ${figures.restarts} tabs died; ` +
      `${acknowledged.size} edits acknowledged, ${kept.size} on file, ${dropped.size} left out by choice\n`,
  );
  expect(figures.edits).toBe(EDITS);
  expect(figures.shown).toBeGreaterThan(EDITS / 10);
  expect(unseen).toEqual([]);
  expect(gone).toEqual([]);
  // Every edit at all: nothing but a choice took one away, and nothing was written twice.
  const all = steps.map((_, index) => `〔${index}〕`);
  expect(all.filter((token) => !kept.has(token) && !dropped.has(token))).toEqual([]);
  expect(notes).toHaveLength(ROWS);
  // The log has every write, each on what stood before it.
  const log = await prisma().auditLogEntry.count({ where: { event: "note.saved" } });
  expect(log).toBe(notes.reduce((sum, { version }) => sum + version, 0));
});
