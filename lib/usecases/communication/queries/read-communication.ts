import { z } from "zod";
import { caseStore } from "@/lib/data/case-store";
import { communicationStore } from "@/lib/data/communication-store";
import { conductStore } from "@/lib/data/conduct-store";
import { factBasisStore } from "@/lib/data/fact-basis-store";
import { factsStore } from "@/lib/data/facts-store";
import { can } from "@/lib/domain/access/can";
import { changedScopeRefusals, daysWithoutExchange, type Exchange } from "@/lib/domain/audit/communication";
import { isAuditing, isLeader } from "@/lib/domain/audit/conduct-file";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";

/** A client reads what it was told; what the team said among itself stays with the body. */
const asTold = (exchanges: readonly Exchange[]): readonly Exchange[] =>
  exchanges
    .filter(({ told }) => told !== "")
    .map((one) => ({ ...one, progress: "", reassigned: "", concerns: "" }));

/** The talk during an audit (5.5.3): exchanges of the team, changes of its course, and what is missing of either. */
export const readCommunication = defineQuery({
  name: "communication.read",
  permission: "case:read",
  path: "/cases/{caseId}/audits/{auditId}/communication",
  input: z.object({ caseId: id, auditId: id }),
  async run({ db, actor, today }, form) {
    const head = await caseStore.head(db, form.caseId);
    const file = await conductStore.file(db, head.id, form.auditId);
    const exchanges = await communicationStore.exchanges(db, file.id);
    const courseChanges = await communicationStore.courseChanges(db, file.id);
    const facts = await factsStore.onFile(db, file.id);
    const isClient = actor.clientId !== null;
    const isTeam =
      isAuditing(file, actor.personId) && can(actor, "audit", await caseStore.duties(db, head.id)).ok;
    const isOn = file.status === "opened" || file.status === "closed";
    return accepted({
      today,
      status: file.status,
      isClient,
      team: file.team.map(({ personId, name, role }) => ({ personId, name, role })),
      exchanges: isClient ? asTold(exchanges) : exchanges,
      courseChanges,
      scope: await factBasisStore.scopeInForce(db, head.id),
      missingDays: isClient ? [] : daysWithoutExchange(file, exchanges, today),
      open: isClient ? [] : changedScopeRefusals(courseChanges, facts),
      may: {
        exchange: isTeam && isOn,
        changeCourse: isTeam && isLeader(file, actor.personId) && file.status === "opened",
      },
    });
  },
});
