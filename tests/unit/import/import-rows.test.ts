import { expect, test } from "vitest";
import {
  parseCertificate,
  parseOrganisation,
  parsePerson,
  parseRegistration,
  type Parsed,
} from "@/lib/domain/import/import-rows";
import { cellsOf, CREDIT_CODE } from "@/tests/support/import-cells";

/** "column code facts" of every fault. */
const told = <T>(parsed: Parsed<T>): readonly string[] =>
  parsed.ok
    ? []
    : parsed.faults.map(({ column, code, facts }) => [column, code, ...Object.values(facts)].join(" "));

const organisation = (change: Record<string, string>) => parseOrganisation(cellsOf("organisations", change));
const person = (change: Record<string, string>) => parsePerson(cellsOf("people", change));
const registration = (change: Record<string, string>) => parseRegistration(cellsOf("registrations", change));
const certificate = (change: Record<string, string>) => parseCertificate(cellsOf("certificates", change));

test("5.2.1(1): a client is read as the register's own form takes it; without a country it is Chinese", () => {
  const value = {
    ...{
      name: "苏州示例客户服务有限公司",
      country: "CN",
      creditCode: CREDIT_CODE,
      registrationCertificate: "",
    },
    ...{
      address: "苏州市示例路1号",
      contact: "林示例",
      contactPhone: "0512-0000 0000",
      contactEmail: "a@b.cn",
    },
  };
  expect(organisation({})).toEqual({ ok: true, value });
  expect(organisation({ country: "" })).toEqual({ ok: true, value });
  expect(organisation({ country: "cn" })).toEqual({ ok: true, value });
  const { name, address, contact, creditCode } = value;
  const least = { name, address, contact, creditCode };
  expect(parseOrganisation(least)).toEqual({
    ok: true,
    value: { ...value, contactPhone: "", contactEmail: "" },
  });
});

test("5.2.1(1): a Chinese client lacks its credit code, a foreign one its certificate, each in its column", () => {
  expect(told(organisation({ creditCode: "" }))).toEqual(["creditCode required"]);
  expect(told(parseOrganisation({ name: "青禾", address: "示例路", contact: "林" }))).toEqual([
    "creditCode required",
  ]);
  expect(told(organisation({ creditCode: "91350100M000100Y4Z" }))).toEqual([
    "creditCode credit-code-malformed",
  ]);
  expect(told(organisation({ country: "de", creditCode: "" }))).toEqual(["registrationCertificate required"]);
  expect(organisation({ country: "de", creditCode: "", registrationCertificate: "HRB 1" })).toMatchObject({
    ok: true,
    value: { country: "DE", creditCode: "", registrationCertificate: "HRB 1" },
  });
  expect(told(organisation({ name: "", country: "China", registrationCertificate: "HRB 1" }))).toEqual([
    "name required",
    "country wrong-format",
  ]);
});

const CODE = { scheme: "OLS/GZ-0071", validFrom: "2024-03-01", validTo: null };

const CONTENT = {
  ...{ name: "周示例", nameEn: "Zhou Shili", isBodyStaff: true, isFullTime: true, canLead: false },
  ...{ practisesOnlyHere: true, phone: "", activeFrom: "2024-03-01", activeUntil: null },
  ...{ registrations: [], competenceRecords: [] },
  professionalCodes: [
    { ...CODE, code: "35.12.00" },
    { ...CODE, code: "35.13.01" },
  ],
};

test("5.3.1.2: a person's codes are those of the scheme named, from the first day of work", () => {
  expect(person({})).toEqual({
    ok: true,
    value: { number: "A-001", scheme: "OLS/GZ-0071", content: CONTENT },
  });
});

test.each(["35.12.00;35.13.01", "35.12.00； 35.13.01；", " 35.12.00,35.13.01", "35.12.00，\n35.13.01"])(
  "codes are told apart however they are separated: %j",
  (codes) => {
    expect(person({ codes })).toMatchObject({ value: { content: CONTENT } });
  },
);

test("a person's telephone is kept", () => {
  expect(person({ phone: "138" })).toMatchObject({ ok: true, value: { content: { phone: "138" } } });
});

test("a person without scheme and codes is read, a missing cell as an empty one", () => {
  const {
    name = "",
    isBodyStaff = "",
    isFullTime = "",
    canLead = "",
    practisesOnlyHere = "",
  } = cellsOf("people");
  const cells = { number: "A-9", name, isBodyStaff, isFullTime, canLead, practisesOnlyHere };
  expect(parsePerson({ ...cells, activeFrom: "2024-03-01" })).toEqual({
    ok: true,
    value: { number: "A-9", scheme: "", content: { ...CONTENT, nameEn: "", professionalCodes: [] } },
  });
});

test.each([
  ["是", true],
  ["否", false],
  ["yes", true],
  ["No", false],
])("“%s” is understood as %s", (canLead, read) => {
  expect(person({ canLead })).toMatchObject({ ok: true, value: { content: { canLead: read } } });
});

test("what is neither yes nor no, or not there, is refused in its own column", () => {
  expect(told(person({ isBodyStaff: "也许" }))).toEqual(["isBodyStaff wrong-type boolean"]);
  expect(told(person({ isFullTime: "也许" }))).toEqual(["isFullTime wrong-type boolean"]);
  expect(told(person({ canLead: "" }))).toEqual(["canLead required"]);
  expect(told(person({ practisesOnlyHere: "Y" }))).toEqual(["practisesOnlyHere wrong-type boolean"]);
  expect(told(person({ isBodyStaff: "否" }))).toEqual(["isFullTime full-time-needs-employment"]);
  const { canLead, ...without } = cellsOf("people");
  expect([canLead, told(parsePerson(without))]).toEqual(["否", ["canLead required"]]);
});

test("what is wrong with codes stands in their column once; what is wrong with their day in the day's", () => {
  expect(told(person({ codes: "35 99.1" }))).toEqual(["codes professional-code"]);
  expect(told(person({ codes: "35.12.00 35.12.00" }))).toEqual(["codes row-twice"]);
  expect(told(person({ scheme: "" }))).toEqual(["codes required"]);
  expect(told(person({ codes: "35 35" }))).toEqual(["codes professional-code", "codes row-twice"]);
  expect(told(person({ name: "", nameEn: "a".repeat(101), phone: "1".repeat(61) }))).toEqual([
    "name required",
    "nameEn too-long 100",
    "phone too-long 60",
  ]);
  expect(told(person({ activeFrom: "明天" }))).toEqual(["activeFrom no-date"]);
  expect(told(person({ activeFrom: "" }))).toEqual(["activeFrom required"]);
  expect(told(person({ activeFrom: "明天", codes: "35" }))).toEqual([
    "activeFrom no-date",
    "codes professional-code",
  ]);
});

test("a person without a number is refused for that, together with everything else", () => {
  expect(told(person({ number: "" }))).toEqual(["number required"]);
  expect(told(person({ number: "A".repeat(41) }))).toEqual(["number too-long 40"]);
  expect(told(person({ number: " A-1 " }))).toEqual([]);
  expect(told(person({ number: "", name: "" }))).toEqual(["number required", "name required"]);
});

test("a registration is formal or an intern's, and does not end before it begins", () => {
  const value = {
    ...{ personNumber: "A-001", number: "2025-N1QMS-9000000", system: "QMS", status: "formal" },
    ...{ validFrom: "2025-05-01", validTo: "2028-04-30" },
  };
  expect(registration({})).toEqual({ ok: true, value });
  expect(registration({ status: "实习" })).toEqual({ ok: true, value: { ...value, status: "intern" } });
  expect(told(registration({ status: "备案" }))).toEqual(["status not-a-choice"]);
  expect(told(registration({ validTo: "2025-05-01" }))).toEqual([]);
  expect(told(registration({ validTo: "2025-04-30" }))).toEqual(["validTo ends-before-it-begins"]);
  expect(told(registration({ personNumber: "" }))).toEqual(["personNumber required"]);
});

test("9.2: a certificate is read with its criteria one by one and its client's key in capitals", () => {
  const value = {
    ...{ number: "90725C00001R0S", client: CREDIT_CODE, scheme: "OLS/GZ-0071" },
    ...{ criteria: ["GB/T 19012-2019", "GB/T 19001-2016"], scope: "电话客服服务中的投诉处理", scopeEn: "" },
    ...{ decidedOn: "2026-05-20", firstDay: "2026-05-20", lastDay: "2029-05-19" },
    ...{ lastAuditKind: "initial", lastAuditEnd: "2026-05-08" },
  };
  const criteria = "GB/T 19012-2019、 GB/T 19001-2016";
  expect(certificate({ criteria, client: CREDIT_CODE.toLowerCase() })).toEqual({ ok: true, value });
  const { scopeEn, ...without } = cellsOf("certificates", { criteria });
  expect([scopeEn, parseCertificate(without)]).toEqual(["", { ok: true, value }]);
  expect(certificate({ criteria, scopeEn: "Calls" })).toEqual({
    ok: true,
    value: { ...value, scopeEn: "Calls" },
  });
});

test.each([
  ["初次", "initial"],
  ["监督", "surveillance"],
  ["再认证", "recertification"],
  ["recertification", "recertification"],
])("the last audit “%s” is of the kind %s", (lastAuditKind, kind) => {
  expect(certificate({ lastAuditKind })).toMatchObject({ ok: true, value: { lastAuditKind: kind } });
});

test("9.2: a certificate nobody could look up, without criteria or of no day is refused", () => {
  expect(told(certificate({ number: "证书一" }))).toEqual(["number not-a-certificate-number"]);
  expect(told(certificate({ number: "A1-23 4" }))).toEqual(["number not-a-certificate-number"]);
  expect(told(certificate({ number: "A1-23 45" }))).toEqual([]);
  expect(told(certificate({ criteria: "" }))).toEqual(["criteria too-few 1"]);
  expect(told(certificate({ lastDay: "2026-05-20" }))).toEqual([]);
  expect(told(certificate({ lastDay: "2026-05-19" }))).toEqual(["lastDay ends-before-it-begins"]);
  expect(told(certificate({ lastAuditKind: "特殊", lastAuditEnd: "明天" }))).toEqual([
    "lastAuditKind not-a-choice",
    "lastAuditEnd no-date",
  ]);
  const { criteria, ...without } = cellsOf("certificates");
  expect([criteria, told(parseCertificate(without))]).toEqual(["GB/T 19012-2019", ["criteria too-few 1"]]);
});
