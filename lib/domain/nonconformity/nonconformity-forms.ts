import { z } from "zod";
import { GRADES } from "@/rules/findings/finding-rules";
import { day, id, line, optionalDay, optionalText, text, version } from "../fields";
import { ANSWER_PARTS } from "./answer-part";

export const VERIFICATION_WAYS = ["documents", "on-site"] as const;
export type VerificationWay = (typeof VERIFICATION_WAYS)[number];

/** What an auditor writes of a nonconformity (5.5.6.3): never its cause or its cure. */
const finding = {
  grade: z.enum(GRADES),
  gradeCriteria: z.array(z.string().max(60)).max(12),
  gradeReason: optionalText(2_000),
  criterion: z.string().max(60),
  clause: z.string().max(20),
  unit: line(),
  process: line(),
  statement: text(),
  evidence: text(),
};

export const raiseNonconformityForm = z.object({ caseId: id, auditId: id, ...finding });

const one = { caseId: id, nonconformityId: id, version };

export const changeNonconformityForm = z.object({ ...one, ...finding });

export type FindingContent = Omit<z.output<typeof raiseNonconformityForm>, "caseId" | "auditId">;

export const confirmNonconformityForm = z.object(one);

export const disagreeNonconformityForm = z.object({ ...one, disagreement: text() });

const evidence = {
  completedOn: optionalDay,
  evidenceText: optionalText(),
  evidenceFileIds: z.array(id).max(20),
};

export const answerNonconformityForm = z.object({
  ...one,
  correction: text(),
  extentCheck: optionalText(),
  cause: text(),
  correctiveAction: text(),
  plannedOn: day,
  ...evidence,
  /** Accepted parts that the client changes all the same, and why (5.5.11). */
  reopened: z.array(z.enum(ANSWER_PARTS)).max(ANSWER_PARTS.length).default([]),
  reopenReason: optionalText(2_000),
});
export type NonconformityAnswerForm = z.output<typeof answerNonconformityForm>;

/** The plan stands; now the client shows that it was carried out. */
export const completeNonconformityForm = z.object({ ...one, ...evidence, completedOn: day });
export type NonconformityCompletionForm = z.output<typeof completeNonconformityForm>;

export const agreeVerificationForm = z.object({
  ...one,
  verificationWay: z.enum(VERIFICATION_WAYS),
  verificationPlannedOn: day,
});

export const VERDICTS = ["accepted", "returned", "verified"] as const;
export type Verdict = (typeof VERDICTS)[number];

const returnReason = optionalText(2_000);

export const judgeNonconformityForm = z.object({
  ...one,
  verdict: z.enum(VERDICTS),
  /** Why a part is sent back; a part without a reason stands. */
  returns: z
    .strictObject({
      correction: returnReason,
      extentCheck: returnReason,
      cause: returnReason,
      correctiveAction: returnReason,
      dates: returnReason,
      evidence: returnReason,
    })
    .prefault({}),
  /** Why it was returned, or what was seen. */
  finding: optionalText(),
  way: z
    .enum(["", ...VERIFICATION_WAYS])
    .nullish()
    .transform((way) => (way === "" || way === undefined ? null : way)),
});
export type NonconformityJudgementForm = z.output<typeof judgeNonconformityForm>;
