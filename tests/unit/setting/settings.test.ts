import { expect, test } from "vitest";
import { DEFAULT_CERTIFICATE_NUMBER } from "@/lib/domain/certificate/certificate-number-setting";
import { bodyForm, keptBody } from "@/lib/domain/setting/body-form";
import { certificateNumberForm, keptCertificateNumber } from "@/lib/domain/setting/certificate-number-form";
import { clockSetting, movedClockForm } from "@/lib/domain/setting/clock-setting";

const BODY = {
  ...{ name: "认证公司", nameEn: "Certification Co.", address: "示例路1号", addressEn: "No. 1 Shili Road" },
  ...{ generalManager: "温以恒", approvalDigits: "777" },
};
const EMPTY = { phone: "", email: "", website: "", approvalNumber: "", bank: "", bankAccount: "" };

test("5.3.3: a body is named in both languages; what it leaves out is empty", () => {
  expect(keptBody.parse(BODY)).toEqual({ ...BODY, ...EMPTY, version: 0 });
  expect(keptBody.parse({ ...BODY, version: 3 }).version).toBe(3);
  for (const field of Object.keys(BODY))
    expect([field, bodyForm.safeParse({ version: 0, body: { ...BODY, [field]: "" } }).success]).toEqual([
      field,
      false,
    ]);
});

test("9.1: a certificate number begins with exactly three digits of the approval", () => {
  for (const approvalDigits of ["77", "7777", "77a", "a777", "777 "])
    expect([approvalDigits, keptBody.safeParse({ ...BODY, approvalDigits }).success]).toEqual([
      approvalDigits,
      false,
    ]);
});

test("how numbers are made is kept with the version it was opened at; 0 is the default", () => {
  const number = DEFAULT_CERTIFICATE_NUMBER;
  expect(certificateNumberForm.parse({ version: 0, number })).toEqual({ version: 0, number });
  expect(certificateNumberForm.safeParse({ version: -1, number }).success).toBe(false);
  expect(keptCertificateNumber.parse(number)).toEqual({ ...number, version: 0 });
  expect(keptCertificateNumber.parse({ ...number, version: 2 }).version).toBe(2);
});

test("an empty day sets the demonstration's clock back to the machine's; a missing one is no answer", () => {
  expect(movedClockForm.parse({ date: "2026-06-15" })).toEqual({ date: "2026-06-15" });
  expect(movedClockForm.parse({ date: "" })).toEqual({ date: null });
  expect(movedClockForm.parse({ date: null })).toEqual({ date: null });
  expect(movedClockForm.safeParse({}).success).toBe(false);
  expect(movedClockForm.safeParse({ date: "2026-02-30" }).success).toBe(false);
  expect(clockSetting.parse({ date: null })).toEqual({ date: null });
  expect(clockSetting.safeParse({ date: "" }).success).toBe(false);
});
