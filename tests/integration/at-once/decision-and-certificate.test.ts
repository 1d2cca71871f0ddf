import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { ANONYMOUS } from "@/lib/domain/account/anonymous";
import { readCaseFrame } from "@/lib/usecases/case/queries/read-case-frame";
import { answerContent } from "@/lib/usecases/certificate/answer-content";
import { issueCertificate } from "@/lib/usecases/certificate/issue-certificate";
import { prepareContent } from "@/lib/usecases/certificate/prepare-content";
import { lookUpCertificate } from "@/lib/usecases/certificate/queries/look-up-certificate";
import { readCaseCertificate } from "@/lib/usecases/certificate/queries/read-case-certificate";
import { searchCertificates } from "@/lib/usecases/certificate/queries/search-certificates";
import { readDecisionFile } from "@/lib/usecases/decision/queries/read-decision-file";
import { readDesk } from "@/lib/usecases/desk/queries/read-desk";
import { readDocumentFile } from "@/lib/usecases/document/read-document";
import { holdClosing } from "@/lib/usecases/meeting/hold-closing";
import { saveNote } from "@/lib/usecases/note/save-note";
import { commentReport } from "@/lib/usecases/report/comment-report";
import { confirmCorrections } from "@/lib/usecases/report/confirm-corrections";
import { handOverReport } from "@/lib/usecases/report/hand-over-report";
import { saveSection } from "@/lib/usecases/report/save-section";
import { searchEverything } from "@/lib/usecases/search/queries/search-everything";
import { ABSENT, atOnce, endingsFor, pressedTwice, readAround, reading } from "@/tests/support/at-once";
import { plannedCase } from "@/tests/support/audit-fixture";
import {
  closingOf,
  noteOf,
  stage1Done,
  stage2Closed,
  stage2Opened,
  stage2Recorded,
} from "@/tests/support/audit-path";
import { resetDatabase } from "@/tests/support/database";
import {
  answeredContent,
  decide,
  grantedCase,
  preparedContent,
  reviewedCase,
} from "@/tests/support/decision-path";
import { act, expectAccepted, makeClient } from "@/tests/support/house";
import { finding, raise, settleAll } from "@/tests/support/nonconformity-path";
import { reportSaved, reportSigned } from "@/tests/support/report-path";
import { wholeReport } from "@/tests/support/whole-report";

const SIGNED = "2026-06-12";
const DECIDED = "2026-07-06";
const ISSUED = "2026-07-08";
const NUMBER = "77726CH00001R0S";

beforeEach(resetDatabase);

const closedCase = async () => {
  const path = await plannedCase();
  await stage1Done(path);
  await stage2Closed(path);
  return { ...path, at: { caseId: path.caseId, auditId: path.stage2Id } };
};

test("5.5.9: a section that two members save at once holds the words of one", async () => {
  const { at, leader, auditor, ...path } = await closedCase();
  await reportSaved({ ...path, leader, auditor }, SIGNED);
  const save = (by: typeof leader, text: string) => () =>
    act(by, SIGNED, saveSection, { ...at, section: "purpose", version: 1, content: { text } });
  expect(await atOnce(save(leader, "甲"), save(auditor, "乙"))).toEqual(["done", "stale"]);
});

test("5.6.2: two comments on one report at once: one is on file, the other is shown what stands", async () => {
  const path = await closedCase();
  await reportSigned(path);
  const { version } = await prisma().auditReport.findFirstOrThrow();
  const comment = (words: string) => () =>
    act(path.client, SIGNED, commentReport, { ...path.at, version, comment: words });
  expect(await atOnce(comment("甲"), comment("乙"))).toEqual(["done", "stale"]);
  expect(await prisma().reportComment.count()).toBe(1);
});

test("5.9.2: corrections confirmed and the file handed over, each by two presses, happened once each", async () => {
  const path = await plannedCase();
  const at = { caseId: path.caseId, auditId: path.stage2Id };
  await stage1Done(path);
  await stage2Opened(path);
  await stage2Recorded(path);
  const { clause } = finding();
  const noted = await prisma().auditNote.findFirstOrThrow({ where: { auditId: at.auditId, clause } });
  const verdict = {
    ...noteOf(path, clause),
    noteId: noted.id,
    version: 1,
    verdict: "nonconformity" as const,
  };
  expectAccepted(await act(path.leader, "2026-06-09", saveNote, verdict));
  const raised = await raise(path.auditor, "2026-06-09", at);
  expectAccepted(
    await act(path.leader, "2026-06-09", holdClosing, closingOf(at.caseId, at.auditId, "2026-06-09")),
  );
  await reportSigned(path, wholeReport("recommend-after-correction"));
  await settleAll(path, "2026-06-25", path.caseId, [raised]);
  const statement = { ...at, statement: "纠正已按文件验证，满足推荐条件。" };
  expect(await pressedTwice(() => act(path.leader, "2026-06-30", confirmCorrections, statement))).toEqual([
    "done",
    "stale",
  ]);
  expect(await pressedTwice(() => act(path.leader, "2026-06-30", handOverReport, at))).toEqual([
    "done",
    "wrong-stage",
  ]);
});

test("5.9: client and register read a case as undecided, or as granted with its dates", async () => {
  const { caseId, client, decider } = await reviewedCase();
  const asked = { as: client, on: DECIDED, form: { caseId } } as const;
  const readings = [
    reading({
      ...{ ...asked, query: readDecisionFile },
      tells: ({ stage, decision }) => [stage, decision?.outcome],
      before: ["decision", undefined],
      after: ["certificate", "grant"],
    }),
    reading({
      ...{ ...asked, query: readCaseCertificate },
      tells: ({ validities }) => [validities[0]?.firstDay, validities[0]?.lastDay],
      before: [undefined, undefined],
      after: [DECIDED, "2029-07-05"],
    }),
    reading({
      ...asked,
      query: readCaseFrame,
      tells: ({ stage }) => stage,
      ...{ before: "decision", after: "certificate" },
    }),
  ];
  await readAround(readings, async () => expectAccepted(await decide(decider, DECIDED, caseId)));
  const stranger = await makeClient("他人", "91350100M0001013XT");
  expect(await endingsFor(stranger, readings)).toEqual(
    Object.fromEntries(readings.map(({ name }) => [name, ABSENT])),
  );
});

test("5.9.4: content answered twice at once is answered once; an older one than the newest not at all", async () => {
  const path = await grantedCase();
  const { caseId, quality, client } = path;
  const opened = await preparedContent(quality, DECIDED, caseId);
  const prepare = () => act(quality, DECIDED, prepareContent, opened);
  expect(await pressedTwice(prepare)).toEqual(["done", "stale"]);
  const again = await preparedContent(quality, DECIDED, caseId);
  expectAccepted(await act(quality, DECIDED, prepareContent, again));
  const [newest, older] = await prisma().certificateContentConfirmation.findMany({ orderBy: { id: "desc" } });
  const answer = (confirmationId: string | undefined, word: "confirmed" | "objected") => () =>
    act(client, DECIDED, answerContent, {
      ...{
        caseId,
        confirmationId: confirmationId ?? "",
        answer: word,
        remark: word === "confirmed" ? "" : "缺",
      },
    });
  expect(await atOnce(answer(older?.id, "confirmed"))).toEqual(["content-not-waiting"]);
  expect(await atOnce(answer(newest?.id, "confirmed"), answer(newest?.id, "objected"))).toEqual([
    "content-not-waiting",
    "done",
  ]);
  const stranger = await makeClient("他人", "91350100M0001013XT");
  const form = { caseId, confirmationId: newest?.id ?? "", answer: "confirmed" as const, remark: "" };
  expect(await atOnce(() => act(stranger, DECIDED, answerContent, form))).toEqual([ABSENT]);
});

test("9.1: the register knows nothing of a certificate, or everything, from the moment it is issued", async () => {
  const path = await grantedCase();
  const { caseId, quality, client } = path;
  await answeredContent(path, DECIDED);
  const stranger = { as: ANONYMOUS, on: ISSUED } as const;
  await readAround(
    [
      reading({
        ...{ ...stranger, query: lookUpCertificate, form: { number: NUMBER } },
        tells: ({ status, sites, lastDay }) => [status, sites.length, lastDay],
        before: ABSENT,
        after: ["valid", 1, "2029-07-05"],
      }),
      reading({
        ...{ ...stranger, query: searchCertificates, form: { q: "青禾" } },
        tells: ({ rows }) => rows.map(({ number }) => number),
        ...{ before: [], after: [NUMBER] },
      }),
      reading({
        ...{ query: searchEverything, as: client, on: ISSUED, form: { q: NUMBER } },
        tells: ({ results }) => results.map(({ kind }) => kind),
        ...{ before: [], after: ["certificate"] },
      }),
      reading({
        ...{ query: readDesk, as: client, on: ISSUED, form: {} },
        tells: ({ others }) => others.map(({ stage }) => stage),
        ...{ before: ["certificate"], after: ["certified"] },
      }),
      reading({
        ...{ query: readCaseCertificate, as: client, on: ISSUED, form: { caseId } },
        tells: ({ certificates, documents }) => [certificates[0]?.number, documents.length > 0],
        ...{ before: [undefined, false], after: [NUMBER, true] },
      }),
    ],
    async () => expectAccepted(await act(quality, ISSUED, issueCertificate, { caseId })),
  );
});

test("a paper that many open at once, drawn or not yet drawn, is the same bytes for all", async () => {
  const { caseId, client, quality } = await grantedCase();
  const paper = await prisma().document.findFirstOrThrow({ where: { caseId, isForClient: true } });
  const open = () => act(quality, ISSUED, readDocumentFile, { documentId: paper.id });
  const [one, other] = (await Promise.all([open(), open()])).map((outcome) => expectAccepted(outcome).bytes);
  expect(
    Buffer.from(one ?? [])
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
  expect(one).toEqual(other);
  const stranger = await makeClient("他人", "91350100M0001013XT");
  expect(await atOnce(() => act(stranger, ISSUED, readDocumentFile, { documentId: paper.id }))).toEqual([
    ABSENT,
  ]);
  expectAccepted(await act(client, ISSUED, readDocumentFile, { documentId: paper.id }));
});
