import { nonconformityBoardStore } from "@/lib/data/nonconformity-board-store";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import { nonconformityBoardForm } from "@/lib/domain/nonconformity/nonconformity-board-form";
import { lastOverdueStart } from "@/lib/domain/nonconformity/nonconformity-clocks";
import { nonconformityLine } from "@/lib/domain/nonconformity/nonconformity-view";
import { accepted } from "@/lib/domain/outcome";
import { schemeHistory, schemeIds } from "@/rules/schemes/registry";
import { defineQuery } from "../../framework/define-use-case";

/** Every open nonconformity in the actor's scope, with its clock; filtered, paged by number. */
export const listOpenNonconformities = defineQuery({
  name: "nonconformity.list-open",
  permission: "case:read",
  path: "/nonconformities",
  input: nonconformityBoardForm,
  async run({ db, today }, form) {
    const starts = schemeIds
      .flatMap((scheme) => schemeHistory(scheme)?.held ?? [])
      .map(({ scheme, edition, clocks }) => ({
        ...{ scheme, edition },
        major: lastOverdueStart(clocks, "major-due", today),
        minor: lastOverdueStart(clocks, "minor-due", today),
      }));
    const { rows, next } = await nonconformityBoardStore.page(db, form, starts);
    return accepted({
      today,
      next,
      rows: rows.map(({ file, clientName, ...of }) => ({
        ...nonconformityLine(file, rulesOfCase(of).clocks, today),
        caseId: file.caseId,
        clientName,
      })),
    });
  },
});
