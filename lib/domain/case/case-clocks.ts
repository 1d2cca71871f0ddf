import type { Clock } from "@/rules/clocks/clock-rules";
import { deadline } from "@/rules/clocks/deadline";
import { isExpired } from "@/rules/certificates/running-out";
import type { PlainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import { calendarYearMatters } from "../certificate/certificate-matters";
import type { CaseProgress } from "./progress-facts";
import { STAGE1_FINDINGS, stage1FindingsDue } from "./stage1-findings-due";

/** One clock of a case as it stands; "overdue" is seen from date and today, never stored. */
export type CaseClock = Readonly<{
  key: string;
  /** Names the clock; the sentence stands in the message files. */
  name: string;
  /** What it is about, where there are several of one name. */
  of: string | null;
  date: PlainDate;
  clause: string;
  /** "end": it came by itself and asks nothing of anybody any more. */
  kind: "due" | "earliest" | "end";
  metOn: PlainDate | null;
  provisional: boolean;
}>;

/** A case and the day on which its nearest clock ends. */
export type ClockDay = Readonly<{ id: string; date: PlainDate }>;

type Read = Readonly<{
  name: Clock;
  from: PlainDate;
  first?: boolean;
  of?: string;
  metOn?: PlainDate | null;
}>;

const clockOf = ({ clocks }: SchemeRules, { name, from, first = false, of, metOn }: Read): CaseClock => {
  const { limit, provisional } = deadline(clocks, { clock: name, from, first });
  return {
    key: of === undefined ? name : `${name}:${of}`,
    name,
    of: of ?? null,
    date: limit,
    clause: clocks.limits[name].clause,
    kind: clocks.limits[name].effect === "block-before" ? "earliest" : "due",
    metOn: metOn ?? null,
    provisional,
  };
};

/** An audit has begun with its opening meeting, which sets its first day. */
const BEGUN: ReadonlySet<string> = new Set(["opened", "closed", "reported"]);

/** The team is sent and the audit has not begun. */
const SENT: ReadonlySet<string> = new Set(["task-issued", "plan-issued", "plan-agreed"]);

/** 5.4.2.1 c): findings of stage 1 that stage 2 waits for. */
const findingClocks = (progress: CaseProgress): readonly CaseClock[] => {
  const { stage, stage1 } = progress;
  const date = stage1FindingsDue(progress);
  if (stage !== "stage2" || stage1 === null || date === null) return [];
  const { unanswered, unverified } = stage1.openFindings;
  if (unanswered + unverified === 0) return [];
  return [
    {
      ...{ key: "stage1-findings", name: "stage1-findings", of: null, date, clause: STAGE1_FINDINGS },
      ...{ kind: "due", metOn: null, provisional: false },
    },
  ];
};

/** 5.4.6: the first planned day of the audit that is on, until its opening meeting was held. */
const plannedClocks = ({ stage, stage1, stage2 }: CaseProgress): readonly CaseClock[] => {
  const audit = stage === "stage1" ? stage1 : stage2;
  if ((stage !== "stage1" && stage !== "stage2") || audit === null || audit.startsOn === null) return [];
  if (!SENT.has(audit.status)) return [];
  return [
    {
      ...{ key: "planned-start", name: "planned-start", of: null, date: audit.startsOn, clause: "5.4.6" },
      ...{ kind: "due", metOn: null, provisional: false },
    },
  ];
};

/** 5.1: from the end of stage 1 until stage 2 has begun. */
const gapClocks = (rules: SchemeRules, { stage, stage1, stage2 }: CaseProgress): readonly CaseClock[] => {
  if (stage !== "stage2" || stage1?.endsOn === null || stage1?.endsOn === undefined) return [];
  const from = stage1.endsOn;
  const metOn = stage2 !== null && BEGUN.has(stage2.status) ? stage2.startsOn : null;
  return [
    clockOf(rules, { name: "stage2-earliest", from, metOn }),
    clockOf(rules, { name: "stage2-latest", from, metOn }),
  ];
};

const AFTER_CLOSING: ReadonlySet<string> = new Set([
  "stage2",
  "nonconformities",
  "report-review",
  "decision",
]);

/** 5.5.8.2, 5.5.9.2: report and nonconformities, from the closing meeting until the decision. */
const closingClocks = (rules: SchemeRules, progress: CaseProgress): readonly CaseClock[] => {
  const { closingHeldOn: from, report, nonconformities, stage } = progress;
  if (from === null || !AFTER_CLOSING.has(stage)) return [];
  const signedOn = report?.status === "signed" ? report.signedOn : null;
  const open = nonconformities.filter(({ verifiedOn }) => verifiedOn === null);
  return [
    clockOf(rules, { name: "report-due", from, metOn: signedOn }),
    ...open.map(({ grade, number, acceptedOn }) =>
      grade === "major"
        ? clockOf(rules, { name: "major-due", from, of: number })
        : clockOf(rules, { name: "minor-due", from, of: number, metOn: acceptedOn }),
    ),
    ...(open.length > 0 ? [clockOf(rules, { name: "verification-end", from })] : []),
  ];
};

/** 14.1: a refusal can be appealed against; 6.1, 6.2, 9.2: what a certificate brings. */
const afterDecision = (
  rules: SchemeRules,
  { decision, certificateLastDay, lastSurveillanceEnd }: CaseProgress,
  today: PlainDate,
): readonly CaseClock[] => {
  if (decision === null) return [];
  if (decision.outcome === "refuse" && decision.toldClientOn !== null) {
    const appeal = clockOf(rules, { name: "appeal-limit", from: decision.toldClientOn });
    return today <= appeal.date ? [appeal] : [];
  }
  if (certificateLastDay === null) return [];
  const isOver = isExpired(certificateLastDay, today);
  const end: CaseClock = {
    ...{ key: "certificate-end", name: "certificate-end", of: null, date: certificateLastDay },
    ...{ clause: rules.validity.clause, kind: isOver ? "end" : "due", provisional: false },
    // It has come: nothing is late any more, and nothing of the certificate runs on (9.2).
    metOn: isOver ? certificateLastDay : null,
  };
  if (isOver) return [end];
  const surveillance: Read =
    lastSurveillanceEnd === null
      ? { name: "surveillance-due", from: decision.decidedOn, first: true }
      : { name: "surveillance-due", from: lastSurveillanceEnd };
  const next = clockOf(rules, surveillance);
  const kept = { decidedOn: decision.decidedOn, lastSurveillanceEnd, lastDay: certificateLastDay };
  return [
    // One that would come after the last day is the recertification's.
    ...(next.date <= certificateLastDay ? [next] : []),
    ...calendarYearMatters(rules, kept, today).map(({ date, clause }): CaseClock => ({
      ...{ key: `calendar-year:${date}`, name: "calendar-year", of: null, date, clause },
      ...{ kind: "due", metOn: null, provisional: false },
    })),
    clockOf(rules, { name: "recertification-request", from: certificateLastDay }),
    end,
  ];
};

const supplementClock = ({ supplementDueOn, stage }: CaseProgress): readonly CaseClock[] =>
  supplementDueOn === null || stage !== "application"
    ? []
    : [
        {
          key: "supplement-due",
          name: "supplement-due",
          of: null,
          date: supplementDueOn,
          clause: "5.3.2",
          kind: "due",
          metOn: null,
          provisional: false,
        },
      ];

/** Every clock that runs on a case today; before its acceptance only the body's own request for papers does. */
export const caseClocks = (
  progress: CaseProgress,
  rules: SchemeRules | null,
  today: PlainDate,
): readonly CaseClock[] => [
  ...supplementClock(progress),
  ...(rules === null
    ? []
    : [
        ...findingClocks(progress),
        ...plannedClocks(progress),
        ...gapClocks(rules, progress),
        ...closingClocks(rules, progress),
        ...afterDecision(rules, progress, today),
      ]),
];

/** The running clock that ends first and is not met; what a list shows of a case. */
export const nearestClock = (clocks: readonly CaseClock[]): CaseClock | null =>
  clocks
    .filter(({ kind, metOn }) => kind === "due" && metOn === null)
    .toSorted((one, other) => (one.date < other.date ? -1 : 1))[0] ?? null;
