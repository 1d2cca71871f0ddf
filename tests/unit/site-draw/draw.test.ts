import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { draw, DRAW_ALGORITHM } from "@/lib/site-draw/draw";

const algorithm = DRAW_ALGORITHM;
const site = (id: string, visitedThisCycle = false) => ({ id, visitedThisCycle });

test("5.4.5: ranks are the ascending SHA-256 of seed, newline and id", () => {
  // printf 'seed\na' | sha256sum and so on, sorted by hand on the first digits
  const rank = (id: string) => createHash("sha256").update(`seed\n${id}`).digest("hex");
  const ids = ["a", "b", "c", "d"];
  const expected = [...ids].sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
  expect(draw({ algorithm, seed: "seed", sites: ids.map((id) => site(id)), random: 4 }).drawn).toEqual(
    expected,
  );
});

test("5.4.5: sites not visited in the running cycle are drawn first", () => {
  const sites = [site("a", true), site("b", true), site("c"), site("d")];
  const { drawn } = draw({ algorithm, seed: "x", sites, random: 3 });
  expect([...drawn.slice(0, 2)].sort()).toEqual(["c", "d"]);
  expect(drawn).toHaveLength(3);
});

test("the same input always draws the same sites, whatever the order of the list; a larger draw begins alike", () => {
  const lists = fc.uniqueArray(fc.record({ id: fc.string(), visitedThisCycle: fc.boolean() }), {
    selector: ({ id }) => id,
    maxLength: 12,
  });
  fc.assert(
    fc.property(lists, fc.string(), fc.nat(12), (sites, seed, random) => {
      const once = draw({ algorithm, seed, sites, random });
      expect(draw({ algorithm, seed, sites: sites.toReversed(), random })).toEqual(once);
      expect(once.drawn).toHaveLength(Math.min(random, sites.length));
      const more = draw({ algorithm, seed, sites, random: random + 1 });
      expect(more.drawn.slice(0, random)).toEqual(once.drawn);
    }),
  );
});

test("the hash of the list tells another list apart, a visited site included", () => {
  const hash = (...sites: ReturnType<typeof site>[]) =>
    draw({ algorithm, seed: "s", sites, random: 0 }).listHash;
  expect(hash(site("a"))).toMatch(/^[0-9a-f]{64}$/);
  expect(new Set([hash(), hash(site("a")), hash(site("a", true)), hash(site("a"), site("b"))]).size).toBe(4);
});
