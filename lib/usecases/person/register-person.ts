import { nextNumber } from "@/lib/data/counter-store";
import { personStore } from "@/lib/data/person-store";
import { accepted, refused } from "@/lib/domain/outcome";
import { registerPersonForm } from "@/lib/domain/person/person-form";
import { defineUseCase } from "../framework/define-use-case";
import { registrationsElsewhere } from "./registrations-elsewhere";

/** Puts a person on the body's register: employment, registrations, codes, competence (3). */
export const registerPerson = defineUseCase({
  name: "person.register",
  permission: "person:write",
  method: "POST",
  path: "/people",
  input: registerPersonForm,
  async run(context, { content }) {
    const elsewhere = await registrationsElsewhere(context.db.tx, content, null);
    if (elsewhere.length > 0) return refused(...elsewhere);
    const serial = await nextNumber(context.db.tx, "person");
    const number = `P${String(serial).padStart(4, "0")}`;
    const id = await personStore.create(context.db, number, content, context.now);
    context.changed("person.registered", { kind: "person", id, after: { number, ...content } });
    return accepted({ id, number });
  },
});
