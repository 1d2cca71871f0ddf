import { expect, test } from "vitest";
import { assessNote, isCorrection, wordsOf } from "@/lib/domain/audit/assess-note";
import { AUDIT_STATUSES } from "@/lib/domain/audit/audit-machine";
import type { ConductFile } from "@/lib/domain/audit/conduct-file";
import type { NoteRow } from "@/lib/domain/report/report-record";
import { plainDate } from "@/rules/core/plain-date";
import { actorOf, CLOSING, conductFile, DAY_1 } from "../../support/conduct";
import { complaintHandling } from "../../support/rules";

const WORDS = {
  ...{ unit: "客服部", siteId: null, evidence: "抽查 12 件投诉。", notedOn: DAY_1 },
  verdict: "conforms" as const,
};
const CLAUSE = { criterion: "GB/T 19012-2019", clause: "7.2" };
const ENTRY = {
  ...{ caseId: "case", auditId: "audit", noteId: "note", version: 1, reason: "" },
  ...CLAUSE,
  ...WORDS,
};
const ON_FILE: NoteRow = {
  ...{ id: "note", version: 1, authorPersonId: "member", isAfterClosing: false, changes: [] },
  ...CLAUSE,
  ...WORDS,
};

type Asked = Readonly<{
  file?: Partial<ConductFile>;
  existing?: NoteRow | null;
  entry?: Partial<typeof ENTRY> | { siteId: string };
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

test("5.5.8: unit, site, evidence, verdict and day are what a note says, and nothing else of it", () => {
  expect(wordsOf({ ...ENTRY, siteId: "site" })).toEqual({ ...WORDS, siteId: "site" });
  const differs = (change: Partial<NoteRow>) =>
    isCorrection({ closing: CLOSING }, { ...ON_FILE, ...change }, ENTRY);
  expect(differs({ unit: "质量部" })).toBe(true);
  expect(differs({ siteId: "site" })).toBe(true);
  expect(differs({ verdict: "improvement" })).toBe(true);
  expect(differs({ notedOn: plainDate("2026-06-09") })).toBe(true);
  expect(differs({ version: 7, id: "x" })).toBe(false);
});
