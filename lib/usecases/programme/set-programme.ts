import { auditStore } from "@/lib/data/audit-store";
import { caseStore } from "@/lib/data/case-store";
import { programmeStore } from "@/lib/data/programme-store";
import { sampleStore } from "@/lib/data/sample-store";
import { settlementStore } from "@/lib/data/settlement-store";
import { staleStore } from "@/lib/data/stale-store";
import { everyRulesOfCase } from "@/lib/domain/case/rules-of-case";
import { accepted, refused } from "@/lib/domain/outcome";
import { chosenSites } from "@/lib/domain/programme/chosen-sites";
import {
  assessSampleChange,
  currentStage2,
  isSampleChanged,
  sentAnew,
} from "@/lib/domain/programme/assess-sample-change";
import { assessChoice, assessForeseen } from "@/lib/domain/programme/assess-choice";
import { foreseenAudits } from "@/lib/domain/programme/foreseen-audits";
import { programmeForm } from "@/lib/domain/programme/programme-form";
import { programmeIsOpen } from "@/lib/domain/programme/programme-open";
import { requireBody } from "../document/document-head";
import { saveStage2 } from "../facts/save-stage2";
import { defineUseCase } from "../framework/define-use-case";
import { initialToday } from "./initial-today";
import { issueProgrammePaper } from "./issue-programme-paper";
import { issueSamplingRecord } from "./issue-sampling-record";
import { programmeManager } from "./manager-duty";
import { programmeFile } from "./programme-file";
import { teamContext } from "../team/team-context";
import { sampleOf } from "./sample-of";

/**
 * Sets the three-year programme (6.1): the audits with their determined days and the sites of the initial audit.
 * The paper of it goes to the file of the body, with the determination of the days (5.4.4.6).
 * A changed sample takes a stage 2 that was sent back to its team: task order and plan name the sites (5.4.5, 5.4.6).
 * Windows of later audits are never stored: they are reckoned from the decision.
 */
export const setProgramme = defineUseCase({
  name: "programme.set",
  permission: "programme:write",
  method: "PUT",
  path: "/cases/{caseId}/programme",
  input: programmeForm,
  async run(context, form) {
    const { db, today } = context;
    const head = await caseStore.lock(db, form.caseId);
    const open = programmeIsOpen(head.stage, "set-programme");
    if (!open.ok) return open;
    const file = await programmeFile(context, head);
    const { rules, review, choosable, visit, drawnOn, programme } = file;
    const manager = await programmeManager(context, head, review.professionalCodes);
    if (!manager.ok) return manager;
    const { note, foreseenDecisionOn } = form;
    const sample = sampleOf(visit, form.chosen);
    const isChanged = isSampleChanged(file.sites, sample);
    const stage2 = currentStage2(await auditStore.ofCase(db, head.id));
    const refusals = [
      ...assessForeseen(foreseenDecisionOn, today),
      ...assessChoice(rules, choosable, visit, form.chosen),
      ...(isChanged ? assessSampleChange(stage2?.status ?? null, note === programme?.note ? "" : note) : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const body = await requireBody(context);
    if (!body.ok) return body;
    const draw = {
      ...visit,
      drawnOn,
      all: [...visit.all],
      groups: visit.groups.map((group) => ({ ...group, drawn: [...group.drawn] })),
    };
    const kept = { row: programme, basedOn: form.version, chosen: chosenSites(file.sites) };
    const { id, version } = await programmeStore.save(db, head.id, kept, {
      ...{ managerPersonId: manager.value, note, today, foreseenDecisionOn, draw },
    });
    const anew = isChanged ? sentAnew(stage2?.status ?? null) : [];
    const isSentAgain = stage2 !== null && anew.length > 0;
    if (isSentAgain)
      await saveStage2(context, await teamContext(context, head, stage2), {
        ...{ addedHalfDays: 0, slots: [], action: "reopen", reason: note, causedBy: "programme" },
        isPlanStale: anew.includes("plan"),
      });
    const { days } = await initialToday(context, head);
    const settled = await settlementStore.addedHalfDays(db, head.id);
    await programmeStore.saveAudits(db, head.id, foreseenAudits(everyRulesOfCase(head), days, settled));
    await sampleStore.saveSample(db, head.id, sample);
    await staleStore.clear(context.db, head.id, "programme", context.now);
    context.changed("programme.set", {
      caseId: head.id,
      kind: "programme",
      id,
      before: programme === null ? null : { note: programme.note },
      after: { note, foreseenDecisionOn, draw, chosen: form.chosen, isSentAgain },
    });
    await issueProgrammePaper(context, { head, body: body.value, file, form, draw });
    await issueSamplingRecord(context, { head, body: body.value, file, draw });
    return accepted({ id, version, sites: visit.total });
  },
});
