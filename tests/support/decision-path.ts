import type { Actor } from "@/lib/domain/access/actor";
import { englishOf } from "@/lib/domain/certificate/certificate-content";
import { withEnglish } from "@/lib/domain/certificate/english-words";
import { REVIEW_PARTS, type ReviewPart } from "@/lib/domain/decision/report-review-form";
import type { Recommendation } from "@/lib/domain/report/report-lists";
import { answerContent } from "@/lib/usecases/certificate/answer-content";
import { prepareContent } from "@/lib/usecases/certificate/prepare-content";
import { readCaseCertificate } from "@/lib/usecases/certificate/queries/read-case-certificate";
import { makeDecision } from "@/lib/usecases/decision/make-decision";
import { readDecisionFile } from "@/lib/usecases/decision/queries/read-decision-file";
import { recordReportReview } from "@/lib/usecases/report-review/record-report-review";
import { handOverReport } from "@/lib/usecases/report/hand-over-report";
import { plannedCase, type Planned, type PlannedPeople } from "./audit-fixture";
import { stage1Done, stage2Closed } from "./audit-path";
import { reportSigned } from "./report-path";
import { wholeReport } from "./whole-report";
import type { Change } from "./case-path";
import { act, expectAccepted, makeStaff } from "./house";

export type Deciding = Planned & Readonly<{ reportReviewer: Actor; decider: Actor; quality: Actor }>;

/** People and application of the test's own. */
type Brought = Readonly<{ people: PlannedPeople; change: Change }>;

/** A case whose signed report was handed over on 2026-07-01: it waits for its review. */
export const handedOverCase = async (
  recommendation?: Recommendation,
  brought?: Brought,
): Promise<Deciding> => {
  const planned = await plannedCase(brought?.people, brought?.change);
  await stage1Done(planned);
  await stage2Closed(planned);
  await reportSigned(planned, wholeReport(recommendation));
  expectAccepted(
    await act(planned.leader, "2026-07-01", handOverReport, {
      caseId: planned.caseId,
      auditId: planned.stage2Id,
    }),
  );
  return {
    ...planned,
    reportReviewer: await makeStaff("陆嘉言", "report-reviewer"),
    decider: await makeStaff("宋临川", "decision-maker"),
    quality: await makeStaff("温以恒", "quality-manager"),
  };
};

/** Every section passed; `returned` names the one that is sent back. */
export const reviewForm = (caseId: string, returned?: ReviewPart) => ({
  caseId,
  note: "",
  sections: REVIEW_PARTS.map((section) =>
    section === returned
      ? { section, verdict: "returned" as const, note: "结论未引用对应的审核记录，请补充。" }
      : { section, verdict: "passed" as const, note: "" },
  ),
});

/** The report passed its review on 2026-07-02: the case waits for its decision. */
export const reviewedCase = async (recommendation?: Recommendation, brought?: Brought): Promise<Deciding> => {
  const path = await handedOverCase(recommendation, brought);
  expectAccepted(await act(path.reportReviewer, "2026-07-02", recordReportReview, reviewForm(path.caseId)));
  return path;
};

/** The hash of the file as the decision page shows it. */
export const shownHash = async (actor: Actor, on: string, caseId: string): Promise<string> => {
  const page = expectAccepted(await act(actor, on, readDecisionFile, { caseId }));
  return page.weighing?.sha256 ?? "0".repeat(64);
};

export const decide = async (
  actor: Actor,
  on: string,
  caseId: string,
  outcome: "grant" | "refuse" = "grant",
) => {
  const fileSha256 = await shownHash(actor, on, caseId);
  return act(actor, on, makeDecision, {
    caseId,
    outcome,
    fileSha256,
    reasons: "审核证据充分，推荐条件满足。",
  });
};

/** Granted on 2026-07-06. */
export const grantedCase = async (brought?: Brought): Promise<Deciding> => {
  const path = await reviewedCase(undefined, brought);
  expectAccepted(await decide(path.decider, "2026-07-06", path.caseId));
  return path;
};

/** English for whatever the file lacks of it. */
export const ENGLISH = {
  nameEn: "Hangzhou Qinghe Contact Services Co., Ltd.",
  addressEn: "Floor 6, Building 3, 88 Shili Road, Binjiang District, Hangzhou, Zhejiang",
  scopeEn: "Handling of complaints in contracted telephone customer service",
};

const SITE_ENGLISH = {
  ...{ nameEn: "Head office", addressEn: ENGLISH.addressEn },
  activityEn: "Customer service and handling of complaints",
};

/** The form as the quality manager's page has it, with the missing English written. */
export const preparedContent = async (quality: Actor, on: string, caseId: string) => {
  const { proposal } = expectAccepted(await act(quality, on, readCaseCertificate, { caseId }));
  if (proposal === null) throw new Error("The content of the certificate is not open");
  const { version, answer, content } = proposal;
  const sites = content.sites.map(() => SITE_ENGLISH);
  return { caseId, version, answer, ...englishOf(withEnglish(content, { ...ENGLISH, sites })) };
};

/** The content put before the client and answered. */
export const answeredContent = async (
  path: Deciding,
  on: string,
  answer: "confirmed" | "objected" = "confirmed",
): Promise<void> => {
  const { caseId, quality, client } = path;
  const { id } = expectAccepted(
    await act(quality, on, prepareContent, await preparedContent(quality, on, caseId)),
  );
  const remark = answer === "confirmed" ? "" : "英文名称缺少逗号";
  expectAccepted(await act(client, on, answerContent, { caseId, confirmationId: id, answer, remark }));
};

/** The form of a correction as the reviewer's page has it, with another English name of the organisation. */
export const correction = async (by: Actor, on: string, caseId: string, nameEn: string) => {
  const { correction: open } = expectAccepted(await act(by, on, readCaseCertificate, { caseId }));
  if (open === null) throw new Error("Nothing of the content is open to be corrected");
  const names = open.texts.names.map(({ zh, en }, index) => ({ zh, en: index === 0 ? nameEn : en }));
  return {
    ...{ caseId, contentSha256: open.sha256, reason: "营业执照所附英文译名与申请不同，按译名更正。" },
    ...{ names, addresses: [...open.texts.addresses], scopes: [...open.texts.scopes] },
  };
};
