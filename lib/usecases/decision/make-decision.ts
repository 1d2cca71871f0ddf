import { caseStore, type CaseHead } from "@/lib/data/case-store";
import { decisionStore } from "@/lib/data/decision-store";
import { staleStore } from "@/lib/data/stale-store";
import { moveCase } from "@/lib/domain/case/move-case";
import { rulesOfScheme } from "@/lib/domain/case/rules-of-case";
import { decisionForm, type DecisionForm } from "@/lib/domain/decision/decision-form";
import { isStanding, isSystemOf, roundOutcome } from "@/lib/domain/decision/decision-round";
import { accepted, refused } from "@/lib/domain/outcome";
import { certificateSubject } from "../certificate/certificate-subject";
import { tellContentDue } from "../certificate/tell-content";
import { requireBody } from "../document/document-head";
import type { Context } from "../framework/context";
import { defineUseCase } from "../framework/define-use-case";
import type { DecisionPaper } from "./decision-paper";
import { issueDecisionRecord } from "./decision-record";
import { endRefused, tellRefused } from "./refuse-certification";
import { isWeighed, weighDecision, type Weighed } from "./weigh-decision";

/** Who came second is told who decided on the system, when and what (5.9); null: nobody has in this round. */
const alreadyDecided = async ({ db }: Pick<Context, "db">, head: CaseHead, scheme: string) => {
  const taken = await decisionStore.latest(db, head.id, scheme);
  if (taken === null || !isStanding(head, taken)) return null;
  const { decider, decidedOn, outcome: decided } = taken;
  return refused({ code: "already-decided", clause: "5.9", facts: { scheme, decider, decidedOn, decided } });
};

/**
 * The case goes on once every system of it is decided in this round: to its certificates where one was granted, to its
 * end where none was (5.9, 11.1). Whoever was refused learns of it with the decision, whatever becomes of the rest.
 */
const goOn = async (context: Context, paper: DecisionPaper): Promise<void> => {
  const { db, today, now } = context;
  const { head, form } = paper;
  const outcome = roundOutcome(head, await decisionStore.taken(db, head.id));
  // Taken anew (5.9.4): what the earlier decisions left open is closed by these.
  if (outcome !== "open") await staleStore.clear(db, head.id, "decision", now);
  const stage = moveCase(head.stage, "grant");
  if (outcome === "granted" && stage.ok) {
    await caseStore.saveStage(db, head, stage.value, today);
    await tellContentDue(context, head);
  }
  if (outcome === "refused") await endRefused(context, paper);
  if (form.outcome === "refuse") await tellRefused(context, paper);
};

const saveDecision = async (
  { db, actor, today, now }: Context,
  head: CaseHead,
  scheme: string,
  { form, weighed }: Readonly<{ form: DecisionForm; weighed: Weighed }>,
): Promise<string> =>
  decisionStore.create(db, {
    ...{ caseId: head.id, scheme, round: head.decisionRound },
    deciderPersonId: actor.personId ?? "",
    ...{ outcome: form.outcome, reasons: form.reasons },
    checks: weighed.towards(form.outcome).checks,
    ...{ file: weighed.file, sha256: weighed.sha256 },
    toldClientOn: form.outcome === "refuse" ? today : null,
    ...{ today, now },
  });

/** 认证决定 (5.9): by an independent decider, on one system of the case and on exactly the file that was shown to him. */
export const makeDecision = defineUseCase({
  name: "decision.make",
  permission: "decision:make",
  method: "POST",
  path: "/cases/{caseId}/decisions",
  input: decisionForm,
  async run(context, form) {
    const { db } = context;
    const head = await caseStore.lock(db, form.caseId);
    const { scheme = head.scheme } = form;
    if (!isSystemOf(head, scheme))
      return refused({ code: "system-not-of-case", clause: "11.1", field: "scheme", facts: { scheme } });
    const taken = await alreadyDecided(context, head, scheme);
    if (taken !== null) return taken;
    const stage = moveCase(head.stage, "grant");
    // Asked for too early, a decision is also told what would stand against it later (5.9.2).
    if (!stage.ok && !isWeighed(head.stage)) return stage;
    const weighed = await weighDecision(context, head, scheme);
    const { checks, refusals } = weighed.towards(form.outcome);
    if (!stage.ok) return refused(...stage.refusals, ...refusals);
    if (refusals.length > 0) return refused(...refusals);
    if (weighed.sha256 !== form.fileSha256)
      return refused({ code: "file-changed-since", clause: "5.9", facts: { fileSha256: weighed.sha256 } });
    const body = await requireBody(context);
    if (!body.ok) return body;
    const rules = rulesOfScheme(head, scheme);
    const subject = certificateSubject(rules, weighed.told.certificate);
    const decisionId = await saveDecision(context, head, scheme, { form, weighed });
    const paper = { head, body: body.value, rules, subject, form, decisionId };
    await goOn(context, paper);
    context.changed("decision.made", {
      caseId: head.id,
      kind: "decision",
      id: decisionId,
      before: { stage: head.stage },
      after: { scheme, outcome: form.outcome, fileSha256: weighed.sha256 },
    });
    await issueDecisionRecord(context, paper, { checks, told: weighed.told, sha256: weighed.sha256 });
    return accepted({ id: decisionId, outcome: form.outcome });
  },
});
