import { confirmFacts } from "@/lib/usecases/facts/confirm-facts";
import { recordInterview } from "@/lib/usecases/interview/record-interview";
import { holdClosing } from "@/lib/usecases/meeting/hold-closing";
import { saveNote } from "@/lib/usecases/note/save-note";
import { agreePlan } from "@/lib/usecases/plan/agree-plan";
import { issuePlan } from "@/lib/usecases/plan/issue-plan";
import { handOverReport } from "@/lib/usecases/report/hand-over-report";
import { issueTask } from "@/lib/usecases/team/issue-task";
import { makeDeclaration } from "@/lib/usecases/team/make-declaration";
import { proposeTeam } from "@/lib/usecases/team/propose-team";
import { gbt19001 } from "@/rules/schemes/criteria/gbt-19001-2016.data";
import { gbt19012 } from "@/rules/schemes/criteria/gbt-19012-2019.data";
import {
  closingOf,
  factsOf,
  interviewOf,
  noteOf,
  stage1Done,
  stage2Opened,
  type AuditPath,
} from "./audit-path";
import { bothSystems, combinedProgramme, combinedSlots, type Applicant } from "./combined-case";
import { act, expectAccepted } from "./house";
import {
  auditOf,
  declaration,
  makeAuditPeople,
  planDrafted,
  teamInput,
  type AuditPeople,
} from "./programme-path";
import { reportSigned } from "./report-path";
import { wholeReport } from "./whole-report";

type Kind = "stage1" | "stage2";

/** The team of one audit put together, declared and sent. */
const sent = async (people: AuditPeople, caseId: string, kind: Kind): Promise<string> => {
  const audit = await auditOf(caseId, kind);
  const form = teamInput(people, kind, audit, { caseId, slots: combinedSlots(people)[kind] });
  expectAccepted(await act(people.manager, "2026-05-18", proposeTeam, form));
  for (const member of [people.leader, people.auditor, people.intern])
    expectAccepted(await act(member, "2026-05-18", makeDeclaration, declaration(caseId, audit.id)));
  const { version } = await auditOf(caseId, kind);
  expectAccepted(await act(people.manager, "2026-05-18", issueTask, { caseId, auditId: audit.id, version }));
  return audit.id;
};

const planned = async (people: AuditPeople, caseId: string, auditId: string, on: string): Promise<void> => {
  const version = await planDrafted(people, caseId, auditId, on);
  const { number } = expectAccepted(await act(people.leader, on, issuePlan, { caseId, auditId, version }));
  expectAccepted(await act(people.client, on, agreePlan, { caseId, auditId, number }));
};

export type CombinedAudit = AuditPath & Readonly<{ people: AuditPeople }>;

const LAST_DAY = "2026-06-11";

/** A combined case from its application to the closing meeting of stage 2: one team, one plan, the notes of both lists. */
export const combinedClosed = async (
  people: AuditPeople | null = null,
  applicant?: Applicant,
): Promise<CombinedAudit> => {
  const team = await bothSystems(people ?? (await makeAuditPeople()));
  return closedBy(team, await combinedProgramme(team, {}, applicant));
};

const closedBy = async (people: AuditPeople, caseId: string): Promise<CombinedAudit> => {
  const [stage1Id, stage2Id] = [await sent(people, caseId, "stage1"), await sent(people, caseId, "stage2")];
  const { client, leader, auditor } = people;
  const path: AuditPath = { caseId, stage1Id, stage2Id, client, leader, auditor };
  await planned(people, caseId, stage1Id, "2026-05-20");
  await stage1Done(path);
  await planned(people, caseId, stage2Id, "2026-06-01");
  await stage2Opened(path);
  for (const { id: criterion, clauses } of [gbt19012, gbt19001])
    for (const { clause } of clauses)
      expectAccepted(await act(leader, "2026-06-08", saveNote, { ...noteOf(path, clause), criterion }));
  expectAccepted(await act(leader, "2026-06-08", recordInterview, interviewOf(path)));
  expectAccepted(await act(leader, LAST_DAY, confirmFacts, factsOf(caseId, stage2Id)));
  expectAccepted(await act(leader, LAST_DAY, holdClosing, closingOf(caseId, stage2Id, LAST_DAY)));
  return { ...path, people };
};

/** Its report signed and handed over on 2026-07-01: it waits for its review. */
export const handOverCombined = async (path: CombinedAudit): Promise<void> => {
  await reportSigned(path, wholeReport("recommend", ["OLS/GZ-0071", "QMS"]));
  const { caseId, stage2Id: auditId, leader } = path;
  expectAccepted(await act(leader, "2026-07-01", handOverReport, { caseId, auditId }));
};
