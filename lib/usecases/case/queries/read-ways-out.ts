import { z } from "zod";
import { caseStore } from "@/lib/data/case-store";
import { staleStore } from "@/lib/data/stale-store";
import { wayOutStore } from "@/lib/data/way-out-store";
import { permissionScope } from "@/lib/domain/access/can";
import { assessStage1Repetition, assessStage2Repetition } from "@/lib/domain/case/assess-repetition";
import { moveCase } from "@/lib/domain/case/move-case";
import { assessReopening, REOPENINGS } from "@/lib/domain/case/reopenings";
import { REOPENED_STEPS } from "@/lib/domain/case/way-out-forms";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";
import { repetitionFacts } from "../repetition-facts";

/** The ways out of a case, each with what stands against it for this reader; null: not the reader's to do. */
export const readWaysOut = defineQuery({
  name: "case.read-ways-out",
  permission: "case:read",
  path: "/cases/{caseId}/ways-out",
  input: z.object({ caseId: id }),
  async run(context, { caseId }) {
    const { db, actor } = context;
    const head = await caseStore.head(db, caseId);
    const audits = await wayOutStore.audits(db, head.id);
    const end = moveCase(head.stage, "end");
    const ended = end.ok ? [] : end.refusals;
    const repetition = await repetitionFacts(context, head);
    const repeat = (assess: typeof assessStage1Repetition) =>
      repetition.ok ? assess(repetition.value.facts) : repetition.refusals;
    const may = (permission: "case:withdraw" | "case:end" | "programme:write" | "case:reopen") =>
      permissionScope(actor, permission).ok;
    return accepted({
      stage: head.stage,
      stale: await staleStore.ofCase(db, head.id),
      withdraw: may("case:withdraw") ? ended : null,
      terminate: may("case:end")
        ? [
            ...ended,
            ...(head.stage === "application" ? [{ code: "nothing-submitted-yet", clause: "5.2" }] : []),
          ]
        : null,
      repeat: may("programme:write")
        ? { stage1: repeat(assessStage1Repetition), stage2: repeat(assessStage2Repetition) }
        : null,
      reopen: may("case:reopen")
        ? REOPENED_STEPS.filter((step) => actor.roles.includes(REOPENINGS[step].owner)).map((step) => ({
            step,
            refusals: assessReopening(step, { stage: head.stage, audits }, actor),
          }))
        : [],
    });
  },
});
