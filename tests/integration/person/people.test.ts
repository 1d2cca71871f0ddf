import { beforeEach, expect, test } from "vitest";
import { changePerson } from "@/lib/usecases/person/change-person";
import { listPeople } from "@/lib/usecases/person/queries/list-people";
import { readPerson } from "@/lib/usecases/person/queries/read-person";
import { registerPerson } from "@/lib/usecases/person/register-person";
import { TODAY } from "@/tests/support/accounts";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeClient, makeStaff, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const registration = (number: string, validTo = "2028-05-31") => ({
  ...{ number, system: "QMS", status: "formal" as const, validFrom: "2025-06-01", validTo },
});

const content = (name: string, registrations = [registration("R-1001")]) => ({
  ...{ name, nameEn: "", isBodyStaff: true, isFullTime: true, canLead: true, practisesOnlyHere: true },
  ...{ phone: "", activeFrom: "2025-06-01", registrations },
  professionalCodes: [{ scheme: "OLS/GZ-0071", code: "29.12", validFrom: "2025-06-01" }],
  competenceRecords: [
    {
      ...{ function: "report-reviewer" as const, scheme: "OLS/GZ-0071", codes: ["29.12"], note: "" },
      assessedOn: "2025-06-01",
    },
  ],
});

test("3(2): a person stands on file with registrations, codes and competence", async () => {
  const quality = await makeStaff("秦质", "quality-manager");
  const { id, number } = expectAccepted(
    await act(quality, TODAY, registerPerson, { content: content("周平") }),
  );
  expect(number).toMatch(/^P\d{4}$/);
  const person = expectAccepted(await act(quality, TODAY, readPerson, { personId: id }));
  expect(person).toMatchObject({
    ...{ today: TODAY, name: "周平", isFullTime: true, version: 1 },
    registrations: [{ number: "R-1001", validTo: "2028-05-31" }],
    professionalCodes: [{ code: "29.12", validTo: null }],
    competenceRecords: [{ function: "report-reviewer", codes: ["29.12"] }],
  });
});

test("people registered at once get numbers of their own", async () => {
  const quality = await makeStaff("秦质", "quality-manager");
  const outcomes = await Promise.all(
    ["甲", "乙", "丙", "丁"].map((name) =>
      act(quality, TODAY, registerPerson, { content: content(name, []) }),
    ),
  );
  const numbers = outcomes.map((outcome) => expectAccepted(outcome).number);
  expect(new Set(numbers).size).toBe(4);
});

test("a registration is one person's: the second to claim it is told whose it is", async () => {
  const quality = await makeStaff("秦质", "quality-manager");
  const outcomes = await Promise.all(
    ["甲", "乙"].map((name) => act(quality, TODAY, registerPerson, { content: content(name) })),
  );
  expect(outcomes.flatMap((outcome) => refusalCodes(outcome))).toEqual(["registration-number-taken"]);
});

test("a person keeps the own registration when the record changes; an older form does not win", async () => {
  const quality = await makeStaff("秦质", "quality-manager");
  const { id: personId } = expectAccepted(
    await act(quality, TODAY, registerPerson, { content: content("周平") }),
  );
  const renewed = content("周平", [registration("R-1001", "2031-05-31")]);
  const form = { personId, version: 1, content: renewed };
  expect(expectAccepted(await act(quality, TODAY, changePerson, form)).version).toBe(2);
  await expect(act(quality, TODAY, changePerson, form)).rejects.toThrow("changed in the meantime");
});

test.each([
  ["a row twice", { registrations: [registration("R-1"), registration("R-1")] }],
  ["an end before the beginning", { registrations: [registration("R-1", "2025-05-31")] }],
  ["full-time without employment", { isBodyStaff: false }],
  ["a day that is none", { activeFrom: "2026-02-30" }],
])("%s is no record", (_name, change) => {
  expect(registerPerson.input.safeParse({ content: { ...content("周平"), ...change } }).success).toBe(false);
});

test("registrations that ended or end within 90 days are found, renewed ones are not", async () => {
  const quality = await makeStaff("秦质", "quality-manager");
  const people = [
    content("过期", [registration("R-1", "2026-05-31")]),
    content("将到期", [registration("R-2", "2026-08-30")]),
    content("有效", [registration("R-3", "2026-08-31")]),
    content("已续", [registration("R-4", "2026-05-31"), registration("R-5", "2029-05-31")]),
    content("无", []),
  ];
  for (const one of people) expectAccepted(await act(quality, TODAY, registerPerson, { content: one }));
  const names = async (form: object) =>
    expectAccepted(await act(quality, TODAY, listPeople, form)).rows.map((row) => row.name);
  expect(await names({ registration: "ending" })).toEqual(["过期", "将到期"]);
  expect(await names({ registration: "none" })).toContain("无");
  expect(await names({ q: "R-3" })).toEqual(["有效"]);
});

test("people are read by staff and written by the quality manager and administrators", async () => {
  const reviewer = await makeStaff("申评", "application-reviewer");
  const client = await makeClient("青禾", "91350100M000100Y43");
  expectAccepted(await act(reviewer, TODAY, listPeople, {}));
  expect(refusalCodes(await act(reviewer, TODAY, registerPerson, { content: content("周平") }))).toEqual([
    "not-permitted",
  ]);
  expect(refusalCodes(await act(client, TODAY, listPeople, {}))).toEqual(["not-permitted"]);
});
