import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import * as audits from "@/lib/data/decision-audit-columns";
import * as others from "@/lib/data/decision-file-columns";
import { DECISION_FILE_PARTS, DECISION_FILE_SHAPE, DECISION_TOLD } from "@/lib/domain/decision/decision-file";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** Dotted names of every member a select reads, in their own order. */
const membersOf = (select: unknown, path = ""): readonly string[] => {
  if (!isObject(select)) return [path];
  const inner = isObject(select["select"]) ? select["select"] : select;
  return Object.entries(inner).flatMap(([name, value]) => membersOf(value, `${path}.${name}`));
};

/** Of each shape the members that it hashes. A shape that decisions may be bound to is never changed. */
const SHAPES: Readonly<Record<number, string>> = {
  1: "ada3ef970b8b6c0e8f6ff27f5b1f6abbdfd01f03dddae71c93ed21ba19c2804a",
  2: "4be2062e9f5af7cbe9eeae1fee3c1a03897ece0274ef1c06356ac915b1fb2124",
  3: "ded81cc671249c4d8f68d1b625cf0cc645b126ef0c0fa33d21b1d9e66d850d75",
  4: "092273a47ae63fd310bf794bdb3c3e2fc549921ba2d7d40b23a84ba2d5c5bc88",
  5: "bfbda7172887a964aa76bd9a117a7aec677b58f16df923a60b837e5dbf58a20c",
  6: "e7f5d7a8880b58f8154588cce1d62c5138efc3de3f8c862286509fb48587a9a0",
  7: "8e7ccedb00f09ff16e76b18caf1c738d547ae67e17926bb8083c9782d5e8e33f",
  8: "3c0c8b3ea130cbcded8acc9d61dc50f7023b607c1174df7a57195bc696070c57",
};

test("5.9: whoever changes what a decision is bound to gives the snapshot a new shape", () => {
  const told = DECISION_TOLD.map((name) => `told.${name}`);
  const members = [...DECISION_FILE_PARTS, ...told, ...membersOf({ ...others, ...audits })].toSorted();
  const digest = createHash("sha256").update(members.join("\n")).digest("hex");
  expect({ [DECISION_FILE_SHAPE]: digest }).toEqual({
    [DECISION_FILE_SHAPE]: SHAPES[DECISION_FILE_SHAPE],
  });
});
