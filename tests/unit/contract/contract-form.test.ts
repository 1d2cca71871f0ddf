import { expect, test } from "vitest";
import {
  contractForm,
  contractIssueForm,
  contractSignatureForm,
  paymentCancellationForm,
  paymentForm,
  sentContractForm,
} from "@/lib/domain/contract/contract-form";
import { interpretationForm } from "@/lib/domain/interpretation/interpretation-form";

const id = "00000000-0000-4000-8000-000000000001";
const part = { title: "认证费", amountFen: 100 };
const drawn = { caseId: id, number: "HT-1", feeFen: 100, payer: "青禾公司", instalments: [part] };

test("5.3.3: a contract is drawn up without a version and changed with one, in thirty parts at most", () => {
  const blank = { titleEn: "", dueOn: null };
  expect(contractForm.parse(drawn)).toEqual({
    ...{ ...drawn, version: null, arrangements: "", arrangementsEn: "" },
    instalments: [{ ...part, ...blank }],
  });
  expect(contractForm.parse({ ...drawn, version: 3 }).version).toBe(3);
  const parts = (count: number) =>
    contractForm.safeParse({ ...drawn, instalments: Array.from({ length: count }, () => part) }).success;
  expect([0, 30, 31].map(parts)).toEqual([true, true, false]);
  expect(contractForm.safeParse({ ...drawn, instalments: [{}] }).success).toBe(false);
});

test("5.3.3: nothing of a signature, of a scan or of a payment may be left out", () => {
  const whole = {
    ...{ caseId: id, version: 1, signedFileId: id, paymentId: id, reason: "重复入账", payer: "青禾公司" },
    ...{ clientSignedOn: "2026-05-15", clientSignatory: "沈若川", bodySignedOn: "2026-05-15" },
    ...{ bodySignatory: "程曼", amountFen: 1, receivedOn: "2026-05-20", reference: "B-1" },
  };
  const keys = [
    [contractIssueForm, ["caseId", "version"]],
    [sentContractForm, ["caseId", "version", "signedFileId"]],
    [paymentCancellationForm, ["caseId", "paymentId", "reason"]],
    [paymentForm, ["caseId", "payer", "amountFen", "receivedOn", "reference"]],
    [
      contractSignatureForm,
      [
        ...["caseId", "version", "clientSignedOn", "clientSignatory", "bodySignedOn", "bodySignatory"],
        "signedFileId",
      ],
    ],
  ] as const;
  for (const [form, asked] of keys) {
    expect(Object.keys(form.parse(whole)).toSorted()).toEqual(asked.toSorted());
    for (const key of asked)
      expect([key, form.safeParse({ ...whole, [key]: "" }).success]).toEqual([key, false]);
  }
});

test("a reading is recorded from the record before it, the first from none", () => {
  const word = { scheme: "OLS/GZ-0071", edition: "A/2", interpretation: "dates", text: "会议纪要 3" };
  const fits = (version: number) =>
    interpretationForm.safeParse({ ...word, verdict: "confirmed", version }).success;
  expect([-1, 0, 1, 2_000_000_000, 2_000_000_001].map(fits)).toEqual([false, true, true, true, false]);
  expect(interpretationForm.safeParse({ ...word, verdict: "", version: 0 }).success).toBe(false);
});
