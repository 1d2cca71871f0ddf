import { afterEach, beforeEach, expect, vi } from "vitest";

/** Whatever reaches console.error is a fault of the product, also where the test itself would pass. */
beforeEach(() => {
  vi.spyOn(console, "error");
});

afterEach(() => {
  const spoken = vi.mocked(console.error).mock.calls;
  vi.mocked(console.error).mockRestore();
  expect(spoken, "nothing is written to console.error").toEqual([]);
});
