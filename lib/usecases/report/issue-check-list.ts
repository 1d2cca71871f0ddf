import { applicationStore } from "@/lib/data/application-store";
import type { CaseHead } from "@/lib/data/case-store";
import { noteStore } from "@/lib/data/note-store";
import { personStore } from "@/lib/data/person-store";
import type { CheckListModel } from "@/lib/documents/check-list/model";
import { fill, wordsIn } from "@/lib/documents/kit/words";
import { isJudged, type JudgedNote } from "@/lib/domain/audit/check-list-note";
import type { ConductFile } from "@/lib/domain/audit/conduct-file";
import type { NoteSample } from "@/lib/domain/audit/note-form";
import type { CaseRules } from "@/lib/domain/case/combined-rules";
import type { ReportRecord } from "@/lib/domain/report/report-record";
import type { Body } from "@/lib/domain/setting/body-setting";
import { clockTime, paperMember } from "../audit/paper-parts";
import { documentHead, subjectOf } from "../document/document-head";
import { issueDocument } from "../document/issue-document";
import { subjectInForce } from "../document/subject-in-force";
import type { Context } from "../framework/context";

type Audited = Readonly<{ head: CaseHead; file: ConductFile; rules: CaseRules; record: ReportRecord }>;

type Row = CheckListModel["auditors"][number]["rows"][number];

const { checkList: words } = wordsIn("zh-CN");

const sampleLine = ({ record, population, sampleSize }: NoteSample): string =>
  population === null || sampleSize === null
    ? record
    : fill(words.sample, { record, population: String(population), sample: String(sampleSize) });

type Places = Pick<Audited, "file" | "record">;

const rowOf = ({ file, record }: Places, note: JudgedNote): Row => {
  const clause = record.clauses.find(
    ({ criterion, clause: number }) => criterion === note.criterion && number === note.clause,
  );
  const planned = (file.plan?.rows ?? []).find(({ siteId }) => siteId !== null && siteId === note.siteId);
  return {
    clause: `${note.criterion} ${note.clause}`,
    requirement: clause?.zh ?? "",
    site: planned?.siteName ?? "",
    unit: note.unit,
    ...{ asked: note.asked, seen: note.seen, evidence: note.evidence },
    records: note.samples.map(sampleLine),
    verdict: note.verdict,
    notedOn: note.notedOn,
    notedAt: note.notedAt === null ? "" : clockTime(note.notedAt),
  };
};

/** Clause by clause as the criteria have them; of one clause, unit by unit. */
const inOrderOf = ({ clauses }: ReportRecord, notes: readonly JudgedNote[]): readonly JudgedNote[] => {
  const placeOf = (note: JudgedNote): number =>
    clauses.findIndex(({ criterion, clause }) => criterion === note.criterion && clause === note.clause);
  return notes.toSorted((one, other) => placeOf(one) - placeOf(other) || one.unit.localeCompare(other.unit));
};

/** Everybody who wrote a note, the team first; one who was replaced since keeps a check list without a role. */
const auditorsOf = async (
  { db }: Pick<Context, "db">,
  { file, rules, record }: Pick<Audited, "file" | "rules" | "record">,
): Promise<CheckListModel["auditors"]> => {
  const notes = inOrderOf(record, (await noteStore.ofAudit(db, file.id)).filter(isJudged));
  const authors = new Set(notes.map(({ authorPersonId }) => authorPersonId));
  const members = file.team.filter(({ personId }) => authors.has(personId));
  const gone = [...authors].filter((author) => !members.some(({ personId }) => personId === author));
  const rowsOf = (author: string) =>
    notes
      .filter(({ authorPersonId }) => authorPersonId === author)
      .map((note) => rowOf({ file, record }, note));
  return [
    ...members.map((member) => ({
      name: member.name,
      role: paperMember(file, member, rules).role,
      rows: rowsOf(member.personId),
    })),
    ...(await personStore.byIds(db, gone)).map(({ id, name }) => ({ name, role: null, rows: rowsOf(id) })),
  ];
};

/** The check lists of an audit, frozen with the report that is written from them (5.5.5, 5.5.9.2 i). */
export const issueCheckList = async (context: Context, body: Body, audited: Audited): Promise<void> => {
  const { head, file, rules } = audited;
  const { db, today, actor } = context;
  const { content } = await applicationStore.submitted(db, head.id);
  await issueDocument(context, {
    caseId: head.id,
    kind: "check-list",
    model: {
      ...documentHead(body, { document: "check-list", number: head.number, issuedOn: today }),
      subject: await subjectInForce(context, head.id, subjectOf(rules, content, file.plan?.criteria ?? [])),
      stage: file.kind,
      auditors: await auditorsOf(context, audited),
      leader: { name: actor.name, signedOn: today },
    },
    subjectId: file.id,
    isForClient: false,
  });
};
