import { z } from "zod";
import { personStore } from "@/lib/data/person-store";
import { optionalLine } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";

/** The body's people, by number, paged by key. */
export const listPeople = defineQuery({
  name: "person.list",
  permission: "person:read",
  path: "/people",
  input: z.object({ q: optionalLine(100).default(""), after: optionalLine(40).default("") }),
  async run(context, form) {
    return accepted(await personStore.page(context.db, form));
  },
});
