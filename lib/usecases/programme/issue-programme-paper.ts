import { auditStore } from "@/lib/data/audit-store";
import type { CaseHead } from "@/lib/data/case-store";
import { documentStore } from "@/lib/data/document-store";
import { programmeStore } from "@/lib/data/programme-store";
import { reviewStore } from "@/lib/data/review-store";
import { sampleStore } from "@/lib/data/sample-store";
import type { DrawRecord } from "@/lib/domain/programme/draw-record";
import { decidedSystems } from "@/lib/domain/programme/decided-systems";
import type { ProgrammeForm } from "@/lib/domain/programme/programme-form";
import type { Body } from "@/lib/domain/setting/body-setting";
import { everyRulesOfCase } from "@/lib/domain/case/rules-of-case";
import { wordsIn } from "@/lib/documents/kit/words";
import { DOCUMENTS } from "@/lib/documents/render";
import { issueDocument } from "../document/issue-document";
import type { Context } from "../framework/context";
import { initialToday } from "./initial-today";
import type { programmeFile } from "./programme-file";
import { programmePaper } from "./programme-paper";

type Set = Readonly<{
  head: CaseHead;
  body: Body;
  file: Awaited<ReturnType<typeof programmeFile>>;
  form: Pick<ProgrammeForm, "note" | "foreseenDecisionOn">;
  draw: DrawRecord;
  /** What changed, where it was not the programme manager who set it anew. */
  change?: string;
}>;

/** What the papers before this one changed, and that this one changes them. */
const changesOf = async ({ db, actor, today }: Context, caseId: string, note: string) => {
  const standing = await documentStore.standingModel(db, caseId, "programme");
  if (standing === null) return [];
  const { changes } = DOCUMENTS.programme.schema.parse(standing);
  const text = note === "" ? wordsIn("zh-CN").programme.setAnew : note;
  return [...changes, { on: today, text, by: actor.name }];
};

/** The paper of the programme as just saved, for the file of the body; it supersedes the one before (5.4.4.6, 6.1). */
export const issueProgrammePaper = async (context: Context, set: Set): Promise<void> => {
  const { db, today, actor } = context;
  const { head, body, file, form, draw, change = form.note } = set;
  const facts = await initialToday(context, head);
  const granted = await programmeStore.granted(db, head);
  await issueDocument(context, {
    caseId: head.id,
    kind: "programme",
    model: programmePaper({
      ...{ head, body, draw, today },
      ...{
        rules: file.rules,
        every: everyRulesOfCase(head),
        content: file.content,
        maySample: file.maySample,
      },
      effectivePersonnel: facts.effectivePersonnel,
      found: facts.found,
      review: await reviewStore.accepted(db, head.id),
      audits: await auditStore.ofCase(db, head.id),
      sites: await sampleStore.ofCase(db, head.id),
      note: form.note,
      systems: decidedSystems(head, granted, form.foreseenDecisionOn),
      isDecided: granted.length > 0,
      changes: await changesOf(context, head.id, change),
      manager: actor.name,
    }),
    isForClient: false,
  });
};
