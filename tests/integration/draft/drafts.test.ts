import { beforeEach, expect, test } from "vitest";
import { discardDraft } from "@/lib/usecases/draft/discard-draft";
import { readDraft } from "@/lib/usecases/draft/queries/read-draft";
import { saveDraft } from "@/lib/usecases/draft/save-draft";
import { draftForm } from "@/lib/domain/draft/draft-form";
import { issueCode } from "@/lib/domain/issue-code";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeClient } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-05-11";
const KEY = { form: "application", objectId: "0190a000-0000-7000-8000-000000000001" };

test("a draft comes back to its writer, and to nobody else", async () => {
  const writer = await makeClient("青禾", "91350100M000100Y43");
  const other = await makeClient("他人", "91350100M0001013XT");
  expectAccepted(await act(writer, DAY, saveDraft, { ...KEY, content: { scope: "投诉" }, baseVersion: 3 }));
  expect(expectAccepted(await act(writer, DAY, readDraft, KEY))).toMatchObject({
    content: { scope: "投诉" },
    baseVersion: 3,
  });
  expect(expectAccepted(await act(other, DAY, readDraft, KEY))).toBeNull();
  expectAccepted(await act(other, DAY, discardDraft, KEY));
  expect(expectAccepted(await act(writer, DAY, readDraft, KEY))).not.toBeNull();
  expectAccepted(await act(writer, DAY, discardDraft, KEY));
  expect(expectAccepted(await act(writer, DAY, readDraft, KEY))).toBeNull();
});

test("a draft made from an older version of the record is not offered", async () => {
  const writer = await makeClient("青禾", "91350100M000100Y43");
  expectAccepted(await act(writer, DAY, saveDraft, { ...KEY, content: {}, baseVersion: 3 }));
  expect(expectAccepted(await act(writer, DAY, readDraft, { ...KEY, version: "4" }))).toBeNull();
  expect(expectAccepted(await act(writer, DAY, readDraft, { ...KEY, version: 3 }))).not.toBeNull();
});

test("a page opened before a newer draft does not write over it and is shown what stands there", async () => {
  const writer = await makeClient("青禾", "91350100M000100Y43");
  expectAccepted(await act(writer, DAY, saveDraft, { ...KEY, content: { a: "new" }, baseVersion: 3 }));
  await expect(
    act(writer, DAY, saveDraft, { ...KEY, content: { a: "old" }, baseVersion: 2 }),
  ).rejects.toMatchObject({ name: "StaleError", currentVersion: 3, current: { a: "new" } });
});

test("many saves of one draft at once leave one draft", async () => {
  const writer = await makeClient("青禾", "91350100M000100Y43");
  const saves = Array.from({ length: 8 }, (_, index) =>
    act(writer, DAY, saveDraft, { ...KEY, content: { index }, baseVersion: 1 }),
  );
  const outcomes = await Promise.allSettled(saves);
  expect(outcomes.map((outcome) => outcome.status)).toEqual(Array.from({ length: 8 }, () => "fulfilled"));
});

test("a draft holds what the database can keep and no more than a million characters", () => {
  const codes = (content: Readonly<Record<string, unknown>>): readonly string[] => {
    const read = draftForm.safeParse({ ...KEY, content, baseVersion: 1 }, { reportInput: true });
    return read.error?.issues.map((issue) => issueCode(issue).code) ?? [];
  };
  expect(codes({ a: "x".repeat(999_000) })).toEqual([]);
  expect(codes({ a: "x".repeat(1_000_000) })).toEqual(["draft-too-large"]);
  expect(codes({ a: "\u0000" })).toEqual(["unprintable"]);
  expect(codes({ a: "\ud800" })).toEqual(["unprintable"]);
  expect(codes({ a: "\\u0000 written out, 😀" })).toEqual([]);
});
