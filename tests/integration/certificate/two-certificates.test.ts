import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { answerContent } from "@/lib/usecases/certificate/answer-content";
import { issueCertificate } from "@/lib/usecases/certificate/issue-certificate";
import { lookUpCertificate } from "@/lib/usecases/certificate/queries/look-up-certificate";
import { prepareContent } from "@/lib/usecases/certificate/prepare-content";
import { readCaseCertificate } from "@/lib/usecases/certificate/queries/read-case-certificate";
import { combinedGranted, combinedReviewed, decideSystem, OLS, QMS } from "@/tests/support/combined-path";
import { resetDatabase } from "@/tests/support/database";
import { answeredContent, preparedContent } from "@/tests/support/decision-path";
import { act, expectAccepted, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-07-09";

const asText = (date: Date) => date.toISOString().slice(0, 10);

test("5.9.4, 11.1: one act issues a certificate for each system, with its own number, criteria, edition and days", async () => {
  const path = await combinedGranted();
  await answeredContent(path, DAY);
  const issued = expectAccepted(await act(path.quality, DAY, issueCertificate, { caseId: path.caseId }));
  expect(issued.certificates.map(({ scheme, number }) => [scheme, number])).toEqual([
    [OLS, "77726CH00001R0S"],
    [QMS, "77726Q00002R0S"],
  ]);
  const rows = await prisma().certificate.findMany({
    where: { caseId: path.caseId },
    orderBy: { number: "asc" },
    include: { decision: { select: { scheme: true } }, sites: true },
  });
  // Each counts its three years from the decision on its own system, whatever the day of issue (9.2).
  expect(
    rows.map((row) => [row.scheme, row.edition, row.criteria, asText(row.firstDay), asText(row.lastDay)]),
  ).toEqual([
    [OLS, "A/2", ["GB/T 19012-2019"], "2026-07-06", "2029-07-05"],
    [QMS, "2025", ["GB/T 19001-2016"], "2026-07-08", "2029-07-07"],
  ]);
  expect(rows.map(({ decision }) => decision.scheme)).toEqual([OLS, QMS]);
  expect(rows.map(({ sites }) => sites.length)).toEqual([1, 1]);
  const { stage } = await prisma().certificationCase.findUniqueOrThrow({ where: { id: path.caseId } });
  expect(stage).toBe("certified");
  expect(await prisma().notice.count({ where: { kind: "certification-granted" } })).toBe(2);
});

test("9.1: each certificate is looked up by itself, and the page of the case shows both with their own limits", async () => {
  const path = await combinedGranted();
  await answeredContent(path, DAY);
  const { certificates } = expectAccepted(
    await act(path.quality, DAY, issueCertificate, { caseId: path.caseId }),
  );
  const found = [];
  for (const { number } of certificates)
    found.push(expectAccepted(await act(path.client, DAY, lookUpCertificate, { number })));
  expect(found.map(({ scheme, criteria }) => [scheme, criteria.length])).toEqual([
    [OLS, 1],
    [QMS, 1],
  ]);
  const page = expectAccepted(await act(path.client, DAY, readCaseCertificate, { caseId: path.caseId }));
  expect(
    page.certificates.map(({ system, nextSurveillanceBy, recertificationRequestBy }) => [
      ...[system?.zh, nextSurveillanceBy, recertificationRequestBy],
    ]),
  ).toEqual([
    ["投诉处理管理体系", "2027-07-06", "2029-04-05"],
    ["质量管理体系", "2027-07-08", "2029-04-07"],
  ]);
  expect(page.documents.map(({ kind }) => kind)).toEqual(["certificate", "notice", "certificate", "notice"]);
});

test("5.9.4: the client confirms once what the certificates share; the paper lists each with its own criteria", async () => {
  const path = await combinedReviewed();
  await answeredContent(path, "2026-07-03");
  const paper = await prisma().document.findFirstOrThrow({
    where: { caseId: path.caseId, kind: "certificate-content-confirmation", supersededAt: null },
  });
  expect(paper.model).toMatchObject({
    subject: { scheme: "投诉处理管理体系、质量管理体系" },
    certificates: [
      { scheme: "投诉处理管理体系", criteria: [expect.stringContaining("GB/T 19012")] },
      { scheme: "质量管理体系", criteria: [expect.stringContaining("GB/T 19001")] },
    ],
  });
  // Confirmed before the decisions, it holds for both when they say the same.
  expectAccepted(await decideSystem(path.decider, "2026-07-06", path.caseId, { scheme: OLS }));
  expectAccepted(await decideSystem(path.decider, "2026-07-06", path.caseId, { scheme: QMS }));
  expectAccepted(await act(path.quality, DAY, issueCertificate, { caseId: path.caseId }));
});

test("5.9: of a refused system no certificate is issued or listed, and the confirmed content holds for the other", async () => {
  const path = await combinedReviewed();
  const { caseId, quality, decider } = path;
  await answeredContent(path, "2026-07-03");
  expectAccepted(await decideSystem(decider, "2026-07-06", caseId, { scheme: OLS, outcome: "refuse" }));
  expectAccepted(await decideSystem(decider, "2026-07-06", caseId, { scheme: QMS }));
  const page = expectAccepted(await act(quality, DAY, readCaseCertificate, { caseId }));
  expect(page.confirmation?.certificates.map(({ scheme }) => scheme)).toEqual([QMS]);
  expect(page.validities.map(({ scheme }) => scheme)).toEqual([QMS]);
  const { certificates } = expectAccepted(await act(quality, DAY, issueCertificate, { caseId }));
  expect(certificates.map(({ number }) => number)).toEqual(["77726Q00001R0S"]);
});

test("5.9: while a system of the case is undecided no certificate is issued", async () => {
  const path = await combinedReviewed();
  const { caseId, quality, decider } = path;
  await answeredContent(path, "2026-07-03");
  expectAccepted(await decideSystem(decider, "2026-07-06", caseId, { scheme: OLS }));
  expect(refusalCodes(await act(quality, DAY, issueCertificate, { caseId }))).toEqual(["wrong-stage"]);
  expect(await prisma().certificate.count()).toBe(0);
});

test("5.9.4: an objection of the client keeps every certificate back", async () => {
  const { caseId, quality, client } = await combinedGranted();
  const { id: confirmationId } = expectAccepted(
    await act(quality, DAY, prepareContent, await preparedContent(quality, DAY, caseId)),
  );
  const objection = { answer: "objected" as const, remark: "质量管理体系的范围有误" };
  expectAccepted(await act(client, DAY, answerContent, { caseId, confirmationId, ...objection }));
  expect(refusalCodes(await act(quality, DAY, issueCertificate, { caseId }))).toEqual([
    "content-not-confirmed",
  ]);
});

test("two issues at once give each system one certificate and one number; the second is told which and by whom", async () => {
  const path = await combinedGranted();
  await answeredContent(path, DAY);
  const outcomes = await Promise.all(
    [1, 2].map(() => act(path.quality, DAY, issueCertificate, { caseId: path.caseId })),
  );
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  expect(outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.refusals))).toEqual([
    {
      code: "already-issued",
      clause: "5.9.4",
      facts: {
        number: ["77726CH00001R0S", "77726Q00002R0S"],
        issuedOn: DAY,
        issuedBy: path.quality.name,
      },
    },
  ]);
  expect(await prisma().counter.findFirst({ where: { key: "certificate-2026" } })).toMatchObject({ last: 2 });
});
