import { expect, test } from "vitest";
import { auditListForm } from "@/lib/domain/audit/audit-list-form";
import { factsForm } from "@/lib/domain/audit/facts-file";
import { closingForm, openingForm } from "@/lib/domain/audit/meeting-form";
import { noteForm } from "@/lib/domain/audit/note-form";
import { settleFactsForm } from "@/lib/domain/audit/settlement";
import { stage1FindingForm, stage1ItemsForm } from "@/lib/domain/audit/stage1-forms";

const ID = "7b0f3c1e-2a4d-4c59-9d1e-3f6a8b2c4d5e";
const AUDIT = { caseId: ID, auditId: ID };
const MEETING = {
  ...{ ...AUDIT, heldOn: "2026-06-08", startsAt: 540, endsAt: 570, place: "会议室", isRemote: false },
  ...{ attendance: [{ name: "方知夏", capacity: "top-management" }], agendaDone: ["scope"] },
};

test("5.5.2, 5.5.8: a meeting has its attendants, and the points of its own agenda only", () => {
  expect(openingForm.parse(MEETING)).toEqual({
    ...MEETING,
    note: "",
    sheetFileIds: [],
    attendance: [
      {
        ...{ name: "方知夏", capacity: "top-management", post: "", department: "", authorisation: "" },
        ...{ organisation: "", fileId: null, presence: "in-person" },
        ...{ signatureFileId: null, isSignedOnPaper: false },
      },
    ],
  });
  expect(openingForm.safeParse({ ...MEETING, attendance: [] }).success).toBe(false);
  expect(openingForm.safeParse({ ...MEETING, agendaDone: ["thanks"] }).success).toBe(false);
  expect(closingForm.safeParse(MEETING).success).toBe(false);
  expect(closingForm.parse({ ...MEETING, agendaDone: ["thanks"] }).disagreements).toBe("");
});

test("5.4.2.1 c): a finding about no content in particular is kept as about none", () => {
  const finding = {
    ...AUDIT,
    criterion: "GB/T 19012-2019",
    clause: "7.2",
    statement: "无程序",
    evidence: "清单",
  };
  const about = (item: unknown) => stage1FindingForm.parse({ ...finding, item }).item;
  expect([undefined, null, "", "scope"].map(about)).toEqual([null, null, null, "scope"]);
});

test("5.4.2.1 b): the list of contents starts at version 0", () => {
  const items = [{ item: "scope", verdict: "attention" }];
  const save = (version: number) => stage1ItemsForm.safeParse({ ...AUDIT, version, items });
  expect(save(0).data?.items).toEqual([{ item: "scope", verdict: "attention", evidence: "" }]);
  expect(save(-1).success).toBe(false);
});

const NOTE = {
  ...{ ...AUDIT, noteId: ID, version: 0, criterion: "GB/T 19012-2019", clause: "7.2", verdict: "conforms" },
  notedOn: "2026-06-08",
};

test("5.5.5: a note may be empty of evidence, and names a verdict of the three", () => {
  const unsaid = { asked: "", seen: "", samples: [], notedAt: null };
  expect(noteForm.parse({ ...NOTE, verdict: null }).verdict).toBeNull();
  for (const notedAt of [-1, 1_440]) expect(noteForm.safeParse({ ...NOTE, notedAt }).success).toBe(false);
  expect(noteForm.parse(NOTE)).toEqual({
    ...NOTE,
    ...unsaid,
    unit: "",
    siteId: null,
    evidence: "",
    reason: "",
  });
  expect(noteForm.safeParse({ ...NOTE, verdict: "attention" }).success).toBe(false);
  expect(noteForm.safeParse({ ...NOTE, version: -1 }).success).toBe(false);
});

const FACTS = { ...AUDIT, version: 0, effectivePersonnel: 1, scope: "投诉处理", complexity: [] };
const SITE = { kind: "fixed", name: "南京分中心", address: "中山路 1 号", activity: "受理", headcount: 0 };

test("5.6.2 c): facts as found have at least one person; sites and English may be left out", () => {
  expect(factsForm.parse(FACTS)).toEqual({
    ...{ ...FACTS, goneSiteIds: [], furtherSites: [], scopeEn: "", difference: "" },
  });
  expect(factsForm.safeParse({ ...FACTS, effectivePersonnel: 0 }).success).toBe(false);
});

test("5.4.5: a further site is fixed or temporary, and of a group numbered from 1 to 99 or of none", () => {
  const site = (change: object) => factsForm.safeParse({ ...FACTS, furtherSites: [{ ...SITE, ...change }] });
  expect(site({}).data?.furtherSites).toEqual([{ ...SITE, siteId: null, similarGroup: null }]);
  const fits = [0, 1, 99, 100].map((similarGroup) => site({ similarGroup }).success);
  expect(fits).toEqual([false, true, true, false]);
  expect(site({ similarGroup: 3 }).data?.furtherSites[0]?.similarGroup).toBe(3);
  expect(site({ kind: "central" }).success).toBe(false);
});

const SETTLED = { ...AUDIT, version: 1, addedHalfDays: 0, settlement: "按名册核定。" };

test("5.6.2 c): a settlement of days alone chooses no scope, no site and no visit", () => {
  expect(settleFactsForm.parse(SETTLED)).toEqual({
    ...{ ...SETTLED, chosen: [], slots: [], scopeChoice: null, scopeEn: "", scopeCodes: [] },
    scopeAgreedOn: null,
  });
});

test("5.6.2 c): an adopted scope keeps each of its codes once", () => {
  const adopted = { scopeChoice: "adopt", scopeEn: "Calls", scopeCodes: ["35.01", "35.01", "35.02"] };
  expect(settleFactsForm.parse({ ...SETTLED, ...adopted, scopeAgreedOn: "2026-06-12" })).toMatchObject({
    ...{ scopeChoice: "adopt", scopeCodes: ["35.01", "35.02"], scopeAgreedOn: "2026-06-12" },
  });
  expect(settleFactsForm.safeParse({ ...SETTLED, scopeChoice: "later" }).success).toBe(false);
});

test("the list of audits is asked for by open ones, their days first; a month is one of a year", () => {
  expect(auditListForm.parse({})).toEqual({
    ...{ q: "", person: "", kind: "", month: "", limit: "", status: "", sort: "days", direction: "asc" },
    ...{ after: "", before: "" },
  });
  const months = ["2026-06", "2026-12", "2026-00", "2026-13", "1999-06", "2026-6", "x2026-06", "2026-061"];
  expect(months.map((month) => auditListForm.safeParse({ month }).success)).toEqual([
    ...[true, true, false, false, false, false, false, false],
  ]);
  const sorts = ["days", "kind", "case", "client", "determined", "status", "team", "", "id"];
  expect(sorts.filter((sort) => !auditListForm.safeParse({ sort }).success)).toEqual(["", "id"]);
  expect(
    ["", "any", "opened", "open"].filter((status) => !auditListForm.safeParse({ status }).success),
  ).toEqual(["open"]);
  expect(["", "stage2", "stage3"].filter((kind) => !auditListForm.safeParse({ kind }).success)).toEqual([
    "stage3",
  ]);
});
