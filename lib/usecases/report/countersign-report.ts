import { StaleError } from "@/lib/data/errors";
import { reportSectionStore } from "@/lib/data/report-section-store";
import { reportStore } from "@/lib/data/report-store";
import { asMember } from "@/lib/domain/audit/assess-part";
import { assessCountersign } from "@/lib/domain/report/assess-countersign";
import { reportStepForm } from "@/lib/domain/report/report-form";
import { accepted, refused } from "@/lib/domain/outcome";
import { takeUpAudit } from "../audit/take-up-audit";
import { defineUseCase } from "../framework/define-use-case";
import { contentHash } from "./content-hash";

/**
 * A member signs the checked report, and with it the commitment of the team (2.2, 5.5.9.2). The leader's own signature
 * is the gate: who of the members has not signed by then stands on the paper with a blank line.
 */
export const countersignReport = defineUseCase({
  name: "report.countersign",
  permission: "report:write",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/report/countersignature",
  input: reportStepForm,
  async run(context, form) {
    const taken = await takeUpAudit(context, form);
    if (!taken.ok) return taken;
    const { head, file } = taken.value;
    const member = asMember(file, context.actor.personId);
    if (!member.ok) return member;
    const report = await reportStore.onFile(context.db, file.id);
    if (report === null) return refused({ code: "report-not-begun", clause: "5.5.9.1" });
    if (report.version !== form.version) throw new StaleError("report", report.version);
    const contentSha256 = contentHash(report.content);
    const signatures = await reportSectionStore.signatures(context.db, report.id, contentSha256);
    const { personId, role } = member.value;
    const refusals = assessCountersign(report.status, { personId, role, signatures });
    if (refusals.length > 0) return refused(...refusals);
    const { today } = context;
    await reportSectionStore.sign(context.db, { reportId: report.id, personId, contentSha256, today });
    context.changed("report.countersigned", {
      caseId: head.id,
      kind: "report",
      id: file.id,
      after: { sha256: contentSha256 },
    });
    return accepted({ signedOn: today, version: form.version });
  },
});
