import { caseListStore } from "@/lib/data/case-list-store";
import { caseListForm } from "@/lib/domain/case/case-list-form";
import { LIST_PAGE } from "@/lib/domain/list/list-form";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";
import { savedFiltersOf } from "../../list/saved-filters";
import { caseRows } from "../case-rows";
import { clockDaysFor } from "../clock-days";

/** Cases in the actor's scope, filtered, in the order asked for, paged by key. */
export const listCases = defineQuery({
  name: "case.list",
  permission: "case:read",
  path: "/cases",
  input: caseListForm,
  async run(context, form) {
    const { db, actor, today } = context;
    const clockDays = clockDaysFor(context);
    return accepted({
      ...(await caseRows(context, { form, clockDays, limit: LIST_PAGE })),
      today,
      counts: await caseListStore.countByStanding(db, today),
      saved: await savedFiltersOf(context, {
        list: "cases",
        form: caseListForm,
        count: async (saved, most) => {
          // Rows are counted in no order.
          const clocks = await clockDays({ ...saved, sort: "number" });
          return caseListStore.count(db, { form: saved, reader: actor, clocks, today }, most);
        },
      }),
    });
  },
});
