import { caseStore } from "@/lib/data/case-store";
import { conductStore } from "@/lib/data/conduct-store";
import { reportStore } from "@/lib/data/report-store";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import type { Context } from "../framework/context";
import { reportRecord } from "./report-record";

/** One audit of a case with its report and everything on record of both, read once for all that a page shows of them. */
export const recordsOfAudit = async (
  context: Pick<Context, "db">,
  { caseId, auditId }: Readonly<{ caseId: string; auditId: string }>,
) => {
  const head = await caseStore.head(context.db, caseId);
  const file = await conductStore.file(context.db, head.id, auditId);
  const rules = rulesOfCase(head);
  const report = await reportStore.onFile(context.db, file.id);
  const record = await reportRecord(context, { head, file, rules, report });
  return { head, file, rules, report, record };
};

export type RecordsOfAudit = Awaited<ReturnType<typeof recordsOfAudit>>;
