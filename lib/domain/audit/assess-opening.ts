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

const firstDay = (file: ConductFile): PlainDate | null =>
  file.plan?.rows.map((row) => row.date).toSorted()[0] ?? null;

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
 * When an audit may be opened: not before its plan's first day; stage 2 inside the gap of 5.1, findings verified; and
 * not with a member the client objected to and was not answered on (5.4.4.8).
 */
export const assessOpening = (
  file: ConductFile,
  heldOn: PlainDate,
  on: Readonly<{ rules: SchemeRules; stage1: Stage1End | null; objections: readonly Objection[] }>,
): readonly Refusal[] => {
  const first = firstDay(file);
  return [
    ...(first !== null && heldOn < first
      ? [{ code: "before-the-plan", clause: "5.5.1", facts: { heldOn, first }, field: "heldOn" }]
      : []),
    ...gapRefusals(on.rules, file, heldOn, on.stage1),
    ...openObjections(on.objections),
  ];
};

/** The closing follows the opening, on a day and an hour after it. */
export const assessClosingTime = (
  file: ConductFile,
  closing: Readonly<{ heldOn: PlainDate; startsAt: number }>,
): readonly Refusal[] => {
  const { opening } = file;
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

/** The closing ends the audit on site: it follows a visit that was added to settle a difference (5.5.8.1, 5.6.2 c). */
export const assessClosingAfterVisits = (
  { heldOn }: Readonly<{ heldOn: PlainDate }>,
  settlements: readonly Pick<Settlement, "visitUntil">[],
): readonly Refusal[] => {
  const until = lastVisit(settlements);
  if (until === null || heldOn >= until) return [];
  return [{ code: "closing-before-visit", clause: "5.5.8.1", facts: { until }, field: "heldOn" }];
};
