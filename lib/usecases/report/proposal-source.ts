import { applicationStore } from "@/lib/data/application-store";
import { caseSiteStore } from "@/lib/data/case-site-store";
import type { CaseHead } from "@/lib/data/case-store";
import { factBasisStore } from "@/lib/data/fact-basis-store";
import { stage1Store } from "@/lib/data/stage1-store";
import type { ConductFile } from "@/lib/domain/audit/conduct-file";
import type { CaseRules } from "@/lib/domain/case/combined-rules";
import { wordsIn } from "@/lib/documents/kit/words";
import type { ProposalSource } from "@/lib/domain/report/propose-sections";
import type { ReportRecord } from "@/lib/domain/report/report-record";
import type { Context } from "../framework/context";

type Asked = Readonly<{ head: CaseHead; file: ConductFile; rules: CaseRules; record: ReportRecord }>;

/** What is on record that a report is begun from, and the rows that its sections follow. */
export const proposalSource = async (
  { db }: Pick<Context, "db">,
  { head, file, rules, record }: Asked,
): Promise<ProposalSource> => {
  const { content } = await applicationStore.submitted(db, head.id);
  const { applicant } = content;
  const { licence, registration } = wordsIn("zh-CN").stage2Report.legalPaper;
  const stage1 = file.kind === "stage2" ? await stage1Store.findingsOfCase(db, head.id) : [];
  return {
    record,
    lists: rules.criteria.map(({ list }) => list),
    plan: file.plan,
    meetings: [file.opening, file.closing],
    sites: await caseSiteStore.ofCase(db, head.id),
    scope: await factBasisStore.scopeInForce(db, head.id),
    systemSince: content.systemSince,
    shifts: content.shifts,
    legalPaper:
      applicant.creditCode === ""
        ? { kind: registration, number: applicant.registrationCertificate }
        : { kind: licence, number: applicant.creditCode },
    changes: record.courseChanges
      .filter(({ action }) => action !== "plan-confirmed")
      .map(({ foundOn, reason, effect }) => `${foundOn} ${reason} ${effect}`),
    stage1Focus: stage1.map(({ clause, statement }) => `${clause} ${statement}`).join("\n"),
  };
};
