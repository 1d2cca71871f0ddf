import { expect, test } from "vitest";
import {
  assessContract,
  assessIssue,
  assessSent,
  assessSignature,
  type ContractState,
} from "@/lib/domain/contract/assess-contract";
import type { ContractForm, ContractSignatureForm } from "@/lib/domain/contract/contract-form";
import { plainDate } from "@/rules/core/plain-date";
import { aContract, aContractForm, part, PAYER } from "@/tests/support/contract-forms";

const clause = "5.3.3";
const foreignPayer = (payer = "别的公司") => ({
  ...{ code: "payer-not-client", clause, field: "payer", facts: { payer, client: PAYER } },
});
const wrongStatus = (status: string, wanted: readonly string[]) => ({
  ...{ code: "contract-wrong-status", clause, facts: { status, wanted } },
});

const drawn = (change: Partial<ContractForm>) =>
  assessContract(aContractForm(change), { clientName: PAYER, drawnUpOn: plainDate("2026-05-15") });

test("5.3.3: a contract whose parts make up its fee and fall due from its day on is drawn up", () => {
  expect(drawn({})).toEqual([]);
  expect(drawn({ instalments: [] })).toEqual([]);
  expect(drawn({ instalments: [part(20_000, null)] })).toEqual([]);
});

test("5.3.3, 15: the client itself pays", () => {
  expect(drawn({ payer: "别的公司" })).toEqual([foreignPayer()]);
});

test("5.3.3: a contract names its fee, and its parts make up the whole of it, told in yuan", () => {
  expect(drawn({ feeFen: 0, instalments: [] })).toEqual([{ code: "fee-missing", clause, field: "feeFen" }]);
  const differ = (sum: number) => [
    { code: "instalments-differ-from-fee", clause, field: "instalments", facts: { sum, fee: 20_000 } },
  ];
  expect(drawn({ instalments: [part(5_000, null), part(15_000.01, null)] })).toEqual(differ(20_000.01));
  expect(drawn({ instalments: [part(19_999.99, null)] })).toEqual(differ(19_999.99));
});

test("5.3.3: nothing falls due before the contract is drawn up; on its day it may", () => {
  expect(drawn({ instalments: [part(20_000, "2026-05-15")] })).toEqual([]);
  const early = { code: "instalment-due-before-contract", clause };
  const days = { dueOn: "2026-05-14", drawnUpOn: "2026-05-15" };
  const instalments = ["2026-05-14", "2026-05-15", "2026-05-14"].map((day) => part(0, day));
  expect(drawn({ instalments: [...instalments, part(20_000, null)] })).toEqual([
    { ...early, field: "instalments.0.dueOn", facts: { row: 1, ...days } },
    { ...early, field: "instalments.2.dueOn", facts: { row: 3, ...days } },
  ]);
});

test("5.3.3: all that is wrong with a contract is told at once", () => {
  const instalments = [part(1, "2026-05-14")];
  expect(drawn({ payer: "", feeFen: 0, instalments }).map(({ code }) => code)).toEqual([
    ...["payer-not-client", "fee-missing", "instalments-differ-from-fee", "instalment-due-before-contract"],
  ]);
});

const issue = (change: Partial<ContractState>) => assessIssue(aContract(change), PAYER);

test.each([
  ["draft", true],
  ["issued", true],
  ["signed", false],
  ["ended", false],
])("5.3.3: whether a %s contract may be issued: %s", (status, may) => {
  expect(issue({ status })).toEqual(may ? [] : [wrongStatus(status, ["draft", "issued"])]);
});

test("5.3.3: what both will sign names payer, arrangements, parts and days, in both languages", () => {
  expect(issue({ payer: "别的公司" })).toEqual([foreignPayer()]);
  expect(issue({ arrangements: "" })).toEqual([
    { code: "arrangements-missing", clause, field: "arrangements" },
  ]);
  for (const arrangementsEn of ["", "现场审核", "1"])
    expect(issue({ arrangementsEn })).toEqual([
      { code: "arrangements-english-missing", clause, field: "arrangementsEn" },
    ]);
  expect(issue({ instalments: [] })).toEqual([{ code: "fee-not-divided", clause, field: "instalments" }]);
  const instalments = [part(1, "2026-05-20"), part(1, null, "尾款"), part(1, null)];
  expect(issue({ instalments })).toEqual([
    { code: "instalment-without-due-day", clause, field: "instalments.1.dueOn", facts: { row: 2 } },
    { code: "instalment-without-due-day", clause, field: "instalments.2.dueOn", facts: { row: 3 } },
    { code: "instalment-english-missing", clause, field: "instalments.1.titleEn", facts: { row: 2 } },
  ]);
});

const SCAN = { name: "合同.pdf", type: "application/pdf" };
const SHEET = {
  ...{ name: "合同.docx" },
  type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};
const noScan = { code: "scan-not-a-scan", clause, field: "signedFileId", facts: { name: "合同.docx" } };

test("5.3.3: the client sends back what was issued to it, as a scan", () => {
  expect(assessSent(aContract(), SCAN)).toEqual([]);
  expect(assessSent(aContract(), SHEET)).toEqual([noScan]);
  for (const status of ["draft", "signed", "ended"])
    expect(assessSent(aContract({ status }), SCAN)).toEqual([wrongStatus(status, ["issued"])]);
});

const FORM: ContractSignatureForm = {
  ...{ caseId: "1", version: 1, clientSignatory: "沈若川", bodySignatory: "温以恒", signedFileId: "2" },
  ...{ clientSignedOn: plainDate("2026-05-16"), bodySignedOn: plainDate("2026-05-17") },
};
const sign = (form: Partial<ContractSignatureForm>, contract: Partial<ContractState> = {}, scan = SCAN) => {
  const file = { clientName: PAYER, today: plainDate("2026-05-18"), scan };
  return assessSignature(aContract(contract), { ...FORM, ...form }, file);
};

test.each(["clientSignedOn", "bodySignedOn"] as const)(
  "5.3.3: a contract is signed from its issue to today (%s)",
  (field) => {
    expect(sign({ [field]: plainDate("2026-05-15") })).toEqual([]);
    expect(sign({ [field]: plainDate("2026-05-18") })).toEqual([]);
    expect(sign({ [field]: plainDate("2026-05-14") })).toEqual([
      {
        ...{ code: "signed-before-issue", clause, field },
        facts: { on: "2026-05-14", issuedOn: "2026-05-15" },
      },
    ]);
    expect(sign({ [field]: plainDate("2026-05-14") }, { issuedOn: null })).toEqual([]);
    expect(sign({ [field]: plainDate("2026-05-19") })).toEqual([
      {
        ...{ code: "signed-in-the-future", clause, field },
        facts: { on: "2026-05-19", today: "2026-05-18" },
      },
    ]);
  },
);

test("5.3.3: a contract is signed once it is issued, paid by the client and kept as a scan", () => {
  expect(sign({}, { status: "draft", payer: "别的公司" }, SHEET)).toEqual([
    wrongStatus("draft", ["issued"]),
    foreignPayer(),
    noScan,
  ]);
});
