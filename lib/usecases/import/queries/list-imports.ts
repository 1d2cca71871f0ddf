import { importListStore } from "@/lib/data/import-list-store";
import { importListForm } from "@/lib/domain/import/import-list-form";
import { LIST_PAGE } from "@/lib/domain/list/list-form";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";
import { savedFiltersOf } from "../../list/saved-filters";

/** Imports that wrote something, the newest first unless asked otherwise, paged by key. */
export const listImports = defineQuery({
  name: "import.list",
  permission: "import:run",
  path: "/imports",
  input: importListForm,
  async run(context, form) {
    return accepted({
      ...(await importListStore.page(context.db, form, LIST_PAGE)),
      saved: await savedFiltersOf(context, {
        list: "imports",
        form: importListForm,
        count: (saved, most) => importListStore.count(context.db, saved, most),
      }),
    });
  },
});
