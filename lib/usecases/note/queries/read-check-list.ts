import { z } from "zod";
import { caseStore } from "@/lib/data/case-store";
import { conductStore } from "@/lib/data/conduct-store";
import { evidenceStore } from "@/lib/data/evidence-store";
import { noteStore } from "@/lib/data/note-store";
import { supplementaryStore } from "@/lib/data/supplementary-store";
import { can } from "@/lib/domain/access/can";
import { checkList } from "@/lib/domain/audit/check-list";
import { isAuditing, isLeader } from "@/lib/domain/audit/conduct-file";
import { auditedClauses, uncoveredClauses } from "@/lib/domain/audit/coverage";
import { areNotesOpen } from "@/lib/domain/audit/assess-note";
import { isJudged } from "@/lib/domain/audit/check-list-note";
import { caseGoesOn } from "@/lib/domain/audit/audits-open";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { clausesConcerned } from "@/lib/domain/supplementary/supplementary-file";
import { defineQuery } from "../../framework/define-use-case";
import { rowId } from "../row-id";

/**
 * 检查表: the rows that the agreed plan prepares per clause and unit, with their notes (5.4.6.3 c, 5.5.5). It is the
 * team's, and of whoever judges its work; the client does not read it.
 */
export const readCheckList = defineQuery({
  name: "note.read-check-list",
  permission: "evidence:read",
  path: "/cases/{caseId}/audits/{auditId}/check-list",
  input: z.object({ caseId: id, auditId: id }),
  async run({ db, actor, today }, form) {
    const head = await caseStore.head(db, form.caseId);
    const file = await conductStore.file(db, head.id, form.auditId);
    const every = auditedClauses(rulesOfCase(head), file.plan?.criteria ?? []);
    const order = await supplementaryStore.ofAudit(db, file.id);
    const clauses = order === null ? every : clausesConcerned(order, every);
    const notes = await noteStore.ofAudit(db, file.id);
    const evidence = await evidenceStore.ofAudit(db, file.id);
    const planned = file.plan?.rows ?? [];
    const isTeam =
      isAuditing(file, actor.personId) && can(actor, "audit", await caseStore.duties(db, head.id)).ok;
    return accepted({
      today,
      rows: checkList({ clauses, rows: planned, notes, begun: evidence, idOf: rowId(file.id) }),
      evidence,
      team: file.team.map(({ personId, name, role }) => ({ personId, name, role })),
      units: [...new Set(planned.map(({ unit }) => unit).filter((unit) => unit !== ""))],
      sites: [
        ...new Map(
          planned.flatMap(({ siteId, siteName: name }) =>
            siteId === null ? [] : [[siteId, { id: siteId, name }] as const],
          ),
        ).values(),
      ],
      /** Where the plan stays in one place there is nothing to choose. */
      isOfSeveralPlaces: new Set(planned.map(({ siteId }) => siteId)).size > 1,
      clauses: clauses.length,
      uncovered: uncoveredClauses(clauses, notes.filter(isJudged)).length,
      personId: actor.personId,
      mayWrite: isTeam && areNotesOpen(file) && caseGoesOn(head.stage).ok,
      mayEditAll: isTeam && isLeader(file, actor.personId),
      isClosed: file.closing !== null,
    });
  },
});
