import { z } from "zod";
import type { PlainDate } from "@/rules/core/plain-date";
import { id, text } from "../fields";
import type { Refusal } from "../outcome";
import type { XrayFinding } from "./xray";

/** What the team answered to a finding: it holds as long as the two places say what they said then. */
export type XrayAnswer = Readonly<{
  key: string;
  code: string;
  answer: string;
  answeredBy: string;
  answeredOn: PlainDate;
}>;

export type AnsweredFinding = XrayFinding & Readonly<{ answer: XrayAnswer | null }>;

const KEY_MOST = 4_000;

export const answerXrayForm = z.object({
  caseId: id,
  auditId: id,
  /** Which finding: its code and what its two places say. */
  key: z.string().min(1).max(KEY_MOST),
  answer: text(2_000),
});

/** Each finding with the newest answer to it. */
export const withAnswers = (
  findings: readonly XrayFinding[],
  answers: readonly XrayAnswer[],
): readonly AnsweredFinding[] =>
  findings.map((finding) => ({ ...finding, answer: answers.find(({ key }) => key === finding.key) ?? null }));

const isOpen = ({ severity, answer }: AnsweredFinding): boolean => severity !== "hint" && answer === null;

/** What keeps the leader from signing: findings neither mended nor answered in writing (5.5.9.2). */
export const openFindings = (findings: readonly AnsweredFinding[]): readonly Refusal[] => {
  const open = findings.filter(isOpen);
  return open.length === 0 ? [] : [{ code: "xray-open", clause: "5.5.9.2", facts: { count: open.length } }];
};

/** An answer belongs to a finding that is there, and a hint asks for none. */
export const assessXrayAnswer = (finding: XrayFinding | undefined): readonly Refusal[] =>
  finding === undefined ? [{ code: "xray-gone", clause: "5.5.9.2", field: "answer" }] : [];
