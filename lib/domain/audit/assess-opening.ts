import type { PlainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import { stage2Start, type Stage1Finding } from "@/rules/stages/stage-gap";
import type { Refusal } from "../outcome";
import { fromNotices } from "../rule-refusal";
import { openObjections } from "../team/client-answer";
import type { Objection } from "../team/team-file";
import type { ConductFile } from "./conduct-file";
import { lastVisit, type Settlement } from "./settlement";

/** How the first stage ended, where the second is opened. */
export type Stage1End = Readonly<{ endedOn: PlainDate; findings: readonly Stage1Finding[] }>;

const daysOf = (file: ConductFile): readonly PlainDate[] =>
  [...new Set(file.plan?.rows.map((row) => row.date))].toSorted();

/** The day on which the agreed plan opens the audit. */
export const openingDay = (file: ConductFile): PlainDate | null =>
  file.plan?.rows.find((row) => row.kind === "opening")?.date ?? daysOf(file)[0] ?? null;

/** An audit begins on the day agreed: one that is put off is sent, planned and agreed anew for its new days. */
const dayRefusals = (file: ConductFile, heldOn: PlainDate): readonly Refusal[] => {
  const first = openingDay(file);
  if (first === null || heldOn === first) return [];
  const code = heldOn < first ? "before-the-plan" : "opening-not-planned";
  return [{ code, clause: "5.5.1", facts: { heldOn, first }, field: "heldOn" }];
};

const gapRefusals = (
  rules: SchemeRules,
  file: ConductFile,
  heldOn: PlainDate,
  stage1: Stage1End | null,
): readonly Refusal[] => {
  if (file.kind !== "stage2") return [];
  if (stage1 === null) return [{ code: "stage1-not-concluded", clause: rules.stages.gap.clause }];
  const start = stage2Start(rules.stages, rules.clocks, {
    stage1End: stage1.endedOn,
    stage2Start: heldOn,
    findings: stage1.findings,
  });
  return start.ok ? [] : fromNotices(start.refusals).map((refusal) => ({ ...refusal, field: "heldOn" }));
};

/**
 * When an audit may be opened: on the day its plan opens it; stage 2 inside the gap of 5.1, findings verified; and
 * not with a member the client objected to and was not answered on (5.4.4.8).
 */
export const assessOpening = (
  file: ConductFile,
  heldOn: PlainDate,
  on: Readonly<{ rules: SchemeRules; stage1: Stage1End | null; objections: readonly Objection[] }>,
): readonly Refusal[] => {
  return [
    ...dayRefusals(file, heldOn),
    ...gapRefusals(on.rules, file, heldOn, on.stage1),
    ...openObjections(on.objections),
  ];
};

type Closing = Readonly<{ heldOn: PlainDate; startsAt: number; note: string }>;

/** The days agreed, and those added to settle a difference: the team was given to the audit on them (5.6.2 c). */
const auditDaysOf = (file: ConductFile): readonly PlainDate[] => {
  const given = file.team.flatMap(({ slots }) => slots.map(({ date }) => date));
  return [...new Set([...daysOf(file), ...given])].toSorted();
};

/** An audit closes on one of its days; one that went on longer than agreed says in the meeting's note why. */
const closingDayRefusals = (file: ConductFile, { heldOn, note }: Closing): readonly Refusal[] => {
  const days = auditDaysOf(file);
  const last = days.at(-1);
  if (last === undefined || days.includes(heldOn) || (heldOn > last && note !== "")) return [];
  return [{ code: "closing-not-planned", clause: "5.4.6.4", facts: { heldOn, last }, field: "heldOn" }];
};

const orderRefusals = ({ opening }: ConductFile, closing: Closing): readonly Refusal[] => {
  if (opening === null) return [];
  const isAfter =
    closing.heldOn > opening.heldOn ||
    (closing.heldOn === opening.heldOn && closing.startsAt >= opening.endsAt);
  return isAfter
    ? []
    : [
        {
          code: "closing-before-opening",
          clause: "5.5.8.1",
          facts: { opening: opening.heldOn, closing: closing.heldOn },
          field: "heldOn",
        },
      ];
};

/** The closing follows the opening, on a day and an hour after it, on a day of the audit (5.5.8.1). */
export const assessClosingTime = (file: ConductFile, closing: Closing): readonly Refusal[] => {
  const order = orderRefusals(file, closing);
  return order.length > 0 ? order : closingDayRefusals(file, closing);
};

/** The closing ends the audit on site: it follows a visit that was added to settle a difference (5.5.8.1, 5.6.2 c). */
export const assessClosingAfterVisits = (
  { heldOn }: Readonly<{ heldOn: PlainDate }>,
  settlements: readonly Pick<Settlement, "visitUntil">[],
): readonly Refusal[] => {
  const until = lastVisit(settlements);
  if (until === null || heldOn >= until) return [];
  return [{ code: "closing-before-visit", clause: "5.5.8.1", facts: { until }, field: "heldOn" }];
};
