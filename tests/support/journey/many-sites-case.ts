import { RUNCHUAN } from "./applicants";
import { apply, openApplication } from "./apply";
import { expectCaseClocks } from "./case-page";
import type { Cast } from "./cast";
import {
  confirmContent,
  expectCertificate,
  issueCertificate,
  openPapers,
  prepareContent,
} from "./certificate";
import { signContract } from "./contract";
import { expectDecisionRefused, grant, MAJOR_OPEN } from "./decision";
import {
  answerNonconformity,
  beAskedWhyNotMajor,
  confirmNonconformity,
  expectDue,
  expectVerificationEnd,
  expectWarnedOfMinors,
  judgeNonconformity,
  raiseNonconformity,
} from "./nonconformities";
import { agreeOnPlan, planTooEarly } from "./plan";
import { auditPathOf, expectDaysOfAudits, expectSample, setProgramme } from "./programme";
import { lookUp } from "./public";
import { expectAuditClocks, handOverReport, signReport, writeReport } from "./report";
import { passReportReview } from "./report-review";
import { acceptApplication } from "./review";
import { concludeStage1, holdStage1, openStage1 } from "./stage1";
import { closeStage2, confirmStage2Facts, interviewManagement, noteEveryClause, openStage2 } from "./stage2";
import { appoint, stage1Team, stage2Team } from "./team";
import { stepOf, type WorkedCase } from "./worked-case";

const CONTRACT_DAY = "2026-06-03";
const PROGRAMME_DAY = "2026-06-04";
const OPENING_DAY = "2026-06-30";
const REPORT_DAY = "2026-07-08";

const PROCESS = "投诉升级与答复";
const MAJOR = {
  clause: "7.7",
  process: PROCESS,
  grade: "严重不符合",
  ground: "严重投诉未能及时采取适宜措施",
  statement: "两起涉及人身安全的投诉超过承诺期限 20 日仍未响应",
} as const;
const MINOR_CLAUSES = ["7.3", "7.4", "7.8"] as const;
const WHY_NOT_MAJOR = "三项分属不同项目，均为个别发生，未影响投诉的最终答复。";

type Walk = Readonly<{ cast: Cast; worked: WorkedCase; casePath: string }>;
type Raised = Readonly<{ major: string; minors: readonly string[] }>;

/** 5.2 to 5.3: 24 sites applied for, a reduction refused, accepted with eight days, under contract. */
export const bindCase = async (cast: Cast, worked: WorkedCase): Promise<Walk> => {
  const { as, on } = cast;
  await on(stepOf(worked, "application accepted").day);
  const client = await as(RUNCHUAN.email);
  const casePath = await openApplication(client);
  await apply(client, casePath, worked);
  await acceptApplication(await as("review"), casePath, worked);
  await on(CONTRACT_DAY);
  await signContract(await as("review"), casePath, worked, CONTRACT_DAY);
  return { cast, worked, casePath };
};

/** 5.4.5 and 6.1: of 22 similar sites five are audited, a quarter of them drawn; the central office always is. */
export const programmeAudits = async ({ cast, worked, casePath }: Walk): Promise<void> => {
  await cast.on(PROGRAMME_DAY);
  const manager = await cast.as("programme");
  await setProgramme(manager, casePath, worked);
  await expectSample(manager, casePath, worked, { 必须审核: 3, 随机抽取: 2, 人员选定: 3, 未入选: 17 });
  const { stage1, onSite } = stepOf(worked, "application accepted").expected;
  const { surveillanceDays, recertificationDays } = stepOf(worked, "decision: grant").expected;
  const later = [surveillanceDays, surveillanceDays, recertificationDays];
  await expectDaysOfAudits(manager, casePath, [stage1, onSite, ...later].map(Number));
};

/** 5.1, 5.4.2.1: stage 1 on site in half a day; its end opens and closes the window of stage 2. */
export const passStage1 = async ({ cast, worked, casePath }: Walk): Promise<void> => {
  const { day, expected } = stepOf(worked, "stage 1 on site");
  const stage1 = await auditPathOf(await cast.as("programme"), casePath, "第一阶段");
  await appoint(cast, stage1, RUNCHUAN.email, stage1Team(worked, day));
  await agreeOnPlan(cast, stage1, RUNCHUAN.email);
  await cast.on(day);
  const leader = await cast.as("leader");
  await openStage1(leader, casePath, worked, day);
  await holdStage1(leader, casePath, day);
  await concludeStage1(leader, casePath);
  await expectCaseClocks(leader, casePath, [
    { name: "第二阶段最早开始", date: String(expected["stage2Earliest"]), clause: "5.1" },
    { name: "第二阶段最迟开始", date: String(expected["stage2Latest"]), clause: "5.1" },
  ]);
};

/** 5.4.4.6, 5.4.6: two auditors for four days less a half-day make the 7.5 days; not before the earliest day. */
export const planStage2 = async ({ cast, worked, casePath }: Walk): Promise<void> => {
  const stage2 = await auditPathOf(await cast.as("programme"), casePath, "第二阶段");
  const { day } = stepOf(worked, "stage 2 closing meeting");
  await appoint(cast, stage2, RUNCHUAN.email, stage2Team(worked, OPENING_DAY, day));
  const earliest = String(stepOf(worked, "stage 1 on site").expected["stage2Earliest"]);
  await planTooEarly(await cast.as("leader"), stage2, "2026-06-16", earliest);
  await agreeOnPlan(cast, stage2, RUNCHUAN.email);
};

/** 5.5.6: one major and three minors on one process; the third minor is asked for its reason and warned of. */
const raiseAll = async ({ cast, casePath }: Walk): Promise<Raised> => {
  const leader = await cast.as("leader");
  const major = await raiseNonconformity(leader, casePath, MAJOR);
  const minors: string[] = [];
  for (const clause of MINOR_CLAUSES) {
    const statement = `未能提供条款 ${clause} 要求的记录`;
    const minor = { clause, process: PROCESS, grade: "轻微不符合", statement } as const;
    const isThird = minors.length === 2;
    if (isThird) await beAskedWhyNotMajor(leader, casePath, minor);
    const raised = isThird ? { ...minor, gradeReason: WHY_NOT_MAJOR } : minor;
    minors.push(await raiseNonconformity(leader, casePath, raised));
    if (isThird) await expectWarnedOfMinors(leader, casePath, minors[2] ?? "");
  }
  return { major, minors };
};

/** 5.5: four days on site up to the closing meeting, from which the clocks run (5.5.8.2). */
export const holdStage2 = async (walk: Walk): Promise<Raised> => {
  const { cast, worked, casePath } = walk;
  const { day, expected } = stepOf(worked, "stage 2 closing meeting");
  const leader = await cast.as("leader");
  await cast.on(OPENING_DAY);
  await openStage2(leader, casePath, worked, OPENING_DAY);
  await noteEveryClause(leader, casePath, [MAJOR.clause, ...MINOR_CLAUSES]);
  await cast.on(day);
  await interviewManagement(leader, casePath, worked, day);
  await confirmStage2Facts(leader, casePath);
  const raised = await raiseAll(walk);
  await closeStage2(leader, casePath, day);
  const verificationEnd = String(expected["verificationEnd"]);
  await expectAuditClocks(leader, casePath, { verificationEnd });
  await expectDue(leader, casePath, raised.major, String(expected["majorDue"]));
  for (const minor of raised.minors) await expectDue(leader, casePath, minor, String(expected["minorDue"]));
  await expectVerificationEnd(leader, casePath, verificationEnd);
  return raised;
};

/** 5.5.9, 5.5.10: the report to the client, whose answers follow: done for the major, planned for the minors. */
export const report = async ({ cast, worked, casePath }: Walk, { major, minors }: Raised): Promise<void> => {
  const leader = await cast.as("leader");
  await writeReport(leader, casePath, worked);
  await cast.on(REPORT_DAY);
  await signReport(leader, casePath, REPORT_DAY);
  const { day } = stepOf(worked, "decision asked for");
  await cast.on(day);
  const client = await cast.as(RUNCHUAN.email);
  for (const number of [major, ...minors]) {
    await confirmNonconformity(client, casePath, number);
    const days = number === major ? { planned: day, completed: day } : { planned: "2026-08-20" };
    await answerNonconformity(client, casePath, number, days);
  }
};

/** 5.9.2 b): answered is not verified; while the major is open nobody grants. */
export const beRefusedDecision = async ({ cast, casePath }: Walk): Promise<void> =>
  expectDecisionRefused(await cast.as("decision"), casePath, MAJOR_OPEN);

/** 5.5.10, 5.6.2: the major verified on site, the plans of the minors accepted, the file through its review. */
export const settleNonconformities = async (
  { cast, worked, casePath }: Walk,
  { major, minors }: Raised,
): Promise<void> => {
  await cast.on(stepOf(worked, "major verified on site").day);
  const leader = await cast.as("leader");
  await judgeNonconformity(leader, casePath, major, {
    ...{ verdict: "验证有效", way: "现场验证" },
    finding: "在两个项目现场抽查 7 月 11 日至 27 日的投诉 12 件，均在承诺期限内响应。",
  });
  for (const minor of minors)
    await judgeNonconformity(leader, casePath, minor, {
      verdict: "接受整改计划",
      finding: "措施针对原因，期限合理。",
    });
  await handOverReport(leader, casePath);
  await passReportReview(await cast.as("report"), casePath);
};

/** 5.9 and 9.2: granted, content confirmed, issued; the audits to come, and valid for anybody who asks. */
export const certify = async (
  { cast, worked, casePath }: Walk,
  stranger: Parameters<typeof lookUp>[0],
): Promise<void> => {
  const { day, expected } = stepOf(worked, "decision: grant");
  await cast.on(day);
  await grant(await cast.as("decision"), casePath, day);
  const quality = await cast.as("quality");
  await prepareContent(quality, casePath, worked);
  const client = await cast.as(RUNCHUAN.email);
  await confirmContent(client, casePath, worked);
  const number = await issueCertificate(quality, casePath);
  await expectCertificate(quality, casePath, expected);
  await openPapers(client, casePath);
  await lookUp(stranger, worked, { number, lastDay: String(expected["lastDay"]), status: "valid" });
};
