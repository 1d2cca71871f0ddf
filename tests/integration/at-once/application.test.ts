import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { openApplication } from "@/lib/usecases/application/open-application";
import { readApplication } from "@/lib/usecases/application/queries/read-application";
import { readApplicationVersion } from "@/lib/usecases/application/queries/read-application-version";
import { saveApplication } from "@/lib/usecases/application/save-application";
import { submitApplication } from "@/lib/usecases/application/submit-application";
import { readCaseHistory } from "@/lib/usecases/audit-log/queries/read-case-history";
import { readStageHistory } from "@/lib/usecases/audit-log/queries/read-stage-history";
import { listCases } from "@/lib/usecases/case/queries/list-cases";
import { readCaseFrame } from "@/lib/usecases/case/queries/read-case-frame";
import { readCaseOverview } from "@/lib/usecases/case/queries/read-case-overview";
import { readWaysOut } from "@/lib/usecases/case/queries/read-ways-out";
import { readContract } from "@/lib/usecases/contract/queries/read-contract";
import { readDesk } from "@/lib/usecases/desk/queries/read-desk";
import { listDocuments } from "@/lib/usecases/document/queries/list-documents";
import { readFile } from "@/lib/usecases/file/read-file";
import { readProgramme } from "@/lib/usecases/programme/queries/read-programme";
import { previewReview } from "@/lib/usecases/review/preview-review";
import { readReview } from "@/lib/usecases/review/queries/read-review";
import { ABSENT, atOnce, endingsFor, pressedTwice, readAround, reading } from "@/tests/support/at-once";
import { completeApplication } from "@/tests/support/application-content";
import { acceptCase, fillIn, openCase, submitCase } from "@/tests/support/case-path";
import { resetDatabase } from "@/tests/support/database";
import { upload } from "@/tests/support/files";
import { act, expectAccepted, makeClient, makeStaff } from "@/tests/support/house";
import { completeReview } from "@/tests/support/review-form";

const DAY = "2026-05-11";
const LATER = "2026-05-13";

let client: Actor;
let stranger: Actor;
let reviewer: Actor;
beforeEach(async () => {
  await resetDatabase();
  client = await makeClient("杭州青禾客服外包有限公司", "91350100M000100Y43");
  stranger = await makeClient("他人", "91350100M0001013XT");
  reviewer = await makeStaff("叶初晴", "application-reviewer");
});

const filledIn = async () => {
  const caseId = await openCase(client, DAY);
  const version = await fillIn(client, DAY, caseId);
  const { content } = expectAccepted(await act(client, DAY, readApplication, { caseId }));
  return { caseId, version, content };
};

test("5.2: an application, its history and its place in the lists are read as before or as after its submission", async () => {
  const { caseId, version } = await filledIn();
  const asClient = { as: client, on: DAY } as const;
  const asReviewer = { as: reviewer, on: DAY } as const;
  await readAround(
    [
      reading({
        ...{ ...asClient, query: readApplication, form: { caseId } },
        tells: ({ status, isOpen, versions }) => [status, isOpen, versions.length],
        before: ["draft", true, 0],
        after: ["submitted", false, 1],
      }),
      reading({
        ...{ ...asClient, query: readApplicationVersion, form: { caseId, number: 1 } },
        tells: (frozen) => frozen.number,
        before: ABSENT,
        after: 1,
      }),
      reading({
        ...{ ...asReviewer, query: listCases, form: {} },
        tells: ({ rows, counts }) => [rows[0]?.stage, counts],
        before: ["application", expect.objectContaining({ application: 1 })],
        after: ["review", expect.objectContaining({ review: 1 })],
      }),
      reading({
        ...{ ...asReviewer, query: readDesk, form: {} },
        tells: ({ mine }) => mine.length,
        before: 0,
        after: 1,
      }),
      reading({
        ...{ ...asReviewer, query: readStageHistory, form: { caseId, stage: "application" as const } },
        tells: ({ entries }) => entries.some(({ event }) => event === "application.submitted"),
        ...{ before: false, after: true },
      }),
    ],
    async () => expectAccepted(await act(client, DAY, submitApplication, { caseId, version })),
  );
});

test("5.3.2: every page of a case is read as before or as after its acceptance, and does not exist for others", async () => {
  const caseId = await submitCase(client, DAY);
  const asked = { as: reviewer, on: LATER, form: { caseId } } as const;
  const readings = [
    reading({
      ...asked,
      query: readCaseFrame,
      tells: ({ stage }) => stage,
      ...{ before: "review", after: "contract" },
    }),
    reading({
      ...asked,
      query: readCaseOverview,
      tells: ({ stage, next }) => [stage, next?.who],
      before: ["review", "application-reviewer"],
      after: ["contract", "application-reviewer"],
    }),
    reading({
      ...{ ...asked, query: readReview },
      tells: ({ isOpen, history, accepted }) => [isOpen, history.length, accepted?.professionalCodes ?? null],
      before: [true, 0, null],
      after: [false, 1, ["35.12.00"]],
    }),
    reading({
      ...{ ...asked, query: readContract },
      tells: ({ isOpen, review }) => [isOpen, review?.totalHalfDays ?? null],
      before: [false, null],
      after: [true, 8],
    }),
    reading({
      ...{ ...asked, query: listDocuments },
      tells: ({ documents }) => documents.map(({ kind }) => kind).toSorted(),
      before: ["application-form"],
      after: ["application-form", "application-review-record", "man-days-record", "notice"],
    }),
    reading({
      ...{ ...asked, query: readCaseHistory },
      tells: ({ entries }) => entries.some(({ event }) => event === "application.reviewed"),
      ...{ before: false, after: true },
    }),
    reading({
      ...asked,
      query: readWaysOut,
      tells: ({ stage }) => stage,
      ...{ before: "review", after: "contract" },
    }),
  ];
  await readAround(readings, () => acceptCase(reviewer, LATER, caseId));
  expect(await endingsFor(stranger, readings)).toEqual(
    Object.fromEntries(readings.map(({ name }) => [name, ABSENT])),
  );
  expect(await endingsFor({ ...reviewer, roles: [] }, readings)).toEqual(
    Object.fromEntries(readings.map(({ name }) => [name, "not-permitted"])),
  );
});

test("5.2.2: a file is its uploader's alone until the application that names it is saved", async () => {
  const caseId = await openCase(client, DAY);
  const fileId = await upload(client, DAY, "申请表.pdf");
  const content = completeApplication([fileId, fileId, fileId, fileId]);
  const file = reading({
    query: readFile,
    as: reviewer,
    on: DAY,
    form: { fileId },
    tells: ({ name }) => name,
    ...{ before: ABSENT, after: "申请表.pdf" },
  });
  await readAround([file], async () =>
    expectAccepted(await act(client, DAY, saveApplication, { caseId, version: 1, content })),
  );
  expect(await file.closedTo(stranger)).toBe(ABSENT);
});

test("5.4.1: the page of the programme waits for the acceptance", async () => {
  const caseId = await submitCase(client, DAY);
  const programme = reading({
    ...{ query: readProgramme, as: reviewer, on: LATER, form: { caseId } },
    tells: ({ isReady }) => isReady,
    ...{ before: false, after: true },
  });
  await readAround([programme], () => acceptCase(reviewer, LATER, caseId));
  expect(await programme.closedTo(stranger)).toBe(ABSENT);
});

test("5.2: two tabs that save one application at once: one is kept, the other is shown what stands", async () => {
  const { caseId, version, content } = await filledIn();
  const save = (scope: string) => () =>
    act(client, DAY, saveApplication, { caseId, version, content: { ...content, scope } });
  expect(await atOnce(save("甲"), save("乙"))).toEqual(["done", "stale"]);
  const { content: kept, version: next } = expectAccepted(
    await act(client, DAY, readApplication, { caseId }),
  );
  expect(["甲", "乙"]).toContain(kept.scope);
  expect(next).toBe(version + 1);
});

test("5.2: an application saved while it is submitted is submitted whole, as it was or as it became", async () => {
  const { caseId, version, content } = await filledIn();
  const ended = await atOnce(
    () => act(client, DAY, submitApplication, { caseId, version }),
    () => act(client, DAY, saveApplication, { caseId, version, content: { ...content, scope: "改" } }),
  );
  // The one that came second was made from a version that is gone, or found the application submitted.
  expect(ended).toHaveLength(2);
  expect(ended.filter((one) => one === "done")).toHaveLength(1);
  const frozen = await prisma().applicationVersion.count();
  const { stage } = await prisma().certificationCase.findUniqueOrThrow({ where: { id: caseId } });
  expect([
    ["application", 0],
    ["review", 1],
  ]).toContainEqual([stage, frozen]);
});

test("applications opened at once get numbers of their own; a stranger opens none for another's organisation", async () => {
  const form = { clientId: client.clientId ?? "", scheme: "OLS/GZ-0071" };
  const open = () => act(client, DAY, openApplication, form);
  expect(await atOnce(open, open, open, open)).toEqual(["done", "done", "done", "done"]);
  const numbers = (await prisma().certificationCase.findMany()).map(({ number }) => number);
  expect(new Set(numbers).size).toBe(4);
  expect(await atOnce(() => act(stranger, DAY, openApplication, form))).toEqual([ABSENT]);
});

test("5.4.4.6: what the rules would answer is the same for everybody who asks at once, and writes nothing", async () => {
  const caseId = await submitCase(client, DAY);
  const logged = await prisma().auditLogEntry.count();
  const form = previewReview.input.parse(completeReview(caseId, LATER));
  const ask = () => act(reviewer, LATER, previewReview, form);
  const [one, other] = await Promise.all([ask(), ask()]);
  expect(expectAccepted(one).manDays).toMatchObject({ ok: true, total: 4 });
  expect(other).toEqual(one);
  expect(await prisma().auditLogEntry.count()).toBe(logged);
  expect(await pressedTwice(() => act(client, LATER, previewReview, form))).toEqual([
    "not-permitted",
    "not-permitted",
  ]);
});
