import { expect, test } from "vitest";
import { uncoveredCodes, validRecords } from "@/lib/domain/person/competence";
import { employmentOf } from "@/lib/domain/person/employment";
import { personForm } from "@/lib/domain/person/person-form";
import { personListForm } from "@/lib/domain/person/person-list-form";
import { registerPersonPageForm } from "@/lib/domain/person/person-page-form";
import { registrationStanding } from "@/lib/domain/person/registration-standing";
import { plainDate } from "@/rules/core/plain-date";

const record = (codes: readonly string[], validTo: string | null = null) => ({
  ...{ function: "decision-maker", scheme: "QMS", codes, assessedOn: plainDate("2026-01-05") },
  validTo: validTo === null ? null : plainDate(validTo),
});
const wanted = { function: "decision-maker", scheme: "QMS", on: plainDate("2026-06-10") };

test("3(2): a record is valid for its function and scheme from its day to its last, both included", () => {
  const valid = (change: object, validTo: string | null = null) =>
    validRecords([record([], validTo)], { ...wanted, ...change }).length;
  expect(valid({})).toBe(1);
  expect(valid({ function: "report-reviewer" })).toBe(0);
  expect(valid({ scheme: "EMS" })).toBe(0);
  expect(valid({ on: plainDate("2026-01-05") })).toBe(1);
  expect(valid({ on: plainDate("2026-01-04") })).toBe(0);
  expect(valid({}, "2026-06-10")).toBe(1);
  expect(valid({}, "2026-06-09")).toBe(0);
});

test("3(2): codes of several records together count, one without codes covers all, none at all is told apart", () => {
  const asked = { ...wanted, codes: ["35.12", "33.01"] };
  expect(uncoveredCodes([], asked)).toBeNull();
  expect(uncoveredCodes([record(["35.12"], "2026-06-09")], asked)).toBeNull();
  expect(uncoveredCodes([record(["35.12"])], asked)).toEqual(["33.01"]);
  expect(uncoveredCodes([record(["35.12"]), record(["33.01"])], asked)).toEqual([]);
  expect(uncoveredCodes([record(["01.01"]), record([])], asked)).toEqual([]);
});

test("3(1): who left before today has left, whatever they were; on their last day they have not", () => {
  const today = plainDate("2026-06-10");
  const of = (isBodyStaff: boolean, isFullTime: boolean, until: string | null) =>
    employmentOf({ isBodyStaff, isFullTime, activeUntil: until === null ? null : plainDate(until) }, today);
  expect(of(true, true, null)).toBe("fullTime");
  expect(of(true, false, "2026-06-10")).toBe("partTime");
  expect(of(false, false, "2026-06-11")).toBe("external");
  for (const isStaff of [true, false]) expect(of(isStaff, isStaff, "2026-06-09")).toBe("left");
});

test("3(1) a): a registration is valid on its first and last day, and lapsing in its last 90 days", () => {
  const held = { validFrom: plainDate("2026-01-01"), validTo: plainDate("2026-12-31") };
  const on = (day: string) => registrationStanding(held, plainDate(day));
  expect(on("2025-12-31")).toBe("to-come");
  expect(on("2026-01-01")).toBe("valid");
  // 90 days before 2026-12-31 is 2026-10-02.
  expect(on("2026-10-01")).toBe("valid");
  expect(on("2026-10-02")).toBe("lapsing");
  expect(on("2026-12-31")).toBe("lapsing");
  expect(on("2027-01-01")).toBe("lapsed");
});

const registration = {
  ...{ number: "R-1", system: "QMS", status: "formal" as const },
  ...{ validFrom: "2026-01-01", validTo: "2026-12-31" },
};
const code = { scheme: "QMS", code: "35.12", validFrom: "2026-01-01" };
const content = {
  ...{ name: "王一", isBodyStaff: true, isFullTime: true, canLead: true, practisesOnlyHere: true },
  ...{ activeFrom: "2026-01-01", registrations: [registration], professionalCodes: [code] },
  competenceRecords: [],
};
const faults = (change: object) => {
  const read = personForm.safeParse({ ...content, ...change });
  if (read.success) return [];
  return read.error.issues.map((issue) => [
    issue.path.join("."),
    issue.code === "custom" ? String(issue.params?.["code"]) : issue.code,
  ]);
};

test("3(1): full-time is said of the body's own staff only", () => {
  expect(faults({})).toEqual([]);
  expect(faults({ isBodyStaff: false, isFullTime: false })).toEqual([]);
  expect(faults({ isBodyStaff: false })).toEqual([["isFullTime", "full-time-needs-employment"]]);
});

test("3(1) a): a registration ends on the day it begins or later, and its number stands once", () => {
  const ends = (validTo: string) => faults({ registrations: [{ ...registration, validTo }] });
  expect(ends("2026-01-01")).toEqual([]);
  expect(ends("2025-12-31")).toEqual([["registrations.0.validTo", "ends-before-it-begins"]]);
  const other = { ...registration, number: "R-2" };
  expect(faults({ registrations: [registration, other, registration, registration] })).toEqual([
    ["registrations.2.number", "row-twice"],
    ["registrations.3.number", "row-twice"],
  ]);
});

test("5.3.1.2: a code is one of the classification, and stands once for each scheme", () => {
  const codes = (...rows: readonly object[]) => faults({ professionalCodes: rows });
  expect(codes(code, { ...code, scheme: "EMS" }, { ...code, code: "33.01" })).toEqual([]);
  expect(codes(code, { ...code, scheme: "EMS" }, code)).toEqual([["professionalCodes.2.code", "row-twice"]]);
  expect(codes({ ...code, code: "40.01" })).toEqual([["professionalCodes.0.code", "professional-code"]]);
});

test("3(2): the page takes the codes of a record in one cell, however they are parted", () => {
  const row = { function: "decision-maker", scheme: "QMS", assessedOn: "2026-01-05" };
  const read = (codes: string | undefined) =>
    registerPersonPageForm.parse({ content: { ...content, competenceRecords: [{ ...row, codes }] } }).content
      .competenceRecords[0]?.codes;
  expect(read("35.12, 33.01；01.01、 02.01，03.01;04.01")).toEqual([
    ...["35.12", "33.01", "01.01", "02.01", "03.01", "04.01"],
  ]);
  expect(read(" ")).toEqual([]);
  expect(read(undefined)).toEqual([]);
});

test("3: the list of people is asked for by number first, with no filter set", () => {
  expect(personListForm.parse({})).toEqual({
    ...{ q: "", employment: "", registration: "", code: "" },
    ...{ sort: "number", direction: "asc", after: "", before: "" },
  });
  for (const registration of ["", "ending", "none"])
    expect(personListForm.safeParse({ registration }).success, registration).toBe(true);
  expect(personListForm.safeParse({ registration: "lost" }).success).toBe(false);
  expect(personListForm.safeParse({ employment: "retired" }).success).toBe(false);
});
