import type { Page } from "@playwright/test";
import { QINGHE } from "./applicants";
import { apply, openApplication } from "./apply";
import type { Cast } from "./cast";
import {
  confirmContent,
  expectCertificate,
  expectNoCertificateYet,
  issueCertificate,
  openPapers,
  prepareContent,
} from "./certificate";
import { signContract } from "./contract";
import { expectDecisionRefused, expectNotTheirDecision, grant, PLAN_NOT_ACCEPTED } from "./decision";
import {
  answerNonconformity,
  confirmNonconformity,
  expectDue,
  expectVerificationEnd,
  judgeNonconformity,
  raiseNonconformity,
} from "./nonconformities";
import { agreeOnPlan, planTooEarly } from "./plan";
import { auditPathOf, setProgramme } from "./programme";
import { lookUp, lookUpInVain } from "./public";
import { commentReport, expectAuditClocks, handOverReport, signReport, writeReport } from "./report";
import { passReportReview } from "./report-review";
import { acceptApplication } from "./review";
import {
  answerStage1Finding,
  concludeStage1,
  holdStage1,
  openStage1,
  raiseStage1Finding,
  verifyStage1Finding,
} from "./stage1";
import {
  beRefusedOpening,
  closeStage2,
  confirmStage2Facts,
  interviewManagement,
  noteEveryClause,
  openStage2,
} from "./stage2";
import { appoint, stage1Team, stage2Team } from "./team";
import { stepOf, type WorkedCase } from "./worked-case";

const FINDING = "投诉升级的时限未在程序中写明";
const MINORS = ["7.4", "8.2"] as const;

type Walk = Readonly<{ cast: Cast; worked: WorkedCase; casePath: string }>;

/** 5.2 to 5.3: applied for on 11 May, accepted on the 13th, under contract on the 15th. */
export const bindCase = async (cast: Cast, worked: WorkedCase): Promise<Walk> => {
  const { as, on } = cast;
  await on(stepOf(worked, "application submitted").day);
  const client = await as(QINGHE.email);
  const casePath = await openApplication(client);
  await apply(client, casePath, worked);
  await on(stepOf(worked, "application accepted").day);
  await acceptApplication(await as("review"), casePath, worked);
  const { day } = stepOf(worked, "contract signed");
  await on(day);
  await signContract(await as("review"), casePath, worked, day);
  return { cast, worked, casePath };
};

/** 5.4.2.1: programme, team, plan and the whole of stage 1, with one finding. */
export const passStage1 = async ({ cast, worked, casePath }: Walk): Promise<void> => {
  const { as, on } = cast;
  const appointed = stepOf(worked, "team appointed");
  await on(appointed.day);
  const manager = await as("programme");
  await setProgramme(manager, casePath, worked);
  const stage1 = await auditPathOf(manager, casePath, "第一阶段");
  const { day } = stepOf(worked, "stage 1, off site");
  const ready = `${String(appointed.expected["countedMembers"])} 名成员计入，共 0.5 审核人日`;
  await appoint(cast, stage1, QINGHE.email, { ...stage1Team(worked, day), ready });
  await agreeOnPlan(cast, stage1, QINGHE.email);
  await on(day);
  const leader = await as("leader");
  await openStage1(leader, casePath, worked, day);
  await holdStage1(leader, casePath, day);
  await raiseStage1Finding(leader, casePath, FINDING);
  await concludeStage1(leader, casePath);
  await on("2026-05-28");
  await answerStage1Finding(await as(QINGHE.email), casePath, FINDING);
  await on("2026-05-29");
  await verifyStage1Finding(leader, casePath, FINDING, "2026-05-29");
};

/** 5.1: stage 2 is not planned for the very day on which the last finding of stage 1 was verified. */
export const planStage2 = async ({ cast, worked, casePath }: Walk): Promise<void> => {
  const stage2 = await auditPathOf(await cast.as("programme"), casePath, "第二阶段");
  await appoint(cast, stage2, QINGHE.email, stage2Team(worked, "2026-06-08", "2026-06-09"));
  const { day, expected } = stepOf(worked, "stage 2 planned for");
  await planTooEarly(await cast.as("leader"), stage2, day, String(expected["earliest"]));
  await agreeOnPlan(cast, stage2, QINGHE.email);
};

/** 5.5: the two days on site, two minor nonconformities, and the clocks that run from the closing meeting. */
export const holdStage2 = async ({ cast, worked, casePath }: Walk): Promise<readonly string[]> => {
  const { as, on } = cast;
  const { day, expected } = stepOf(worked, "stage 2, 2026-06-08");
  const leader = await as("leader");
  await on(day);
  await beRefusedOpening(leader, casePath, day);
  await openStage2(leader, casePath, worked, day);
  await noteEveryClause(leader, casePath, MINORS);
  await on("2026-06-09");
  await interviewManagement(leader, casePath, worked, "2026-06-09");
  await confirmStage2Facts(leader, casePath);
  const numbers: string[] = [];
  for (const clause of MINORS)
    numbers.push(
      await raiseNonconformity(leader, casePath, {
        ...{ clause, process: `条款 ${clause} 的过程`, grade: "轻微不符合" },
        statement: `条款 ${clause} 要求的记录未能提供`,
      }),
    );
  await closeStage2(leader, casePath, "2026-06-09");
  const verificationEnd = String(expected["verificationEnd"]);
  await expectAuditClocks(leader, casePath, { reportDue: String(expected["reportDue"]), verificationEnd });
  for (const number of numbers) await expectDue(leader, casePath, number, String(expected["minorDue"]));
  await expectVerificationEnd(leader, casePath, verificationEnd);
  return numbers;
};

/** 5.5.9.2: the report, signed three days later, and what the client has to say to it. */
export const report = async ({ cast, worked, casePath }: Walk): Promise<void> => {
  const leader = await cast.as("leader");
  await writeReport(leader, casePath, worked);
  await cast.on("2026-06-12");
  await signReport(leader, casePath, "2026-06-12");
  await commentReport(await cast.as(QINGHE.email), casePath, "报告内容属实，无异议。");
};

/** 2.2, 5.9.1, 5.9.2: whoever took part, and whatever is open, there is no decision and so no certificate. */
export const beRefusedDecisions = async ({ cast, casePath }: Walk): Promise<void> => {
  const { as } = cast;
  await expectDecisionRefused(await as("decision"), casePath, PLAN_NOT_ACCEPTED);
  await expectNotTheirDecision(await as("review"), casePath, "评审");
  for (const member of ["leader", "auditor", "intern"] as const)
    await expectNotTheirDecision(await as(member), casePath, "审核");
  await expectNoCertificateYet(await as("quality"), casePath);
};

/** 5.5.10: both nonconformities answered, verified by documents, and the file handed over to its review. */
export const settleNonconformities = async (
  { cast, worked, casePath }: Walk,
  numbers: readonly string[],
): Promise<void> => {
  const { as, on } = cast;
  const { day } = stepOf(worked, "both nonconformities answered");
  await on(day);
  const client = await as(QINGHE.email);
  const leader = await as("leader");
  for (const number of numbers) {
    await confirmNonconformity(client, casePath, number);
    await answerNonconformity(client, casePath, number, { planned: day, completed: day });
    await judgeNonconformity(leader, casePath, number, {
      ...{ verdict: "验证有效", way: "文件验证" },
      finding: "交接单与培训签到表齐全，措施已落实。",
    });
  }
  await handOverReport(leader, casePath);
  await passReportReview(await as("report"), casePath);
};

/** 5.9 and 9.2: granted, content confirmed, issued; answers the number of the certificate. */
export const certify = async ({ cast, worked, casePath }: Walk): Promise<string> => {
  const { as, on } = cast;
  const { day, expected } = stepOf(worked, "decision: grant");
  await on(day);
  await grant(await as("decision"), casePath, day);
  const quality = await as("quality");
  await prepareContent(quality, casePath, worked);
  const client = await as(QINGHE.email);
  await confirmContent(client, casePath, worked);
  const number = await issueCertificate(quality, casePath);
  await expectCertificate(quality, casePath, expected);
  await openPapers(client, casePath);
  return number;
};

/** Anybody finds the certificate valid, and expired from the day after its last one. */
export const lookUpByStrangers = async (
  { cast, worked }: Walk,
  stranger: Page,
  number: string,
): Promise<void> => {
  const lastDay = String(stepOf(worked, "decision: grant").expected["lastDay"]);
  await lookUp(stranger, worked, { number, lastDay, status: "valid" });
  await lookUpInVain(stranger);
  await cast.on("2029-07-06");
  await lookUp(stranger, worked, { number, lastDay, status: "expired" });
};
