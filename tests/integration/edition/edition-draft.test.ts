import { beforeEach, expect, test } from "vitest";
import type { z } from "zod";
import { prisma } from "@/lib/data/prisma";
import { StaleError } from "@/lib/data/errors";
import { editionFile } from "@/lib/domain/edition/edition-file";
import { beginEditionDraft } from "@/lib/usecases/edition/begin-draft";
import { discardEditionDraft } from "@/lib/usecases/edition/discard-draft";
import { editionHash } from "@/lib/usecases/edition/edition-hash";
import { markEditionReleased } from "@/lib/usecases/edition/mark-released";
import { downloadEditionDraft } from "@/lib/usecases/edition/queries/download-draft";
import { listEditionDrafts } from "@/lib/usecases/edition/queries/list-drafts";
import { readEditionDraft } from "@/lib/usecases/edition/queries/read-draft";
import { saveEditionDraft } from "@/lib/usecases/edition/save-draft";
import { valuesOf } from "@/rules/schemes/edition-values";
import { latestEdition } from "@/rules/schemes/registry";
import { resetDatabase, withSql } from "@/tests/support/database";
import { withCell, withFigure } from "@/tests/support/edition-draft";
import {
  beginDraft,
  DRAFT_DAY,
  draftInCode,
  draftSent,
  OLS,
  readDraft,
  savedDraft,
} from "@/tests/support/edition-fixture";
import { act, expectAccepted, makeStaff, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const quality = () => makeStaff("温以恒", "quality-manager");
const half = (form: Parameters<typeof withFigure>[0]) =>
  withFigure(form, "manDays.surveillance.fraction", 1, 2);

test("a draft begins with the values of the last released edition, and changes nothing of it", async () => {
  const actor = await quality();
  const draft = await readDraft(actor, await beginDraft(actor));
  expect(draft).toMatchObject({
    scheme: OLS,
    parentEdition: "A/2",
    edition: "A/3",
    effectiveFrom: "2027-07-01",
  });
  expect([draft.status, draft.version, draft.inCode, draft.changes]).toEqual(["draft", 1, "no", []]);
  const log = await prisma().auditLogEntry.findMany({ where: { event: "edition-draft.begun" } });
  expect(log.map(({ actorName }) => actorName)).toEqual(["温以恒"]);
});

test("a name that is taken, a day that is not after the predecessor's, and an unknown scheme are refused", async () => {
  const actor = await quality();
  await beginDraft(actor);
  const begin = async (form: z.input<typeof beginEditionDraft.input>) =>
    refusalCodes(await act(actor, DRAFT_DAY, beginEditionDraft, form));
  expect(await begin({ scheme: OLS, edition: "A/2", effectiveFrom: "2026-04-20" })).toEqual([
    "edition-name-taken",
    "edition-not-after-predecessor",
  ]);
  expect(await begin({ scheme: OLS, edition: "A/3", effectiveFrom: "2028-01-01" })).toEqual([
    "edition-draft-exists",
  ]);
  expect(await begin({ scheme: "ISMS", edition: "1", effectiveFrom: "2028-01-01" })).toEqual([
    "edition-scheme-unknown",
  ]);
  expect(await prisma().editionDraft.count()).toBe(1);
});

test("of several that begin one edition at once one does", async () => {
  const actor = await quality();
  const form = { scheme: OLS, edition: "A/3", effectiveFrom: "2027-07-01" };
  const outcomes = await Promise.all([1, 2, 3, 4].map(() => act(actor, DRAFT_DAY, beginEditionDraft, form)));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.flatMap(refusalCodes)).toEqual(Array(3).fill("edition-draft-exists"));
});

test("5.4.3.2: what was changed is kept, told against the released edition, and logged with its clause", async () => {
  const actor = await quality();
  const draftId = await savedDraft(actor, half);
  const draft = await readDraft(actor, draftId);
  expect(draft.changes.map(({ clause, before, after }) => [clause, before, after])).toEqual([
    ["5.4.3.2", "1/3", "1/2"],
  ]);
  expect(draft.figures.find(({ path }) => path === "manDays.surveillance.fraction")).toMatchObject({
    ...{ value: 1, over: 2, released: { value: 1, over: 3 } },
  });
  expect([draft.version, draft.note]).toEqual([2, "总部要求"]);
  const [listed] = expectAccepted(await act(actor, DRAFT_DAY, listEditionDrafts, {}));
  expect(listed).toMatchObject({ edition: "A/3", changed: 1, status: "draft" });
  const [logged] = await prisma().auditLogEntry.findMany({ where: { event: "edition-draft.saved" } });
  expect(logged?.after).toMatchObject({ editionValues: ["5.4.3.2 1/2"] });
});

test("every fault is told at its field and nothing is kept", async () => {
  const actor = await quality();
  const draftId = await beginDraft(actor);
  const outcome = await act(
    actor,
    DRAFT_DAY,
    saveEditionDraft,
    draftSent(draftId, (form) => ({
      ...withCell(half(form), "manDays.base", [1, "from"], 102),
      edition: "A/1",
    })),
  );
  expect(outcome.ok ? [] : outcome.refusals.map(({ code, field }) => [code, field])).toEqual([
    ["edition-name-taken", "edition"],
    ["edition-band-gap", "tables.0.rows.1.from"],
  ]);
  expect((await readDraft(actor, draftId)).version).toBe(1);
});

test("a save from an older version tells what the draft holds now, and overwrites nothing", async () => {
  const actor = await quality();
  const draftId = await savedDraft(actor, half);
  const late = act(
    actor,
    DRAFT_DAY,
    saveEditionDraft,
    draftSent(draftId, (form) => withFigure(form, "plan.hours.perDay", 7)),
  );
  await expect(late).rejects.toThrow(StaleError);
  await expect(late).rejects.toMatchObject({ currentVersion: 2, current: { note: "总部要求" } });
  expect((await readDraft(actor, draftId)).changes).toHaveLength(1);
});

test("of several that save one version at once one does", async () => {
  const actor = await quality();
  const draftId = await beginDraft(actor);
  const outcomes = await Promise.allSettled(
    [6, 7, 9].map((hours) =>
      act(
        actor,
        DRAFT_DAY,
        saveEditionDraft,
        draftSent(draftId, (form) => withFigure(form, "plan.hours.perDay", hours)),
      ),
    ),
  );
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect((await readDraft(actor, draftId)).version).toBe(2);
});

test("two drafts of a scheme do not take one name", async () => {
  const actor = await quality();
  await beginDraft(actor, "A/4");
  const draftId = await beginDraft(actor);
  const outcome = await act(
    actor,
    DRAFT_DAY,
    saveEditionDraft,
    draftSent(draftId, (form) => ({ ...form, edition: "A/4" })),
  );
  expect(refusalCodes(outcome)).toEqual(["edition-draft-exists"]);
});

test("a draft that was put aside stays to be read, is not changed, and frees its name", async () => {
  const actor = await quality();
  const draftId = await beginDraft(actor);
  expectAccepted(await act(actor, DRAFT_DAY, discardEditionDraft, { draftId, version: 1 }));
  expect((await readDraft(actor, draftId)).status).toBe("discarded");
  for (const outcome of [
    await act(actor, DRAFT_DAY, saveEditionDraft, draftSent(draftId, half, 2)),
    await act(actor, DRAFT_DAY, discardEditionDraft, { draftId, version: 2 }),
    await act(actor, DRAFT_DAY, markEditionReleased, { draftId, version: 2 }),
    await act(actor, DRAFT_DAY, downloadEditionDraft, { draftId }),
  ])
    expect(refusalCodes(outcome)).toEqual(["edition-draft-closed"]);
  await beginDraft(actor);
  const other = await beginDraft(actor, "A/4");
  await expect(act(actor, DRAFT_DAY, discardEditionDraft, { draftId: other, version: 7 })).rejects.toThrow(
    StaleError,
  );
});

test("of several that put a draft aside at once one does", async () => {
  const actor = await quality();
  const draftId = await beginDraft(actor);
  const outcomes = await Promise.all(
    [1, 2, 3].map(() => act(actor, DRAFT_DAY, discardEditionDraft, { draftId, version: 1 })),
  );
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
});

test("the file of a draft is what the release reads, with the hash of its values", async () => {
  const actor = await quality();
  const { bytes, name } = expectAccepted(
    await act(actor, DRAFT_DAY, downloadEditionDraft, { draftId: await savedDraft(actor, half) }),
  );
  const read = editionFile.parse(JSON.parse(new TextDecoder().decode(bytes)));
  expect(name).toBe("edition OLS-GZ-0071 A-3.json");
  expect([read.madeFrom, read.values.manDays.surveillance.fraction]).toEqual(["A/2", [1, 2]]);
  expect(read.sha256).toBe(editionHash(read.values));
  expect(await prisma().auditLogEntry.count({ where: { event: "edition-draft.handed-out" } })).toBe(1);
});

test("rule-reading 1: what could no longer follow the released editions is not handed out", async () => {
  const actor = await quality();
  const draftId = await draftInCode(actor, { manDays: latestEdition(OLS).manDays });
  const outcome = await act(actor, DRAFT_DAY, downloadEditionDraft, { draftId });
  expect(refusalCodes(outcome)).toEqual(["edition-name-taken", "edition-not-after-predecessor"]);
});

test("a draft is marked as released when the software holds its very values, once, with their hash", async () => {
  const actor = await quality();
  const draftId = await draftInCode(actor);
  expect((await readDraft(actor, draftId)).inCode).toBe("same");
  const outcomes = await Promise.all(
    [1, 2, 3].map(() => act(actor, DRAFT_DAY, markEditionReleased, { draftId, version: 1 })),
  );
  const hash = editionHash(valuesOf(latestEdition(OLS)));
  expect(outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value.releasedHash] : []))).toEqual([hash]);
  expect(outcomes.flatMap(refusalCodes)).toEqual(["edition-draft-closed", "edition-draft-closed"]);
  const { status, releasedHash, releasedOn } = await readDraft(actor, draftId);
  expect([status, releasedHash, releasedOn]).toEqual(["released", hash, DRAFT_DAY]);
});

test("what the software does not hold, or holds with other values, is not marked as released", async () => {
  const actor = await quality();
  const mark = async (draftId: string, version = 1) =>
    refusalCodes(await act(actor, DRAFT_DAY, markEditionReleased, { draftId, version }));
  expect(await mark(await beginDraft(actor))).toEqual(["edition-not-in-code"]);
  expect(await mark(await draftInCode(actor, { certificateLetters: "XX" }))).toEqual([
    "edition-other-in-code",
  ]);
});

test("back-stop: a draft that is closed is not changed, none is removed, and no name stands twice", async () => {
  const actor = await quality();
  const draftId = await beginDraft(actor);
  expectAccepted(await act(actor, DRAFT_DAY, discardEditionDraft, { draftId, version: 1 }));
  await withSql(async (client) => {
    const denied = /not changed, and no draft is removed/u;
    await expect(client.query(`UPDATE "EditionDraft" SET "note" = 'x'`)).rejects.toThrow(denied);
    await expect(client.query(`DELETE FROM "EditionDraft"`)).rejects.toThrow(denied);
  });
  await draftInCode(actor);
  await expect(draftInCode(actor)).rejects.toThrow(/Unique constraint/u);
});

test("who reads drafts does not write them, and finance does neither", async () => {
  const actor = await quality();
  const draftId = await beginDraft(actor);
  const reader = await makeStaff("宋临川", "decision-maker");
  expect((await readDraft(reader, draftId)).edition).toBe("A/3");
  const saved = await act(reader, DRAFT_DAY, saveEditionDraft, draftSent(draftId, half));
  expect(refusalCodes(saved)).toEqual(["not-permitted"]);
  const finance = await makeStaff("顾千帆", "finance");
  expect(refusalCodes(await act(finance, DRAFT_DAY, readEditionDraft, { draftId }))).toEqual([
    "not-permitted",
  ]);
});
