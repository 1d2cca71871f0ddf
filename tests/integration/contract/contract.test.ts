import ExcelJS from "exceljs";
import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { issueContract } from "@/lib/usecases/contract/issue-contract";
import { readContract } from "@/lib/usecases/contract/queries/read-contract";
import { recordPayment } from "@/lib/usecases/contract/record-payment";
import { saveContract } from "@/lib/usecases/contract/save-contract";
import { signContract } from "@/lib/usecases/contract/sign-contract";
import { contractCase, issuedContract } from "@/tests/support/case-path";
import { accepted, CLIENT, DAY, draft } from "@/tests/support/contract-path";
import { resetDatabase } from "@/tests/support/database";
import { upload } from "@/tests/support/files";
import { act, expectAccepted, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const signature = async (actor: Parameters<typeof upload>[0], caseId: string, version: number) => ({
  caseId,
  version,
  clientSignedOn: DAY,
  clientSignatory: "周以宁",
  bodySignedOn: DAY,
  bodySignatory: "严守衡",
  signedFileId: await upload(actor, DAY, "合同.pdf"),
});

test("5.3.3: the contract is issued with the accepted days and, signed by both, hands over to the programme", async () => {
  const { reviewer, caseId } = await accepted();
  await contractCase(reviewer, DAY, caseId);
  expect(
    await prisma().certificationCase.findUniqueOrThrow({ where: { id: caseId }, select: { stage: true } }),
  ).toEqual({ stage: "programme" });
  const paper = await prisma().document.findFirstOrThrow({ where: { caseId, kind: "contract" } });
  // 35 people: 4.0 days; surveillance a third = 1.33 → 1.5, recertification two thirds = 2.67 → 3.0.
  expect(paper.model).toMatchObject({
    manDays: { stage1: 1, onSite: 7, total: 8, surveillance: 3, recertification: 6 },
    fees: [{ fen: 400_000 }, { fen: 1_400_000 }],
  });
});

test("5.3.3: a contract that a third party pays is refused", async () => {
  const { finance, caseId } = await accepted();
  const outcome = await act(finance, DAY, saveContract, { ...draft(caseId), payer: "杭州某咨询有限公司" });
  expect(outcome).toMatchObject({ ok: false, refusals: [{ code: "payer-not-client", clause: "5.3.3" }] });
  expect(await prisma().contract.count()).toBe(0);
});

test("5.3.3: a payer that is no longer the client's name stops the signature", async () => {
  const { reviewer, caseId } = await accepted();
  const version = await issuedContract(reviewer, DAY, caseId);
  await prisma().contract.updateMany({ data: { payer: "杭州某咨询有限公司" } });
  const form = await signature(reviewer, caseId, version);
  expect(refusalCodes(await act(reviewer, DAY, signContract, form))).toEqual(["payer-not-client"]);
});

test("5.3.3: instalments make up the fee, and the number is nobody else's", async () => {
  const { reviewer, caseId } = await accepted();
  const one = { title: "审核费", titleEn: "", amountFen: 1_000_000, dueOn: null };
  expect(
    refusalCodes(await act(reviewer, DAY, saveContract, { ...draft(caseId), instalments: [one] })),
  ).toEqual(["instalments-differ-from-fee"]);
});

test("5.3.3: nothing is due before the contract is drawn up", async () => {
  const { reviewer, caseId } = await accepted();
  const form = draft(caseId);
  const due = (dueOn: string) => ({
    ...form,
    instalments: [{ title: "审核费", titleEn: "", amountFen: form.feeFen, dueOn }],
  });
  expect(await act(reviewer, DAY, saveContract, due("2020-01-01"))).toMatchObject({
    ok: false,
    refusals: [
      {
        code: "instalment-due-before-contract",
        clause: "5.3.3",
        field: "instalments.0.dueOn",
        facts: { row: 1 },
      },
    ],
  });
  expectAccepted(await act(reviewer, DAY, saveContract, due(DAY)));
});

test("5.3.3: a contract without audit arrangements or a due day for each part of its fee is drawn up, not issued", async () => {
  const { reviewer, caseId } = await accepted();
  const part = { title: "审核费", titleEn: "Audit", amountFen: 900_000, dueOn: null };
  const open = {
    ...draft(caseId),
    arrangements: "",
    arrangementsEn: "",
    instalments: [{ ...part, dueOn: DAY }, part],
  };
  const { version } = expectAccepted(await act(reviewer, DAY, saveContract, open));
  const missing = [
    { code: "arrangements-missing", clause: "5.3.3", field: "arrangements" },
    { code: "arrangements-english-missing", clause: "5.3.3", field: "arrangementsEn" },
    { code: "instalment-without-due-day", clause: "5.3.3", field: "instalments.1.dueOn", facts: { row: 2 } },
  ];
  // Said before the press, and refused by the server all the same.
  const { blockedIssue } = expectAccepted(await act(reviewer, DAY, readContract, { caseId }));
  expect(blockedIssue).toMatchObject(missing);
  expect(await act(reviewer, DAY, issueContract, { caseId, version })).toMatchObject({
    ok: false,
    refusals: missing,
  });
  const undivided = { ...draft(caseId), version, instalments: [] };
  const saved = expectAccepted(await act(reviewer, DAY, saveContract, undivided));
  expect(refusalCodes(await act(reviewer, DAY, issueContract, { caseId, version: saved.version }))).toEqual([
    "fee-not-divided",
  ]);
});

test("5.3.3: signatures lie between the issue and today", async () => {
  const { reviewer, caseId } = await accepted();
  const version = await issuedContract(reviewer, DAY, caseId);
  const form = {
    ...(await signature(reviewer, caseId, version)),
    clientSignedOn: "2026-05-14",
    bodySignedOn: "2026-05-16",
  };
  expect(refusalCodes(await act(reviewer, DAY, signContract, form))).toEqual([
    "signed-before-issue",
    "signed-in-the-future",
  ]);
});

test("5.3.3: the scan of the signed contract is a PDF or an image, whatever its name says", async () => {
  const { reviewer, caseId } = await accepted();
  const version = await issuedContract(reviewer, DAY, caseId);
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("合同");
  const sheet = new Uint8Array(await workbook.xlsx.writeBuffer());
  const form = {
    ...(await signature(reviewer, caseId, version)),
    signedFileId: await upload(reviewer, DAY, "合同扫描件.pdf", sheet),
  };
  expect(await act(reviewer, DAY, signContract, form)).toMatchObject({
    ok: false,
    refusals: [{ code: "scan-not-a-scan", field: "signedFileId", facts: { name: "合同扫描件.pdf.xlsx" } }],
  });
});

test("the log names the contract that was saved, not its case", async () => {
  const { reviewer, caseId } = await accepted();
  expectAccepted(await act(reviewer, DAY, saveContract, draft(caseId)));
  const { id } = await prisma().contract.findUniqueOrThrow({ where: { caseId } });
  const entries = await prisma().auditLogEntry.findMany({ where: { event: "contract.saved" } });
  expect(entries.map(({ subjectId }) => subjectId)).toEqual([id]);
});

test("a contract that was never issued is not signed, and a changed one is issued anew", async () => {
  const { reviewer, caseId } = await accepted();
  const { version } = expectAccepted(await act(reviewer, DAY, saveContract, draft(caseId)));
  const early = await signature(reviewer, caseId, version);
  expect(refusalCodes(await act(reviewer, DAY, signContract, early))).toEqual(["contract-wrong-status"]);
  const issued = expectAccepted(await act(reviewer, DAY, issueContract, { caseId, version }));
  const changed = expectAccepted(
    await act(reviewer, DAY, saveContract, {
      ...draft(caseId),
      version: issued.version,
      number: "HT-2026-0002",
    }),
  );
  const late = { ...early, version: changed.version };
  expect(refusalCodes(await act(reviewer, DAY, signContract, late))).toEqual(["contract-wrong-status"]);
});

test("5.3.3, 15: money from a third party is refused, the client's is recorded once per reference", async () => {
  const { reviewer, finance, caseId } = await accepted();
  await contractCase(reviewer, DAY, caseId);
  const payment = { caseId, payer: CLIENT, amountFen: 400_000, receivedOn: DAY, reference: "ICBC-1" };
  expect(await act(finance, DAY, recordPayment, { ...payment, payer: "杭州某咨询有限公司" })).toMatchObject({
    ok: false,
    refusals: [{ code: "payer-not-client", clause: "5.3.3" }],
  });
  expectAccepted(await act(finance, DAY, recordPayment, payment));
  expect(refusalCodes(await act(finance, DAY, recordPayment, payment))).toEqual(["payment-reference-used"]);
  expect(refusalCodes(await act(reviewer, DAY, recordPayment, payment))).toEqual(["not-permitted"]);
});

test("5.3.3: after a change of name the client pays under the name of the contract or its new one", async () => {
  const { client, reviewer, finance, caseId } = await accepted();
  await contractCase(reviewer, "2026-05-15", caseId);
  const renamed = "杭州青禾数字服务有限公司";
  await prisma().client.update({ where: { id: client.clientId ?? "" }, data: { name: renamed } });
  const pay = (payer: string, reference: string) =>
    act(finance, "2026-05-25", recordPayment, {
      ...{ caseId, payer, reference, amountFen: 100_000, receivedOn: "2026-05-25" },
    });
  expectAccepted(await pay(CLIENT, "R-1"));
  expectAccepted(await pay(renamed, "R-2"));
  expect(refusalCodes(await pay("杭州他人咨询有限公司", "R-3"))).toEqual(["payer-not-client"]);
});

test("5.3.3: no payment comes before the contract, nor goes beyond its fee", async () => {
  const { reviewer, finance, caseId } = await accepted();
  await contractCase(reviewer, DAY, caseId);
  // The fee is 18 000 yuan; the contract was issued on the day itself.
  const pay = (amountFen: number, receivedOn: string, reference: string) =>
    act(finance, DAY, recordPayment, { caseId, payer: CLIENT, amountFen, receivedOn, reference });
  expect(await pay(400_000, "2026-05-14", "ICBC-1")).toMatchObject({
    ok: false,
    refusals: [{ code: "paid-before-contract", field: "receivedOn" }],
  });
  expectAccepted(await pay(400_000, DAY, "ICBC-1"));
  expect(await pay(1_400_001, DAY, "ICBC-2")).toMatchObject({
    ok: false,
    refusals: [
      { code: "payment-beyond-fee", field: "amountFen", facts: { fee: 18_000, paid: 4_000, open: 14_000 } },
    ],
  });
  expectAccepted(await pay(1_400_000, DAY, "ICBC-2"));
});

test("two staff save the first draft at once: one stands, the other sees it as changed", async () => {
  const { reviewer, finance, caseId } = await accepted();
  const results = await Promise.allSettled([
    act(reviewer, DAY, saveContract, draft(caseId)),
    act(finance, DAY, saveContract, { ...draft(caseId), number: "HT-2026-0002" }),
  ]);
  expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
  expect(await prisma().contract.count()).toBe(1);
});
