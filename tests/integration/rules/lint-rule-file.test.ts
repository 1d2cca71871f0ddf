import { readFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { FILE_LIMIT } from "@/lib/domain/file/file-types";
import { lintRuleFile } from "@/lib/usecases/rules/lint-rule-file";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeClient, makeStaff, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-06-01";
const planted = new Uint8Array(readFileSync("tests/unit/rule-lint/documents/planted-energy.md"));

test("a rule document is read for staff, for many at once alike, and nothing of it is kept", async () => {
  const quality = await makeStaff("秦质", "quality-manager");
  const auditor = await makeStaff("沈审", "auditor");
  const ask = (who: typeof quality) => act(who, DAY, lintRuleFile, { bytes: planted });
  const [one, other] = await Promise.all([ask(quality), ask(auditor)]);
  expect(expectAccepted(one)).toContainEqual({
    ...{ line: 52, clause: "5.1.2", code: "missing-label", text: "c)" },
  });
  expect(other).toEqual(one);
  expect(await prisma().storedFile.count()).toBe(0);
});

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

test.each([
  ["a PDF", text("%PDF-1.7\n"), "rule-file-not-a-document"],
  ["a zip that is no Word document", Buffer.from("PK\u0003\u0004 and no more"), "rule-file-broken-docx"],
  ["twenty megabytes of text", new Uint8Array(FILE_LIMIT).fill(0x61), "rule-file-too-long"],
  ["more than twenty megabytes", new Uint8Array(FILE_LIMIT + 1).fill(0x61), "file-too-large"],
  ["no words", text(" \n"), "rule-file-empty"],
])("%s is refused", async (_, bytes, code) => {
  const quality = await makeStaff("秦质", "quality-manager");
  const codes = refusalCodes(await act(quality, DAY, lintRuleFile, { bytes }));
  expect(codes).toEqual([code]);
});

test("a client checks no rules of the body", async () => {
  const client = await makeClient("青禾", "91350100M000100Y43");
  const codes = refusalCodes(await act(client, DAY, lintRuleFile, { bytes: planted }));
  expect(codes).toEqual(["not-permitted"]);
});
