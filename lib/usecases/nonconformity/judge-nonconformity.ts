import { nonconformityStore } from "@/lib/data/nonconformity-store";
import { reportStore } from "@/lib/data/report-store";
import { assessJudgement } from "@/lib/domain/nonconformity/assess-nonconformity";
import { judgedParts } from "@/lib/domain/nonconformity/answer-parts";
import { judgeNonconformityForm, type Verdict } from "@/lib/domain/nonconformity/nonconformity-forms";
import type { NonconformityAction } from "@/lib/domain/nonconformity/nonconformity-machine";
import { accepted, refused } from "@/lib/domain/outcome";
import { underWay } from "@/lib/domain/supplementary/supplementary-file";
import { requireBody } from "../document/document-head";
import { defineUseCase } from "../framework/define-use-case";
import { issueNonconformityReport } from "./issue-nonconformity-report";
import { tellClient } from "../notice/tell-client";
import { takeUpNonconformity } from "./take-up-nonconformity";

const ACTIONS = { accepted: "accept", returned: "return", verified: "verify" } as const satisfies Readonly<
  Record<Verdict, NonconformityAction>
>;

const NOTICES = {
  accepted: "nonconformity-accepted",
  returned: "nonconformity-returned",
  verified: "nonconformity-verified",
} as const satisfies Readonly<Record<Verdict, string>>;

/** An auditor of the team accepts the plan, returns it with reasons, or verifies what was done (5.5.11). */
export const judgeNonconformity = defineUseCase({
  name: "nonconformity.judge",
  permission: "nonconformity:judge",
  method: "POST",
  path: "/cases/{caseId}/nonconformities/{nonconformityId}/judgements",
  input: judgeNonconformityForm,
  async run(context, form) {
    const taken = await takeUpNonconformity(context, form, ACTIONS[form.verdict]);
    if (!taken.ok) return taken;
    const { head, file, next } = taken.value;
    const refusals = assessJudgement(file, form, { personId: context.actor.personId, today: context.today });
    if (refusals.length > 0) return refused(...refusals);
    const body = await requireBody(context);
    if (!body.ok) return body;
    const answer = file.answers.at(-1);
    if (answer === undefined) throw new RangeError(`${file.number} was answered without an answer`);
    const { today, actor } = context;
    await nonconformityStore.saveJudgement(context.db, file, answer.id, form, {
      today,
      personId: actor.personId ?? "",
      name: actor.name,
      auditId: underWay(file.supplementary)?.auditId ?? null,
    });
    if (form.verdict === "returned") await reportStore.dropCorrectionsConfirmed(context.db, file.audit.id);
    const judged = await nonconformityStore.file(context.db, head.id, file.id);
    const documentId = await issueNonconformityReport(context, { head, body: body.value, file: judged });
    context.changed("nonconformity.judged", {
      caseId: head.id,
      kind: "nonconformity",
      id: file.id,
      before: { status: file.status },
      after: {
        ...{ status: next, verdict: form.verdict, finding: form.finding, way: form.way, documentId },
        returnedParts: judgedParts(form).flatMap(({ part, verdict, reason }) =>
          verdict === "returned" ? [{ part, reason }] : [],
        ),
      },
    });
    // 5.5.11: the client is told of every judgement, not only of the one that asks something of it.
    const facts = { numbers: [file.number] };
    await tellClient(context, { caseId: head.id, kind: NOTICES[form.verdict], facts, documentId });
    return accepted({ version: form.version + 1, status: next, documentId });
  },
});
