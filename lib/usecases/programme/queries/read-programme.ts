import { z } from "zod";
import { auditStore } from "@/lib/data/audit-store";
import { caseStore, type CaseHead } from "@/lib/data/case-store";
import { programmeStore } from "@/lib/data/programme-store";
import { permissionScope } from "@/lib/domain/access/can";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { programmeIsOpen } from "@/lib/domain/programme/programme-open";
import { cycleWindows } from "@/lib/domain/programme/windows";
import type { Context } from "../../framework/context";
import { defineQuery } from "../../framework/define-use-case";
import { programmeFile } from "../programme-file";

const programmeOf = async (context: Context, head: CaseHead) => {
  const { db, actor } = context;
  const open = programmeIsOpen(head.stage, "set-programme");
  if (head.edition === null) return { isReady: false as const };
  const file = await programmeFile(context, head);
  const { rules, review, sites, programme, maySample, drawnOn, visit } = file;
  const decidedOn = await programmeStore.decidedOn(db, head.id);
  const from = decidedOn ?? programme?.foreseenDecisionOn ?? null;
  return {
    isReady: true as const,
    audits: await auditStore.ofCase(db, head.id),
    decidedOn,
    windows: from === null ? null : cycleWindows(rules, from),
    isSet: programme !== null,
    version: programme?.version ?? null,
    note: programme?.note ?? "",
    foreseenDecisionOn: programme?.foreseenDecisionOn ?? null,
    setOn: programme?.setOn ?? null,
    effectivePersonnel: review.effectivePersonnel,
    maySample,
    drawnOn,
    visit,
    randomClause: rules.sampling.random.clause,
    sites,
    maySet: open.ok && permissionScope(actor, "programme:write").ok,
  };
};

/** The three-year programme (6.1): audits with days and windows, the sites and how the sample came about. */
export const readProgramme = defineQuery({
  name: "programme.read",
  permission: "case:read",
  path: "/cases/{caseId}/programme",
  input: z.object({ caseId: id }),
  async run(context, form) {
    const head = await caseStore.head(context.db, form.caseId);
    return accepted(await programmeOf(context, head));
  },
});
