import { auditStore } from "@/lib/data/audit-store";
import { toDateColumnOrNull } from "@/lib/data/parse/dates";
import { toJsonColumnOrNull } from "@/lib/data/parse/json-column";
import { teamStore } from "@/lib/data/team-store";
import { auditsAreOpen } from "@/lib/domain/audit/audits-open";
import { moveAudit } from "@/lib/domain/audit/move-audit";
import { accepted, refused, type Refusal } from "@/lib/domain/outcome";
import { assessProposal } from "@/lib/domain/team/assess-proposal";
import { auditDaysOf } from "@/lib/domain/team/team-file";
import { teamForm } from "@/lib/domain/team/team-form";
import { programmeManager } from "../programme/manager-duty";
import { defineUseCase } from "../framework/define-use-case";
import { lockTeam } from "./team-context";
import { askDeclarations, spanOf } from "./tell-team";

const CLAUSE = "5.4.4.1";

const busy = (taken: Awaited<ReturnType<typeof teamStore.taken>>): readonly Refusal[] =>
  taken.map((facts) => ({ code: "person-busy", clause: CLAUSE, field: "slots", facts }));

/** Names the team of an audit with its half-days (5.4.4.1); a person is never in two places in one half-day. */
export const proposeTeam = defineUseCase({
  name: "team.propose",
  permission: "team:appoint",
  method: "PUT",
  path: "/cases/{caseId}/audits/{auditId}/team",
  input: teamForm,
  async run(context, form) {
    const { db } = context;
    const { head, audit, rules, review, duties, file } = await lockTeam(context, form);
    const open = auditsAreOpen(head.stage, "propose-team");
    if (!open.ok) return open;
    const status = moveAudit(audit.status, "propose-team");
    if (!status.ok) return status;
    const manager = await programmeManager(context, head, review.professionalCodes);
    if (!manager.ok) return manager;
    const people = await teamStore.people(
      db,
      form.members.map((member) => member.personId),
    );
    const refusals = [
      ...assessProposal({ rules, kind: audit.kind, form, people, duties }),
      ...busy(await teamStore.taken(db, audit.id, form.slots)),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const days = auditDaysOf(form.slots);
    await auditStore.saveStatus(db, audit, status.value, {
      method: form.method,
      methodReason: form.methodReason,
      offSiteGate: toJsonColumnOrNull(form.method === "off-site" ? form.offSiteGrounds : null),
      startsOn: toDateColumnOrNull(days.at(0)),
      endsOn: toDateColumnOrNull(days.at(-1)),
    });
    await teamStore.saveMembers(db, audit.id, form.members);
    if (!(await teamStore.saveSlots(db, audit.id, form.slots)))
      return refused(...busy(await teamStore.taken(db, audit.id, form.slots)));
    const { members, slots, method } = form;
    await askDeclarations(
      context,
      { head, audit, file },
      members.map(({ personId }) => personId),
      spanOf(slots),
    );
    context.changed("team.proposed", {
      caseId: head.id,
      kind: "audit",
      id: audit.id,
      before: { members: file.members.map(({ personId, role }) => ({ personId, role })) },
      after: { members, slots, method },
    });
    return accepted({ version: audit.version + 1 });
  },
});
