import { EMPTY_REPORT, reportContent } from "@/lib/domain/report/sections/report-sections";
import { wholeText } from "@/lib/domain/xray/texts-of-report";
import type { XrayAnswer } from "@/lib/domain/xray/xray-answer";
import type { PlainDate } from "@/rules/core/plain-date";
import type { Db } from "./db";
import { toDateColumn, toPlainDate } from "./parse/dates";

/** Newest reports of others that a text is laid beside: what is pasted is pasted from what lies at hand. */
const OTHER_REPORTS = 60;
const OTHER_CLIENTS = 5_000;

type Given = Readonly<{
  reportId: string;
  key: string;
  code: string;
  answer: string;
  personId: string;
  today: PlainDate;
}>;

/** What a report is read against beyond its own case, and what the team answered to the findings. */
export const xrayStore = {
  /**
   * Names of the body's other clients. Read past the actor's scope on purpose: nothing of them is shown but the name
   * that the report at hand itself contains.
   */
  async otherClients({ tx }: Db, caseId: string): Promise<readonly string[]> {
    const rows = await tx.client.findMany({
      where: { cases: { none: { id: caseId } } },
      orderBy: { id: "desc" },
      take: OTHER_CLIENTS,
      select: { name: true },
    });
    return rows.map(({ name }) => name);
  },

  /** The newest signed reports of other clients; past the scope as well: only the shared words are shown. */
  async otherReports(
    { tx }: Db,
    caseId: string,
  ): Promise<readonly Readonly<{ number: string; text: string }>[]> {
    const own = await tx.certificationCase.findUniqueOrThrow({
      where: { id: caseId },
      select: { clientId: true },
    });
    const rows = await tx.signedReport.findMany({
      where: { report: { audit: { case: { clientId: { not: own.clientId } } } } },
      orderBy: { id: "desc" },
      take: OTHER_REPORTS,
      select: {
        content: true,
        report: { select: { audit: { select: { case: { select: { number: true } } } } } },
      },
    });
    return rows.map(({ content, report }) => ({
      number: report.audit.case.number,
      text: wholeText(reportContent.parse({ ...EMPTY_REPORT, ...Object(content) })),
    }));
  },

  /** Every answer, the newest first. */
  async answers({ tx }: Db, reportId: string): Promise<readonly XrayAnswer[]> {
    const rows = await tx.xrayAnswer.findMany({
      where: { reportId },
      orderBy: { id: "desc" },
      select: {
        key: true,
        code: true,
        answer: true,
        answeredOn: true,
        answeredBy: { select: { name: true } },
      },
    });
    return rows.map(({ answeredOn, answeredBy, ...row }) => ({
      ...row,
      answeredOn: toPlainDate(answeredOn),
      answeredBy: answeredBy.name,
    }));
  },

  async saveAnswer({ tx }: Db, { personId, today, ...given }: Given): Promise<void> {
    await tx.xrayAnswer.create({
      data: { ...given, answeredByPersonId: personId, answeredOn: toDateColumn(today) },
    });
  },
};
