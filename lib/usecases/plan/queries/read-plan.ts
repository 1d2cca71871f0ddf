import { z } from "zod";
import { auditStore } from "@/lib/data/audit-store";
import { caseStore } from "@/lib/data/case-store";
import { documentStore } from "@/lib/data/document-store";
import { factBasisStore } from "@/lib/data/fact-basis-store";
import { planStore } from "@/lib/data/plan-store";
import { sampleStore } from "@/lib/data/sample-store";
import { teamStore } from "@/lib/data/team-store";
import { stage2WindowAfter } from "@/lib/domain/audit/stage2-window";
import { isUnderWay } from "@/lib/domain/audit/assess-visit";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { assessPlan, plannedAs } from "@/lib/domain/plan/assess-plan";
import { CLIENT_ADDRESS, clausesOf, type PlanFile } from "@/lib/domain/plan/plan-file";
import { onDaysOfTask } from "@/lib/domain/plan/move-days";
import { movePlan } from "@/lib/domain/plan/move-plan";
import { decidePlanAnswer, openChangeRequest } from "@/lib/domain/plan/plan-change";
import { proposeAmendment } from "@/lib/domain/plan/propose-amendment";
import { proposePlan, toCover } from "@/lib/domain/plan/propose-plan";
import { everyRulesOfCase } from "@/lib/domain/case/rules-of-case";
import { servedSystems } from "@/lib/domain/plan/served-systems";
import { openObjections } from "@/lib/domain/team/client-answer";
import { auditDaysOf } from "@/lib/domain/team/team-file";
import type { PlainDate } from "@/rules/core/plain-date";
import { defineQuery } from "../../framework/define-use-case";
import { teamContext } from "../../team/team-context";
import { livePlan } from "../live-plan";
import { isAmending, leaderOnly, planQuestion } from "../plan-context";

/** What a client is shown of the plan: what was sent to it, never a draft. */
const visible = (plans: readonly PlanFile[], isClient: boolean): readonly PlanFile[] =>
  isClient ? plans.filter((plan) => plan.status !== "draft") : plans;

/** What stands is shown as it stands; a draft and a plan that stands no more are put on the days of the task. */
const rowsToShow = (last: PlanFile, days: readonly PlainDate[]) =>
  last.status === "issued" || last.status === "agreed" ? last.rows : onDaysOfTask(last.rows, days);

/** The plan of one audit (5.4.6): versions, a proposal to start from, what is to be covered, what blocks issuing. */
export const readPlan = defineQuery({
  name: "plan.read",
  permission: "case:read",
  path: "/cases/{caseId}/audits/{auditId}/plan",
  input: z.object({ caseId: id, auditId: id }),
  async run(context, form) {
    const { db, actor } = context;
    const head = await caseStore.head(db, form.caseId);
    const audit = await auditStore.head(db, head.id, form.auditId);
    const team = await teamContext(context, head, audit);
    const { rules, review, file } = team;
    const plans = visible(await planStore.ofAudit(db, audit.id), actor.clientId !== null);
    const [last] = plans;
    const named = new Set(last?.rows.map(({ siteId }) => siteId));
    // A site found gone since may stand in an older version: it keeps its name there.
    const gone = (await sampleStore.ofCase(db, head.id)).filter(
      ({ id: siteId, goneInAuditId }) => goneInAuditId !== null && named.has(siteId),
    );
    const empty = { rows: [], criteria: review.criteria };
    const question = await planQuestion(context, team, last ?? empty);
    const siteIds = question.sites.map((site) => (site.id === CLIENT_ADDRESS ? null : site.id));
    const proposal = proposePlan({
      rules,
      kind: audit.kind,
      method: audit.method,
      criteria: review.criteria,
      concerned: question.concerned,
      team: file,
      countedIds: question.countedIds,
      siteIds,
    });
    // What has never been saved is judged as it is proposed.
    const judged = last === undefined ? { ...question, plan: { ...empty, rows: proposal } } : question;
    const every = question.concerned ?? clausesOf(rules, review.criteria);
    const coverage = toCover(rules, plannedAs(audit.kind), every);
    const isStaff = actor.clientId === null;
    // A client reads no names before they are sent to it (5.4.4.8).
    const isNamed = isStaff || audit.taskIssuedOn !== null;
    const isOwed = await isAmending(context, team, plans);
    const canMove = movePlan(audit.status, "issue-plan", isOwed).ok;
    const answerWith = (action: "agree-plan" | "ask-plan-change") =>
      decidePlanAnswer({
        plans,
        number: last?.number ?? 0,
        moved: movePlan(audit.status, action, isOwed),
      });
    const asking = answerWith("ask-plan-change");
    const canDraft = canMove && leaderOnly(context, team).ok;
    const inForce = await factBasisStore.scopeInForce(db, head.id);
    // Somebody who was replaced stands in the versions before, with his name.
    const inTeam = new Set(file.members.map(({ personId }) => personId));
    const replaced = plans
      .flatMap(({ rows }) => rows.flatMap(({ personIds }) => personIds))
      .filter((personId) => !inTeam.has(personId));
    const former = isNamed && replaced.length > 0 ? await teamStore.people(db, [...new Set(replaced)]) : [];
    return accepted({
      audit,
      plans,
      proposal: isStaff ? proposal : [],
      rows: last === undefined ? [] : rowsToShow(last, auditDaysOf(file.slots)),
      papers: (await documentStore.ofSubject(db, head.id, audit.id)).filter(
        ({ kind }) => kind === "audit-plan",
      ),
      version: last?.version ?? 0,
      purpose: last?.purpose ?? "",
      // A plan made for the scope before another was adopted is amended for the one in force (5.6.2 c).
      scope: last === undefined || last.scope === review.scope ? inForce.scope : last.scope,
      isLeader: leaderOnly(context, team).ok,
      canDraft,
      /** What the leader's page judges by while he writes: the same values as issuing does. */
      live: canDraft ? livePlan(team, question, inForce.scope) : null,
      /** Which systems each criterion serves, where the case has several (11.1). */
      servedBy: servedSystems(everyRulesOfCase(head), review.criteria),
      canAgree: !isStaff && answerWith("agree-plan").ok,
      canAskChange: !isStaff && asking.ok,
      /** Why the client can no longer ask for a change of the plan it was sent. */
      askBlocked: isStaff || last === undefined || asking.ok ? [] : asking.refusals,
      /** The version whose change the client asked for and that waits for its answer. */
      changeAsked: openChangeRequest(plans)?.number ?? null,
      isAmending: isOwed && isUnderWay(audit.status),
      /** What the next version starts from: the agreed plan with the added visit in it. */
      amendment:
        isStaff && isOwed && isUnderWay(audit.status) && last?.status === "agreed"
          ? proposeAmendment({ agreed: last.rows, team: file, countedIds: question.countedIds, siteIds })
          : null,
      agreementBlocked: openObjections(file.objections),
      blocked: isStaff && (last === undefined || last.status === "draft") ? assessPlan(judged) : [],
      clauses: coverage.clauses,
      contents: coverage.contents,
      coverageClause: coverage.clause,
      criteria: review.criteria,
      sites: [...question.sites, ...gone.map(({ id: siteId, name }) => ({ id: siteId, name }))].map(
        (site) => ({ ...site, isClientAddress: site.id === CLIENT_ADDRESS }),
      ),
      members: (isNamed ? file.members : []).map(({ personId, name, role }) => ({
        personId,
        name,
        role,
        isCounted: question.countedIds.includes(personId),
      })),
      former: former.map(({ personId, name }) => ({ personId, name })),
      window: audit.kind === "stage2" ? stage2WindowAfter(rules, question.stage1.end) : null,
      today: context.today,
    });
  },
});
