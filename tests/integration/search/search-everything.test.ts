import { beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { searchEverything } from "@/lib/usecases/search/queries/search-everything";
import { openCase } from "@/tests/support/case-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeClient, makeStaff } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-05-11";
const found = async (actor: Actor, q: string) =>
  expectAccepted(await act(actor, DAY, searchEverything, { q })).results.map(
    ({ kind, title }) => `${kind} ${title}`,
  );

test("staff find a client and its case by two characters of the name", async () => {
  const client = await makeClient("杭州青禾客服外包有限公司", "91350100M000100Y43");
  await openCase(client, DAY);
  const reviewer = await makeStaff("许清和", "application-reviewer");
  expect(await found(reviewer, "青禾")).toEqual([
    "case 杭州青禾客服外包有限公司",
    "client 杭州青禾客服外包有限公司",
  ]);
});

test("a client finds its own case and nobody else's, and no people of the body", async () => {
  const owner = await makeClient("杭州青禾客服外包有限公司", "91350100M000100Y43");
  const other = await makeClient("苏州青禾物业有限公司", "91350100M0001013XT");
  await openCase(owner, DAY);
  await openCase(other, DAY);
  await makeStaff("青禾先生", "application-reviewer");
  expect(await found(owner, "青禾")).toEqual(["case 杭州青禾客服外包有限公司"]);
});

test("one character alone finds nothing", async () => {
  const reviewer = await makeStaff("许清和", "application-reviewer");
  await makeClient("青禾", "91350100M000100Y43");
  expect(await found(reviewer, "青")).toEqual([]);
});

test("everybody signed in finds the clauses of the rules, by number and by word, with the address of each", async () => {
  const owner = await makeClient("杭州青禾客服外包有限公司", "91350100M000100Y43");
  expect(await found(owner, "5.4.3.2")).toEqual(["clause 5.4.3.2"]);
  expect(await found(owner, "末次会议")).toContain("clause 5.5.8");
  const { results } = expectAccepted(await act(owner, DAY, searchEverything, { q: "5.9.2 b)" }));
  expect(results).toMatchObject([{ kind: "clause", href: "/rules/clauses/5.9.2_b)" }]);
});
