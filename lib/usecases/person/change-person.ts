import { personStore } from "@/lib/data/person-store";
import { accepted, refused } from "@/lib/domain/outcome";
import { changePersonForm } from "@/lib/domain/person/person-form";
import { defineUseCase } from "../framework/define-use-case";
import { registrationsElsewhere } from "./registrations-elsewhere";

/** Changes a person's record; teams already appointed are checked again where they are used, by date. */
export const changePerson = defineUseCase({
  name: "person.change",
  permission: "person:write",
  method: "PUT",
  path: "/people/{personId}",
  input: changePersonForm,
  async run(context, form) {
    const elsewhere = await registrationsElsewhere(context.db.tx, form.content, form.personId);
    if (elsewhere.length > 0) return refused(...elsewhere);
    const before = await personStore.file(context.db, form.personId);
    const version = await personStore.save(context.db, form.personId, form.version, form.content);
    context.changed("person.changed", { kind: "person", id: form.personId, before, after: form.content });
    return accepted({ version });
  },
});
