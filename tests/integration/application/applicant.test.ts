import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { readApplication } from "@/lib/usecases/application/queries/read-application";
import { submitApplication } from "@/lib/usecases/application/submit-application";
import { reviewApplication } from "@/lib/usecases/review/review-application";
import type { Content } from "@/tests/support/application-content";
import { acceptCase, fillIn, openCase, submitCase } from "@/tests/support/case-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeClient, makeStaff, refusalCodes } from "@/tests/support/house";
import { completeReview } from "@/tests/support/review-form";

beforeEach(resetDatabase);

const DAY = "2026-05-11";
const REVIEWED = "2026-05-13";
const REGISTERED = "杭州青禾客服外包有限公司";
const CODE = "91350100M000100Y43";

const named =
  (name: string, creditCode = CODE) =>
  (content: Content): Content => ({ ...content, applicant: { ...content.applicant, name, creditCode } });

const record = async ({ clientId }: Actor) =>
  prisma().client.findUniqueOrThrow({
    where: { id: clientId ?? "" },
    select: { name: true, creditCode: true, legalRepresentative: true },
  });

const readerName = async (client: Actor, caseId: string): Promise<string> =>
  expectAccepted(await act(client, DAY, readApplication, { caseId })).content.applicant.name;

test("5.2: two drafts of one client keep each its own applicant, and neither touches the client's record", async () => {
  const client = await makeClient(REGISTERED, CODE);
  const [one, other] = [await openCase(client, DAY), await openCase(client, DAY)];
  await fillIn(client, DAY, one, named("杭州青禾服务有限公司"));
  await fillIn(client, DAY, other, named("杭州青禾科技有限公司"));
  expect(await readerName(client, one)).toBe("杭州青禾服务有限公司");
  expect(await readerName(client, other)).toBe("杭州青禾科技有限公司");
  expect(await record(client)).toEqual({ name: REGISTERED, creditCode: CODE, legalRepresentative: "" });
});

test("5.2.1(1): the client's record takes over what a reviewer accepted, with what stood there before", async () => {
  const client = await makeClient(REGISTERED, CODE);
  const reviewer = await makeStaff("贺兰舟", "application-reviewer");
  const caseId = await submitCase(client, DAY, named("杭州青禾服务有限公司"));
  expect((await record(client)).name).toBe(REGISTERED);
  await acceptCase(reviewer, REVIEWED, caseId);
  expect(await record(client)).toEqual({
    ...{ name: "杭州青禾服务有限公司", creditCode: CODE, legalRepresentative: "周以宁" },
  });
  const entry = await prisma().auditLogEntry.findFirstOrThrow({ where: { event: "client.changed" } });
  expect(entry).toMatchObject({
    ...{ actorName: reviewer.name, subjectKind: "client", subjectId: client.clientId },
    ...{ before: { name: REGISTERED }, after: { name: "杭州青禾服务有限公司" } },
  });
});

test("5.2.1(1): an application with the credit code of another client is neither submitted nor accepted", async () => {
  const client = await makeClient(REGISTERED, CODE);
  const reviewer = await makeStaff("贺兰舟", "application-reviewer");
  const other = await makeClient("他人", "91350100M0001013XT");
  const draft = await openCase(other, DAY);
  const version = await fillIn(other, DAY, draft, named("他人"));
  expect(refusalCodes(await act(other, DAY, submitApplication, { caseId: draft, version }))).toEqual([
    "credit-code-of-another",
  ]);
  const caseId = await submitCase(client, DAY);
  await prisma().client.update({ where: { id: client.clientId ?? "" }, data: { creditCode: null } });
  await prisma().client.update({ where: { id: other.clientId ?? "" }, data: { creditCode: CODE } });
  expect(
    refusalCodes(await act(reviewer, REVIEWED, reviewApplication, completeReview(caseId, REVIEWED))),
  ).toEqual(["credit-code-of-another"]);
  expect(await prisma().applicationReview.count()).toBe(0);
});

test("two applications of one client accepted at once: the record is that of one, and the log tells both changes in turn", async () => {
  const client = await makeClient(REGISTERED, CODE);
  const reviewer = await makeStaff("贺兰舟", "application-reviewer");
  const cases = [
    await submitCase(client, DAY, named("杭州青禾服务有限公司")),
    await submitCase(client, DAY, named("杭州青禾科技有限公司")),
  ];
  await Promise.all(cases.map((caseId) => acceptCase(reviewer, REVIEWED, caseId)));
  const changes = await prisma().auditLogEntry.findMany({
    where: { event: "client.changed" },
    orderBy: { sequence: "asc" },
    select: { before: true, after: true },
  });
  expect(changes).toHaveLength(2);
  expect(changes[0]?.before).toMatchObject({ name: REGISTERED });
  expect(changes[0]?.after).toMatchObject(changes[1]?.before ?? {});
  expect(changes[1]?.after).toEqual({ name: (await record(client)).name });
});
