import { z } from "zod";
import { caseStore } from "@/lib/data/case-store";
import { conductStore } from "@/lib/data/conduct-store";
import { NotFoundError } from "@/lib/data/errors";
import { reportStore } from "@/lib/data/report-store";
import { isAuditing } from "@/lib/domain/audit/conduct-file";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { assessReportOpen } from "@/lib/domain/report/assess-report-open";
import { CHECKS } from "@/lib/domain/xray/xray";
import { defineQuery } from "../../framework/define-use-case";
import { reportRecord } from "../report-record";
import { xrayOfReport } from "../xray-of-report";

/** What of a report disagrees with itself or the records, for the team that writes it and for whoever judges it. */
export const readXray = defineQuery({
  name: "report.xray",
  permission: "report:read",
  path: "/cases/{caseId}/audits/{auditId}/report/xray",
  input: z.object({ caseId: id, auditId: id }),
  async run(context, form) {
    const { db, actor } = context;
    if (actor.clientId !== null) throw new NotFoundError("report");
    const head = await caseStore.head(db, form.caseId);
    const file = await conductStore.file(db, head.id, form.auditId);
    const report = await reportStore.onFile(db, file.id);
    const checks = CHECKS.reduce((sum, family) => sum + family.checks.length, 0);
    if (report === null) return accepted({ checks, findings: [], mayAnswer: false });
    const record = await reportRecord(context, { head, file, rules: rulesOfCase(head), report });
    return accepted({
      checks,
      findings: await xrayOfReport(context, { head, file, record, report }),
      mayAnswer: isAuditing(file, actor.personId) && assessReportOpen(file, report.status).length === 0,
    });
  },
});
