import { z } from "zod";
import type { PlainDate } from "@/rules/core/plain-date";
import { day, id, text } from "../fields";
import type { Refusal } from "../outcome";
import type { XrayFinding } from "./xray";
import { FAMILIES, PLACE_PARTS, SEVERITIES } from "./xray-lists";

/** What the team answered to a finding: it holds as long as the two places say what they said then. */
export type XrayAnswer = Readonly<{
  key: string;
  code: string;
  answer: string;
  answeredBy: string;
  answeredOn: PlainDate;
}>;

const placeOnFile = z.object({ part: z.enum(PLACE_PARTS), detail: z.string(), said: z.string() });

/** Findings as a report was signed on them: kept as they were told, whatever the records say later (5.5.9.2). */
export const findingsOnFile = z.array(
  z
    .object({
      ...{ key: z.string(), code: z.string(), clause: z.string() },
      severity: z.enum(SEVERITIES),
      family: z.enum(FAMILIES),
      facts: z
        .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]))
        .optional(),
      places: z.tuple([placeOnFile, placeOnFile]).readonly(),
      answer: z
        .object({
          ...{ key: z.string(), code: z.string(), answer: z.string(), answeredBy: z.string() },
          answeredOn: day,
        })
        .nullable(),
    })
    .transform(({ facts, ...finding }): AnsweredFinding =>
      facts === undefined ? finding : { ...finding, facts },
    ),
);

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

/** Whether it keeps the leader from signing. */
export const isOpenFinding = ({ severity, answer }: AnsweredFinding): boolean =>
  severity !== "hint" && answer === null;

/** What keeps the leader from signing: findings neither mended nor answered in writing (5.5.9.2). */
export const openFindings = (findings: readonly AnsweredFinding[]): readonly Refusal[] => {
  const open = findings.filter(isOpenFinding);
  return open.length === 0 ? [] : [{ code: "xray-open", clause: "5.5.9.2", facts: { count: open.length } }];
};

/** An answer belongs to a finding that is there, and a hint asks for none. */
export const assessXrayAnswer = (finding: XrayFinding | undefined): readonly Refusal[] =>
  finding === undefined ? [{ code: "xray-gone", clause: "5.5.9.2", field: "answer" }] : [];
