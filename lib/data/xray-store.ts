import { EMPTY_REPORT, reportContent } from "@/lib/domain/report/sections/report-sections";
import { wholeText } from "@/lib/domain/xray/texts-of-report";
import { fingerprintsOf } from "@/lib/domain/xray/text/fingerprints";
import type { XrayAnswer } from "@/lib/domain/xray/xray-answer";
import type { PlainDate } from "@/rules/core/plain-date";
import type { Db } from "./db";
import type { Prisma } from "./generated/client";
import { toDateColumn, toPlainDate } from "./parse/dates";

/** Newest reports that share words with a text: what is pasted is pasted from what lies at hand. */
const OTHER_REPORTS = 12;
/** Reports signed before fingerprints were kept are all laid beside it, the newest of them. */
const WITHOUT_FINGERPRINTS = 60;
const OTHER_CLIENTS = 200;
/** Characters a client's name begins with, by which it is looked up in a text; "Client_name_beginning" is an index on them. */
const BEGINNING = 4;

/** Every stretch of a text that a name may begin with. */
const beginningsIn = (text: string): readonly string[] => {
  const characters = Array.from(text);
  return [
    ...new Set(
      characters.slice(0, 1 - BEGINNING).map((_, at) => characters.slice(at, at + BEGINNING).join("")),
    ),
  ].filter((beginning) => !/\s/u.test(beginning));
};

type OfCase = Readonly<{ id: string; clientId: string }>;

const reportColumns = {
  content: true,
  report: { select: { audit: { select: { case: { select: { number: true } } } } } },
} as const satisfies Prisma.SignedReportSelect;

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
   * Names of the body's other clients that stand in a text. Read past the actor's scope on purpose: nothing of them is
   * shown but the name that the report at hand itself contains.
   */
  async otherClients({ tx }: Db, { clientId }: OfCase, text: string): Promise<readonly string[]> {
    const rows = await tx.$queryRaw<readonly { name: string }[]>`
      SELECT name FROM "Client"
      WHERE left(name, ${BEGINNING}::int) = ANY(${beginningsIn(text)}::text[])
        AND id <> ${clientId}::uuid AND strpos(${text}, name) > 0
      LIMIT ${OTHER_CLIENTS}`;
    return rows.map(({ name }) => name);
  },

  /** Signed reports of other clients that share words with a text; past the scope as well: only those words are shown. */
  async otherReports(
    { tx }: Db,
    { clientId }: OfCase,
    text: string,
  ): Promise<readonly Readonly<{ number: string; text: string }>[]> {
    const ofOthers = { report: { audit: { case: { clientId: { not: clientId } } } } };
    const sharing = await tx.signedReport.findMany({
      where: { ...ofOthers, fingerprints: { hasSome: [...fingerprintsOf(text)] } },
      orderBy: { id: "desc" },
      take: OTHER_REPORTS,
      select: reportColumns,
    });
    const older = await tx.signedReport.findMany({
      where: { ...ofOthers, isFingerprinted: false },
      orderBy: { id: "desc" },
      take: WITHOUT_FINGERPRINTS,
      select: reportColumns,
    });
    return [...sharing, ...older].map(({ content, report }) => ({
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
