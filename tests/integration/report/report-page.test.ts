import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { readConduct } from "@/lib/usecases/audit/queries/read-conduct";
import { readReport } from "@/lib/usecases/report/queries/read-report";
import { readReportPage } from "@/lib/usecases/report/queries/read-report-page";
import { readXray } from "@/lib/usecases/report/queries/read-xray";
import { plannedCase, type Planned } from "@/tests/support/audit-fixture";
import { stage1Done, stage2Closed } from "@/tests/support/audit-path";
import { resetDatabase, withSql } from "@/tests/support/database";
import { act, expectAccepted, makeClient } from "@/tests/support/house";
import { reportSaved, reportSigned } from "@/tests/support/report-path";
import { wholeReport } from "@/tests/support/whole-report";

beforeEach(resetDatabase);

const DAY = "2026-06-12";

const closed = async (path: Planned): Promise<Planned> => {
  await stage1Done(path);
  await stage2Closed(path);
  return path;
};

const audit = ({ caseId, stage2Id }: Planned) => ({ caseId, auditId: stage2Id });

const codesOf = async (path: Planned) =>
  expectAccepted(await act(path.leader, DAY, readReportPage, audit(path))).xray?.findings.map(
    ({ code }) => code,
  );

test("5.5.9.2: the page of a report shows what its parts tell one by one", async () => {
  const path = await closed(await plannedCase());
  await reportSaved(path, DAY);
  const page = expectAccepted(await act(path.leader, DAY, readReportPage, audit(path)));
  expect(page).toEqual({
    conduct: expectAccepted(await act(path.leader, DAY, readConduct, audit(path))),
    written: expectAccepted(await act(path.leader, DAY, readReport, audit(path))),
    xray: expectAccepted(await act(path.leader, DAY, readXray, audit(path))),
  });
});

test("5.6.2: the client's page tells nothing of how the report is written", async () => {
  const path = await closed(await plannedCase());
  await reportSaved(path, DAY);
  const page = expectAccepted(await act(path.client, DAY, readReportPage, audit(path)));
  expect(page.xray).toBeNull();
  expect(page.written.sections).toEqual([]);
});

test("2.2: another client's page of the report does not exist", async () => {
  const path = await plannedCase();
  const other = await makeClient("栖州青禾物流有限公司", "91350100M0388A014Q");
  await expect(act(other, DAY, readReportPage, audit(path))).rejects.toThrow(/audit|case/u);
});

test("two read the page at the same time and read the same", async () => {
  const path = await closed(await plannedCase());
  const [one, other] = await Promise.all([
    act(path.leader, DAY, readReportPage, audit(path)),
    act(path.leader, DAY, readReportPage, audit(path)),
  ]);
  expect(one).toEqual(other);
});

const PASTED =
  "公司建立了从受理到关闭的投诉台账，每一件由客服专员编号登记，转交责任部门后两个工作日内给出初步答复，办结后由质量主管抽查回访记录，并把同类问题的次数列入月度分析，报最高管理者审阅后归档保存。";

const improvement = { grade: "conforms" as const, text: PASTED };

test("5.5.9.2: words pasted from another client's signed report are found; from the client's own they are not", async () => {
  const first = await closed(await plannedCase());
  await reportSigned(first, { ...wholeReport(), improvement });
  // The same people on the same days: their bookings of the first audit are over.
  await prisma().auditSlot.deleteMany();
  const second = await closed(await plannedCase(first));
  await reportSaved(second, DAY, { ...wholeReport(), improvement });
  expect(await codesOf(second)).not.toContain("pasted-from-other");
  const { clientId } = await makeClient("栖州青禾物流有限公司", "91350100M0388A014Q");
  await prisma().certificationCase.update({
    where: { id: first.caseId },
    data: { client: { connect: { id: clientId ?? "" } } },
  });
  expect(await codesOf(second)).toContain("pasted-from-other");
  // Signed before fingerprints were kept: read all the same.
  await withSql(async (sql) => {
    await sql.query(`SET session_replication_role = replica`);
    await sql.query(`UPDATE "SignedReport" SET fingerprints = '{}', "isFingerprinted" = false`);
  });
  expect(await codesOf(second)).toContain("pasted-from-other");
});

test("5.5.2 f): another client named in the report is found by its name, one that is not named is not", async () => {
  const path = await closed(await plannedCase());
  await makeClient("栖州青禾物流有限公司", "91350100M0388A014Q");
  await makeClient("栖州青苗物流有限公司", "91350100M0389A0143");
  const named = {
    grade: "conforms" as const,
    text: "栖州青禾物流有限公司的纠正措施均已跟踪关闭，效果得到验证。",
  };
  await reportSaved(path, DAY, { ...wholeReport(), improvement: named });
  const { findings } = expectAccepted(await act(path.leader, DAY, readXray, audit(path)));
  expect(findings.filter(({ code }) => code === "other-client-named").map(({ facts }) => facts)).toEqual([
    { name: "栖州青禾物流有限公司" },
  ]);
});
