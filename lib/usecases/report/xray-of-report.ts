import { caseSiteStore } from "@/lib/data/case-site-store";
import type { CaseHead } from "@/lib/data/case-store";
import { conductStore } from "@/lib/data/conduct-store";
import { decisionStore } from "@/lib/data/decision-store";
import { factBasisStore } from "@/lib/data/fact-basis-store";
import type { ReportOnFile } from "@/lib/data/report-store";
import { reportPaperStore } from "@/lib/data/report-paper-store";
import { reviewStore } from "@/lib/data/review-store";
import { stage1Store } from "@/lib/data/stage1-store";
import { teamStore } from "@/lib/data/team-store";
import { xrayStore } from "@/lib/data/xray-store";
import { isJudged } from "@/lib/domain/audit/check-list-note";
import type { ConductFile } from "@/lib/domain/audit/conduct-file";
import { everyRulesOfCase } from "@/lib/domain/case/rules-of-case";
import { fileOfAudit } from "@/lib/domain/xray/file-of-audit";
import { xray } from "@/lib/domain/xray/xray";
import { allPassages, reportPassages, type Passage } from "@/lib/domain/xray/text/passages";
import { withAnswers, type AnsweredFinding } from "@/lib/domain/xray/xray-answer";
import { latestHeld, schemeHistories } from "@/rules/schemes/registry";
import { contentOfCase } from "../certificate/content-of-case";
import type { Context } from "../framework/context";
import type { reportRecord } from "./report-record";

/** Audits on which a certificate follows, with the content the file has for it (5.9.4). */
const LEADS_TO_CERTIFICATE: readonly string[] = ["stage2", "recertification"];

type Asked = Readonly<{
  head: CaseHead;
  file: ConductFile;
  record: Awaited<ReturnType<typeof reportRecord>>;
  report: ReportOnFile;
}>;

const textOf = (passages: readonly Passage[]): string => passages.map(({ text }) => text).join("\n");

const nameOf = (scheme: string): string => {
  const history = schemeHistories.find((each) => each.scheme === scheme);
  return history === undefined ? scheme : latestHeld(history).system.zh;
};

/** The report read against everything on file about its audit, each finding with the team's answer (5.5.9.2). */
export const xrayOfReport = async (
  { db }: Pick<Context, "db">,
  { head, file, record, report }: Asked,
): Promise<readonly AnsweredFinding[]> => {
  const [stage1End, circle, scope] = [
    await conductStore.stage1End(db, head.id),
    await decisionStore.circle(db, head.id),
    await factBasisStore.scopeInForce(db, head.id),
  ];
  const { application, plans, notes, nonconformities } = record.origins;
  const read = fileOfAudit({
    systems: everyRulesOfCase(head).map((rules) => ({
      scheme: rules.scheme,
      zh: nameOf(rules.scheme),
      rules,
    })),
    application,
    file,
    team: await teamStore.ofAudit(db, file.id),
    plans,
    record: { ...record, notes: notes.filter(isJudged) },
    nonconformities,
    sites: await caseSiteStore.ofCase(db, head.id),
    stage1EndedOn: stage1End?.endedOn ?? null,
    stage1Findings: await stage1Store.findingsOfCase(db, head.id),
    scopeCodes: await decisionStore.codes(db, head.id),
    acceptedCriteria: (await reviewStore.accepted(db, head.id)).criteria,
    scopeInForce: scope.scope,
    applicationReviewer: circle.applicationReviewer,
    certificate: LEADS_TO_CERTIFICATE.includes(file.kind) ? await contentOfCase({ db }, head) : null,
    nextAuditBefore: await reportPaperStore.nextAuditBefore(db, head.id, file.id),
  });
  const others = {
    otherClients: [...(await xrayStore.otherClients(db, head, textOf(allPassages(read))))],
    otherReports: [...(await xrayStore.otherReports(db, head, textOf(reportPassages(read))))],
  };
  return withAnswers(xray({ ...read, ...others }), await xrayStore.answers(db, report.id));
};
