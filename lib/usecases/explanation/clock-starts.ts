import type { CaseProgress } from "@/lib/domain/case/progress-facts";
import type { FactSource } from "@/lib/domain/explanation/explanation";
import type { Clock, ClockStart } from "@/rules/clocks/clock-rules";
import type { PlainDate } from "@/rules/core/plain-date";

/** The event a clock counts from, and where it stands on file. */
export type StartEvent = Readonly<{ from: PlainDate; first: boolean; source: FactSource }>;

/** `scheme`: the system whose certificate or refusal the clock is of. */
type Base = Readonly<{ progress: CaseProgress; base: string; scheme: string }>;

const decisionOf = ({ progress, scheme }: Base) =>
  progress.decisions.find((decision) => decision.scheme === scheme);

const event = (
  from: PlainDate | null | undefined,
  source: Omit<FactSource, "on" | "which"> & Readonly<{ which?: string }>,
  first = false,
): StartEvent | null =>
  from === null || from === undefined ? null : { from, first, source: { which: null, ...source, on: from } };

const audit = ({ progress, base }: Base, kind: "stage1" | "stage2", day: "startsOn" | "endsOn") => {
  const held = progress[kind];
  return event(held?.[day], { kind: "audit", href: `${base}/audits/${held?.id ?? ""}`, which: kind });
};

/** A certificate that was granted runs from its decision. */
const ofDecision = (of: Base) =>
  event(decisionOf(of)?.decidedOn, { kind: "decision", href: `${of.base}/decision` }, true);

/** The last audit that counts: the last surveillance, before there is one the decision (6.1). */
const lastAudit = (of: Base) =>
  of.progress.lastSurveillanceEnd === null
    ? ofDecision(of)
    : event(of.progress.lastSurveillanceEnd, {
        ...{ kind: "audit", href: `${of.base}/audits`, which: "surveillance" },
      });

const STARTS: Readonly<Partial<Record<ClockStart, (of: Base) => StartEvent | null>>> = {
  "stage1-end": (of) => audit(of, "stage1", "endsOn"),
  "stage2-start": (of) => audit(of, "stage2", "startsOn"),
  "closing-meeting": ({ progress, base }) =>
    event(progress.closingHeldOn, {
      ...{ kind: "meeting", href: `${base}/audits/${progress.stage2?.id ?? ""}/meetings`, which: "stage2" },
    }),
  "last-audit-end": lastAudit,
  "certificate-last-day": (of) =>
    event(decisionOf(of)?.certificateLastDay, { kind: "certificate", href: `${of.base}/certificate` }),
  "decision-reached-client": (of) =>
    event(decisionOf(of)?.toldClientOn, { kind: "notice", href: `${of.base}/decision` }),
};

/** What starts a clock of this case; null: it has not come yet. */
export const clockStart = (clock: Clock, start: ClockStart, of: Base): StartEvent | null =>
  clock === "certificate-end" ? ofDecision(of) : (STARTS[start]?.(of) ?? null);
