import { caseListForm } from "@/lib/domain/case/case-list-form";
import { defineUseCase } from "../../framework/define-use-case";
import { turnsOf } from "@/lib/domain/case/turn-of";
import { exportForm, exportList } from "../../list/export-list";
import { caseRows } from "../case-rows";
import { clockDaysFor } from "../clock-days";

/** The filtered list of cases as a workbook. */
export const exportCases = defineUseCase({
  name: "case.export",
  permission: "case:read",
  method: "GET",
  path: "/cases/export",
  input: exportForm(caseListForm),
  run: (context, form) =>
    exportList(context, {
      list: "cases",
      form,
      page: (asked, limit) => caseRows(context, { form: asked, clockDays: clockDaysFor(context), limit }),
      columns: [
        { key: "number", heading: "case.number", cell: (row) => row.number },
        { key: "client", heading: "case.client", cell: (row) => row.clientName },
        { key: "scheme", heading: "case.scheme", cell: (row) => row.scheme },
        { key: "stage", heading: "case.stageHeader", cell: (row, t) => t(`case.stage.${row.standing}`) },
        {
          key: "turn",
          heading: "desk.who",
          cell: ({ waiting }, t) =>
            turnsOf(waiting)
              .map((who) => t(`roles.${who}`))
              .join(t("common.listSeparator")),
        },
        { key: "clock", heading: "desk.clock", cell: ({ clock }) => clock && { day: clock.date } },
        { key: "since", heading: "case.since", cell: (row) => ({ day: row.stageSince }) },
        { key: "opened", heading: "case.list.opened", cell: (row) => ({ day: row.openedOn }) },
      ],
    }),
});
