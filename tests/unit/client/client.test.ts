import { expect, test } from "vitest";
import { applicationContent } from "@/lib/domain/application/application-form";
import { addClientForm, declineClientForm, registerClientForm } from "@/lib/domain/client/client-forms";
import { clientListForm } from "@/lib/domain/client/client-list-form";
import { asCreditCode, creditCodeFault } from "@/lib/domain/client/credit-code";
import { recordChanges, sideOf } from "@/lib/domain/client/record-changes";
import { completeApplication } from "@/tests/support/application-content";

const id = "00000000-0000-4000-8000-000000000001";

test("5.2.1(1): a credit code has 18 characters of its alphabet; a wrong check character is told apart", () => {
  expect(creditCodeFault("91350100M000100Y43")).toBeNull();
  expect(creditCodeFault("91350100M000100Y44")).toBe("checksum");
  // Two places exchanged.
  expect(creditCodeFault("19350100M000100Y43")).toBe("checksum");
  for (const code of [
    "91350100M000100Y4",
    "91350100M000100Y433",
    "91350100M000100Y4Z",
    "9135O100M000100Y43",
    "",
  ])
    expect(creditCodeFault(code), code).toBe("malformed");
  // All noughts: the sum is 0, and so is its check character.
  expect(creditCodeFault("000000000000000000")).toBeNull();
  expect(creditCodeFault("000000000000000001")).toBe("checksum");
  // A single 1 in the first place weighs 1: 31 less 1 is 30, the last of the alphabet, Y.
  expect(creditCodeFault("10000000000000000Y")).toBeNull();
  // In the second it weighs 3: 31 less 3 is 28, W.
  expect(creditCodeFault("01000000000000000W")).toBeNull();
});

test("5.2.1(1): a code is kept in one form however it was typed", () => {
  expect(asCreditCode(" ９１350100m000100y43 ")).toBe("91350100M000100Y43");
});

const client = {
  ...{ name: "杭州青禾客服外包有限公司", country: "CN", creditCode: "91350100M000100Y43" },
  ...{ registrationCertificate: "", address: "示例路88号", contact: "沈若川", contactPhone: "" },
};
const faults = (form: typeof addClientForm | typeof registerClientForm, change: object) => {
  const read = form.safeParse({ ...client, ...change });
  if (read.success) return [];
  return read.error.issues.map((issue) => [
    issue.path.join("."),
    issue.code === "custom" ? String(issue.params?.["code"]) : issue.code,
  ]);
};

test("5.2.1(1): a Chinese client names its credit code, a foreign one its registration certificate", () => {
  const added = (change: object) => faults(addClientForm, change);
  expect(added({})).toEqual([]);
  expect(added({ creditCode: "" })).toEqual([["creditCode", "required"]]);
  expect(added({ creditCode: "123" })).toEqual([["creditCode", "credit-code-malformed"]]);
  // Codes of the first years fail their own check character.
  expect(added({ creditCode: "91350100M000100Y44" })).toEqual([]);
  const foreign = { country: "DE", creditCode: "" };
  expect(added(foreign)).toEqual([["registrationCertificate", "required"]]);
  expect(added({ ...foreign, registrationCertificate: "HRB 1" })).toEqual([]);
  for (const country of ["cn", "CHN", "C", ""]) expect(added({ country })[0]?.[0], country).toBe("country");
});

test("5.2: a client that registers names who uses the portal; staff need neither him nor an address of mail", () => {
  expect(addClientForm.parse(client).contactEmail).toBe("");
  expect(faults(registerClientForm, { contactEmail: "a@example.com", userName: "沈若川" })).toEqual([]);
  expect(faults(registerClientForm, {}).map(([field]) => field)).toEqual(["contactEmail", "userName"]);
  expect(
    faults(registerClientForm, { contactEmail: "a@example.com", userName: "沈若川", creditCode: "" }),
  ).toEqual([["creditCode", "required"]]);
});

test("5.2: a client is declined with a reason", () => {
  const declined = (reason: string) =>
    declineClientForm.safeParse({ clientId: id, version: 1, reason }).success;
  expect(declined("不在认证范围")).toBe(true);
  expect(declined(" ")).toBe(false);
});

test("5.2: the list of clients shows the newest first and every state", () => {
  expect(clientListForm.parse({})).toEqual({
    ...{ q: "", status: "", from: "", to: "" },
    ...{ sort: "registeredOn", direction: "desc", after: "", before: "" },
  });
  for (const status of ["", "all", "awaiting-confirmation", "confirmed", "declined"])
    expect(clientListForm.safeParse({ status }).success, status).toBe(true);
  expect(clientListForm.safeParse({ status: "lost" }).success).toBe(false);
});

test("5.6.2: where two accounts of an organisation differ, field by field, each side by itself", () => {
  const { applicant } = applicationContent.parse(completeApplication([id, id, id, id]));
  const after = { ...applicant, contact: "周以宁", name: "杭州青禾服务有限公司" };
  const changes = recordChanges(applicant, after);
  expect(changes).toEqual([
    { field: "name", before: "杭州青禾客服外包有限公司", after: "杭州青禾服务有限公司" },
    { field: "contact", before: "沈若川", after: "周以宁" },
  ]);
  expect(recordChanges(applicant, applicant)).toEqual([]);
  expect(sideOf(changes, "before")).toEqual({ name: "杭州青禾客服外包有限公司", contact: "沈若川" });
  expect(sideOf(changes, "after")).toEqual({ name: "杭州青禾服务有限公司", contact: "周以宁" });
});
