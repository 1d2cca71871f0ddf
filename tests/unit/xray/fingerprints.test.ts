import fc from "fast-check";
import { expect, test } from "vitest";
import { fingerprintsOf } from "@/lib/domain/xray/text/fingerprints";
import { PASTED_LEAST } from "@/lib/domain/xray/text/shared-passages";

const words = (least: number, most: number) =>
  fc
    .array(fc.integer({ min: 0x4e00, max: 0x9fa5 }), { minLength: least, maxLength: most })
    .map((codes) => String.fromCodePoint(...codes));

test("5.5.9.2: two texts that share as much as counts as pasted share a fingerprint, wherever it stands", () => {
  fc.assert(
    fc.property(
      fc.tuple(words(0, 120), words(0, 120), words(0, 120), words(0, 120)),
      words(PASTED_LEAST, PASTED_LEAST + 60),
      ([before, behind, ahead, after], pasted) => {
        const known = new Set(fingerprintsOf(before + pasted + behind));
        return fingerprintsOf(`${ahead}${pasted}。${after}`).some((print) => known.has(print));
      },
    ),
  );
});

test("5.5.9.2: texts of different words share none, and a short one has none", () => {
  expect(fingerprintsOf("甲".repeat(PASTED_LEAST - 1))).toEqual([]);
  const one = Array.from({ length: 300 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join("");
  const other = Array.from({ length: 300 }, (_, at) => String.fromCodePoint(0x5e00 + at)).join("");
  const known = new Set(fingerprintsOf(one));
  expect(fingerprintsOf(other).filter((print) => known.has(print))).toEqual([]);
});
