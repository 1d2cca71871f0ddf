import { z } from "zod";
import { userStore } from "@/lib/data/user-store";
import { optionalLine } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";

/** Accounts by address, paged by key. */
export const listUsers = defineQuery({
  name: "user.list",
  permission: "user:manage",
  path: "/users",
  input: z.object({ q: optionalLine(100).default(""), after: optionalLine(254).default("") }),
  async run(context, form) {
    return accepted(await userStore.page(context.db.tx, form));
  },
});
