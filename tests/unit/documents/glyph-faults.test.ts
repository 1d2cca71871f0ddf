import { expect, test } from "vitest";
import { glyphFaults, unprinted } from "@/lib/usecases/document/glyph-faults";

// U+20BB7 (𠮷) and U+2A6D6: ideographs of the supplementary planes; U+200B takes no room.
const save = { method: "PUT", path: "/cases/{caseId}/application" } as const;

test("each text with a character that no paper can show is named by its field and its characters", () => {
  expect(
    unprinted({ content: { sites: [{ name: "杭州" }, { name: "𪛖𪛖店" }] }, count: 3, none: null }),
  ).toEqual([
    { path: "content.sites.1.name", text: "𪛖𪛖店", code: "no-glyph", facts: { characters: ["𪛖"] } },
  ]);
  expect(unprinted({ name: "岩崎\u200b喆", note: "甲\n乙" })).toEqual([]);
});

test("only what may come to stand on a paper is held against its font", () => {
  const form = { name: "𪛖" };
  expect(glyphFaults(save, form)).toHaveLength(1);
  expect(glyphFaults({ method: "PUT", path: "/drafts/{form}/{objectId}" }, form)).toEqual([]);
  expect(glyphFaults({ method: "GET", path: "/cases/{caseId}" }, form)).toEqual([]);
});
