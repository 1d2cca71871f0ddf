import { expect, test } from "vitest";
import { turns } from "@/lib/turns";

test("never more than so many at a time, all of them in the end, in the order they came", async () => {
  const gate = turns(2);
  const began: number[] = [];
  let now = 0;
  let most = 0;
  const work = (serial: number) => () => {
    began.push(serial);
    now += 1;
    most = Math.max(most, now);
    return Promise.resolve().then(() => {
      now -= 1;
    });
  };
  await Promise.all([1, 2, 3, 4, 5].map((serial) => gate.take(work(serial))));
  expect(most).toBe(2);
  expect(began).toEqual([1, 2, 3, 4, 5]);
});

test("work that fails gives its place on", async () => {
  const gate = turns(1);
  await expect(gate.take(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await gate.take(() => Promise.resolve(7))).toBe(7);
});

test("a full line says so", async () => {
  const gate = turns(1, 1);
  let release: () => void = () => undefined;
  const first = gate.take(() => new Promise<void>((resolve) => (release = resolve)));
  expect(gate.isFull()).toBe(false);
  const second = gate.take(() => Promise.resolve());
  expect(gate.isFull()).toBe(true);
  release();
  await Promise.all([first, second]);
  expect(gate.isFull()).toBe(false);
});
