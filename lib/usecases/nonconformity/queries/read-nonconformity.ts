import { z } from "zod";
import { caseStore } from "@/lib/data/case-store";
import { nonconformityEffectStore } from "@/lib/data/nonconformity-effect-store";
import { reminderStore } from "@/lib/data/reminder-store";
import { documentStore } from "@/lib/data/document-store";
import { nonconformityStore } from "@/lib/data/nonconformity-store";
import { storedFileStore } from "@/lib/data/stored-file-store";
import { permissionScope } from "@/lib/domain/access/can";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import { id } from "@/lib/domain/fields";
import { heldParts, partsNow } from "@/lib/domain/nonconformity/answer-parts";
import { assessFindingGrade } from "@/lib/domain/nonconformity/assess-finding-grade";
import {
  assessAnswerable,
  assessCaseOpen,
  assessChanging,
  assessJudge,
  isCarriedOut,
} from "@/lib/domain/nonconformity/assess-nonconformity";
import { nonconformityClock, verificationLimit } from "@/lib/domain/nonconformity/nonconformity-clocks";
import { moveNonconformity } from "@/lib/domain/nonconformity/move-nonconformity";
import { nameIn, type NonconformityFile } from "@/lib/domain/nonconformity/nonconformity-file";
import type { NonconformityAction } from "@/lib/domain/nonconformity/nonconformity-machine";
import { ladderOf } from "@/lib/domain/nonconformity/nonconformity-ladder";
import { recurrencesOf } from "@/lib/domain/nonconformity/recurrence";
import { nonconformityLine, turnOf } from "@/lib/domain/nonconformity/nonconformity-view";
import { accepted, type Refusal } from "@/lib/domain/outcome";
import type { ClockRules } from "@/rules/clocks/clock-rules";
import { defineQuery } from "../../framework/define-use-case";
import type { Context } from "../../framework/context";
import { gradeFacts } from "../grade-facts";
import { cycleStart } from "../cycle-start";
import { findingChoices } from "./finding-choices";

const tableRefusals = ({ status }: NonconformityFile, action: NonconformityAction): readonly Refusal[] => {
  const moved = moveNonconformity(status, action);
  return moved.ok ? [] : moved.refusals;
};

/** What the reader may do, each with what stands against it; null: not the reader's to do at all. */
const actsOf = ({ actor }: Context, file: NonconformityFile, ended: readonly Refusal[]) => {
  const may = (permission: "nonconformity:answer" | "nonconformity:judge" | "nonconformity:raise") =>
    permissionScope(actor, permission).ok;
  const client = may("nonconformity:answer");
  const answerable = [...ended, ...assessAnswerable(file)];
  const judging = [...ended, ...assessJudge(file, actor)];
  return {
    confirm: client ? [...ended, ...tableRefusals(file, "confirm")] : null,
    answer: client ? [...answerable, ...tableRefusals(file, "answer")] : null,
    complete: client ? [...answerable, ...tableRefusals(file, "complete")] : null,
    change: may("nonconformity:raise") ? [...ended, ...assessChanging(file, actor)] : null,
    judge: may("nonconformity:judge") ? [...judging, ...tableRefusals(file, "return")] : null,
    agreeVerification: may("nonconformity:judge")
      ? [...judging, ...tableRefusals(file, "agree-verification")]
      : null,
    mayAccept: tableRefusals(file, "accept").length === 0,
  };
};

/** When its clock is brought to mind and to whom, and what was sent already (5.5.8.2). */
const remindersOf = async (
  { db, today }: Context,
  { caseId, number, ...file }: NonconformityFile,
  clocks: ClockRules,
) => {
  const run = nonconformityClock(clocks, file, { closingOn: file.audit.closingOn, today });
  if (run === null) return [];
  const sent = await reminderStore.ofClock(db, {
    ...{ caseId, clock: run.clock, subject: number, limit: run.limit },
  });
  const isRunning = run.state === "running" || run.state === "overdue";
  return ladderOf(clocks.reminders[run.clock], run, { turn: turnOf(file), isRunning, today, sent });
};

/** One nonconformity with its whole life, its clock, and what its reader may do with it now. */
export const readNonconformity = defineQuery({
  name: "nonconformity.read",
  permission: "case:read",
  path: "/cases/{caseId}/nonconformities/{nonconformityId}",
  input: z.object({ caseId: id, nonconformityId: id }),
  async run(context, form) {
    const { db, today } = context;
    const head = await caseStore.head(db, form.caseId);
    const file = await nonconformityStore.file(db, head.id, form.nonconformityId);
    const rules = rulesOfCase(head);
    const list = rules.criteria.find(({ list: one }) => one.id === file.criterion)?.list;
    const fileIds = file.answers.flatMap(({ evidenceFileIds }) => evidenceFileIds);
    const facts = await gradeFacts(context, head, file.audit, { process: file.process, except: file.id });
    const graded = assessFindingGrade(facts, { ...file, gradeCriteria: [...file.gradeCriteria] });
    const every = await nonconformityEffectStore.ofCases(db, [head.id]);
    const lookedLike = { ...file, auditId: file.audit.id };
    return accepted({
      today,
      file,
      /** What stays to be said of a grade that stands: several minors on one process (5.5.6.3). */
      warnings: graded.ok ? graded.value : [],
      verificationEnd: verificationLimit(rules.clocks, file.audit),
      isCarriedOut: isCarriedOut(file.answers.at(-1), today),
      line: nonconformityLine(file, rules.clocks, today),
      reminders: await remindersOf(context, file, rules.clocks),
      clauseTitle: list?.clauses.find(({ clause }) => clause === file.clause) ?? null,
      recurrences: recurrencesOf(lookedLike, every, cycleStart(rules, file.raisedOn)),
      effects: every.find((one) => one.id === file.id)?.effects ?? [],
      raisedBy: nameIn(file.audit, file.raisedByPersonId),
      /** The word on each part of the last answer, and the parts that the next one takes over. */
      parts: partsNow(file),
      held: heldParts(file),
      evidenceFiles: await storedFileStore.briefs(db, head.id, fileIds),
      papers: await documentStore.ofSubject(db, head.id, file.id),
      acts: actsOf(context, file, assessCaseOpen(head.stage)),
      choices: await findingChoices(context, head),
    });
  },
});
