import { z } from "zod";
import { calendarStore } from "@/lib/data/calendar-store";
import { caseStore, type CaseHead } from "@/lib/data/case-store";
import { decisionStore } from "@/lib/data/decision-store";
import { progressStore } from "@/lib/data/progress-store";
import { teamStore } from "@/lib/data/team-store";
import type { CaseProgress } from "@/lib/domain/case/progress-facts";
import { openObjections } from "@/lib/domain/team/client-answer";
import { assessIssue } from "@/lib/domain/certificate/assess-issue";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import { assessDecision } from "@/lib/domain/decision/assess-decision";
import { id } from "@/lib/domain/fields";
import { accepted, type Refusal } from "@/lib/domain/outcome";
import type { Context } from "../../framework/context";
import { issueFile } from "../../certificate/issue-file";
import { defineQuery } from "../../framework/define-use-case";
import { progressShown } from "../progress-shown";

/** An independent, competent decider: what is left speaks against the file, not against a person. */
const ANY_DECIDER = { isOfTheBody: true, isCompetent: true };

/** What stands between the case and its next stages. */
const blocks = async (context: Context, head: CaseHead): Promise<readonly Refusal[]> => {
  const { db, today } = context;
  if (head.stage === "nonconformities" || head.stage === "report-review" || head.stage === "decision") {
    const facts = await decisionStore.facts(db, head, null);
    return assessDecision({ outcome: "grant", facts, decider: ANY_DECIDER, rules: rulesOfCase(head), today });
  }
  if (head.stage !== "certificate") return [];
  return assessIssue(await issueFile(context, head));
};

/** Objections of the client that wait for the body: until the answer the audit goes no further (5.4.4.8). */
const objected = async ({ db }: Context, { objectedAuditIds }: CaseProgress): Promise<readonly Refusal[]> => {
  const refusals: Refusal[] = [];
  for (const auditId of objectedAuditIds)
    refusals.push(...openObjections(await teamStore.objections(db, auditId)));
  return refusals;
};

/** What is next and who does it, which clocks run, what blocks. */
export const readCaseOverview = defineQuery({
  name: "case.read-overview",
  permission: "case:read",
  path: "/cases/{caseId}/overview",
  input: z.object({ caseId: id }),
  async run(context, form) {
    const head = await caseStore.head(context.db, form.caseId);
    const progress = await progressStore.ofCase(context.db, head.id);
    const calendar = await calendarStore.inForce(context.db);
    return accepted({
      caseId: head.id,
      stage: head.stage,
      today: context.today,
      ...progressShown({ ...context, calendar }, progress),
      blocks: [...(await objected(context, progress)), ...(await blocks(context, head))],
    });
  },
});
