import { calendarStore } from "@/lib/data/calendar-store";
import type { CaseHead } from "@/lib/data/case-store";
import { conductStore } from "@/lib/data/conduct-store";
import { NotFoundError } from "@/lib/data/errors";
import { progressStore } from "@/lib/data/progress-store";
import type { CaseClock } from "@/lib/domain/case/case-clocks";
import { nearestClock } from "@/lib/domain/case/nearest-clock";
import type { Explanation, FactSource } from "@/lib/domain/explanation/explanation";
import { isEveryClock } from "@/lib/domain/explanation/clock-name";
import { countOf, deadline } from "@/rules/clocks/deadline";
import type { Clock } from "@/rules/clocks/clock-rules";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { Context } from "../framework/context";
import { progressShown } from "../case/progress-shown";
import { everyBoundOrInForce } from "../framework/rules-in-force";
import { clockStart, type StartEvent } from "./clock-starts";
import { explained } from "./explained";

/** A limit by the edition, counted from an event on file. */
const byRule = async (
  context: Context,
  rules: SchemeRules,
  { of, clock, start }: Readonly<{ of: string; clock: Clock; start: StartEvent }>,
): Promise<Explanation> => {
  const calendar = await calendarStore.inForce(context.db);
  const { from, first, source } = start;
  const answer = deadline(rules.clocks, calendar, { clock, from, first });
  return explained(
    { figure: "clock", of },
    {
      value: answer.limit,
      parts: [{ ...answer, rules }],
      counts: countOf(rules.clocks, clock, first),
      facts: [{ name: "start", value: { kind: "day", day: from }, source }],
    },
  );
};

/** "report-due@…": a clock that the closing meeting of one audit started. */
const ofAudit = async ({ db }: Context, head: CaseHead, auditId: string): Promise<StartEvent> => {
  const { kind, closing, endsOn } = await conductStore.file(db, head.id, auditId);
  const from = closing?.heldOn ?? endsOn;
  if (from === null) throw new NotFoundError("closing meeting");
  const href = `/cases/${head.id}/audits/${auditId}/meetings`;
  return { from, first: false, source: { kind: "meeting", href, on: from, which: kind } };
};

/** The page on which people set a day that no rule leads to. */
const PAGES: Readonly<Record<string, Pick<FactSource, "kind"> & Readonly<{ page: string }>>> = {
  "supplement-due": { kind: "review", page: "review" },
  "planned-start": { kind: "audit", page: "audits" },
  "stage1-findings": { kind: "audit", page: "audits" },
};

/** A clock that runs on the case today, as its overview shows it: also one whose day people set. */
const running = (rules: SchemeRules, head: CaseHead, of: string, clock: CaseClock): Explanation => {
  const { kind, page } = PAGES[clock.name] ?? { kind: "certificate" as const, page: "certificate" };
  const source: FactSource = { kind, href: `/cases/${head.id}/${page}`, on: null, which: null };
  return explained(
    { figure: "clock", of },
    {
      value: clock.date,
      parts: [{ rules, steps: clock.why.steps, interpretations: clock.why.interpretations }],
      counts: clock.why,
      facts: [{ name: "start", value: { kind: "day", day: clock.from }, source }],
    },
  );
};

/** Why a clock ends on its day (rule-reading 4): the event it counts from, its length, the steps to the limit. */
export const explainClock = async (context: Context, head: CaseHead, of: string): Promise<Explanation> => {
  const [clock = "", auditId] = of.split("@");
  // "major-due:2026-0001-1": what it is about changes nothing of its day; "surveillance-due:QMS" is one system's own.
  const [name = "", named = ""] = clock.split(":");
  const every = everyBoundOrInForce(head, context.today);
  if (!every.ok) throw new NotFoundError("edition");
  // Clocks up to the report are shared: the leading edition counts them for all systems.
  const [leading] = every.value;
  const progress = await progressStore.ofCase(context.db, head.id);
  const calendar = await calendarStore.inForce(context.db);
  const { clocks } = progressShown({ ...context, calendar }, progress);
  // By its name alone a clock of several certificates is that of the first to end: it governs the audit they share.
  const about = named === "" ? nearestClock(clocks.filter((one) => one.name === name))?.of : named;
  const rules = every.value.find(({ scheme }) => scheme === about) ?? leading;
  // A correction counts from the closing of the audit it was raised in, whichever that is (5.5.8.2).
  const audited = auditId ?? progress.nonconformities.find(({ number }) => number === named)?.auditId;
  if (audited !== undefined && isEveryClock(name))
    return byRule(context, rules, { of, clock: name, start: await ofAudit(context, head, audited) });
  if (isEveryClock(name)) {
    const base = `/cases/${head.id}`;
    const start = clockStart(name, rules.clocks.limits[name].start, { progress, base, scheme: rules.scheme });
    if (start !== null) return byRule(context, rules, { of, clock: name, start });
  }
  const found = clocks.find(({ key }) => key === of);
  if (found === undefined) throw new NotFoundError("clock");
  return running(rules, head, of, found);
};
