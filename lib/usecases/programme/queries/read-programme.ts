import { z } from "zod";
import { auditStore } from "@/lib/data/audit-store";
import { planStore } from "@/lib/data/plan-store";
import { caseStore, type CaseHead } from "@/lib/data/case-store";
import { programmeStore } from "@/lib/data/programme-store";
import { stage2WindowAfter } from "@/lib/domain/audit/stage2-window";
import { permissionScope } from "@/lib/domain/access/can";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { chosenSites } from "@/lib/domain/programme/chosen-sites";
import {
  assessSampleChange,
  currentStage2,
  isSampleChanged,
  sentAnew,
} from "@/lib/domain/programme/assess-sample-change";
import { programmeIsOpen } from "@/lib/domain/programme/programme-open";
import { samplingKind } from "@/lib/domain/programme/sampling-kind";
import { decidedSystems } from "@/lib/domain/programme/decided-systems";
import { cycleWindows, jointWindows, type DecidedSystem } from "@/lib/domain/programme/windows";
import type { Context } from "../../framework/context";
import { defineQuery } from "../../framework/define-use-case";
import { programmeFile } from "../programme-file";
import { initialToday } from "../initial-today";
import { lotOf } from "../draw-sites";
import { sampleOf } from "../sample-of";

/** Of several systems the windows of each beside those they share; where there is one the windows are its own. */
const windowsOfEach = (head: CaseHead, systems: readonly DecidedSystem[] | null) =>
  head.combined.length === 0
    ? []
    : (systems ?? []).map(({ rules, decidedOn }) => ({
        ...{ scheme: rules.scheme, system: rules.system },
        ...cycleWindows(rules, decidedOn),
      }));

const programmeOf = async (context: Context, head: CaseHead) => {
  const { db, actor } = context;
  const open = programmeIsOpen(head.stage, "set-programme");
  if (head.edition === null) return { isReady: false as const };
  const file = await programmeFile(context, head);
  const { rules, sites, accepted: listed, programme, maySample, drawnOn, visit } = file;
  const granted = await programmeStore.granted(db, head);
  const { end: stage1End } = await planStore.stage1Result(db, head.id);
  const audits = await auditStore.ofCase(db, head.id);
  const stage2 = currentStage2(audits)?.status ?? null;
  const maySet = open.ok && permissionScope(actor, "programme:write").ok;
  const kind = samplingKind(visit, maySample);
  const isOther = isSampleChanged(sites, sampleOf(visit, chosenSites(sites)));
  const systems = decidedSystems(head, granted, programme?.foreseenDecisionOn ?? null);
  return {
    isReady: true as const,
    audits,
    decidedOn: granted[0]?.decidedOn ?? null,
    stage2Window: stage2WindowAfter(rules, stage1End),
    windows: systems && jointWindows(systems),
    systemWindows: windowsOfEach(head, systems),
    isSet: programme !== null,
    version: programme?.version ?? null,
    note: programme?.note ?? "",
    foreseenDecisionOn: programme?.foreseenDecisionOn ?? null,
    setOn: programme?.setOn ?? null,
    effectivePersonnel: (await initialToday(context, head)).effectivePersonnel,
    maySample,
    drawnOn,
    visit,
    /** Each draw as it is asked for, so that whoever doubts it repeats it (5.4.5.2.2). */
    lots: visit.groups
      .filter(({ drawn }) => drawn.length > 0)
      .map(({ group, drawn, listHash }) => {
        const members = listed.filter(({ similarGroup }) => similarGroup === group);
        return { group, listHash, question: lotOf(visit.seed, members, drawn.length) };
      }),
    randomClause: rules.sampling.random.clause,
    sites,
    samplingKind: kind,
    maySet,
    /** What another sample than the one that stands would meet and undo, told before it is tried (5.4.5, 5.6.2 c). */
    sampleChange:
      maySet && (kind === "drawn" || isOther)
        ? { refusals: assessSampleChange(stage2, ""), sentAnew: sentAnew(stage2) }
        : { refusals: [], sentAnew: [] },
  };
};

/** The three-year programme (6.1): audits with days and windows, the sites and how the sample came about. */
export const readProgramme = defineQuery({
  name: "programme.read",
  permission: "case:read",
  path: "/cases/{caseId}/programme",
  input: z.object({ caseId: id }),
  async run(context, form) {
    const head = await caseStore.head(context.db, form.caseId);
    return accepted(await programmeOf(context, head));
  },
});
