import type { Calendar } from "@/rules/calendar/calendar";
import { EVERY_CLOCK } from "@/rules/clocks/clock-rules";
import { deadline } from "@/rules/clocks/deadline";
import type { PlainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { ClockFacts, DaysFacts, SitesFacts } from "@/rules/what-if/what-if-facts";
import { isExpired } from "@/rules/certificates/running-out";
import { caseClocks, type CaseClock } from "../case/case-clocks";
import type { CaseProgress } from "../case/progress-facts";
import type { PortfolioSubject } from "./portfolio-subject";

/** What days and sample of a case rest on; null: nothing was handed in yet. */
export type CaseBasis = Readonly<{
  days: DaysFacts | null;
  sites: Omit<SitesFacts, "provedEffective"> | null;
}>;

/** A running clock that counts from an event, as both editions are asked about it; days set by hand move with neither. */
const factsOf = (clock: CaseClock): readonly ClockFacts[] => {
  const name = EVERY_CLOCK.find((each) => each === clock.name);
  if (name === undefined || clock.why.start === null) return [];
  return [
    {
      clock: name,
      of: clock.of,
      from: clock.from,
      first: clock.why.start === "decision",
      stoppedOn: clock.metOn,
    },
  ];
};

/** Where the outer limit is the due day it is not shown twice; another edition may set them apart. */
const withOuterLimit = (clocks: readonly ClockFacts[]): readonly ClockFacts[] => {
  if (clocks.some(({ clock }) => clock === "surveillance-limit")) return clocks;
  return clocks.flatMap((each) =>
    each.clock === "surveillance-due" ? [each, { ...each, clock: "surveillance-limit" }] : [each],
  );
};

type Asked = Readonly<{ rules: SchemeRules; calendar: Calendar; today: PlainDate }>;

/**
 * A case as another edition is asked about it. Not accepted: its initial audit. Accepted and not decided: that audit
 * keeps its edition and its clocks, so the first surveillance is asked about. Certified: the surveillance that is due
 * before the last day, else the recertification, with every clock that runs.
 */
export const caseSubject = (
  progress: CaseProgress,
  basis: CaseBasis,
  { rules, calendar, today }: Asked,
): PortfolioSubject => {
  const { id, number, clientName, edition, decisions, stage1, stage2 } = progress;
  // Of a combined case the system whose edition is asked about, by its own certificate and clocks (11.1).
  const certificateLastDay =
    decisions.find(({ scheme }) => scheme === rules.scheme)?.certificateLastDay ?? null;
  const isCertified = certificateLastDay !== null && !isExpired(certificateLastDay, today);
  const keepsEdition = !isCertified && edition !== null;
  const clocks = keepsEdition
    ? []
    : caseClocks(progress, rules, { today, calendar }).filter(({ of }) => of === null || of === rules.scheme);
  const surveillance = clocks.find(({ name }) => name === "surveillance-due");
  const audit = isCertified && surveillance === undefined ? "recertification" : "surveillance";
  const facts = {
    today,
    days: basis.days,
    sites: basis.sites === null ? null : { ...basis.sites, provedEffective: true },
    clocks: withOuterLimit(clocks.flatMap(factsOf)),
  };
  const subject = { key: `case ${id}`, kind: "case" as const, ...{ id, number, clientName, keepsEdition } };
  if (isCertified)
    return { ...subject, on: surveillance?.date ?? certificateLastDay, facts: { ...facts, audit } };
  if (keepsEdition) return { ...subject, on: null, facts: { ...facts, audit: "surveillance" } };
  return {
    ...subject,
    on: stage2?.startsOn ?? stage1?.startsOn ?? null,
    facts: { ...facts, audit: "initial" },
  };
};

/** A certificate that the body brought along: its dates are on file, the facts of its days are not. */
export type CarriedOnFile = Readonly<{
  id: string;
  number: string;
  clientName: string;
  decidedOn: PlainDate;
  lastDay: PlainDate;
  lastAuditKind: string;
  lastAuditEnd: PlainDate;
}>;

export const carriedSubject = (
  carried: CarriedOnFile,
  { rules, calendar, today }: Asked,
): PortfolioSubject => {
  const { id, number, clientName, decidedOn, lastDay, lastAuditKind, lastAuditEnd } = carried;
  const first = lastAuditKind !== "surveillance";
  const counted = { of: null, from: first ? decidedOn : lastAuditEnd, first, stoppedOn: null };
  const toTheEnd = { of: null, from: lastDay, first: false, stoppedOn: null };
  const due = explainedDue(rules, calendar, counted);
  const isLast = due > lastDay;
  const clocks: readonly ClockFacts[] = [
    ...(isLast
      ? []
      : [
          { clock: "surveillance-due" as const, ...counted },
          { clock: "surveillance-limit" as const, ...counted },
        ]),
    { clock: "recertification-request", ...toTheEnd },
    { clock: "recertification-decided", ...toTheEnd },
  ];
  return {
    ...{ key: `carried ${id}`, kind: "carried", id, number, clientName, keepsEdition: false },
    on: isLast ? lastDay : due,
    facts: { today, audit: isLast ? "recertification" : "surveillance", days: null, sites: null, clocks },
  };
};

const explainedDue = (
  rules: SchemeRules,
  calendar: Calendar,
  { from, first }: Readonly<{ from: PlainDate; first: boolean }>,
): PlainDate => deadline(rules.clocks, calendar, { clock: "surveillance-due", from, first }).limit;
