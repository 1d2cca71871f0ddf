import { test } from "@/tests/support/e2e";
import { QINGHE } from "@/tests/support/journey/applicants";
import { apply, openApplication } from "@/tests/support/journey/apply";
import { assemble } from "@/tests/support/journey/cast";
import { signContract } from "@/tests/support/journey/contract";
import {
  expectDue,
  expectVerificationEnd,
  raiseNonconformity,
} from "@/tests/support/journey/nonconformities";
import { agreeOnPlan, planTooEarly } from "@/tests/support/journey/plan";
import { auditPathOf, setProgramme } from "@/tests/support/journey/programme";
import { expectAuditClocks, signReport, writeReport } from "@/tests/support/journey/report";
import { acceptApplication } from "@/tests/support/journey/review";
import {
  answerStage1Finding,
  concludeStage1,
  holdStage1,
  openStage1,
  raiseStage1Finding,
  verifyStage1Finding,
} from "@/tests/support/journey/stage1";
import {
  beRefusedOpening,
  closeStage2,
  confirmStage2Facts,
  interviewManagement,
  noteEveryClause,
  openStage2,
} from "@/tests/support/journey/stage2";
import { appoint, stage1Team, stage2Team } from "@/tests/support/journey/team";
import { readWorkedCase, stepOf } from "@/tests/support/journey/worked-case";

// The day of the installation is one for all: the cases follow each other.
test.describe.configure({ mode: "serial" });
test.setTimeout(600_000);

const FINDING = "投诉升级的时限未在程序中写明";
const MINORS = ["7.4", "8.2"] as const;

test("case 1: a single site, everything in order, from application to the signed report", async ({
  openContext,
}) => {
  const worked = await readWorkedCase("case-1-single-site");
  const cast = assemble(openContext);
  const { as, on } = cast;
  const client = await as(QINGHE.email);

  await on("2026-05-11");
  const casePath = await openApplication(client);
  await apply(client, casePath, worked);

  await on("2026-05-13");
  await acceptApplication(await as("review"), casePath, worked);

  await on("2026-05-15");
  await signContract(await as("review"), casePath, worked, "2026-05-15");

  await on("2026-05-18");
  const manager = await as("programme");
  await setProgramme(manager, casePath, worked);
  const stage1 = await auditPathOf(manager, casePath, "第一阶段");
  const stage2 = await auditPathOf(manager, casePath, "第二阶段");
  await appoint(cast, stage1, QINGHE.email, stage1Team(worked, "2026-05-25"));
  await agreeOnPlan(cast, stage1, QINGHE.email);

  await on("2026-05-25");
  const leader = await as("leader");
  await openStage1(leader, casePath, worked, "2026-05-25");
  await holdStage1(leader, casePath, "2026-05-25");
  await raiseStage1Finding(leader, casePath, FINDING);
  await concludeStage1(leader, casePath);
  await on("2026-05-28");
  await answerStage1Finding(client, casePath, FINDING);
  await on("2026-05-29");
  await verifyStage1Finding(leader, casePath, FINDING, "2026-05-29");

  await appoint(cast, stage2, QINGHE.email, stage2Team(worked, "2026-06-08", "2026-06-09"));
  const gap = stepOf(worked, "stage 2 planned for 2026-05-29").expected;
  await planTooEarly(leader, stage2, "2026-05-29", String(gap["earliest"]));
  await agreeOnPlan(cast, stage2, QINGHE.email);

  await on("2026-06-08");
  await beRefusedOpening(leader, casePath, "2026-06-08");
  await openStage2(leader, casePath, worked, "2026-06-08");
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
  const closing = stepOf(worked, "stage 2, 2026-06-08").expected;
  await expectAuditClocks(leader, casePath, {
    reportDue: String(closing["reportDue"]),
    verificationEnd: String(closing["verificationEnd"]),
  });
  for (const number of numbers) await expectDue(leader, casePath, number, String(closing["minorDue"]));
  await expectVerificationEnd(leader, casePath, String(closing["verificationEnd"]));
  await writeReport(leader, casePath, worked);
  await on("2026-06-12");
  await signReport(leader, casePath, "2026-06-12");
});
