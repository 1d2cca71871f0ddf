import { expect, test } from "vitest";
import { assessNote, isCorrection, wordsOf } from "@/lib/domain/audit/assess-note";
import { AUDIT_STATUSES } from "@/lib/domain/audit/audit-machine";
import type { ConductFile } from "@/lib/domain/audit/conduct-file";
import type { Note } from "@/lib/domain/audit/check-list-note";
import type { NoteEntry, NoteWords } from "@/lib/domain/audit/note-form";
import { plainDate } from "@/rules/core/plain-date";
import { actorOf, CLOSING, conductFile, DAY_1, plannedRow } from "../../support/conduct";
import { complaintHandling } from "../../support/rules";

const SAMPLE = { record: "投诉登记表 2026-05", population: 24, sampleSize: 6 };
const WORDS: NoteWords & { samples: NoteEntry["samples"] } = {
  ...{ unit: "客服部", siteId: null, evidence: "抽查 12 件投诉。", notedOn: DAY_1 },
  ...{ asked: "登记与受理", seen: "均于当日登记", samples: [SAMPLE], notedAt: 600 },
  verdict: "conforms",
};
const CLAUSE = { criterion: "GB/T 19012-2019", clause: "7.2" };
const ENTRY: NoteEntry = {
  ...{ caseId: "case", auditId: "audit", noteId: "note", version: 1, reason: "" },
  ...CLAUSE,
  ...WORDS,
};
const ON_FILE: Note = {
  ...{ id: "note", version: 1, authorPersonId: "member", isAfterClosing: false, changes: [] },
  ...CLAUSE,
  ...WORDS,
};

type Asked = Readonly<{
  file?: Partial<ConductFile>;
  existing?: Note | null;
  entry?: Partial<NoteEntry>;
  personId?: string | null;
}>;

const assessed = ({ file = {}, existing = null, entry = {}, personId = "member" }: Asked) =>
  assessNote(
    { file: conductFile(file), rules: complaintHandling, existing, entry: { ...ENTRY, ...entry } },
    { actor: actorOf(personId), today: plainDate("2026-06-09") },
  );
const told = (asked: Asked) => {
  const outcome = assessed(asked);
  return outcome.ok ? [] : outcome.refusals;
};

test("5.5.5: a note is kept under whoever wrote it, also when the leader mends it", () => {
  expect(assessed({ personId: "intern" })).toEqual({ ok: true, value: "intern" });
  expect(assessed({ existing: ON_FILE })).toEqual({ ok: true, value: "member" });
  expect(assessed({ existing: ON_FILE, personId: "leader" })).toEqual({ ok: true, value: "member" });
});

test("5.4.4: whoever does not audit here writes no note", () => {
  for (const personId of ["expert", "stranger", null])
    expect(told({ personId })).toEqual([{ code: "not-of-this-audit", clause: "5.4.4" }]);
});

test("5.5.5: notes are written while the audit is opened or closed, and in no other state", () => {
  for (const status of AUDIT_STATUSES)
    expect([status, told({ file: { status } })]).toEqual([
      status,
      status === "opened" || status === "closed"
        ? []
        : [{ code: "notes-closed", clause: "5.5.5", facts: { status } }],
    ]);
});

test("5.4.4.5: a note of another is not written over, save by the leader", () => {
  const refused = (author: string) => [{ code: "note-of-another", clause: "5.4.4.5", facts: { author } }];
  expect(told({ existing: ON_FILE, personId: "intern" })).toEqual(refused("member-name"));
  // Its author has left the team since.
  expect(told({ existing: { ...ON_FILE, authorPersonId: "gone" } })).toEqual(refused(""));
});

test("5.4.6.3 c): a note is on a clause that the plan audits", () => {
  const refused = (criterion: string, audited: string) => [
    { code: "clause-not-audited", clause: "5.4.6.3 c)", facts: { criterion, audited }, field: "clause" },
  ];
  expect(told({ entry: { clause: "99.1" } })).toEqual(refused("GB/T 19012-2019", "99.1"));
  expect(told({ entry: { criterion: "GB/T 19001-2016" } })).toEqual(refused("GB/T 19001-2016", "7.2"));
  expect(told({ file: { plan: null } })).toEqual(refused("GB/T 19012-2019", "7.2"));
});

test("5.4.6.3 c): a note is of a site that the plan visits, or of the client's own address", () => {
  const refused = [{ code: "note-site-not-planned", clause: "5.4.6.3 c)", field: "siteId" }];
  expect(told({ entry: { siteId: "site" } })).toEqual([]);
  expect(told({ entry: { siteId: "other" } })).toEqual(refused);
  expect(told({ entry: { siteId: "site" }, file: { plan: null } }).slice(1)).toEqual(refused);
});

test("5.5.5.1: a note is of a day from the opening to today", () => {
  const on = (day: string, file: Partial<ConductFile> = {}) =>
    told({ file, entry: { notedOn: plainDate(day) } });
  const refused = (day: string) => [
    { code: "note-day-outside", clause: "5.5.5.1", facts: { day }, field: "notedOn" },
  ];
  expect(on("2026-06-07")).toEqual(refused("2026-06-07"));
  expect(on("2026-06-08")).toEqual([]);
  expect(on("2026-06-09")).toEqual([]);
  expect(on("2026-06-10")).toEqual(refused("2026-06-10"));
  expect(on("2026-06-01", { opening: null })).toEqual([]);
  expect(on("2026-06-10", { opening: null })).toEqual(refused("2026-06-10"));
});

test("5.5.9.2: a note changed after the closing meeting says why", () => {
  const file = { closing: CLOSING };
  const changed = { file, existing: ON_FILE, entry: { evidence: "抽查 13 件投诉。" } };
  expect(told(changed)).toEqual([{ code: "note-change-unreasoned", clause: "5.5.9.2", field: "reason" }]);
  expect(told({ ...changed, entry: { ...changed.entry, reason: "笔误" } })).toEqual([]);
});

test("5.5.8, 5.5.9.2: a correction is a note of before the closing that says something else now", () => {
  const after = { closing: CLOSING };
  const other = { ...ENTRY, evidence: "抽查 13 件投诉。" };
  expect(isCorrection(after, ON_FILE, other)).toBe(true);
  expect(isCorrection(after, ON_FILE, ENTRY)).toBe(false);
  expect(isCorrection({ closing: null }, ON_FILE, other)).toBe(false);
  expect(isCorrection(after, { ...ON_FILE, isAfterClosing: true }, other)).toBe(false);
  expect(isCorrection(after, null, other)).toBe(false);
});

test("5.4.4.5: whoever the plan gives the same clause at the same place writes on the row as well", () => {
  const shared = {
    ...{ unit: "客服部", personIds: ["member", "intern"] },
    clauses: ["GB/T 19012-2019 7.2"],
  };
  const planned = (change: Partial<typeof shared>) => ({
    ...{ purpose: "", scope: "", criteria: ["GB/T 19012-2019"] },
    rows: [plannedRow("audit", { ...shared, ...change })],
  });
  const byIntern = (change: Partial<typeof shared>) =>
    told({ file: { plan: planned(change) }, existing: ON_FILE, personId: "intern" }).map(({ code }) => code);
  expect(byIntern({})).toEqual([]);
  expect(byIntern({ unit: "质量部" })).toEqual(["note-of-another"]);
  expect(byIntern({ personIds: ["member"] })).toEqual(["note-of-another"]);
  expect(byIntern({ clauses: ["GB/T 19012-2019 7.3"] })).toEqual(["note-of-another"]);
});

test("5.5.5.1: no more records were looked at than there are", () => {
  const sampled = (population: number | null, sampleSize: number | null) =>
    told({ entry: { samples: [SAMPLE, { record: "培训记录", population, sampleSize }] } });
  expect(sampled(6, 6)).toEqual([]);
  expect(sampled(null, 7)).toEqual([]);
  expect(sampled(6, null)).toEqual([]);
  expect(sampled(6, 7)).toEqual([
    {
      ...{ code: "sample-beyond-population", clause: "5.5.5.1", field: "samples.1.sampleSize" },
      facts: { record: "培训记录", population: 6, sampleSize: 7 },
    },
  ]);
});

test("5.5.8: place, what was asked, seen, sampled and found, verdict, day and hour are what a note says, and nothing else of it", () => {
  expect(wordsOf({ ...ENTRY, siteId: "site" })).toEqual({ ...WORDS, siteId: "site" });
  const differs = (change: Partial<Note>) =>
    isCorrection({ closing: CLOSING }, { ...ON_FILE, ...change }, ENTRY);
  expect(differs({ unit: "质量部" })).toBe(true);
  expect(differs({ siteId: "site" })).toBe(true);
  expect(differs({ verdict: "improvement" })).toBe(true);
  expect(differs({ notedOn: plainDate("2026-06-09") })).toBe(true);
  expect(differs({ asked: "受理" })).toBe(true);
  expect(differs({ seen: "次日登记" })).toBe(true);
  expect(differs({ samples: [{ ...SAMPLE, sampleSize: 7 }] })).toBe(true);
  expect(differs({ notedAt: 601 })).toBe(true);
  expect(differs({ version: 7, id: "x" })).toBe(false);
});
