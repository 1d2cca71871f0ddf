import { z } from "zod";
import { caseSiteStore } from "@/lib/data/case-site-store";
import { caseStore } from "@/lib/data/case-store";
import { nonconformityEffectStore } from "@/lib/data/nonconformity-effect-store";
import { nonconformityStore } from "@/lib/data/nonconformity-store";
import { supplementaryStore } from "@/lib/data/supplementary-store";
import { permissionScope } from "@/lib/domain/access/can";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import { id } from "@/lib/domain/fields";
import { assessCaseOpen, assessRaising } from "@/lib/domain/nonconformity/assess-nonconformity";
import { assessEffectJudge, effectIn, lookedBackOn } from "@/lib/domain/nonconformity/effect";
import type { NonconformityFile } from "@/lib/domain/nonconformity/nonconformity-file";
import { nonconformityLine } from "@/lib/domain/nonconformity/nonconformity-view";
import { accepted } from "@/lib/domain/outcome";
import { assessOrderer, canBeVerifiedOnSite, isGiven } from "@/lib/domain/supplementary/assess-order";
import { defineQuery } from "../../framework/define-use-case";
import { cycleStart } from "../cycle-start";
import { findingChoices } from "./finding-choices";

/** Each supplementary audit once, whatever it was ordered for. */
const supplementsOf = (all: readonly NonconformityFile[]) => [
  ...new Map(
    all.flatMap(({ supplementary }) =>
      supplementary.map(({ auditId, status, orderedOn, startsOn }) => [
        auditId,
        { auditId, status, orderedOn, startsOn },
      ]),
    ),
  ).values(),
];

/** The findings of one audit, and whether the reader may raise another one now. */
export const readFindings = defineQuery({
  name: "nonconformity.list-of-audit",
  permission: "case:read",
  path: "/cases/{caseId}/audits/{auditId}/nonconformities",
  input: z.object({ caseId: id, auditId: id }),
  async run(context, form) {
    const { db, actor, today } = context;
    const head = await caseStore.head(db, form.caseId);
    const audit = await nonconformityStore.audit(db, head.id, form.auditId);
    const all = await nonconformityStore.ofCase(db, head.id, audit.id);
    const rules = rulesOfCase(head);
    const every = await nonconformityEffectStore.ofCases(db, [head.id]);
    return accepted({
      today,
      rows: all.map((file) => nonconformityLine(file, rules.clocks, today)),
      mayRaise: permissionScope(actor, "nonconformity:raise").ok,
      blocked: [...assessCaseOpen(head.stage), ...assessRaising(audit, actor)],
      /** What this audit looks back on (5.5.6.3 c), and what stands against judging it now; null: not the reader's. */
      earlier: lookedBackOn(audit, every).map((one) => ({
        ...one,
        effect: effectIn(one, audit.id),
        version: one.effects.filter(({ auditId }) => auditId === audit.id).length + 1,
      })),
      judging: permissionScope(actor, "nonconformity:judge").ok
        ? [...assessCaseOpen(head.stage), ...assessEffectJudge(audit, actor.personId)]
        : null,
      /** What a finding written now might repeat. */
      known: every.filter(({ auditId }) => auditId !== audit.id),
      since: cycleStart(rules, today),
      choices: await findingChoices(context, head),
      /** What this audit was ordered for, where it is a supplementary one (5.8). */
      order: await supplementaryStore.ofAudit(db, audit.id),
      /** Supplementary audits for corrections of this one, and what one could be ordered for now. */
      supplements: supplementsOf(all),
      ordering: permissionScope(actor, "nonconformity:judge").ok
        ? {
            blocked: assessOrderer(head.stage, audit, actor),
            matters: all
              .filter((one) => canBeVerifiedOnSite(one) && !isGiven(one))
              .map(({ id: nonconformityId, number, clause, statement }) => ({
                ...{ id: nonconformityId, number, clause, statement },
              })),
            sites: (await caseSiteStore.ofCase(db, head.id)).map((site) => ({
              id: site.id,
              name: site.name,
            })),
          }
        : null,
    });
  },
});
