import { importListStore } from "@/lib/data/import-list-store";
import { importListForm } from "@/lib/domain/import/import-list-form";
import { defineUseCase } from "../../framework/define-use-case";
import { exportForm, exportList } from "../../list/export-list";

/** The filtered list of imports as a workbook. */
export const exportImports = defineUseCase({
  name: "import.export",
  permission: "import:run",
  method: "GET",
  path: "/imports/export",
  input: exportForm(importListForm),
  run: (context, form) =>
    exportList(context, {
      list: "imports",
      form,
      page: (asked, limit) => importListStore.page(context.db, asked, limit),
      columns: [
        { key: "at", heading: "history.at", cell: ({ at }) => ({ at }) },
        { key: "file", heading: "import.runs.file", cell: ({ file }) => file },
        { key: "written", heading: "import.runs.written", cell: ({ written }) => written },
        { key: "who", heading: "history.who", cell: ({ who }) => who },
      ],
    }),
});
