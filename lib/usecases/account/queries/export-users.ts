import { userListStore } from "@/lib/data/user-list-store";
import { userListForm } from "@/lib/domain/account/user-list-form";
import { defineUseCase } from "../../framework/define-use-case";
import { exportForm, exportList } from "../../list/export-list";

/** The filtered list of accounts as a workbook. */
export const exportUsers = defineUseCase({
  name: "user.export",
  permission: "user:manage",
  method: "GET",
  path: "/users/export",
  input: exportForm(userListForm),
  run: (context, form) =>
    exportList(context, {
      list: "users",
      form,
      page: (asked, limit) => userListStore.page(context.db.tx, asked, limit),
      columns: [
        { key: "name", heading: "user.name", cell: (row) => row.name },
        { key: "email", heading: "user.email", cell: (row) => row.email },
        {
          key: "roles",
          heading: "user.roles",
          cell: (row, t) => row.roles.map((role) => t(`roles.${role}`)).join(t("common.listSeparator")),
        },
        {
          key: "side",
          heading: "user.side",
          cell: ({ person, client }) =>
            person === null ? (client?.name ?? null) : `${person.number} ${person.name}`,
        },
        { key: "status", heading: "user.status", cell: (row, t) => t(`user.state.${row.status}`) },
      ],
    }),
});
