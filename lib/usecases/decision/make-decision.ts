import { caseStore, type CaseHead } from "@/lib/data/case-store";
import { decisionStore } from "@/lib/data/decision-store";
import { staleStore } from "@/lib/data/stale-store";
import { moveCase } from "@/lib/domain/case/move-case";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import { decisionForm } from "@/lib/domain/decision/decision-form";
import { accepted, refused } from "@/lib/domain/outcome";
import { certificateSubject } from "../certificate/certificate-subject";
import { tellContentDue } from "../certificate/tell-content";
import { requireBody } from "../document/document-head";
import type { Context } from "../framework/context";
import { defineUseCase } from "../framework/define-use-case";
import { issueDecisionRecord } from "./decision-record";
import { refuseCertification } from "./refuse-certification";
import { isWeighed, weighDecision } from "./weigh-decision";

/** Who came second is told who decided, when and what (5.9); null: nobody has decided on the case. */
const alreadyDecided = async ({ db }: Pick<Context, "db">, { id }: CaseHead) => {
  const taken = await decisionStore.latest(db, id);
  if (taken === null) return null;
  const { decider, decidedOn, outcome } = taken;
  return refused({ code: "already-decided", clause: "5.9", facts: { decider, decidedOn, decided: outcome } });
};

/** 认证决定 (5.9): by an independent decider, on exactly the file that was shown to him. */
export const makeDecision = defineUseCase({
  name: "decision.make",
  permission: "decision:make",
  method: "POST",
  path: "/cases/{caseId}/decisions",
  input: decisionForm,
  async run(context, form) {
    const { db, today, actor } = context;
    const head = await caseStore.lock(db, form.caseId);
    const stage = moveCase(head.stage, "grant");
    // Asked for too early, a decision is also told what would stand against it later (5.9.2).
    if (!stage.ok && !isWeighed(head.stage)) return (await alreadyDecided(context, head)) ?? stage;
    const weighed = await weighDecision(context, head);
    const { checks, refusals } = weighed.towards(form.outcome);
    if (!stage.ok) return refused(...stage.refusals, ...refusals);
    if (refusals.length > 0) return refused(...refusals);
    if (weighed.sha256 !== form.fileSha256)
      return refused({ code: "file-changed-since", clause: "5.9", facts: { fileSha256: weighed.sha256 } });
    const body = await requireBody(context);
    if (!body.ok) return body;
    const rules = rulesOfCase(head);
    const subject = certificateSubject(rules, weighed.told.certificate);
    const decisionId = await decisionStore.create(db, {
      caseId: head.id,
      scheme: head.scheme,
      round: head.decisionRound,
      deciderPersonId: actor.personId ?? "",
      outcome: form.outcome,
      reasons: form.reasons,
      checks,
      file: weighed.file,
      sha256: weighed.sha256,
      toldClientOn: form.outcome === "refuse" ? today : null,
      today,
      now: context.now,
    });
    const paper = { head, body: body.value, rules, subject, form, decisionId };
    // Taken anew (5.9.4): what the earlier decision left open is closed by this one.
    await staleStore.clear(db, head.id, "decision", context.now);
    if (form.outcome === "grant") {
      await caseStore.saveStage(db, head, stage.value, today);
      await tellContentDue(context, head);
    } else await refuseCertification(context, paper);
    context.changed("decision.made", {
      caseId: head.id,
      kind: "decision",
      id: decisionId,
      before: { stage: head.stage },
      after: { outcome: form.outcome, fileSha256: weighed.sha256 },
    });
    await issueDecisionRecord(context, paper, { checks, told: weighed.told, sha256: weighed.sha256 });
    return accepted({ id: decisionId, outcome: form.outcome });
  },
});
