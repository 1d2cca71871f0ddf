import { caseStore } from "@/lib/data/case-store";
import { conductStore } from "@/lib/data/conduct-store";
import { documentStore } from "@/lib/data/document-store";
import { factBasisStore } from "@/lib/data/fact-basis-store";
import { nonconformityEffectStore } from "@/lib/data/nonconformity-effect-store";
import { stage1Store } from "@/lib/data/stage1-store";
import { teamStore } from "@/lib/data/team-store";
import { can, permissionScope } from "@/lib/domain/access/can";
import { changedScopeRefusals } from "@/lib/domain/audit/communication";
import { assessOpening, openingDay } from "@/lib/domain/audit/assess-opening";
import { assessStage1Conclusion, stage1Contents } from "@/lib/domain/audit/assess-stage1";
import { closingClock } from "@/lib/domain/audit/closing-clocks";
import { isAuditing, isLeader } from "@/lib/domain/audit/conduct-file";
import { nextStep } from "@/lib/domain/audit/next-step";
import { plannedPlaces, uncoveredClauses, unnotedPlaces } from "@/lib/domain/audit/coverage";
import { assessEffects } from "@/lib/domain/nonconformity/effect";
import { lastVerified } from "@/lib/domain/nonconformity/nonconformity-clocks";
import { assessContents, missingOnSite } from "@/lib/domain/report/assess-contents";
import { assessCorrections, assessHandover } from "@/lib/domain/report/assess-handover";
import { isSignedReport } from "@/lib/domain/report/report-machine";
import { assessRecommendation } from "@/lib/domain/report/assess-recommendation";
import { handoverFile } from "../report/handover-file";
import type { RecordsOfAudit } from "../report/records-of-audit";
import type { Context } from "../framework/context";

/** Known before the closing meeting is recorded; it still may be, as the report waits for all of it. */
const BEFORE_CLOSING = new Set(["stage1-items-open", "facts-not-confirmed"]);

const NOTHING_BLOCKED = { opening: [], conclusion: [], signature: [], corrections: [], handover: [] };

/** One audit from the agreed plan to the signed report, as its pages show it; a client sees no notes of the team. */
export const conductView = async (
  { db, actor, today }: Pick<Context, "db" | "actor" | "today">,
  { head, file, rules, report, record }: RecordsOfAudit,
) => {
  const { origins } = record;
  const items = await stage1Store.items(db, file.id);
  const findings = await stage1Store.findings(db, file.id);
  const { facts } = record;
  const closing = file.closing?.heldOn ?? null;
  const isTeam =
    isAuditing(file, actor.personId) && can(actor, "audit", await caseStore.duties(db, head.id)).ok;
  const isClient = actor.clientId !== null;
  const handover =
    report === null ? null : handoverFile({ head, file, rules, report, raised: record.nonconformities });
  const stage1 = file.kind === "stage2" ? await conductStore.stage1End(db, head.id) : null;
  const objections = await teamStore.objections(db, file.id);
  // What took place is put on record later, too: the day of the plan, once it has come, counts, not today.
  const plannedOn = openingDay(file);
  const foreseenOpening = plannedOn !== null && plannedOn < today ? plannedOn : today;
  const contents = stage1Contents(rules);
  const conclusion =
    file.kind === "stage1"
      ? [
          ...assessStage1Conclusion(rules, file, { items, findings, facts }, "ready"),
          ...changedScopeRefusals(record.courseChanges, facts),
        ]
      : [];
  const own = origins.nonconformities;
  const lookedAt = await nonconformityEffectStore.ofCases(db, [head.id]);
  const missing =
    file.kind === "stage1"
      ? conclusion.filter(({ code }) => BEFORE_CLOSING.has(code))
      : [...missingOnSite(record), ...assessEffects(file, lookedAt, own)];
  const uncovered = uncoveredClauses(record.clauses, record.notes).length;
  return {
    today,
    stage: head.stage,
    // Told from the whole record: what a client is not shown of it would look undone.
    nextStep: nextStep({
      kind: file.kind,
      status: file.status,
      isEveryItemJudged: items.length >= contents.length,
      uncovered,
      // A supplementary audit asks for neither interview nor facts, and its report is not handed over (5.8).
      isInterviewed:
        record.order !== null || record.interviews.some((one) => one.isTopManagement && one.isFaceToFace),
      isConfirmed: record.order !== null || facts !== null,
      isHandedOver: record.order !== null || head.stage !== "nonconformities",
      corrections: {
        recommendation: report?.recommendation ?? null,
        correctionsConfirmedOn: report?.correctionsConfirmedOn ?? null,
        nonconformities: record.nonconformities,
      },
    }),
    audit: {
      id: file.id,
      kind: file.kind,
      round: file.round,
      status: file.status,
      method: file.method,
      determinedHalfDays: file.determinedHalfDays,
      startsOn: file.startsOn,
      endsOn: file.endsOn,
      outcome: file.outcome,
      outcomeNote: file.outcomeNote,
    },
    team: file.team.map(({ personId, name, role }) => ({ personId, name, role })),
    plan: file.plan,
    opening: file.opening,
    closing: file.closing,
    may: {
      conduct: isTeam,
      lead: isTeam && isLeader(file, actor.personId),
      answer: permissionScope(actor, "finding:answer").ok,
      comment: permissionScope(actor, "report:comment").ok,
    },
    personId: actor.personId,
    clauses: record.clauses,
    order: record.order,
    contents,
    notes: isClient ? [] : record.notes,
    unnoted: isClient ? [] : unnotedPlaces(plannedPlaces(file.plan?.rows ?? []), origins.notes),
    uncovered,
    noted: record.clauses.length - uncoveredClauses(record.clauses, origins.notes).length,
    unjudged: record.unjudged.length,
    interviews: isClient ? [] : record.interviews,
    items: isClient ? [] : items,
    itemsVersion: await stage1Store.itemsVersion(db, file.id),
    findings,
    facts,
    reviewed: await factBasisStore.reviewed(db, head.id),
    settlements: record.settlements,
    nonconformities: record.nonconformities,
    report: isClient && !isSignedReport(report?.status) ? null : report,
    actualHalfDays: record.actualHalfDays,
    documents: await documentStore.ofSubject(db, head.id, file.id),
    clocks: {
      reportDue: closing === null ? null : closingClock(rules.clocks, closing, "reportDue"),
      verificationEnd: record.nonconformities.length === 0 ? null : record.verificationEnd,
      verifiedOn: lastVerified(own),
      stage2From:
        file.kind === "stage1" && closing !== null ? closingClock(rules.clocks, closing, "stage2From") : null,
    },
    missingOnSite: isClient || file.status !== "opened" ? [] : missing,
    blocked: isClient
      ? NOTHING_BLOCKED
      : {
          opening:
            file.status === "plan-agreed"
              ? assessOpening(file, foreseenOpening, { rules, stage1, objections })
              : [],
          conclusion,
          signature:
            file.kind === "stage1"
              ? []
              : [...assessContents(record, today), ...assessRecommendation(record, today)],
          corrections: handover === null ? [] : assessCorrections(handover),
          handover: handover === null ? [] : assessHandover(handover, today),
        },
  };
};
