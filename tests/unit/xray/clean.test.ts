import { expect, test } from "vitest";
import { CHECKS, xray } from "@/lib/domain/xray/xray";
import { FAMILIES } from "@/lib/domain/xray/xray-lists";
import { fileOf } from "@/tests/support/xray/changed-file";
import { xrayFile } from "@/lib/domain/xray/xray-file";

test("5.5.9.2: a report that agrees with its records gives no finding", () => {
  expect(xray(fileOf())).toEqual([]);
});

test("5.5.9.2: what nothing is known of gives no finding", () => {
  expect(xray(xrayFile.parse({}))).toEqual([]);
});

test("5.5.9.2: at least sixty checks, at least four of each family, each under a code of its own", () => {
  const codes = CHECKS.flatMap(({ checks }) => checks.map(({ code }) => code));
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.length).toBeGreaterThanOrEqual(60);
  expect(CHECKS.map(({ family }) => family)).toEqual(FAMILIES);
  expect(CHECKS.filter(({ checks }) => checks.length < 4)).toEqual([]);
});
