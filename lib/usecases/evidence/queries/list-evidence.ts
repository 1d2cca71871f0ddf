import { z } from "zod";
import { caseStore } from "@/lib/data/case-store";
import { evidenceStore } from "@/lib/data/evidence-store";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";

/** What the audits of a case rest on, for whoever reviews the report and decides (5.6.1 a, 5.9.1). */
export const listEvidence = defineQuery({
  name: "evidence.list",
  permission: "evidence:read",
  path: "/cases/{caseId}/evidence",
  input: z.object({ caseId: id }),
  async run({ db }, form) {
    const head = await caseStore.head(db, form.caseId);
    return accepted({ files: await evidenceStore.ofCase(db, head.id) });
  },
});
