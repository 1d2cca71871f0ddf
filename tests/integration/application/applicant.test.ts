import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { readApplication } from "@/lib/usecases/application/queries/read-application";
import { saveApplication } from "@/lib/usecases/application/save-application";
import { submitApplication } from "@/lib/usecases/application/submit-application";
import { readCaseFrame } from "@/lib/usecases/case/queries/read-case-frame";
import { readContract } from "@/lib/usecases/contract/queries/read-contract";
import { readReview } from "@/lib/usecases/review/queries/read-review";
import { reviewApplication } from "@/lib/usecases/review/review-application";
import type { Content } from "@/tests/support/application-content";
import { acceptCase, contractCase, fillIn, openCase, submitCase } from "@/tests/support/case-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeClient, makeStaff, refusalCodes } from "@/tests/support/house";
import { completeReview } from "@/tests/support/review-form";

const DAY = "2026-05-11";
const REVIEWED = "2026-05-13";
const REGISTERED = "杭州青禾客服外包有限公司";
const SERVICES = "杭州青禾服务有限公司";
const SCIENCE = "杭州青禾科技有限公司";
const CODE = "91350100M000100Y43";
const OTHER_CODE = "91350100M0001013XT";

let client: Actor;
let reviewer: Actor;
beforeEach(async () => {
  await resetDatabase();
  client = await makeClient(REGISTERED, CODE);
  reviewer = await makeStaff("贺兰舟", "application-reviewer");
});

const named =
  (name: string, creditCode = CODE) =>
  (content: Content): Content => ({ ...content, applicant: { ...content.applicant, name, creditCode } });

const record = ({ clientId }: Actor) =>
  prisma().client.findUniqueOrThrow({
    where: { id: clientId ?? "" },
    select: { name: true, creditCode: true, legalRepresentative: true, version: true },
  });

const asApplied = async (caseId: string) =>
  expectAccepted(await act(client, DAY, readApplication, { caseId })).content.applicant;

const changes = async () =>
  prisma().auditLogEntry.findMany({
    where: { event: "client.changed" },
    orderBy: { sequence: "asc" },
    select: { actorName: true, caseId: true, subjectKind: true, subjectId: true, before: true, after: true },
  });

test("5.2: a new application starts from what is on record of the client", async () => {
  await prisma().client.update({
    where: { id: client.clientId ?? "" },
    data: { address: "浙江省杭州市示例路 1 号", establishedOn: new Date("2019-04-02"), contact: "沈若川" },
  });
  expect(await asApplied(await openCase(client, DAY))).toEqual({
    ...{ name: REGISTERED, nameEn: "", creditCode: CODE, registrationCertificate: "", country: "CN" },
    ...{ address: "浙江省杭州市示例路 1 号", addressEn: "", legalRepresentative: "", contact: "沈若川" },
    ...{ contactPhone: "", contactEmail: "", establishedOn: "2019-04-02" },
  });
});

test("5.2: two drafts of one client keep each its own applicant, and neither touches the client's record", async () => {
  const [one, other] = [await openCase(client, DAY), await openCase(client, DAY)];
  await fillIn(client, DAY, one, named(SERVICES));
  await fillIn(client, DAY, other, named(SCIENCE));
  expect((await asApplied(one)).name).toBe(SERVICES);
  expect((await asApplied(other)).name).toBe(SCIENCE);
  expect(await record(client)).toEqual({
    ...{ name: REGISTERED, creditCode: CODE, legalRepresentative: "", version: 1 },
  });
  expect(await changes()).toEqual([]);
});

test("5.2.1(1): the client's record takes over what a reviewer accepted; the log keeps the fields that differ", async () => {
  const caseId = await submitCase(client, DAY, named(SERVICES));
  const shown = expectAccepted(await act(reviewer, REVIEWED, readReview, { caseId })).takeOver;
  expect(shown?.changes).toContainEqual({ field: "name", before: REGISTERED, after: SERVICES });
  expect((await record(client)).name).toBe(REGISTERED);
  await acceptCase(reviewer, REVIEWED, caseId);
  expect(await record(client)).toEqual({
    ...{ name: SERVICES, creditCode: CODE, legalRepresentative: "周以宁", version: 2 },
  });
  expect(await changes()).toEqual([
    {
      ...{ actorName: "贺兰舟", caseId, subjectKind: "client", subjectId: client.clientId },
      before: {
        ...{ name: REGISTERED, nameEn: "", address: "", addressEn: "", legalRepresentative: "" },
        ...{ contact: "", contactPhone: "", contactEmail: "", establishedOn: null },
      },
      after: {
        name: SERVICES,
        nameEn: "Hangzhou Qinghe Contact Services Co., Ltd.",
        address: "浙江省杭州市滨江区示例路88号3幢6层",
        addressEn: "Floor 6, Building 3, 88 Shili Road, Binjiang District, Hangzhou, Zhejiang",
        ...{ legalRepresentative: "周以宁", contact: "沈若川", contactPhone: "0571-00000000" },
        ...{ contactEmail: "contact@example.com", establishedOn: "2019-04-02" },
      },
    },
  ]);
});

test("5.2.1(1): an application that says what is on record changes nothing there", async () => {
  await acceptCase(reviewer, REVIEWED, await submitCase(client, DAY));
  const before = await record(client);
  const again = await submitCase(client, DAY);
  expect(expectAccepted(await act(reviewer, REVIEWED, readReview, { caseId: again })).takeOver).toEqual({
    ...{ changes: [], blocked: [] },
  });
  await acceptCase(reviewer, REVIEWED, again);
  expect(await record(client)).toEqual(before);
  expect(await changes()).toHaveLength(1);
});

test("5.3.2: asked for more, the client corrects its application; the record waits for the acceptance", async () => {
  const caseId = await submitCase(client, DAY, named(SERVICES));
  const ask = {
    ...completeReview(caseId, REVIEWED),
    ...{ outcome: "supplement" as const, reasons: "名称与营业执照不一致。", supplementDueOn: "2026-05-20" },
  };
  expectAccepted(await act(reviewer, REVIEWED, reviewApplication, ask));
  const { content, version } = expectAccepted(await act(client, REVIEWED, readApplication, { caseId }));
  const corrected = { ...content, applicant: { ...content.applicant, name: SCIENCE } };
  const saved = expectAccepted(
    await act(client, REVIEWED, saveApplication, { caseId, version, content: corrected }),
  );
  expectAccepted(await act(client, REVIEWED, submitApplication, { caseId, version: saved.version }));
  expect((await record(client)).name).toBe(REGISTERED);
  await acceptCase(reviewer, REVIEWED, caseId, { applicationVersion: 2 });
  expect((await record(client)).name).toBe(SCIENCE);
});

test("5.3.2: a refused application leaves the client's record as it was", async () => {
  const caseId = await submitCase(client, DAY, named(SERVICES));
  const refusal = {
    ...completeReview(caseId, REVIEWED),
    outcome: "refuse" as const,
    reasons: "不属于受理范围。",
  };
  expectAccepted(await act(reviewer, REVIEWED, reviewApplication, refusal));
  expect((await record(client)).name).toBe(REGISTERED);
  expect(await changes()).toEqual([]);
});

test("5.3.3: an accepted case goes by its own application, whatever another one makes of the client's record", async () => {
  const one = await submitCase(client, DAY, named(SERVICES));
  const other = await submitCase(client, DAY, named(SCIENCE));
  await acceptCase(reviewer, REVIEWED, one);
  await acceptCase(reviewer, REVIEWED, other);
  expect((await record(client)).name).toBe(SCIENCE);
  expect(expectAccepted(await act(reviewer, REVIEWED, readContract, { caseId: one })).clientName).toBe(
    SERVICES,
  );
  await contractCase(reviewer, "2026-05-15", one, SERVICES);
  const paper = await prisma().document.findFirstOrThrow({ where: { caseId: one, kind: "contract" } });
  expect(paper.model).toMatchObject({ subject: { client: { name: SERVICES } } });
  expect(expectAccepted(await act(reviewer, REVIEWED, readCaseFrame, { caseId: one }))).toMatchObject({
    ...{ client: { name: SCIENCE }, appliedName: SERVICES },
  });
});

test("5.2.1(1): an application with the credit code of another client is told at the field and not submitted", async () => {
  await makeClient("他人", OTHER_CODE);
  const caseId = await openCase(client, DAY);
  const version = await fillIn(client, DAY, caseId, named(REGISTERED, OTHER_CODE));
  const refusal = {
    ...{ code: "credit-code-of-another", clause: "5.2.1(1)", field: "content.applicant.creditCode" },
    facts: { creditCode: OTHER_CODE },
  };
  expect(expectAccepted(await act(client, DAY, readApplication, { caseId })).missing).toEqual([refusal]);
  expect(await act(client, DAY, submitApplication, { caseId, version })).toMatchObject({
    ...{ ok: false, refusals: [refusal] },
  });
  expect(await prisma().applicationVersion.count()).toBe(0);
});

test("5.2.1(1): a credit code that came to another client since is shown to the reviewer and not accepted", async () => {
  const caseId = await submitCase(client, DAY, named(SERVICES, OTHER_CODE));
  await makeClient("他人", OTHER_CODE);
  const review = { ...completeReview(caseId, REVIEWED), professionalCodes: [] };
  const shown = expectAccepted(await act(reviewer, REVIEWED, readReview, { caseId })).takeOver;
  expect(shown?.blocked.map(({ code }) => code)).toEqual(["credit-code-of-another"]);
  // Told together with everything else that is wrong.
  expect(refusalCodes(await act(reviewer, REVIEWED, reviewApplication, review))).toEqual([
    ...["professional-codes-missing", "credit-code-of-another"],
  ]);
  expect(
    refusalCodes(await act(reviewer, REVIEWED, reviewApplication, completeReview(caseId, REVIEWED))),
  ).toEqual(["credit-code-of-another"]);
  expect(await prisma().applicationReview.count()).toBe(0);
  expect((await record(client)).name).toBe(REGISTERED);
});

test("two applications of one client accepted at once: the record is that of one, and the log tells both changes in turn", async () => {
  const cases = [
    await submitCase(client, DAY, named(SERVICES)),
    await submitCase(client, DAY, named(SCIENCE)),
  ];
  await Promise.all(cases.map((caseId) => acceptCase(reviewer, REVIEWED, caseId)));
  const { name } = await record(client);
  const first = name === SERVICES ? SCIENCE : SERVICES;
  expect(await changes()).toMatchObject([
    { before: { name: REGISTERED }, after: { name: first } },
    { before: { name: first }, after: { name } },
  ]);
});

test("5.2.1(1): of two clients whose applications bring the same new credit code at once, one is accepted", async () => {
  const other = await makeClient("他人", "91350100M000102D8A");
  const cases = [
    await submitCase(client, DAY, named(REGISTERED, OTHER_CODE)),
    await submitCase(other, DAY, named("他人", OTHER_CODE)),
  ];
  const outcomes = await Promise.all(
    cases.map((caseId) => act(reviewer, REVIEWED, reviewApplication, completeReview(caseId, REVIEWED))),
  );
  expect(outcomes.flatMap(refusalCodes)).toEqual(["credit-code-of-another"]);
  expect(await prisma().client.count({ where: { creditCode: OTHER_CODE } })).toBe(1);
});
