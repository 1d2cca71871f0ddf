import type { FieldChange } from "@/lib/domain/audit-log/changes-between";
import { auditLogForm } from "@/lib/domain/audit-log/log-form";
import { logObjectTold } from "@/lib/i18n/log-object";
import { changeTold } from "@/lib/i18n/log-change";
import { say, type Sentences } from "@/lib/i18n/say";
import { defineUseCase } from "../../framework/define-use-case";
import { exportForm, exportList } from "../../list/export-list";
import { logRows } from "../log-rows";

/** More than this no cell of Excel holds. */
const CELL = 32_000;

/** The same changes as on the page, one a line: field: before → after. */
const changesTold = (t: Sentences, changes: readonly FieldChange[]): string =>
  changes
    .map((change) => changeTold(t, change))
    .map(({ field, before, after }) => `${field}: ${before ?? "–"} → ${after ?? "–"}`)
    .join("\n")
    .slice(0, CELL);

/** The filtered log as a workbook: who did what to which object, and what it said before and after. */
export const exportAuditLog = defineUseCase({
  name: "audit-log.export",
  permission: "audit-log:read",
  method: "GET",
  path: "/audit-log/export",
  input: exportForm(auditLogForm),
  run: (context, form) =>
    exportList(context, {
      list: "log",
      form,
      page: (asked, limit) => logRows(context, asked, limit),
      columns: [
        { key: "at", heading: "history.at", cell: ({ at }) => ({ at }) },
        { key: "who", heading: "history.who", cell: ({ who }, t) => who ?? t("history.system") },
        { key: "what", heading: "history.what", cell: ({ event }, t) => say(t, "events", { code: event }) },
        { key: "object", heading: "history.object", cell: (row, t) => logObjectTold(t, row) },
        { key: "object", heading: "history.subjectId", cell: ({ subjectId }) => subjectId },
        { key: "changes", heading: "history.changes", cell: ({ changes }, t) => changesTold(t, changes) },
      ],
    }),
});
