import type { CaseHead } from "@/lib/data/case-store";
import { NotFoundError } from "@/lib/data/errors";
import { programmeStore } from "@/lib/data/programme-store";
import { progressStore } from "@/lib/data/progress-store";
import { rulesOfScheme } from "@/lib/domain/case/rules-of-case";
import type { ExplainedFact, Explanation } from "@/lib/domain/explanation/explanation";
import { noWorkingDays } from "@/rules/calendar/calendar";
import { validity } from "@/rules/certificates/validity";
import { deadline, type DeadlineQuestion } from "@/rules/clocks/deadline";
import type { Ok } from "@/rules/core/answer";
import type { PlainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { Context } from "../framework/context";
import { explained } from "./explained";

const decisionFact = (caseId: string, decidedOn: PlainDate): ExplainedFact => ({
  name: "start",
  value: { kind: "day", day: decidedOn },
  source: { kind: "decision", href: `/cases/${caseId}/decision`, on: decidedOn, which: null },
});

const validFrom = (rules: SchemeRules, decidedOn: PlainDate) => {
  const answer = validity(rules.validity, { kind: "initial", decidedOn });
  if (!answer.ok) throw new RangeError("An initial decision always gives a validity");
  return answer;
};

/** First or last day of the certificate (5.9.5, 9.2), from the day of the decision. */
export const explainValidity =
  (figure: "first-day" | "last-day") =>
  async ({ db }: Context, head: CaseHead): Promise<Explanation> => {
    const { decision } = await progressStore.ofCase(db, head.id);
    if (decision?.outcome !== "grant") throw new NotFoundError("decision");
    const rules = rulesOfScheme(head, head.scheme);
    const answer = validFrom(rules, decision.decidedOn);
    return explained(
      { figure },
      {
        value: figure === "first-day" ? answer.firstDay : answer.lastDay,
        parts: [
          {
            rules,
            steps: figure === "first-day" ? answer.steps.slice(0, 1) : answer.steps,
            interpretations: answer.interpretations,
          },
        ],
        facts: [decisionFact(head.id, decision.decidedOn)],
        determinedOn: decision.decidedOn,
      },
    );
  };

type Reckoned = Ok<Readonly<{ limit: PlainDate }>>;

/** The limits that make a later audit's window, one after the other (6.1, 6.2). */
const windowSteps = (rules: SchemeRules, decidedOn: PlainDate, of: string): readonly Reckoned[] => {
  const limit = (asked: DeadlineQuestion): Reckoned => deadline(rules.clocks, noWorkingDays, asked);
  const first = limit({ clock: "surveillance-due", from: decidedOn, first: true });
  if (of === "surveillance1") return [first];
  if (of === "surveillance2")
    return [first, limit({ clock: "surveillance-due", from: first.limit, first: false })];
  if (of !== "recertification") throw new NotFoundError("window");
  const { lastDay, ...valid } = validFrom(rules, decidedOn);
  const last = { ...valid, limit: lastDay };
  return [last, limit({ clock: "recertification-request", from: lastDay, first: false })];
};

/** When a later audit of the cycle is due: counted from the decision, before it from the day it is foreseen on. */
export const explainWindow = async ({ db }: Context, head: CaseHead, of: string): Promise<Explanation> => {
  const decidedOn = await programmeStore.decidedOn(db, head.id);
  const foreseenOn = (await programmeStore.forCase(db, head.id))?.foreseenDecisionOn ?? null;
  const from = decidedOn ?? foreseenOn;
  if (from === null) throw new NotFoundError("decision");
  const rules = rulesOfScheme(head, head.scheme);
  const reckoned = windowSteps(rules, from, of);
  const programme = `/cases/${head.id}/programme`;
  return explained(
    { figure: "window", of },
    {
      // A recertification is asked for by one day and decided by another: the last of them ends the window.
      value:
        reckoned
          .map(({ limit }) => limit)
          .toSorted()
          .at(-1) ?? null,
      parts: [
        {
          rules,
          steps: reckoned.flatMap(({ steps }) => steps),
          interpretations: reckoned.flatMap(({ interpretations }) => interpretations),
        },
      ],
      facts: [
        decidedOn === null
          ? {
              ...{ name: "start", value: { kind: "day", day: from } },
              source: { kind: "programme", href: programme, on: from, which: null },
            }
          : decisionFact(head.id, decidedOn),
      ],
    },
  );
};
