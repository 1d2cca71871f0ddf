import { auditStore } from "@/lib/data/audit-store";
import { caseStore, type CaseHead } from "@/lib/data/case-store";
import { factBasisStore } from "@/lib/data/fact-basis-store";
import { factsStore } from "@/lib/data/facts-store";
import { sampleStore, type Sampled } from "@/lib/data/sample-store";
import { settlementStore } from "@/lib/data/settlement-store";
import { teamStore } from "@/lib/data/team-store";
import { assessSettlement } from "@/lib/domain/audit/assess-facts";
import { assessScopeChoice } from "@/lib/domain/audit/assess-scope-choice";
import { assessVisit } from "@/lib/domain/audit/assess-visit";
import { auditsAreOpen } from "@/lib/domain/audit/audits-open";
import { settleFactsForm, type SettleFactsForm } from "@/lib/domain/audit/settlement";
import { accepted, refused, type Refusal } from "@/lib/domain/outcome";
import { assessChoice } from "@/lib/domain/programme/assess-choice";
import type { SitesToVisit } from "@/lib/domain/programme/sites-to-visit";
import { auditDaysOf } from "@/lib/domain/team/team-file";
import type { Body } from "@/lib/domain/setting/body-setting";
import { requireBody } from "../document/document-head";
import type { Context } from "../framework/context";
import { defineUseCase } from "../framework/define-use-case";
import { foreseeAnew } from "../programme/foresee-anew";
import { issueSamplingRecord } from "../programme/issue-sampling-record";
import { programmeManager } from "../programme/manager-duty";
import { programmeFile } from "../programme/programme-file";
import { sampleOf } from "../programme/sample-of";
import { teamContext, type TeamContext } from "../team/team-context";
import { factsContext } from "./facts-context";
import { issueVisitTask, saveStage2 } from "./save-stage2";
import { stage2Redone } from "./stage2-redone";

const visitRefusals = async (
  context: Context,
  { audit, question }: TeamContext,
  { addedHalfDays, slots }: SettleFactsForm,
): Promise<readonly Refusal[]> => [
  ...assessVisit({
    status: audit.status,
    question: { ...question, determinedHalfDays: audit.determinedHalfDays + addedHalfDays },
    slots,
    isLonger: addedHalfDays > 0 || slots.length > 0,
    today: context.today,
  }),
  ...(await teamStore.taken(context.db, audit.id, slots)).map((facts) => ({
    ...{ code: "person-busy", clause: "5.4.4.1", field: "slots", facts },
  })),
];

const adopted = ({ scopeEn, scopeCodes, scopeAgreedOn }: SettleFactsForm) => ({
  ...{ scopeEn, scopeCodes, scopeAgreedOn },
});

const drawOf = (visit: SitesToVisit, drawnOn: string) =>
  visit.total === 0
    ? null
    : {
        ...{ ...visit, drawnOn, all: [...visit.all] },
        groups: visit.groups.map((group) => ({ ...group, drawn: [...group.drawn] })),
      };

/** The record of the sample says what the settlement added to it (5.4.5). */
const recordSample = async (context: Context, head: CaseHead, body: Body): Promise<void> => {
  const file = await programmeFile(context, head);
  const draw = file.programme?.draw ?? null;
  if (draw !== null) await issueSamplingRecord(context, { head, body, file, draw });
};

/**
 * The programme manager settles what the found facts ask for (5.6.2 c): more days for stage 2, and the further sites
 * its sample needs. What of stage 2 rested on the old figures is done again; one under way gets an added visit, and
 * its plan is agreed anew before the report is signed.
 */
export const settleFacts = defineUseCase({
  name: "facts.settle",
  permission: "programme:write",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/facts/settlement",
  input: settleFactsForm,
  async run(context, form) {
    const { db, today } = context;
    const head = await caseStore.lock(db, form.caseId);
    const audit = await auditStore.head(db, head.id, form.auditId);
    const open = auditsAreOpen(head.stage, "settle-facts");
    if (!open.ok) return open;
    const facts = await factsStore.onFile(db, audit.id);
    if (facts === null) return refused({ code: "facts-not-confirmed", clause: "5.6.2 c)" });
    const { rules, sites, visit, held, sampled } = await factsContext(context, head);
    const stage2 = await auditStore.head(db, head.id, await settlementStore.stage2Id(db, head.id));
    const team = await teamContext(context, head, stage2);
    const manager = await programmeManager(context, head, team.review.professionalCodes);
    if (!manager.ok) return manager;
    const { addedHalfDays, chosen, slots, settlement } = form;
    const unsampled = sites.filter(
      ({ sampledBy, goneInAuditId }) => sampledBy === null && goneInAuditId === null,
    );
    const refusals = [
      ...assessSettlement(facts, held, addedHalfDays),
      ...assessScopeChoice({
        ...{ found: facts, form, today, reviewedCodes: team.review.professionalCodes },
        inForce: await factBasisStore.scopeInForce(db, head.id),
      }),
      ...assessChoice(rules, unsampled, visit, chosen),
      ...(await visitRefusals(context, team, form)),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const body = await requireBody(context);
    if (!body.ok) return body;
    const sample: Sampled = sampleOf(visit, chosen);
    const further = unsampled.filter(({ id }) => sample.has(id));
    const isAdopted = form.scopeChoice === "adopt";
    const isMore = addedHalfDays > 0 || further.length > 0 || slots.length > 0 || isAdopted;
    const redone = isMore
      ? await stage2Redone(context, team, {
          halfDays: addedHalfDays,
          sites: further,
          hasVisit: slots.length > 0,
          isOtherScope: isAdopted,
        })
      : { action: null, amendsPlan: null };
    const settled = {
      settledOn: today,
      byPersonId: manager.value,
      reason: settlement,
      scope: facts.scope,
      scopeChoice: form.scopeChoice,
      ...(isAdopted ? adopted(form) : { scopeEn: facts.scopeEn, scopeCodes: [], scopeAgreedOn: null }),
      requiredHalfDays: facts.requiredHalfDays,
      halfDaysBefore: held.determinedHalfDays,
      halfDaysAfter: held.determinedHalfDays + addedHalfDays,
      sitesBefore: sampled,
      sitesAfter: sampled + further.length,
      amendsPlan: redone.amendsPlan,
      visitUntil: auditDaysOf(slots).at(-1) ?? null,
      draw: drawOf(visit, facts.confirmedOn),
    };
    const settlementId = await settlementStore.create(db, {
      ...settled,
      confirmationId: facts.id,
      steps: { manDays: facts.manDays, sampling: facts.sampling },
    });
    await sampleStore.addToSample(db, head.id, settlementId, sample);
    const isPlanStale = redone.action !== null || redone.amendsPlan !== null;
    if (isMore)
      await saveStage2(context, team, {
        ...{
          addedHalfDays,
          slots,
          action: redone.action,
          isPlanStale,
          reason: settlement,
          causedBy: "facts",
        },
      });
    await factsStore.saveSettled(db, facts, { basedOn: form.version, settlement, today });
    await foreseeAnew(context, head, settlement);
    if (further.length > 0) await recordSample(context, head, body.value);
    if (slots.length > 0) await issueVisitTask(context, team, body.value);
    context.changed("facts.settled", {
      caseId: head.id,
      kind: "audit",
      id: audit.id,
      before: { determinedHalfDays: held.determinedHalfDays, sampledSites: sampled },
      after: { ...settled, addedHalfDays, chosen, slots, redone: redone.action },
    });
    return accepted({ settledOn: today, redone: redone.action, amendsPlan: redone.amendsPlan });
  },
});
