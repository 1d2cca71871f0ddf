import { personStore } from "@/lib/data/person-store";
import { accepted } from "@/lib/domain/outcome";
import { personListForm } from "@/lib/domain/person/person-form";
import { defineQuery } from "../../framework/define-use-case";

/** The body's people, by number, paged by key. */
export const listPeople = defineQuery({
  name: "person.list",
  permission: "person:read",
  path: "/people",
  input: personListForm,
  async run(context, form) {
    return accepted({ today: context.today, ...(await personStore.page(context.db, form, context.today)) });
  },
});
