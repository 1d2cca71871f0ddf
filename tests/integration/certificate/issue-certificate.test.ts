import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { issueCertificate } from "@/lib/usecases/certificate/issue-certificate";
import { prepareContent } from "@/lib/usecases/certificate/prepare-content";
import { readCaseCertificate } from "@/lib/usecases/certificate/queries/read-case-certificate";
import { adoptedScope } from "@/tests/support/adopted-scope";
import { resetDatabase, withSql } from "@/tests/support/database";
import {
  answeredContent,
  decide,
  grantedCase,
  preparedContent,
  reviewedCase,
} from "@/tests/support/decision-path";
import { manyGrantedCases } from "@/tests/support/granted-fixture";
import { act, expectAccepted, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-07-08";
const asText = (date: Date | undefined) => date?.toISOString().slice(0, 10);

test("9.2: a certificate issued two days later is still valid from its decision to the anniversary less a day", async () => {
  const path = await grantedCase();
  await answeredContent(path, "2026-07-07");
  const { number } = expectAccepted(await act(path.quality, DAY, issueCertificate, { caseId: path.caseId }));
  expect(number).toMatch(/^\d{3}26CH00001R0S$/);
  const certificate = await prisma().certificate.findUniqueOrThrow({
    where: { number },
    include: { sites: true, case: { select: { stage: true } } },
  });
  expect({
    firstDay: asText(certificate.firstDay),
    lastDay: asText(certificate.lastDay),
    issuedOn: asText(certificate.issuedOn),
    stage: certificate.case.stage,
    sites: certificate.sites.length,
  }).toEqual({
    firstDay: "2026-07-06",
    lastDay: "2029-07-05",
    issuedOn: DAY,
    stage: "certified",
    sites: 1,
  });
  const notice = await prisma().notice.findFirstOrThrow({ where: { kind: "certification-granted" } });
  expect(notice.facts).toMatchObject({
    nextSurveillanceBy: "2027-07-06",
    recertificationRequestBy: "2029-04-05",
  });
  const kinds = await prisma().document.findMany({
    where: { caseId: path.caseId, kind: { in: ["certificate", "notice"] }, isForClient: true },
    select: { kind: true, subjectId: true },
  });
  expect(kinds).toContainEqual({ kind: "certificate", subjectId: certificate.id });
});

test("5.9.4: without confirmed content there is no certificate: not prepared, objected, confirmed", async () => {
  const path = await grantedCase();
  const issue = () => act(path.quality, DAY, issueCertificate, { caseId: path.caseId });
  expect(refusalCodes(await issue())).toEqual(["content-not-prepared"]);
  await answeredContent(path, DAY, "objected");
  expect(refusalCodes(await issue())).toEqual(["content-not-confirmed"]);
  await answeredContent(path, DAY, "confirmed");
  expectAccepted(await issue());
});

test("5.9.4: the paper of the content carries the client's answer, name and day once it is given", async () => {
  const path = await grantedCase();
  await answeredContent(path, DAY);
  const paper = await prisma().document.findFirstOrThrow({
    where: { caseId: path.caseId, kind: "certificate-content-confirmation", supersededAt: null },
  });
  expect(paper.model).toMatchObject({
    answer: { agrees: true, corrections: "" },
    client: { name: path.client.name, signedOn: DAY },
  });
});

test("5.9.4: words of the file that the certificate's font cannot show are named before the client is asked", async () => {
  const path = await reviewedCase();
  // As an import may have brought it: what is typed is refused beside its field.
  await adoptedScope(path.stage2Id, "𪛖器投诉处理");
  const form = await preparedContent(path.quality, DAY, path.caseId);
  const prepared = await act(path.quality, DAY, prepareContent, form);
  const [refusal] = prepared.ok ? [] : prepared.refusals;
  expect(refusal).toEqual({
    code: "unprintable-on-certificate",
    clause: "5.9.4",
    facts: { text: "𪛖器投诉处理", characters: ["𪛖"] },
  });
  expect(await prisma().certificateContentConfirmation.count()).toBe(0);
});

test("5.9.4: content confirmed before the file changed is no content of this certificate; the new one is", async () => {
  const path = await reviewedCase();
  await answeredContent(path, "2026-07-03");
  // What a stage 2 that was done again would have the programme manager adopt (5.6.2 c).
  await adoptedScope(path.stage2Id, "电话客服外包服务中的投诉处理");
  expectAccepted(await decide(path.decider, "2026-07-06", path.caseId));
  const issue = () => act(path.quality, DAY, issueCertificate, { caseId: path.caseId });
  const page = expectAccepted(await act(path.quality, DAY, readCaseCertificate, { caseId: path.caseId }));
  expect(page.issueRefusals.map(({ code }) => code)).toEqual(["content-outdated"]);
  expect(refusalCodes(await issue())).toEqual(["content-outdated"]);
  expect(await prisma().certificate.count()).toBe(0);
  await answeredContent(path, "2026-07-07");
  const { id } = expectAccepted(await issue());
  expect(await prisma().certificate.findUniqueOrThrow({ where: { id } })).toMatchObject({
    scope: "电话客服外包服务中的投诉处理",
  });
});

test("5.9.2 c): a plan accepted at the decision and sent back since keeps the certificate back", async () => {
  const path = await grantedCase();
  await answeredContent(path, "2026-07-07");
  const { id, number } = await prisma().nonconformity.create({
    data: {
      caseId: path.caseId,
      auditId: path.stage2Id,
      number: "NC-01",
      grade: "minor",
      criterion: "GB/T 19012-2019",
      clause: "7.6",
      unit: "投诉受理中心",
      process: "投诉处理",
      statement: "未按程序规定的时限升级。",
      evidence: "2026 年 4 月的三份升级记录。",
      raisedOn: new Date("2026-06-09"),
      raisedByPersonId: path.leader.personId ?? "",
      status: "returned",
    },
  });
  const issue = () => act(path.quality, DAY, issueCertificate, { caseId: path.caseId });
  const refusals = await issue();
  expect(refusals.ok ? [] : refusals.refusals).toEqual([
    { code: "plan-sent-back", clause: "5.9.2 c)", facts: { number } },
  ]);
  await prisma().nonconformity.update({
    where: { id },
    data: { status: "accepted", acceptedOn: new Date("2026-07-08") },
  });
  expectAccepted(await issue());
});

test("5.9: a case without its decision gets no certificate, nor by SQL", async () => {
  const path = await reviewedCase();
  await answeredContent(path, DAY);
  expect(refusalCodes(await act(path.quality, DAY, issueCertificate, { caseId: path.caseId }))).toEqual([
    "wrong-stage",
    "no-granting-decision",
  ]);
  const forged = withSql((client) =>
    client.query(
      `INSERT INTO "Certificate" ("id", "number", "numberKey", "caseId", "clientId", "decisionId", "scheme",
         "edition", "criteria", "name", "address", "scope", "firstCertifiedOn", "issuedOn", "firstDay", "lastDay",
         "createdAt")
       SELECT gen_random_uuid(), '99926CH00001R0S', '99926CH00001R0S', "id", "clientId", gen_random_uuid(),
         "scheme", 'A/2', '{}', 'x', 'x', 'x', '2026-07-06', '2026-07-06', '2026-07-06', '2029-07-05', now()
       FROM "CertificationCase" WHERE "id" = $1`,
      [path.caseId],
    ),
  );
  await expect(forged).rejects.toThrow("no certificate without a granting decision");
});

test("two issues of one case at once give one certificate and one number; the second is told which and by whom", async () => {
  const path = await grantedCase();
  await answeredContent(path, DAY);
  const outcomes = await Promise.all(
    [1, 2].map(() => act(path.quality, DAY, issueCertificate, { caseId: path.caseId })),
  );
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  const second = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.refusals));
  expect(second).toEqual([
    {
      code: "already-issued",
      clause: "5.9.4",
      facts: { number: "77726CH00001R0S", issuedOn: DAY, issuedBy: path.quality.name },
    },
  ]);
  expect(await prisma().counter.findFirst({ where: { key: "certificate-2026" } })).toMatchObject({ last: 1 });
});

test("fifty certificates issued at once carry fifty numbers, without gap or duplicate", async () => {
  const { quality, caseIds } = await manyGrantedCases(50);
  const outcomes = await Promise.all(
    caseIds.map((caseId) => act(quality, DAY, issueCertificate, { caseId })),
  );
  const numbers = outcomes.map((outcome) => expectAccepted(outcome).number).sort();
  expect(numbers).toEqual(
    Array.from({ length: 50 }, (_, index) => `77726CH${String(index + 1).padStart(5, "0")}R0S`),
  );
}, 60_000);

test("the client cannot prepare its own content, nor the auditor issue", async () => {
  const { caseId, client, auditor, quality } = await grantedCase();
  const form = await preparedContent(quality, DAY, caseId);
  expect(refusalCodes(await act(client, DAY, prepareContent, form))).toEqual(["not-permitted"]);
  expect(refusalCodes(await act(auditor, DAY, issueCertificate, { caseId }))).toEqual(["not-permitted"]);
});
