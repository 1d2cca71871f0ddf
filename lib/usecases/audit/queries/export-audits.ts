import { auditListForm } from "@/lib/domain/audit/audit-list-form";
import { surveillanceNumber } from "@/lib/domain/programme/windows";
import { defineUseCase } from "../../framework/define-use-case";
import { exportForm, exportList } from "../../list/export-list";
import { auditRows } from "../audit-rows";

/** The filtered list of audits as a workbook. */
export const exportAudits = defineUseCase({
  name: "audit.export",
  permission: "case:read",
  method: "GET",
  path: "/audits/export",
  input: exportForm(auditListForm),
  run: (context, form) =>
    exportList(context, {
      list: "audits",
      form,
      page: (asked, limit) => auditRows(context, asked, limit),
      columns: [
        {
          key: "kind",
          heading: "programme.audit",
          cell: (row, t) => `${t(`programme.kind.${row.kind}`)} ${surveillanceNumber(row) ?? ""}`.trimEnd(),
        },
        { key: "case", heading: "case.number", cell: (row) => row.caseNumber },
        { key: "client", heading: "case.client", cell: (row) => row.clientName },
        { key: "days", heading: "auditList.firstDay", cell: ({ startsOn }) => startsOn && { day: startsOn } },
        { key: "days", heading: "auditList.lastDay", cell: ({ endsOn }) => endsOn && { day: endsOn } },
        { key: "days", heading: "auditList.dueBy", cell: ({ window }) => window && { day: window.to } },
        { key: "limit", heading: "auditList.limit", cell: ({ limit }) => limit && { day: limit.date } },
        { key: "determined", heading: "programme.days", cell: (row) => row.determinedHalfDays / 2 },
        { key: "status", heading: "programme.status", cell: (row, t) => t(`facts.status.${row.status}`) },
        { key: "team", heading: "team.title", cell: (row, t) => row.team.join(t("common.listSeparator")) },
      ],
    }),
});
