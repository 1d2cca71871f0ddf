import { auditLogStore } from "@/lib/data/audit-log-store";
import { stageHistoryForm } from "@/lib/domain/audit-log/stage-history";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";
import { tellPage } from "../tell-entry";

const PAGE = 30;

/** Who did what at one stage of a case, or on one of its audits, newest first; the rest stands in its history. */
export const readStageHistory = defineQuery({
  name: "case.stage-history",
  permission: "case:read",
  path: "/cases/{caseId}/stage-history",
  input: stageHistoryForm,
  async run({ db }, asked) {
    const { entries, next } = tellPage(await auditLogStore.ofStage(db, asked, PAGE + 1), PAGE);
    return accepted({
      entries: entries.map(({ id, at, who, event }) => ({ id, at, who, event })),
      hasOlder: next !== null,
    });
  },
});
