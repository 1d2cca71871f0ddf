import { clientListStore } from "@/lib/data/client-list-store";
import { clientListForm } from "@/lib/domain/client/client-list-form";
import { defineUseCase } from "../../framework/define-use-case";
import { exportForm, exportList } from "../../list/export-list";

/** The filtered list of clients as a workbook. */
export const exportClients = defineUseCase({
  name: "client.export",
  permission: "client:read",
  method: "GET",
  path: "/clients/export",
  input: exportForm(clientListForm),
  run: (context, form) =>
    exportList(context, {
      list: "clients",
      form,
      page: (asked, limit) => clientListStore.page(context.db, asked, limit),
      columns: [
        { key: "name", heading: "client.name", cell: (row) => row.name },
        { key: "creditCode", heading: "client.creditCode", cell: (row) => row.creditCode },
        { key: "contact", heading: "client.contact", cell: (row) => row.contact },
        { key: "status", heading: "client.status", cell: (row, t) => t(`client.state.${row.status}`) },
        { key: "registeredOn", heading: "client.registeredOn", cell: (row) => ({ day: row.registeredOn }) },
        { key: "cases", heading: "client.cases", cell: (row) => row.cases },
      ],
    }),
});
