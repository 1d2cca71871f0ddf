import { applicationStore } from "@/lib/data/application-store";
import { caseSiteStore } from "@/lib/data/case-site-store";
import type { CaseHead } from "@/lib/data/case-store";
import { conductStore } from "@/lib/data/conduct-store";
import { reportPaperStore } from "@/lib/data/report-paper-store";
import { wordsIn } from "@/lib/documents/kit/words";
import type { Stage2ReportModel } from "@/lib/documents/stage2-report/model";
import type { AuditKind } from "@/lib/domain/audit/audit-kinds";
import type { ConductFile } from "@/lib/domain/audit/conduct-file";
import type { ReportRecord } from "@/lib/domain/report/report-record";
import { sectionsOf, type ReportContent } from "@/lib/domain/report/sections/report-sections";
import { word } from "@/lib/i18n/say";
import { translatorFor } from "@/lib/i18n/translator";
import { REPORT_CHAPTERS } from "@/rules/reports/report-chapters";
import { linesOf } from "../audit/paper-parts";
import type { Context } from "../framework/context";
import { contentHash } from "./content-hash";

type Written = NonNullable<Stage2ReportModel["written"]>;
type Asked = Readonly<{ head: CaseHead; file: ConductFile; record: ReportRecord }>;

const given = <T>(value: T | null, what: string): T => {
  if (value === null) throw new RangeError(`A report without ${what} cannot be issued`);
  return value;
};

const provision = ({ name, number }: Readonly<{ name: string; number: string }>): string =>
  [name, number].filter((part) => part !== "").join(" ");

/** Who sat in the meetings as guide or observer, each once, and where they come from (5.5.4). */
const companionsOf = ({ opening, closing }: ConductFile): Written["companions"] => {
  const { role, stage2Report } = wordsIn("zh-CN");
  const present = [...(opening?.attendance ?? []), ...(closing?.attendance ?? [])];
  const others = present.flatMap(({ name, capacity, organisation, authorisation }) =>
    capacity === "guide"
      ? [{ name, role: role.guide, from: organisation === "" ? stage2Report.fromClient : organisation }]
      : capacity === "observer"
        ? [{ name, role: role.observer, from: [organisation, authorisation].filter(isSaid).join("；") }]
        : [],
  );
  return [...new Map(others.map((one) => [one.name, one])).values()];
};

const isSaid = (part: string): boolean => part !== "";

const evaluationsOf = (content: ReportContent, kind: AuditKind): Written["evaluations"] =>
  REPORT_CHAPTERS.filter((chapter) => sectionsOf(kind).includes(chapter)).map((chapter) => ({
    chapter,
    grade: given(content[chapter].grade, `a grade of ${chapter}`),
    text: linesOf(content[chapter].text),
  }));

/** What the sections say, beside the records that no section can disagree with (5.5.9.2). */
export const writtenPaper = async (
  { db }: Pick<Context, "db">,
  { head, file, record }: Asked,
): Promise<Written> => {
  const { content, facts } = record;
  const { content: application } = await applicationStore.submitted(db, head.id);
  const sentences = await translatorFor("zh-CN");
  const stage1 = file.kind === "stage2" ? await conductStore.stage1End(db, head.id) : null;
  const { criteria, completion, organisation, places } = content;
  const sites = await caseSiteStore.ofCase(db, head.id);
  return {
    integration: given(criteria.integration, "how systems were audited"),
    criteria: {
      clientDocuments: criteria.clientDocuments,
      programme: criteria.programme,
      laws: criteria.laws.map(provision),
      productStandards: criteria.productStandards.map(provision),
      other: criteria.other,
    },
    companions: companionsOf(file),
    commitments: await reportPaperStore.declarations(db, file.id),
    scopeChange: content.scope.changeReason,
    places: sites.map(({ id, name, address, activity }) => ({
      ...{ name, address },
      activities: places.sites.find(({ siteId }) => siteId === id)?.activities ?? activity,
    })),
    temporary: places.temporary,
    stage1: {
      heldOn: stage1?.endedOn ?? null,
      keyPoints: linesOf(content["stage1-summary"].keyPoints),
    },
    completion: {
      isPlanKept: completion.plan === "kept",
      changes: completion.changes,
      isComplete: completion.activities === "complete",
      whyNot: completion.whyNot,
    },
    followUp: {
      ...(await reportPaperStore.followUp(db, file.id)),
      nextAuditBefore: await reportPaperStore.nextAuditBefore(db, head.id, file.id),
    },
    maturity: linesOf(content.maturity.maturity),
    risks: linesOf(content.maturity.risks),
    organisation: {
      foundedOn: application.applicant.establishedOn ?? organisation.foundedOn,
      systemSince: application.systemSince,
      people: String(facts?.effectivePersonnel ?? ""),
      shifts: organisation.shifts,
      legalPapers: organisation.legalPapers,
      process: linesOf(organisation.process),
    },
    evaluations: evaluationsOf(content, file.kind),
    objectives: content.objectives.rows,
    laterContents: record.gapFacts.laterItems.flatMap((item) => {
      const row = content["later-contents"].rows.find((one) => one.item === item);
      return row?.grade === null || row === undefined
        ? []
        : [{ item: word(sentences, "contents", item), grade: row.grade, text: row.text }];
    }),
    scopeStatement: content["scope-statement"],
    reminders: linesOf(content.reminders.own),
    contentSha256: contentHash(content),
  };
};
