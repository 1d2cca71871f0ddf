import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { listCases } from "@/lib/usecases/case/queries/list-cases";
import { removeFilter } from "@/lib/usecases/list/remove-filter";
import { saveFilter } from "@/lib/usecases/list/save-filter";
import { openCase } from "@/tests/support/case-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeClient, makeStaff, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const TODAY = "2026-06-01";
const FILTER = { list: "cases", name: "评审中", query: "stage=application&after=x&colour=red" } as const;

const savedOf = async (actor: Parameters<typeof act>[0]) =>
  expectAccepted(await act(actor, TODAY, listCases, {})).saved;

test("a saved filter is its owner's alone, keeps filters and no page, and counts in the owner's scope", async () => {
  const own = await makeClient("青禾", "91350100M000100Y43");
  const other = await makeClient("他人", "91350100M0001013XT");
  const manager = await makeStaff("方案", "programme-manager");
  await openCase(own, TODAY);
  await openCase(other, TODAY);
  for (const actor of [own, manager]) expectAccepted(await act(actor, TODAY, saveFilter, FILTER));
  expect(await savedOf(own)).toMatchObject([{ name: "评审中", query: "stage=application", count: 1 }]);
  expect(await savedOf(manager)).toMatchObject([{ name: "评审中", count: 2 }]);
  expect(await savedOf(other)).toEqual([]);
});

test("a name once per list, and a list keeps twelve", async () => {
  const manager = await makeStaff("方案", "programme-manager");
  expectAccepted(await act(manager, TODAY, saveFilter, FILTER));
  expect(refusalCodes(await act(manager, TODAY, saveFilter, FILTER))).toEqual(["saved-filter-name-taken"]);
  expectAccepted(await act(manager, TODAY, saveFilter, { ...FILTER, list: "audits" }));
  for (let number = 2; number <= 12; number += 1)
    expectAccepted(await act(manager, TODAY, saveFilter, { ...FILTER, name: `第 ${number} 个` }));
  expect(refusalCodes(await act(manager, TODAY, saveFilter, { ...FILTER, name: "第 13 个" }))).toEqual([
    "saved-filters-full",
  ]);
});

test("the same name twice at once is kept once", async () => {
  const manager = await makeStaff("方案", "programme-manager");
  await Promise.allSettled([1, 2, 3, 4].map(() => act(manager, TODAY, saveFilter, FILTER)));
  expect(await prisma().savedFilter.count()).toBe(1);
});

test("its owner takes it away; for anybody else it does not exist", async () => {
  const manager = await makeStaff("方案", "programme-manager");
  const finance = await makeStaff("财务", "finance");
  const { id: savedFilterId } = expectAccepted(await act(manager, TODAY, saveFilter, FILTER));
  await expect(act(finance, TODAY, removeFilter, { savedFilterId })).rejects.toThrow("No such saved filter");
  expectAccepted(await act(manager, TODAY, removeFilter, { savedFilterId }));
  expect(await savedOf(manager)).toEqual([]);
});

test("a saved filter that no longer fits shows what of it still does", async () => {
  const manager = await makeStaff("方案", "programme-manager");
  await prisma().savedFilter.create({
    data: {
      ...{ userId: manager.userId, list: "cases", name: "旧", query: "stage=gone&q=青禾" },
      createdAt: new Date(),
    },
  });
  expect(await savedOf(manager)).toMatchObject([{ name: "旧", count: 0 }]);
});
