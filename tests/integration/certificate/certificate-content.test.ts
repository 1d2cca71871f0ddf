import { beforeEach, expect, test } from "vitest";
import { StaleError } from "@/lib/data/errors";
import { prisma } from "@/lib/data/prisma";
import { prepareContentForm } from "@/lib/domain/certificate/certificate-content";
import { issueCode } from "@/lib/domain/issue-code";
import { issueCertificate } from "@/lib/usecases/certificate/issue-certificate";
import { prepareContent } from "@/lib/usecases/certificate/prepare-content";
import { readCaseCertificate } from "@/lib/usecases/certificate/queries/read-case-certificate";
import { readDecisionFile } from "@/lib/usecases/decision/queries/read-decision-file";
import { adoptedScope } from "@/tests/support/adopted-scope";
import { resetDatabase } from "@/tests/support/database";
import {
  answeredContent,
  decide,
  ENGLISH,
  grantedCase,
  preparedContent,
  reviewedCase,
} from "@/tests/support/decision-path";
import { act, expectAccepted, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-07-08";

test("5.9.4: English that was decided on is printed so: another text in its place is refused", async () => {
  const { caseId, quality } = await grantedCase();
  const form = await preparedContent(quality, DAY, caseId);
  const prepared = await act(quality, DAY, prepareContent, { ...form, scopeEn: "Handling of everything" });
  expect(prepared).toEqual({
    ok: false,
    refusals: [
      {
        code: "english-not-as-decided",
        clause: "5.9.4",
        facts: { text: "Handling of complaints in outsourced online and telephone customer service" },
      },
    ],
  });
  expect(await prisma().certificateContentConfirmation.count()).toBe(0);
});

test("5.6.2 c, 5.9.4: a wider scope the team wrote and nobody adopted is on no certificate, in neither language", async () => {
  const path = await reviewedCase();
  const { caseId, quality, decider } = path;
  await prisma().factConfirmation.updateMany({
    where: { auditId: path.stage2Id },
    data: { scope: "在线客服、电话客服与上门维修服务中的投诉处理", scopeEn: "" },
  });
  const contracted = {
    scope: "在线客服与电话客服外包服务中的投诉处理",
    scopeEn: "Handling of complaints in outsourced online and telephone customer service",
  };
  const read = expectAccepted(await act(decider, "2026-07-06", readDecisionFile, { caseId }));
  expect(read.subject).toMatchObject(contracted);
  expectAccepted(await decide(decider, "2026-07-06", caseId));
  const form = await preparedContent(quality, DAY, caseId);
  const otherwise = await act(quality, DAY, prepareContent, { ...form, scopeEn: "Hello world" });
  expect(refusalCodes(otherwise)).toEqual(["english-not-as-decided"]);
  await answeredContent(path, DAY);
  const { id } = expectAccepted(await act(quality, DAY, issueCertificate, { caseId }));
  expect(await prisma().certificate.findUniqueOrThrow({ where: { id } })).toMatchObject(contracted);
});

test("5.6.2 c, 5.9.4: an adopted scope is decided and issued in both its languages, at the central office too", async () => {
  const path = await reviewedCase();
  const { caseId, quality, decider } = path;
  const adopted = {
    scope: "电话客服外包服务中的投诉处理",
    scopeEn: "Handling of complaints in contracted telephone customer service",
  };
  await adoptedScope(path.stage2Id, adopted.scope, adopted.scopeEn);
  const read = expectAccepted(await act(decider, "2026-07-06", readDecisionFile, { caseId }));
  expect(read.subject).toMatchObject(adopted);
  expect(read.subject?.sites[0]).toMatchObject({ activity: adopted.scope, activityEn: adopted.scopeEn });
  expectAccepted(await decide(decider, "2026-07-06", caseId));
  await answeredContent(path, DAY);
  const { id } = expectAccepted(await act(quality, DAY, issueCertificate, { caseId }));
  expect(await prisma().certificate.findUniqueOrThrow({ where: { id } })).toMatchObject(adopted);
});

test("5.9.4: confirmed content that says another English than was decided, or none, issues no certificate", async () => {
  const path = await grantedCase();
  const { caseId, quality } = path;
  await answeredContent(path, DAY);
  const { id, content } = await prisma().certificateContentConfirmation.findFirstOrThrow();
  const changed = Object.assign({}, content, { scopeEn: "" });
  await prisma().certificateContentConfirmation.update({ where: { id }, data: { content: changed } });
  expect(refusalCodes(await act(quality, DAY, issueCertificate, { caseId }))).toEqual([
    "content-outdated",
    "english-missing",
  ]);
});

test("5.9.4: the English of a certificate is asked for, activities too, and is not Chinese", () => {
  const site = { nameEn: "Head office", addressEn: "Hangzhou", activityEn: "" };
  const form = {
    ...{ caseId: "00000000-0000-4000-8000-000000000000", version: 0, answer: "none" },
    ...{ ...ENGLISH, scopeEn: "这不是英文", sites: [site] },
  };
  const parsed = prepareContentForm.safeParse(form, { error: (issue) => issueCode(issue).code });
  const faults = parsed.success ? [] : parsed.error.issues;
  expect(faults.map(({ path, message }) => [path.join("."), message])).toEqual([
    ["scopeEn", "no-latin-letter"],
    ["sites.0.activityEn", "required"],
  ]);
});

test("5.9.4: content sent from a page of before the client confirmed is stale; what is confirmed stays", async () => {
  const path = await grantedCase();
  const { caseId, quality } = path;
  const opened = await preparedContent(quality, DAY, caseId);
  await answeredContent(path, DAY);
  const late = act(quality, DAY, prepareContent, opened);
  await expect(late).rejects.toThrow(StaleError);
  await expect(late).rejects.toMatchObject({ currentVersion: 2, current: { answer: "confirmed" } });
  expectAccepted(await act(quality, DAY, issueCertificate, { caseId }));
});

test("5.9.4: the form opens with the English that was sent last", async () => {
  const path = await reviewedCase();
  const { caseId, quality } = path;
  await prisma().caseSite.updateMany({ where: { caseId }, data: { nameEn: "", activity: "客服与投诉受理" } });
  await answeredContent(path, DAY, "objected");
  const { proposal } = expectAccepted(await act(quality, DAY, readCaseCertificate, { caseId }));
  expect(proposal).toMatchObject({ version: 2, answer: "objected" });
  expect(proposal?.content.sites).toEqual(
    proposal?.decided.sites.map((site) => ({
      ...site,
      nameEn: site.nameEn === "" ? "Head office" : site.nameEn,
      activityEn: site.activityEn === "" ? "Customer service and handling of complaints" : site.activityEn,
    })),
  );
});

test("5.9.4: the client reads nothing of what keeps the body from issuing, and the criteria by their whole name", async () => {
  const { caseId, quality, client } = await grantedCase();
  const form = await preparedContent(quality, DAY, caseId);
  expectAccepted(await act(quality, DAY, prepareContent, form));
  const page = expectAccepted(await act(client, DAY, readCaseCertificate, { caseId }));
  expect(page).toMatchObject({ isClient: true, issueRefusals: [], proposal: null, canAnswer: true });
  expect(page.confirmation?.criteria).toEqual(["GB/T 19012-2019/ISO 10002:2018"]);
});
