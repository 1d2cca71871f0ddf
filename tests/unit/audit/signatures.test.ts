import { expect, test } from "vitest";
import { assessMeeting } from "@/lib/domain/audit/assess-meeting";
import { assessSignatures } from "@/lib/domain/audit/assess-signatures";
import { agendaMark, CLOSING_POINTS, OPENING_POINTS } from "@/lib/domain/audit/conduct-lists";
import type { SignaturesEntry } from "@/lib/domain/audit/meeting-form";
import { plainDate } from "@/rules/core/plain-date";
import { attendant, conductFile, DAY_1, meetingEntry, OPENING, present } from "../../support/conduct";
import { complaintHandling } from "../../support/rules";

const told = (entry: Parameters<typeof meetingEntry>[0]) =>
  assessMeeting("opening", conductFile(), meetingEntry(entry), {
    ...{ rules: complaintHandling, today: plainDate(DAY_1), minute: null },
  });

const manager = attendant("方知夏", "top-management");

test("5.5.2, 5.5.8.2: every point has the letter of its clause, a to p and a to l", () => {
  expect(OPENING_POINTS.map((point) => agendaMark("opening", point)).join("")).toBe(
    "a)b)c)d)e)f)g)h)i)j)k)l)m)n)o)p)",
  );
  expect(CLOSING_POINTS.map((point) => agendaMark("closing", point)).join("")).toBe(
    "a)b)c)d)e)f)g)h)i)j)k)l)",
  );
});

test("5.5.4.1: an observer is recorded with where it comes from and why it is there; a guide needs neither", () => {
  const observer = attendant("顾清和", "observer");
  const refusal = (field: string) => ({
    ...{ code: "observer-unexplained", clause: "5.5.4.1", facts: { name: "顾清和" } },
    field: `attendance.1.${field}`,
  });
  expect(told({ attendance: [manager, observer] })).toEqual([refusal("organisation")]);
  const from = { ...observer, organisation: "认可机构" };
  expect(told({ attendance: [manager, from] })).toEqual([refusal("authorisation")]);
  expect(told({ attendance: [manager, { ...from, authorisation: "见证，2026-06-01 商定" }] })).toEqual([]);
  expect(told({ attendance: [manager, attendant("叶听澜", "guide")] })).toEqual([]);
});

test("5.5.2: who signed on paper stands on a sheet that is on file, and nobody signs twice", () => {
  const onPaper = { ...manager, isSignedOnPaper: true };
  expect(told({ attendance: [onPaper] })).toEqual([
    { code: "sheet-missing", clause: "5.5.2", facts: { names: "方知夏" }, field: "sheetFileIds" },
  ]);
  expect(told({ attendance: [onPaper], sheetFileIds: ["sheet"] })).toEqual([]);
  expect(told({ attendance: [{ ...onPaper, signatureFileId: "drawn" }], sheetFileIds: ["sheet"] })).toEqual([
    { code: "signed-already", clause: "5.5.2", facts: { name: "方知夏" } },
  ]);
});

const OPENED = conductFile({
  opening: {
    ...OPENING,
    attendance: [
      present("方知夏", "top-management"),
      { ...present("唐越", "department-head"), signatureFileId: "earlier" },
    ],
  },
});

const nothing: SignaturesEntry = {
  ...{ caseId: "case", auditId: "audit", kind: "opening", drawn: [], onPaper: [], sheetFileIds: [] },
};

const codes = (entry: Partial<SignaturesEntry>, file = OPENED, personId = "member") => {
  const outcome = assessSignatures(file, { ...nothing, ...entry }, personId);
  return outcome.ok ? [] : outcome.refusals.map(({ code }) => code);
};

test("5.5.2, 5.5.8.1: a signature follows later, once, for people of that meeting, until the report is signed", () => {
  const drawn = (...names: readonly string[]) => ({
    drawn: names.map((attendanceId) => ({ attendanceId, fileId: "file" })),
  });
  expect(codes(drawn("方知夏"))).toEqual([]);
  expect(codes(drawn("唐越"))).toEqual(["signed-already"]);
  expect(codes(drawn("外人"))).toEqual(["not-at-this-meeting"]);
  expect(codes({ ...drawn("方知夏"), onPaper: ["方知夏"], sheetFileIds: ["sheet"] })).toEqual([
    "not-at-this-meeting",
  ]);
  expect(codes({ onPaper: ["方知夏"] })).toEqual(["sheet-missing"]);
  expect(codes({ onPaper: ["方知夏"], sheetFileIds: ["sheet"] })).toEqual([]);
  expect(codes({ sheetFileIds: ["sheet"] })).toEqual([]);
  expect(codes({})).toEqual(["nothing-signed"]);
  expect(codes({ ...drawn("方知夏"), kind: "closing" })).toEqual(["meeting-not-on-record"]);
  expect(codes(drawn("方知夏"), { ...OPENED, status: "closed" })).toEqual([]);
  expect(codes(drawn("方知夏"), { ...OPENED, status: "reported" })).toEqual(["signatures-closed"]);
  expect(codes(drawn("方知夏"), OPENED, "expert")).toEqual(["not-of-this-audit"]);
});
