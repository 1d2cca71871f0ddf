import { beforeEach, expect, test } from "vitest";
import { NotFoundError, StaleError } from "@/lib/data/errors";
import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { ANONYMOUS } from "@/lib/domain/account/anonymous";
import { readConfirmedInterpretations } from "@/lib/usecases/interpretation/queries/read-confirmed";
import { readInterpretation } from "@/lib/usecases/interpretation/queries/read-interpretation";
import { recordInterpretation } from "@/lib/usecases/interpretation/record-interpretation";
import { resetDatabase, withSql } from "@/tests/support/database";
import { act, expectAccepted, makeStaff, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const ROUNDING = { scheme: "OLS/GZ-0071", edition: "A/2", interpretation: "rounding" };
const SLUG = "OLS_GZ-0071~A_2~rounding";
const WORDS = "技术委员会 2026 年第 2 次会议确认。";

type Word = Readonly<{ version?: number; verdict?: "confirmed" | "revoked"; text?: string }>;

const record = (who: Actor, day: string, word: Word = {}) =>
  act(who, day, recordInterpretation, {
    ...ROUNDING,
    ...{ version: 0, verdict: "confirmed" as const, text: WORDS, ...word },
  });

const confirmedFor = async (reader: Actor) =>
  expectAccepted(await act(reader, "2026-07-01", readConfirmedInterpretations, {})).confirmed;

const pageFor = async (reader: Actor) =>
  expectAccepted(await act(reader, "2026-07-01", readInterpretation, { reading: SLUG }));

test("a reading that the body confirms is told with who, when and in which words", async () => {
  const quality = await makeStaff("言守则", "quality-manager");
  expect(await confirmedFor(quality)).toEqual([]);
  expect(expectAccepted(await record(quality, "2026-06-15")).version).toBe(1);
  const told = { ...ROUNDING, by: "言守则", on: "2026-06-15", text: WORDS };
  expect(await confirmedFor(quality)).toEqual([told]);
  // A stranger reads that it was confirmed, and not by whom.
  expect(await confirmedFor(ANONYMOUS)).toEqual([{ ...told, by: null }]);
  const page = await pageFor(quality);
  expect([page.standing, page.version, page.mayRecord]).toEqual(["confirmed", 1, true]);
  expect(page.records.map(({ verdict, by, on, text }) => [verdict, by, on, text])).toEqual([
    ["confirmed", "言守则", "2026-06-15", WORDS],
  ]);
  const log = await prisma().auditLogEntry.findMany({ where: { event: "interpretation.recorded" } });
  expect(log.map(({ subjectId, actorName }) => [subjectId, actorName])).toEqual([[SLUG, "言守则"]]);
});

test("a later word stands, the earlier ones stay on file; revoked, the reading is to be confirmed again", async () => {
  const quality = await makeStaff("言守则", "quality-manager");
  expectAccepted(await record(quality, "2026-06-15"));
  expectAccepted(await record(quality, "2026-06-20", { version: 1, text: "补充：居中向上已写入程序文件。" }));
  expect((await confirmedFor(quality)).map(({ on, text }) => [on, text])).toEqual([
    ["2026-06-20", "补充：居中向上已写入程序文件。"],
  ]);
  expectAccepted(
    await record(quality, "2026-06-25", { version: 2, verdict: "revoked", text: "待主管部门答复。" }),
  );
  expect(await confirmedFor(quality)).toEqual([]);
  const { standing, records } = await pageFor(quality);
  expect(standing).toBe("revoked");
  expect(records.map(({ version, verdict }) => [version, verdict])).toEqual([
    [3, "revoked"],
    [2, "confirmed"],
    [1, "confirmed"],
  ]);
});

test("what does not stand confirmed cannot be revoked", async () => {
  const admin = await makeStaff("郎知秋", "administrator");
  const codes = ["interpretation-not-confirmed"];
  expect(refusalCodes(await record(admin, "2026-06-15", { verdict: "revoked" }))).toEqual(codes);
  expectAccepted(await record(admin, "2026-06-15"));
  expectAccepted(await record(admin, "2026-06-16", { version: 1, verdict: "revoked" }));
  expect(refusalCodes(await record(admin, "2026-06-17", { version: 2, verdict: "revoked" }))).toEqual(codes);
  expect(await prisma().interpretationRecord.count()).toBe(2);
});

test("a reading that no held edition has is not found", async () => {
  const admin = await makeStaff("郎知秋", "administrator");
  const speak = (key: Partial<typeof ROUNDING>) =>
    act(admin, "2026-06-15", recordInterpretation, {
      ...{ ...ROUNDING, ...key, version: 0, verdict: "confirmed" as const, text: WORDS },
    });
  await expect(speak({ interpretation: "no-such-reading" })).rejects.toThrow(NotFoundError);
  await expect(speak({ scheme: "XYZ" })).rejects.toThrow(NotFoundError);
  // A/1 is known by its day alone.
  await expect(speak({ edition: "A/1" })).rejects.toThrow(NotFoundError);
  await expect(
    act(admin, "2026-06-15", readInterpretation, { reading: "OLS_GZ-0071~A_2~x" }),
  ).rejects.toThrow(NotFoundError);
});

test("who is no administrator and no quality manager reads, and does not speak for the body", async () => {
  const reviewer = await makeStaff("沈知微", "application-reviewer");
  expect(refusalCodes(await record(reviewer, "2026-06-15"))).toEqual(["not-permitted"]);
  expect((await pageFor(reviewer)).mayRecord).toBe(false);
});

test("of two that speak at once one is heard, and the other reads its word first", async () => {
  const quality = await makeStaff("言守则", "quality-manager");
  const admin = await makeStaff("郎知秋", "administrator");
  const spoken = await Promise.allSettled([
    record(quality, "2026-06-15"),
    record(admin, "2026-06-15", { text: "同意" }),
  ]);
  expect(spoken.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  const lost = spoken.find((one) => one.status === "rejected");
  expect(lost?.reason).toBeInstanceOf(StaleError);
  expect(await prisma().interpretationRecord.count()).toBe(1);
});

test("a confirmation is of the words it was given to: another wording is not confirmed by it", async () => {
  const quality = await makeStaff("言守则", "quality-manager");
  expectAccepted(await record(quality, "2026-06-15"));
  // An earlier release of the software read it in other words.
  await withSql(async (client) => {
    await client.query(`SET session_replication_role = replica`);
    await client.query(`UPDATE "InterpretationRecord" SET "reading" = '总人日一律向上取。'`);
  });
  expect(await confirmedFor(quality)).toEqual([]);
  expect((await pageFor(quality)).standing).toBe("reworded");
});

test("back-stop: a word on file is neither changed nor removed, and none begins with a revocation", async () => {
  const quality = await makeStaff("言守则", "quality-manager");
  expectAccepted(await record(quality, "2026-06-15"));
  const denied = /a word on a reading is not changed or removed/u;
  await withSql(async (client) => {
    await expect(client.query(`UPDATE "InterpretationRecord" SET "text" = 'x'`)).rejects.toThrow(denied);
    await expect(client.query(`DELETE FROM "InterpretationRecord"`)).rejects.toThrow(denied);
    const copy = `INSERT INTO "InterpretationRecord" SELECT gen_random_uuid(), "scheme", "edition", 'dates', 1, 'revoked',
      "text", "reading", "recordedById", "recordedByName", "recordedOn", "recordedAt" FROM "InterpretationRecord"`;
    await expect(client.query(copy)).rejects.toThrow(/InterpretationRecord_verdict_check/u);
  });
});
