import { CHENGLAN } from "./applicants";
import { apply, openApplication } from "./apply";
import type { Cast } from "./cast";
import { signContract } from "./contract";
import { readRefusal, refuseCertification } from "./decision";
import { raiseNonconformity } from "./nonconformities";
import { agreeOnPlan } from "./plan";
import { auditPathOf, expectDaysOfAudits, setProgramme } from "./programme";
import { handOverAdverseReport, signReport, writeReport } from "./report";
import { passReportReview } from "./report-review";
import { acceptApplication } from "./review";
import { concludeStage1, holdStage1, openStage1 } from "./stage1";
import { closeStage2, confirmStage2Facts, interviewManagement, noteEveryClause, openStage2 } from "./stage2";
import { appoint, stage1Team } from "./team";
import { stepOf, type WorkedCase } from "./worked-case";

const CONTRACT_DAY = "2026-05-22";
const STAGE1_DAY = "2026-06-22";
const STAGE2_DAY = "2026-07-07";
const REPORT_DAY = "2026-07-10";
const REFUSAL = "refusal told to the client";

const MAJOR = {
  clause: "8.5",
  process: "通信服务的提供",
  grade: "严重不符合",
  ground: "某一要求缺失或严重失效，以致不满足法律法规",
  statement: "两个月内三次变更未经批准即上线，造成通话记录丢失",
} as const;

type Walk = Readonly<{ cast: Cast; worked: WorkedCase; casePath: string }>;

/** Twelve people: 2.5 days by the scheme's own table, half a day of them for stage 1; under contract two days later. */
export const bindCase = async (cast: Cast, worked: WorkedCase): Promise<Walk> => {
  const { as, on } = cast;
  await on(stepOf(worked, "application accepted").day);
  const client = await as(CHENGLAN.email);
  const casePath = await openApplication(client, worked.scheme);
  await apply(client, casePath, worked);
  await acceptApplication(await as("review"), casePath, worked);
  await on(CONTRACT_DAY);
  await signContract(await as("review"), casePath, worked, CONTRACT_DAY);
  return { cast, worked, casePath };
};

/** Surveillance of 2.5 / 3 and recertification of 2.5 × 2/3, both rounded up: 1.0, 1.0 and 2.0 days. */
export const passStage1 = async ({ cast, worked, casePath }: Walk): Promise<void> => {
  const { as, on } = cast;
  const manager = await as("programme");
  await setProgramme(manager, casePath, worked, REFUSAL);
  await expectDaysOfAudits(manager, casePath, [0.5, 2, 1, 1, 2]);
  const stage1 = await auditPathOf(manager, casePath, "第一阶段");
  await appoint(cast, stage1, CHENGLAN.email, stage1Team(worked, STAGE1_DAY));
  await agreeOnPlan(cast, stage1, CHENGLAN.email);
  await on(STAGE1_DAY);
  const leader = await as("leader");
  await openStage1(leader, casePath, worked, STAGE1_DAY);
  await holdStage1(leader, casePath, STAGE1_DAY);
  await concludeStage1(leader, casePath);
};

/** Two auditors for one day are the two days of stage 2; one nonconformity is major. */
export const holdStage2 = async ({ cast, worked, casePath }: Walk): Promise<void> => {
  const { as, on } = cast;
  const stage2 = await auditPathOf(await as("programme"), casePath, "第二阶段");
  const moments = [`${STAGE2_DAY} 上午`, `${STAGE2_DAY} 下午`] as const;
  await appoint(cast, stage2, CHENGLAN.email, {
    method: "现场",
    sent: [
      { who: "leader", name: "白予之", role: "组长", moments },
      { who: "auditor", name: "严守一", role: "组员", moments },
    ],
    ready: "2 名成员计入，共 2.0 审核人日",
  });
  await agreeOnPlan(cast, stage2, CHENGLAN.email);
  const leader = await as("leader");
  await on(STAGE2_DAY);
  await openStage2(leader, casePath, worked, STAGE2_DAY);
  await noteEveryClause(leader, casePath, [MAJOR.clause]);
  await interviewManagement(leader, casePath, worked, STAGE2_DAY);
  await confirmStage2Facts(leader, casePath);
  await raiseNonconformity(leader, casePath, MAJOR);
  await closeStage2(leader, casePath, STAGE2_DAY);
};

/** 5.6.2: the leader does not recommend, and the file goes to its review with the major open. */
export const report = async ({ cast, worked, casePath }: Walk): Promise<void> => {
  const leader = await cast.as("leader");
  await writeReport(leader, casePath, worked, "不推荐认证注册");
  await cast.on(REPORT_DAY);
  await signReport(leader, casePath, REPORT_DAY);
  await handOverAdverseReport(leader, casePath);
  await passReportReview(await cast.as("report"), casePath);
};

/** 14.1: refused, and told on 18 September: ten working days on, past the National Day holiday. */
export const refuse = async ({ cast, worked, casePath }: Walk): Promise<void> => {
  const { day, expected } = stepOf(worked, REFUSAL);
  const appealUntil = String(expected["appealUntil"]);
  await cast.on(day);
  await refuseCertification(await cast.as("decision"), casePath, appealUntil);
  await readRefusal(await cast.as(CHENGLAN.email), casePath, appealUntil);
};
