import { z } from "zod";
import { calendarStore } from "@/lib/data/calendar-store";
import { casePageStore } from "@/lib/data/case-page-store";
import { progressStore } from "@/lib/data/progress-store";
import { stageRail } from "@/lib/domain/case/stage-rail";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { progressShown } from "../progress-shown";
import { defineQuery } from "../../framework/define-use-case";
import { rulesBoundOrInForce } from "../../framework/rules-in-force";

/** What every page of a case shows at its head: names, stage, rail, whose turn it is. */
export const readCaseFrame = defineQuery({
  name: "case.read",
  permission: "case:read",
  path: "/cases/{caseId}",
  input: z.object({ caseId: id }),
  async run(context, form) {
    const { rail, ...frame } = await casePageStore.forFrame(context.db, form.caseId);
    const progress = await progressStore.ofCase(context.db, frame.id);
    const calendar = await calendarStore.inForce(context.db);
    const { waiting, next, isReadersTurn, expiredOn, standing } = progressShown(
      { ...context, calendar },
      progress,
    );
    const rules = rulesBoundOrInForce(frame, context.today);
    return accepted({
      ...frame,
      /** The edition that the figures of the case rest on: its own, before acceptance the one in force. */
      rulesEdition: rules.ok ? rules.value.edition : null,
      steps: stageRail(rail),
      waiting,
      next,
      isReadersTurn,
      expiredOn,
      standing,
    });
  },
});
