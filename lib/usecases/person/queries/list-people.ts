import { personListStore } from "@/lib/data/person-list-store";
import { LIST_PAGE } from "@/lib/domain/list/list-form";
import { accepted } from "@/lib/domain/outcome";
import { personListForm } from "@/lib/domain/person/person-list-form";
import { defineQuery } from "../../framework/define-use-case";
import { savedFiltersOf } from "../../list/saved-filters";

/** The body's people, by number unless asked otherwise, paged by key. */
export const listPeople = defineQuery({
  name: "person.list",
  permission: "person:read",
  path: "/people",
  input: personListForm,
  async run(context, form) {
    const { db, today } = context;
    return accepted({
      ...(await personListStore.page(db, form, today, LIST_PAGE)),
      today,
      saved: await savedFiltersOf(context, {
        list: "people",
        form: personListForm,
        count: (saved, most) => personListStore.count(db, saved, today, most),
      }),
    });
  },
});
