import { savedFilterStore } from "@/lib/data/saved-filter-store";
import { savedFilterKey } from "@/lib/domain/list/saved-filter-form";
import { accepted } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";

/** Takes one of the reader's own saved filters away. */
export const removeFilter = defineUseCase({
  name: "saved-filter.remove",
  permission: "signed-in",
  method: "DELETE",
  path: "/saved-filters/{savedFilterId}",
  input: savedFilterKey,
  async run({ db, actor }, { savedFilterId }) {
    await savedFilterStore.remove(db.tx, actor.userId, savedFilterId);
    return accepted(null);
  },
});
