import { expect, test } from "vitest";
import { sectionDifference } from "@/lib/domain/report/section-difference";
import { sectionState } from "@/lib/domain/report/section-state";

test("two versions that say the same do not differ; nothing at all and an empty text are the same", () => {
  expect(sectionDifference({ text: "一", rows: [{ a: 1 }] }, { text: "一", rows: [{ a: 1 }] })).toEqual([]);
  expect(sectionDifference({ text: "", grade: null }, {})).toEqual([]);
  expect(sectionDifference({}, { text: "", grade: null, other: undefined })).toEqual([]);
});

test("of a text the lines that went and came are told, each as often as there are less or more of it", () => {
  expect(sectionDifference({ text: "一\n二\n二\n三" }, { text: "三\n二\n四\n四" })).toEqual([
    { path: "text", removed: ["一", "二"], added: ["四", "四"] },
  ]);
  expect(sectionDifference({ text: "一\n二" }, { text: "一\n二\n二" })).toEqual([
    { path: "text", removed: [], added: ["二"] },
  ]);
  expect(sectionDifference({ text: "一\n二" }, { text: "一" })).toEqual([
    { path: "text", removed: ["二"], added: [] },
  ]);
});

test("fields are told by their path at any depth, rows counted from 1, in the order of the later version", () => {
  const before = { gone: "旧", systems: [{ note: "甲" }, { note: "乙" }], count: 3 };
  const after = { count: 4, systems: [{ note: "甲" }, { note: "丙" }], isDone: true };
  expect(sectionDifference(before, after)).toEqual([
    { path: "count", removed: ["3"], added: ["4"] },
    { path: "systems.2.note", removed: ["乙"], added: ["丙"] },
    { path: "isDone", removed: [], added: ["true"] },
    { path: "gone", removed: ["旧"], added: [] },
  ]);
});

test("a version nobody had saved before lacks every field of the first", () => {
  expect(sectionDifference(null, { text: "一" })).toEqual([{ path: "text", removed: [], added: ["一"] }]);
});

const [EARLY, LATE] = ["2026-06-08T01:00:00.000Z", "2026-06-09T01:00:00.000Z"];

test("5.9.1: a section is empty until it is saved, begun while something is missing, then complete", () => {
  const returnedAt = null;
  expect(sectionState({ savedAt: null, gaps: ["text"], returnedAt })).toBe("empty");
  expect(sectionState({ savedAt: null, gaps: [], returnedAt })).toBe("empty");
  expect(sectionState({ savedAt: EARLY, gaps: ["text"], returnedAt })).toBe("begun");
  expect(sectionState({ savedAt: EARLY, gaps: [], returnedAt })).toBe("complete");
});

test("5.9.1: what the review sent back stays returned until it is saved again", () => {
  expect(sectionState({ savedAt: EARLY, gaps: [], returnedAt: LATE })).toBe("returned");
  expect(sectionState({ savedAt: null, gaps: [], returnedAt: LATE })).toBe("returned");
  expect(sectionState({ savedAt: LATE, gaps: [], returnedAt: LATE })).toBe("complete");
  expect(sectionState({ savedAt: LATE, gaps: ["text"], returnedAt: EARLY })).toBe("begun");
});
