import { applicationStore } from "@/lib/data/application-store";
import { sampleStore } from "@/lib/data/sample-store";
import type { Body } from "@/lib/domain/setting/body-setting";
import type { TaskOrderModel } from "@/lib/documents/task-order/model";
import { isVisited } from "@/lib/domain/programme/sites-to-visit";
import { inTeamOrder } from "@/lib/domain/team/team-order";
import { auditDaysOf } from "@/lib/domain/team/team-file";
import { addDays } from "@/rules/core/plain-date";
import { countedMembers } from "@/rules/team/counted-members";
import { teamFactsOf } from "@/lib/domain/team/team-file";
import { documentHead, subjectOf } from "../document/document-head";
import { subjectInForce } from "../document/subject-in-force";
import type { Context } from "../framework/context";
import { DOCUMENT_METHOD, documentMember, documentSpan, documentStage } from "./document-words";
import type { TeamContext } from "./team-context";

/** The task order as frozen: who goes where and when, and until when the client may object (5.4.4.8). */
export const taskOrderModel = async (
  context: Context,
  team: TeamContext,
  body: Body,
): Promise<TaskOrderModel> => {
  const { head, audit, rules, review, file, question } = team;
  const { content } = await applicationStore.submitted(context.db, head.id);
  const facts = teamFactsOf(file, question);
  const [first] = auditDaysOf(file.slots);
  if (facts === null || first === undefined) throw new RangeError("A team without days was let through");
  const counted = new Set(countedMembers(rules.team, facts).map((member) => member.personId));
  const sites = await sampleStore.ofCase(context.db, head.id);
  const dayBefore = addDays(first, -1);
  return {
    ...documentHead(body, { document: "task-order", number: head.number, issuedOn: context.today }),
    subject: await subjectInForce(context, head.id, subjectOf(rules, content, review.criteria)),
    stage: documentStage(audit.kind),
    method: DOCUMENT_METHOD[audit.method],
    span: documentSpan(file.slots),
    sites: sites.filter(isVisited).map((site) => site.name),
    determined: audit.determinedHalfDays,
    team: inTeamOrder(file.members).map((member) => ({
      ...documentMember(member, rules),
      tasks: member.tasks,
      counted: counted.has(member.personId)
        ? file.slots.filter((slot) => slot.personId === member.personId).length
        : 0,
    })),
    objectionBy: dayBefore < context.today ? context.today : dayBefore,
    answer: { agrees: null, objection: "" },
    issuer: { name: context.actor.name, signedOn: context.today },
    client: { name: null, signedOn: null },
  };
};
