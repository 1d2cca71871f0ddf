import { expect, test } from "vitest";
import { bothWords, isBlank, isOwnUnanswered, noteFaults, sendable } from "@/lib/domain/audit/note-draft";
import type { Note } from "@/lib/domain/audit/check-list-note";
import type { NoteWords } from "@/lib/domain/audit/note-form";
import { unjudgedNotes } from "@/lib/domain/audit/unjudged-notes";
import { DAY_1 } from "../../support/conduct";

const sample = (record: string) => ({ record, population: 24, sampleSize: 6 });
const words = (change: Partial<NoteWords> = {}): NoteWords => ({
  ...{ unit: "客服部", siteId: null, asked: "", seen: "", evidence: "抽查 12 件。", samples: [] },
  ...{ verdict: "conforms", notedOn: DAY_1, notedAt: null },
  ...change,
});

test("a save whose answer got lost is known again, also without the blanks at its ends", () => {
  expect(isOwnUnanswered(words(), words({ evidence: " 抽查 12 件。\n" }))).toBe(true);
  expect(isOwnUnanswered(words({ evidence: "抽查 13 件。" }), words())).toBe(false);
  expect(isOwnUnanswered(words({ verdict: null }), words())).toBe(false);
  expect(isOwnUnanswered(words(), words({ samples: [sample("")] }))).toBe(false);
});

test("a sample without a name is typed on and not sent", () => {
  expect(sendable(words({ samples: [sample(" "), sample("登记表")] })).samples).toEqual([sample("登记表")]);
});

test("what the server would refuse is told of the words themselves, field by field, before they are sent", () => {
  const faults = (change: Partial<NoteWords>) =>
    noteFaults(words(change)).map(({ path, code }) => [path, code]);
  expect(faults({})).toEqual([]);
  expect(faults({ evidence: "抽查 12 件😀", asked: "受理😀" })).toEqual([
    ["asked", "unprintable"],
    ["evidence", "unprintable"],
  ]);
  expect(faults({ evidence: "证".repeat(20_001) })).toEqual([["evidence", "too-long"]]);
  expect(faults({ samples: [sample("登记表"), sample("记录😀")] })).toEqual([
    ["samples.1.record", "unprintable"],
  ]);
  // One that nobody has named is not sent, whatever stands in it.
  expect(faults({ samples: [{ record: " ", population: 99_999_999, sampleSize: null }] })).toEqual([]);
});

test("a note is blank until anything is written, sampled or judged", () => {
  const blank = words({ evidence: " ", verdict: null });
  expect(isBlank(blank)).toBe(true);
  for (const part of [
    { asked: "受理" },
    { seen: "已登记" },
    { evidence: "12 件" },
    { verdict: "conforms" as const },
  ])
    expect(isBlank({ ...blank, ...part })).toBe(false);
  expect(isBlank({ ...blank, samples: [sample("登记表")] })).toBe(false);
});

test("both texts are kept one under the other, theirs first, and no text twice", () => {
  const mine = words({
    evidence: "抽查 6 件。",
    seen: "当日登记",
    samples: [sample("B"), sample("A")],
    notedAt: 600,
  });
  const theirs = words({
    asked: "受理",
    evidence: "查程序。",
    seen: "当日登记，次日回复",
    samples: [sample("A")],
    notedAt: 540,
  });
  expect(bothWords(mine, theirs)).toEqual({
    ...mine,
    ...{ asked: "受理", evidence: "查程序。\n抽查 6 件。", seen: "当日登记，次日回复\n当日登记" },
    samples: [sample("A"), sample("B")],
  });
  const both = (mine: string, theirs: string) =>
    bothWords(words({ evidence: mine }), words({ evidence: theirs })).evidence;
  expect(both("查程序。抽查 6 件；记录齐全。", "查程序。抽查 7 件；记录齐全。")).toBe(
    "查程序。抽查 7 件；记录齐全。\n抽查 6 件；",
  );
  expect(both("查程序。", "查程序。抽查。")).toBe("查程序。抽查。");
  expect(both("", "查程序。")).toBe("查程序。");
  expect(both("查程序。", " ")).toBe("查程序。");
  expect(bothWords(words({ notedAt: null }), theirs).notedAt).toBe(540);
});

test("5.5.7 a: a note without a verdict is named before the report rests on the notes", () => {
  const note = (change: Partial<Note>): Note => ({
    ...{ id: "n", version: 1, authorPersonId: "member", criterion: "GB/T 19012-2019", clause: "7.2" },
    ...{ isAfterClosing: false, changes: [] },
    ...words(),
    ...change,
  });
  expect(unjudgedNotes([note({})])).toEqual([]);
  expect(
    unjudgedNotes([note({ verdict: null }), note({}), note({ verdict: null, clause: "8.1", unit: "" })]),
  ).toEqual([
    { code: "notes-unjudged", clause: "5.5.7 a)", facts: { count: 2, notes: ["7.2 客服部", "8.1"] } },
  ]);
});
