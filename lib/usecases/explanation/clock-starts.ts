import type { CaseProgress } from "@/lib/domain/case/progress-facts";
import type { FactSource } from "@/lib/domain/explanation/explanation";
import type { Clock, ClockStart } from "@/rules/clocks/clock-rules";
import type { PlainDate } from "@/rules/core/plain-date";

/** The event a clock counts from, and where it stands on file. */
export type StartEvent = Readonly<{ from: PlainDate; first: boolean; source: FactSource }>;

type Base = Readonly<{ progress: CaseProgress; base: string }>;

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

/** The last audit that counts: the last surveillance, before there is one the decision (6.1). */
const lastAudit = ({ progress, base }: Base) =>
  progress.lastSurveillanceEnd === null
    ? event(progress.decision?.decidedOn, { kind: "decision", href: `${base}/decision` }, true)
    : event(progress.lastSurveillanceEnd, {
        ...{ kind: "audit", href: `${base}/audits`, which: "surveillance" },
      });

const STARTS: Readonly<Partial<Record<ClockStart, (of: Base) => StartEvent | null>>> = {
  "stage1-end": (of) => audit(of, "stage1", "endsOn"),
  "stage2-start": (of) => audit(of, "stage2", "startsOn"),
  "closing-meeting": ({ progress, base }) =>
    event(progress.closingHeldOn, {
      ...{ kind: "meeting", href: `${base}/audits/${progress.stage2?.id ?? ""}/meetings`, which: "stage2" },
    }),
  "last-audit-end": lastAudit,
  "certificate-last-day": ({ progress, base }) =>
    event(progress.certificateLastDay, { kind: "certificate", href: `${base}/certificate` }),
  "decision-reached-client": ({ progress, base }) =>
    event(progress.decision?.toldClientOn, { kind: "notice", href: `${base}/decision` }),
};

/** A certificate that was granted runs from its decision. */
const ofDecision = ({ progress, base }: Base) =>
  event(progress.decision?.decidedOn, { kind: "decision", href: `${base}/decision` }, true);

/** What starts a clock of this case; null: it has not come yet. */
export const clockStart = (clock: Clock, start: ClockStart, of: Base): StartEvent | null =>
  clock === "certificate-end" ? ofDecision(of) : (STARTS[start]?.(of) ?? null);
