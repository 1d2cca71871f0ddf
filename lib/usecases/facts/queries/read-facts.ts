import { z } from "zod";
import { auditStore } from "@/lib/data/audit-store";
import { caseStore, type CaseHead } from "@/lib/data/case-store";
import { conductStore } from "@/lib/data/conduct-store";
import { factBasisStore } from "@/lib/data/fact-basis-store";
import { factsStore } from "@/lib/data/facts-store";
import { programmeStore } from "@/lib/data/programme-store";
import { settlementStore } from "@/lib/data/settlement-store";
import { teamStore } from "@/lib/data/team-store";
import { can, permissionScope } from "@/lib/domain/access/can";
import { type Shortfall, shortfall, sitesBefore } from "@/lib/domain/audit/assess-facts";
import { isUnderWay } from "@/lib/domain/audit/assess-visit";
import { auditsAreOpen } from "@/lib/domain/audit/audits-open";
import { differingFacts } from "@/lib/domain/audit/facts-file";
import { isOtherScope } from "@/lib/domain/audit/scope-in-force";
import { isAuditing, memberOf, type ConductFile } from "@/lib/domain/audit/conduct-file";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import type { Context } from "../../framework/context";
import { complexityAsked } from "@/rules/man-days/complexity-asked";
import { defineQuery } from "../../framework/define-use-case";
import { teamContext } from "../../team/team-context";
import { arePeopleEnough } from "../days-held";
import { factsContext } from "../facts-context";

/** The stage 2 that a settlement adds to, with the people who may make an added visit. */
const stage2Of = async (context: Context, head: CaseHead, missing: Shortfall | null) => {
  const { db } = context;
  const audit = await auditStore.head(db, head.id, await settlementStore.stage2Id(db, head.id));
  const team = await teamContext(context, head, audit);
  const { members, slots } = await teamStore.ofAudit(db, audit.id);
  const { id: auditId, status, determinedHalfDays } = audit;
  return {
    ...{ id: auditId, status, determinedHalfDays, isUnderWay: isUnderWay(status) },
    /** The people given to it already make up what is missing: no visit has to be added for the days. */
    isEnough: slots.length > 0 && arePeopleEnough(team, missing?.halfDays ?? 0),
    plannedDays: [...new Set(slots.map(({ date }) => date))],
    members: members
      .filter(({ role }) => role === "leader" || role === "member")
      .map(({ personId, name }) => ({ personId, name })),
  };
};

/** What the form starts from: this audit's confirmation, else what stage 1 found, else what was reviewed. */
const startOf = async (context: Context, head: CaseHead, file: ConductFile) => {
  const facts = await factsStore.onFile(context.db, file.id);
  const reviewed = await factBasisStore.reviewed(context.db, head.id);
  const stage1 = (await auditStore.ofCase(context.db, head.id)).findLast(
    ({ id: auditId, kind }) => kind === "stage1" && auditId !== file.id,
  );
  const before = stage1 === undefined ? null : await factsStore.onFile(context.db, stage1.id);
  const inForce = await factBasisStore.scopeInForce(context.db, head.id);
  // Another scope that an earlier audit found is adopted or is none: the team is not given it to confirm again.
  const earlier = before === null ? null : { ...before, ...inForce };
  const { effectivePersonnel, scope, scopeEn, complexity } = facts ?? earlier ?? reviewed;
  const isStill = earlier !== null && differingFacts(reviewed, earlier).length > 0;
  return {
    facts,
    reviewed,
    inForce,
    start: {
      ...{ effectivePersonnel, scope, scopeEn, complexity },
      version: facts?.version ?? 0,
      difference: facts?.difference ?? (isStill ? earlier.difference : ""),
      furtherSites: facts?.furtherSites ?? [],
      goneSiteIds: facts?.goneSiteIds ?? [],
    },
  };
};

/**
 * The team's confirmation of people, sites, scope and complexity (5.6.2 c): what was reviewed, what was found, what
 * that requires, what is still missing, and how differences were settled.
 */
export const readFacts = defineQuery({
  name: "facts.read",
  permission: "case:read",
  path: "/cases/{caseId}/audits/{auditId}/facts",
  input: z.object({ caseId: id, auditId: id }),
  async run(context, form) {
    const { db, actor, today } = context;
    const head = await caseStore.head(db, form.caseId);
    const file = await conductStore.file(db, head.id, form.auditId);
    const { facts, reviewed, inForce, start } = await startOf(context, head, file);
    const { rules, sites, maySample, visit, held, sampled, settlements } = await factsContext(context, head);
    const isTeam =
      isAuditing(file, actor.personId) && can(actor, "audit", await caseStore.duties(db, head.id)).ok;
    const mayConfirm = isTeam && (file.status === "opened" || file.status === "closed");
    const isOpen = facts !== null && facts.settledOn === null && auditsAreOpen(head.stage, "settle-facts").ok;
    const maySettle = isOpen && permissionScope(actor, "programme:write").ok;
    const missing = facts === null ? null : shortfall(facts, held);
    return accepted({
      today,
      edition: `${head.scheme} ${head.edition ?? ""}`.trim(),
      audit: { id: file.id, kind: file.kind, status: file.status },
      facts,
      confirmedBy: facts === null ? "" : (memberOf(file, facts.byPersonId)?.name ?? ""),
      reviewed,
      start,
      missing,
      held: { ...held, sampledSites: sampled },
      /** Where this audit found the list: what it may find gone, and names of all sites for the draw. */
      listed: sitesBefore(sites, file.id)
        .filter(({ kind }) => kind !== "central")
        .map(({ id: siteId, name }) => ({ id: siteId, name })),
      sites: sites.map(({ id: siteId, name, similarGroup, sampledBy, goneInAuditId }) => ({
        ...{ id: siteId, name, similarGroup, isSampled: sampledBy !== null, isGone: goneInAuditId !== null },
      })),
      maySample,
      complexity: complexityAsked(rules.manDays),
      visit,
      randomClause: rules.sampling.random.clause,
      settlements,
      otherScope:
        maySettle && isOtherScope(inForce, facts)
          ? {
              ...{ inForce, today },
              found: { scope: facts.scope, scopeEn: facts.scopeEn },
              codes: (await programmeStore.acceptedReview(db, head.id)).professionalCodes,
            }
          : null,
      stage2: maySettle ? await stage2Of(context, head, missing) : null,
      may: { confirm: mayConfirm, settle: maySettle },
    });
  },
});
