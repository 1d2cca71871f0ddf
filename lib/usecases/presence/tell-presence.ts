import { auditStore } from "@/lib/data/audit-store";
import { noteStore } from "@/lib/data/note-store";
import { presenceStore } from "@/lib/data/presence-store";
import { teamStore } from "@/lib/data/team-store";
import { isAuditingRole } from "@/lib/domain/audit/conduct-file";
import { presenceForm } from "@/lib/domain/audit/note-form";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";

/**
 * A beat of an open check list: says on which row its reader is, and answers who else is there and how far each note
 * has come, so that what others wrote is fetched while nobody's own words are touched. No record and no log of it.
 */
export const tellPresence = defineUseCase({
  name: "presence.tell",
  permission: "audit:conduct",
  method: "PUT",
  path: "/cases/{caseId}/audits/{auditId}/presence",
  input: presenceForm,
  async run({ db, actor, now }, form) {
    const { id: auditId } = await auditStore.head(db, form.caseId, form.auditId);
    const { personId } = actor;
    const role = await teamStore.roleOf(db, auditId, personId);
    if (personId === null || role === null || !isAuditingRole(role))
      return refused({ code: "not-of-this-audit", clause: "5.4.4" });
    await presenceStore.tell(db, { auditId, personId, rowId: form.rowId, now });
    return accepted({
      others: await presenceStore.others(db, { auditId, personId, now }),
      notes: await noteStore.versions(db, auditId),
    });
  },
});
