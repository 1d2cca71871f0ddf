import type { Calendar } from "@/rules/calendar/calendar";
import type { Clock } from "@/rules/clocks/clock-rules";
import { isExpired } from "@/rules/certificates/running-out";
import { step } from "@/rules/core/answer";
import { plainDate, yearOf, type PlainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import { calendarYearMatters, type KeptCertificate } from "../certificate/certificate-matters";
import { isSignedReport } from "../report/report-machine";
import { explainedLimit, type ClockWhy } from "./clock-why";
import { rulesNamed } from "./kept-certificates";
import type { CaseProgress, ProgressDecision } from "./progress-facts";
import { stage2StartBound } from "./stage1-findings-due";

/** One clock of a case as it stands; "overdue" is seen from date and today, never stored. */
export type CaseClock = Readonly<{
  key: string;
  /** Names the clock; the sentence stands in the message files. */
  name: string;
  /** What it is about, where there are several of one name. */
  of: string | null;
  /** The day of the event that started it. */
  from: PlainDate;
  date: PlainDate;
  clause: string;
  /** "end": it came by itself and asks nothing of anybody any more. */
  kind: "due" | "earliest" | "end";
  metOn: PlainDate | null;
  provisional: boolean;
  why: ClockWhy;
}>;

/** The edition of a case on the working days as they are known. */
type Reckoning = Readonly<{ rules: SchemeRules; calendar: Calendar }>;

type Read = Readonly<{
  name: Clock;
  from: PlainDate;
  first?: boolean;
  of?: string | undefined;
  metOn?: PlainDate | null;
}>;

const clockOf = (
  { rules: { clocks }, calendar }: Reckoning,
  { name, from, first = false, of, metOn }: Read,
): CaseClock => {
  const asked = { clock: name, from, first };
  const { limit, provisional, why } = explainedLimit(clocks, calendar, asked);
  return {
    key: of === undefined ? name : `${name}:${of}`,
    name,
    of: of ?? null,
    from,
    date: limit,
    clause: clocks.limits[name].clause,
    kind: why.effect === "block-before" ? "earliest" : "due",
    metOn: metOn ?? null,
    provisional,
    why,
  };
};

/** A day that people set, which no length leads to. */
const setByHand = (name: string, date: PlainDate, clause: string): CaseClock => ({
  ...{ key: name, name, of: null, from: date, date, clause, kind: "due", metOn: null, provisional: false },
  why: {
    start: null,
    effect: null,
    steps: [step("day-set", clause, date, "date")],
    interpretations: [],
  },
});

/** An audit has begun with its opening meeting, which sets its first day. */
const BEGUN: ReadonlySet<string> = new Set(["opened", "closed", "reported"]);

/** The team is sent and the audit has not begun. */
const SENT: ReadonlySet<string> = new Set(["task-issued", "plan-issued", "plan-agreed"]);

/** 5.4.2.1 c): findings of stage 1 that stage 2 waits for. */
const findingClocks = (reckoning: Reckoning, progress: CaseProgress): readonly CaseClock[] => {
  const { stage, stage1 } = progress;
  const from = stage2StartBound(progress);
  if (stage !== "stage2" || stage1 === null || from === null) return [];
  const { unanswered, unverified } = stage1.openFindings;
  if (unanswered + unverified === 0) return [];
  return [clockOf(reckoning, { name: "stage1-findings", from })];
};

/** 5.4.6: the first planned day of the audit that is on, until its opening meeting was held. */
const plannedClocks = ({ stage, stage1, stage2 }: CaseProgress): readonly CaseClock[] => {
  const audit = stage === "stage1" ? stage1 : stage2;
  if ((stage !== "stage1" && stage !== "stage2") || audit === null || audit.startsOn === null) return [];
  return SENT.has(audit.status) ? [setByHand("planned-start", audit.startsOn, "5.4.6")] : [];
};

/** 5.1: from the end of stage 1 until stage 2 has begun. */
const gapClocks = (reckoning: Reckoning, { stage, stage1, stage2 }: CaseProgress): readonly CaseClock[] => {
  if (stage !== "stage2" || stage1?.endsOn === null || stage1?.endsOn === undefined) return [];
  const from = stage1.endsOn;
  const metOn = stage2 !== null && BEGUN.has(stage2.status) ? stage2.startsOn : null;
  return [
    clockOf(reckoning, { name: "stage2-earliest", from, metOn }),
    clockOf(reckoning, { name: "stage2-latest", from, metOn }),
  ];
};

const AFTER_CLOSING: ReadonlySet<string> = new Set([
  "stage2",
  "nonconformities",
  "report-review",
  "decision",
]);

/** 5.5.9.2: the report, from the closing meeting until the decision. */
const closingClocks = (reckoning: Reckoning, progress: CaseProgress): readonly CaseClock[] => {
  const { closingHeldOn: from, report, stage } = progress;
  if (from === null || !AFTER_CLOSING.has(stage)) return [];
  const signedOn = isSignedReport(report?.status) ? (report?.signedOn ?? null) : null;
  return [clockOf(reckoning, { name: "report-due", from, metOn: signedOn })];
};

/** Nothing is corrected any more for a certificate that has run out (9.2). */
const isCorrecting = ({ stage, decisions }: CaseProgress, today: PlainDate): boolean =>
  AFTER_CLOSING.has(stage) ||
  (stage === "certified" &&
    decisions.some(({ certificateLastDay: last }) => last !== null && !isExpired(last, today)));
/** 5.5.8.2: corrections, each from the closing of its own audit; the three months of a later one go by its id. */
const correctionClocks = (reckoning: Reckoning, progress: CaseProgress, today: PlainDate) => {
  const { nonconformities, stage2 } = progress;
  if (!isCorrecting(progress, today)) return [];
  const open = nonconformities.filter(({ verifiedOn }) => verifiedOn === null);
  const own = open.flatMap(({ grade, number: of, acceptedOn, closingOn: from }): readonly CaseClock[] => {
    const metOn = grade === "major" ? null : acceptedOn;
    return from === null ? [] : [clockOf(reckoning, { name: `${grade}-due`, from, of, metOn })];
  });
  const audits = [...new Map(open.map(({ auditId, closingOn }) => [auditId, closingOn]))];
  const ends = audits.flatMap(([auditId, from]): readonly CaseClock[] => {
    if (from === null) return [];
    const end = clockOf(reckoning, { name: "verification-end", from });
    return [stage2 === null || auditId === stage2.id ? end : { ...end, key: `verification-end@${auditId}` }];
  });
  return [...own, ...ends];
};

const firstOfYear = (date: PlainDate): PlainDate => plainDate(`${yearOf(date)}-01-01`);

/** The certificate's own last day; how it follows from the decision, where it does. */
const certificateEnd = (
  reckoning: Reckoning,
  { decidedOn, lastDay }: Pick<KeptCertificate, "decidedOn" | "lastDay">,
  of: string | undefined,
): CaseClock => {
  const counted = clockOf(reckoning, { name: "certificate-end", from: decidedOn, first: true, of });
  if (counted.date === lastDay) return counted;
  const { key } = counted;
  return { ...setByHand("certificate-end", lastDay, counted.clause), key, of: counted.of };
};

/** What a certificate brings while it is valid, and its end (6.1, 6.2, 9.2). */
const certificateClocks = (
  reckoning: Reckoning,
  kept: KeptCertificate,
  today: PlainDate,
  of: string | undefined,
): readonly CaseClock[] => {
  const { decidedOn, lastSurveillanceEnd, lastDay } = kept;
  const isOver = isExpired(lastDay, today);
  const end: CaseClock = {
    ...certificateEnd(reckoning, kept, of),
    kind: isOver ? "end" : "due",
    // It has come: nothing is late any more, and nothing of the certificate runs on (9.2).
    metOn: isOver ? lastDay : null,
  };
  if (isOver) return [end];
  const counted = { from: lastSurveillanceEnd ?? decidedOn, first: lastSurveillanceEnd === null, of };
  const next = clockOf(reckoning, { name: "surveillance-due", ...counted });
  const outer = clockOf(reckoning, { name: "surveillance-limit", ...counted });
  const fromEnd = { from: lastDay, of };
  return [
    // One that would come after the last day is the recertification's.
    ...(next.date <= lastDay ? [next] : []),
    ...(next.date <= lastDay && outer.date !== next.date ? [outer] : []),
    ...calendarYearMatters(reckoning.rules, kept, today).map(({ date }): CaseClock => ({
      ...clockOf(reckoning, { name: "calendar-year", from: firstOfYear(date), of }),
      key: ["calendar-year", date, ...(of === undefined ? [] : [of])].join(":"),
    })),
    clockOf(reckoning, { name: "recertification-request", ...fromEnd }),
    end,
    clockOf(reckoning, { name: "recertification-decided", ...fromEnd }),
  ];
};

/** 14.1: a refusal can be appealed against, whatever became of the other systems of the case. */
const appealClocks = (
  reckoning: Reckoning,
  { outcome, toldClientOn }: ProgressDecision,
  today: PlainDate,
  of: string | undefined,
): readonly CaseClock[] => {
  if (outcome !== "refuse" || toldClientOn === null) return [];
  const appeal = clockOf(reckoning, { name: "appeal-limit", from: toldClientOn, of });
  return today <= appeal.date ? [appeal] : [];
};

/**
 * What the decisions on a case bring, each by the rules of its own system. Where it has several each clock names its
 * own: an audit they share has to keep the first of their days (11.1).
 */
const afterDecision = (
  { rules, calendar }: Reckoning,
  progress: CaseProgress,
  today: PlainDate,
): readonly CaseClock[] => {
  const { decisions, lastSurveillanceEnd, combined } = progress;
  return decisions.flatMap((decision) => {
    const { scheme, decidedOn, certificateLastDay: lastDay } = decision;
    const of = combined.length > 0 ? scheme : undefined;
    const own = { rules: rulesNamed(progress, rules, of ?? null), calendar };
    return lastDay === null
      ? appealClocks(own, decision, today, of)
      : certificateClocks(own, { decidedOn, lastSurveillanceEnd, lastDay }, today, of);
  });
};

const supplementClock = ({ supplementDueOn, stage }: CaseProgress): readonly CaseClock[] =>
  supplementDueOn === null || stage !== "application"
    ? []
    : [setByHand("supplement-due", supplementDueOn, "5.3.2")];

/** Every clock that runs on a case today; before its acceptance only the body's own request for papers does. */
export const caseClocks = (
  progress: CaseProgress,
  rules: SchemeRules | null,
  { today, calendar }: Readonly<{ today: PlainDate; calendar: Calendar }>,
): readonly CaseClock[] => [
  ...supplementClock(progress),
  ...(rules === null
    ? []
    : [
        ...findingClocks({ rules, calendar }, progress),
        ...plannedClocks(progress),
        ...gapClocks({ rules, calendar }, progress),
        ...closingClocks({ rules, calendar }, progress),
        ...correctionClocks({ rules, calendar }, progress, today),
        ...afterDecision({ rules, calendar }, progress, today),
      ]),
];
