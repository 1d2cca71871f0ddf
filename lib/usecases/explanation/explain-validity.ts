import type { CaseHead } from "@/lib/data/case-store";
import { NotFoundError } from "@/lib/data/errors";
import { programmeStore } from "@/lib/data/programme-store";
import { progressStore } from "@/lib/data/progress-store";
import { rulesOfScheme } from "@/lib/domain/case/rules-of-case";
import { decidedSystems } from "@/lib/domain/programme/decided-systems";
import { governingSystem, type WindowName } from "@/lib/domain/programme/windows";
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

/** First or last day of a certificate (5.9.5, 9.2), from the day of the decision on its own system. */
export const explainValidity =
  (figure: "first-day" | "last-day") =>
  async ({ db }: Context, head: CaseHead, of: string): Promise<Explanation> => {
    const { decisions } = await progressStore.ofCase(db, head.id);
    const granted = decisions.filter(({ outcome }) => outcome === "grant");
    const decision = of === "" ? granted[0] : granted.find(({ scheme }) => scheme === of);
    if (decision === undefined) throw new NotFoundError("decision");
    const rules = rulesOfScheme(head, decision.scheme);
    const answer = validFrom(rules, decision.decidedOn);
    return explained(of === "" ? { figure } : { figure, of }, {
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
    });
  };

type Reckoned = Ok<Readonly<{ limit: PlainDate }>>;

/** The limits that make a later audit's window, one after the other (6.1, 6.2). */
const windowSteps = (rules: SchemeRules, decidedOn: PlainDate, of: WindowName): readonly Reckoned[] => {
  const limit = (asked: DeadlineQuestion): Reckoned => deadline(rules.clocks, noWorkingDays, asked);
  const first = limit({ clock: "surveillance-due", from: decidedOn, first: true });
  if (of === "surveillance1") return [first];
  if (of === "surveillance2")
    return [first, limit({ clock: "surveillance-due", from: first.limit, first: false })];
  const { lastDay, ...valid } = validFrom(rules, decidedOn);
  const last = { ...valid, limit: lastDay };
  return [last, limit({ clock: "recertification-request", from: lastDay, first: false })];
};

const WINDOWS: readonly WindowName[] = ["surveillance1", "surveillance2", "recertification"];

const isWindow = (name: string): name is WindowName => WINDOWS.some((window) => window === name);

/** When a later audit of the cycle is due: counted from the decision, before it from the day it is foreseen on. */
export const explainWindow = async ({ db }: Context, head: CaseHead, of: string): Promise<Explanation> => {
  // "surveillance1:QMS" is one system's own; by its name alone the window is the one that governs the audit they share.
  const [name = "", about = ""] = of.split(":");
  if (!isWindow(name)) throw new NotFoundError("window");
  const foreseenOn = (await programmeStore.forCase(db, head.id))?.foreseenDecisionOn ?? null;
  const systems = decidedSystems(head, await programmeStore.granted(db, head), foreseenOn);
  if (systems === null) throw new NotFoundError("decision");
  const asked = systems.find(({ rules: { scheme } }) => scheme === about);
  if (about !== "" && asked === undefined) throw new NotFoundError("system");
  const { rules, decidedOn: from, isDecided } = asked ?? governingSystem(systems, name);
  const reckoned = windowSteps(rules, from, name);
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
        !isDecided
          ? {
              ...{ name: "start", value: { kind: "day", day: from } },
              source: { kind: "programme", href: programme, on: from, which: null },
            }
          : decisionFact(head.id, from),
      ],
    },
  );
};
