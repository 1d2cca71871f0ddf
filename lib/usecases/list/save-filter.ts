import { savedFilterStore } from "@/lib/data/saved-filter-store";
import { LIST_FORMS } from "@/lib/domain/list/list-forms";
import { listQuery, readListForm } from "@/lib/domain/list/list-form";
import { SAVED_FILTERS_MOST, savedFilterForm } from "@/lib/domain/list/saved-filter-form";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";

/** Keeps filters of a list as a tab of the reader's own; what of the query is no filter is not kept. */
export const saveFilter = defineUseCase({
  name: "saved-filter.create",
  permission: "signed-in",
  method: "POST",
  path: "/saved-filters",
  input: savedFilterForm,
  async run({ db: { tx }, actor: { userId }, now }, { list, name, query }) {
    await savedFilterStore.lock(tx, userId);
    const kept = await savedFilterStore.ofList(tx, userId, list);
    if (kept.length >= SAVED_FILTERS_MOST)
      return refused({ code: "saved-filters-full", facts: { limit: SAVED_FILTERS_MOST } });
    if (kept.some((one) => one.name === name))
      return refused({ code: "saved-filter-name-taken", field: "name", facts: { name } });
    const form = LIST_FORMS[list];
    const asked = readListForm(form, Object.fromEntries(new URLSearchParams(query)));
    const saved = { userId, list, name, query: listQuery(form, asked), now };
    return accepted({ id: await savedFilterStore.create(tx, saved), query: saved.query });
  },
});
