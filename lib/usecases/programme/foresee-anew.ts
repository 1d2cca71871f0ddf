import { auditStore } from "@/lib/data/audit-store";
import type { CaseHead } from "@/lib/data/case-store";
import { programmeStore } from "@/lib/data/programme-store";
import { everyRulesOfCase } from "@/lib/domain/case/rules-of-case";
import { foreseenAudits } from "@/lib/domain/programme/foreseen-audits";
import { requireBody } from "../document/document-head";
import type { Context } from "../framework/context";
import { initialToday } from "./initial-today";
import { issueProgrammePaper } from "./issue-programme-paper";
import { programmeFile } from "./programme-file";

const LATER: readonly string[] = ["surveillance", "recertification"];

/**
 * Foresees the later audits by the facts as confirmed and settled (5.4.3.2, 5.4.3.3, 5.6.2 c). Where their days
 * change, the programme's paper is issued anew and says why.
 */
export const foreseeAnew = async (context: Context, head: CaseHead, why: string): Promise<void> => {
  const { db } = context;
  const programme = await programmeStore.forCase(db, head.id);
  if (programme?.draw === null || programme === null) return;
  const { days } = await initialToday(context, head);
  const later = foreseenAudits(everyRulesOfCase(head), days).filter(({ kind }) => LATER.includes(kind));
  const standing = await auditStore.ofCase(db, head.id);
  const isKept = later.every(({ kind, position, determined }) =>
    standing.some(
      (audit) =>
        audit.kind === kind && audit.position === position && audit.determinedHalfDays === determined,
    ),
  );
  if (isKept) return;
  const body = await requireBody(context);
  if (!body.ok) throw new RangeError("A programme was issued by a body without a name");
  await programmeStore.saveAudits(db, head.id, later);
  const { note, foreseenDecisionOn, draw } = programme;
  await issueProgrammePaper(context, {
    ...{ head, body: body.value, draw, file: await programmeFile(context, head) },
    ...{ form: { note, foreseenDecisionOn }, change: why },
  });
};
