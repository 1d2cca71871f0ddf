import { nonconformityBoardStore } from "@/lib/data/nonconformity-board-store";
import { LIST_PAGE } from "@/lib/domain/list/list-form";
import { nonconformityBoardForm } from "@/lib/domain/nonconformity/nonconformity-board-form";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";
import { savedFiltersOf } from "../../list/saved-filters";
import { correctionLimits, nonconformityRows } from "../nonconformity-list-rows";

/** Nonconformities in the actor's scope with their clocks, the open ones unless asked otherwise; paged by key. */
export const listOpenNonconformities = defineQuery({
  name: "nonconformity.list-open",
  permission: "case:read",
  path: "/nonconformities",
  input: nonconformityBoardForm,
  async run(context, form) {
    const { db, today } = context;
    return accepted({
      ...(await nonconformityRows(context, form, LIST_PAGE)),
      today,
      saved: await savedFiltersOf(context, {
        list: "nonconformities",
        form: nonconformityBoardForm,
        count: (saved, most) =>
          nonconformityBoardStore.count(db, { form: saved, today, limits: correctionLimits() }, most),
      }),
    });
  },
});
