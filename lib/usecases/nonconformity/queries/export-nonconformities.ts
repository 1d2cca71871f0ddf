import { nonconformityBoardForm } from "@/lib/domain/nonconformity/nonconformity-board-form";
import { defineUseCase } from "../../framework/define-use-case";
import { exportForm, exportList } from "../../list/export-list";
import { nonconformityRows } from "../nonconformity-list-rows";

/** The filtered list of nonconformities as a workbook. */
export const exportNonconformities = defineUseCase({
  name: "nonconformity.export",
  permission: "case:read",
  method: "GET",
  path: "/nonconformities/export",
  input: exportForm(nonconformityBoardForm),
  run: (context, form) =>
    exportList(context, {
      list: "nonconformities",
      form,
      page: (asked, limit) => nonconformityRows(context, asked, limit),
      columns: [
        { key: "number", heading: "nonconformity.number", cell: (row) => row.number },
        { key: "client", heading: "nonconformity.board.case", cell: (row) => row.clientName },
        {
          key: "grade",
          heading: "nonconformity.gradeHeader",
          cell: (row, t) => t(`nonconformity.grade.${row.grade}`),
        },
        {
          key: "requirement",
          heading: "nonconformity.requirement",
          cell: (row) => `${row.criterion} ${row.clause}\n${row.statement}`,
        },
        { key: "unit", heading: "nonconformity.unit", cell: (row) => row.unit },
        {
          key: "state",
          heading: "nonconformity.state",
          cell: (row, t) => t(`nonconformity.status.${row.status}`),
        },
        { key: "due", heading: "nonconformity.due", cell: ({ clock }) => clock && { day: clock.date } },
        { key: "turn", heading: "nonconformity.turn", cell: (row, t) => t(`nonconformity.${row.turn}`) },
      ],
    }),
});
