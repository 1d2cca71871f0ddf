import { expect, test } from "vitest";
import { bandFaults } from "@/rules/lint/checks/band-faults";
import { spanOf } from "@/rules/lint/document/band";

const faults = (counted: boolean, ...texts: readonly string[]) =>
  bandFaults(
    texts.flatMap((text) => {
      const span = spanOf(text);
      return span === null ? [] : [{ span, text }];
    }),
    counted,
  ).map(({ code, before, after }) => [code, before.text, after.text]);

test.each<[string, boolean, readonly string[], readonly (readonly string[])[]]>([
  ["a fraction behind a whole beginning", false, ["1~2.5天", "3~4天"], [["band-gap", "1~2.5天", "3~4天"]]],
  ["two bands with one end", true, ["1~5人", "3~5人"], [["band-overlap", "1~5人", "3~5人"]]],
  ["two bands without a beginning", true, ["≤0人", "≤5人"], [["band-overlap", "≤0人", "≤5人"]]],
  ["a count both hold, written in two ways", true, ["1~5人", ">4人"], [["band-overlap", "1~5人", ">4人"]]],
  ["a count neither holds", true, ["<5人", ">5人"], [["band-gap", "<5人", ">5人"]]],
  ["fractions that share an end", true, ["0.5~1.5个", "1.5~2.5个"], []],
  ["one left out", true, ["1~5人", "7~9人"], [["band-gap", "1~5人", "7~9人"]]],
  ["one tenth left out", false, ["0.1~0.5天", "0.7~0.9天"], [["band-gap", "0.1~0.5天", "0.7~0.9天"]]],
  ["hundredths that go on from tenths", false, ["0.1~0.5天", "0.51~0.9天"], []],
  ["bands in any order", true, ["11人以上", "6~10人", "1~5人"], []],
  [
    "the band without an end behind the one that begins alike",
    true,
    ["5人以上", "5~8人", "1~4人"],
    [["band-overlap", "5~8人", "5人以上"]],
  ],
])("bands: %s", (_, counted, texts, expected) => {
  expect(faults(counted, ...texts)).toEqual(expected);
});
