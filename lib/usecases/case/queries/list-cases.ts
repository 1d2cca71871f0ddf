import { caseListStore } from "@/lib/data/case-list-store";
import { caseListForm } from "@/lib/domain/case/case-list-form";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";

/** Cases in the actor's scope, filtered, in the order of their numbers, paged by key. */
export const listCases = defineQuery({
  name: "case.list",
  permission: "case:read",
  path: "/cases",
  input: caseListForm,
  async run(context, form) {
    const page = await caseListStore.page(context.db, form);
    return accepted({ ...page, counts: await caseListStore.countByStage(context.db) });
  },
});
