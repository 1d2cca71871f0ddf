import { z } from "zod";
import { personStore } from "@/lib/data/person-store";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";

/** One person with registrations, codes and competence records. */
export const readPerson = defineQuery({
  name: "person.read",
  permission: "person:read",
  path: "/people/{personId}",
  input: z.object({ personId: id }),
  async run(context, form) {
    return accepted({ today: context.today, ...(await personStore.file(context.db, form.personId)) });
  },
});
