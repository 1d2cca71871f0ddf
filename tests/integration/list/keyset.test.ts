import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { Prisma } from "@/lib/data/generated/client";
import { keysetCount, keysetPage, natural, type SortKey } from "@/lib/data/keyset";
import { prisma } from "@/lib/data/prisma";
import { withSql } from "@/tests/support/database";

beforeEach(() =>
  withSql((client) =>
    client.query('DROP TABLE IF EXISTS "Thing"; CREATE TABLE "Thing" (id int, value int, name text)'),
  ),
);

const rows = { from: Prisma.sql`"Thing"`, where: [], id: Prisma.sql`id`, idType: "bigint" } as const;
const byValue: SortKey = { sql: Prisma.sql`value`, type: "int", nullable: true };

const fill = (values: readonly (number | null)[]) =>
  withSql(async (client) => {
    await client.query('DELETE FROM "Thing"');
    for (const [id, value] of values.entries())
      await client.query('INSERT INTO "Thing" VALUES ($1, $2, $3)', [id, value, ""]);
  });

type Way = Readonly<{ key: SortKey; direction: "asc" | "desc"; limit: number }>;

/** Every page from the first to the last, then back again. */
const walk = async ({ key, direction, limit }: Way) => {
  const page = (place: Readonly<{ after?: string; before?: string }>) =>
    keysetPage(prisma(), { ...rows, key }, { after: "", before: "", direction, limit, ...place });
  const forth = [await page({})];
  for (let next = forth[0]?.next ?? null; next !== null; next = forth.at(-1)?.next ?? null)
    forth.push(await page({ after: next }));
  const back = [forth.at(-1) ?? (await page({}))];
  for (let before = back[0]?.previous ?? null; before !== null; before = back[0]?.previous ?? null)
    back.unshift(await page({ before }));
  return { forth: forth.map(({ ids }) => ids), back: back.map(({ ids }) => ids) };
};

test("forth and back, up and down, through ties and missing values: every row once, in order", async () => {
  const value = fc.option(fc.constantFrom(1, 2, 3, 10, 20), { nil: null });
  await fc.assert(
    fc.asyncProperty(
      fc.array(value, { maxLength: 24, size: "max" }),
      fc.constantFrom("asc" as const, "desc" as const),
      fc.integer({ min: 1, max: 7 }),
      async (values, direction, limit) => {
        await fill(values);
        const sign = direction === "asc" ? 1 : -1;
        // Written anew for the test: rows without a value last, ties by id, both turned by the direction.
        const expected = [...values.entries()]
          .sort(([one, left], [other, right]) => {
            if ((left === null) !== (right === null)) return left === null ? 1 : -1;
            return sign * ((left ?? 0) - (right ?? 0) || one - other);
          })
          .map(([id]) => String(id));
        const { forth, back } = await walk({ key: byValue, direction, limit });
        expect(forth.flat()).toEqual(expected);
        expect(back.flat()).toEqual(expected);
        expect(forth.slice(0, -1).every((ids) => ids.length === limit)).toBe(true);
      },
    ),
    { numRuns: 40 },
  );
});

test("names stand by pinyin, clauses by their numbers", async () => {
  const names = ["10.1", "8.2", "赵工", "安心", "北京", "8.10"];
  await fill(names.map(() => null));
  await withSql(async (client) => {
    for (const [id, name] of names.entries())
      await client.query('UPDATE "Thing" SET name = $2 WHERE id = $1', [id, name]);
  });
  const key: SortKey = { sql: natural(Prisma.sql`name`), type: "text" };
  const { forth, back } = await walk({ key, direction: "asc", limit: 2 });
  const named = (pages: readonly (readonly string[])[]) => pages.flat().map((id) => names[Number(id)]);
  expect(named(forth)).toEqual(["8.2", "8.10", "10.1", "安心", "北京", "赵工"]);
  expect(named(back)).toEqual(named(forth));
});

test.each(["7~x", "0198c7a0-0000-7000-8000-000000000001", "7", "7~99999999999"])(
  "a place that another order wrote (%s) begins the list anew",
  async (after) => {
    await fill([1, 2]);
    const key: SortKey = { sql: Prisma.sql`value`, type: "int" };
    const page = await keysetPage(
      prisma(),
      { ...rows, key },
      { after, before: "", direction: "asc", limit: 5 },
    );
    expect(page).toEqual({ ids: ["0", "1"], next: null, previous: null });
  },
);

test("a count stops at its most", async () => {
  await fill([1, 2, 3, null]);
  expect(await keysetCount(prisma(), rows, 3)).toBe(3);
  expect(await keysetCount(prisma(), rows, 9)).toBe(4);
});
