import { z } from "zod";
import { caseStore } from "@/lib/data/case-store";
import { nonconformityStore } from "@/lib/data/nonconformity-store";
import { permissionScope } from "@/lib/domain/access/can";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import { id } from "@/lib/domain/fields";
import { assessCaseOpen, assessRaising } from "@/lib/domain/nonconformity/assess-nonconformity";
import { nonconformityLine } from "@/lib/domain/nonconformity/nonconformity-view";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";
import { findingChoices } from "./finding-choices";

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
    const { clocks } = rulesOfCase(head);
    return accepted({
      today,
      rows: all.map((file) => nonconformityLine(file, clocks, today)),
      mayRaise: permissionScope(actor, "nonconformity:raise").ok,
      blocked: [...assessCaseOpen(head.stage), ...assessRaising(audit, actor)],
      choices: await findingChoices(context, head),
    });
  },
});
