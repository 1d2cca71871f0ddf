import { expect, test } from "vitest";
import { DOCUMENTS } from "@/lib/documents/render";
import { OFFICIAL_DOCUMENTS } from "@/lib/domain/document/official-documents.data";

const every = Object.entries(OFFICIAL_DOCUMENTS);

test("each form has a code of its own, and every kind that is drawn stands in the registry", () => {
  const codes = every.map(([, { code }]) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(new Set(every.map(([, { kind }]) => kind))).toEqual(new Set(Object.keys(DOCUMENTS)));
});

test("6.5: every document is kept for a whole cycle of three years after its own", () => {
  for (const [name, { retention }] of every)
    expect([name, retention]).toEqual([name, { years: 3, clause: "ISO/IEC 17021-1:2015 9.9.4" }]);
});
