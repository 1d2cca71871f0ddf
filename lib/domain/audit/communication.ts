import { daysFrom, type PlainDate } from "@/rules/core/plain-date";
import type { Refusal } from "../outcome";
import type { CourseAction, CourseGround } from "./communication-forms";
import type { ConductFile } from "./conduct-file";
import type { FactsOnFile } from "./facts-file";
import { isOtherScope } from "./scope-in-force";

/** One exchange of the team as it stands on file. */
export type Exchange = Readonly<{
  id: string;
  heldOn: PlainDate;
  /** Minutes after midnight. */
  heldAt: number;
  personIds: readonly string[];
  progress: string;
  reassigned: string;
  concerns: string;
  told: string;
  toldTo: string;
  byName: string;
  recordedAt: string;
}>;

/** One change of an audit's course as it stands on file. */
export type CourseChange = Readonly<{
  id: string;
  ground: CourseGround;
  action: CourseAction;
  foundOn: PlainDate;
  reason: string;
  effect: string;
  decidedBy: string;
  clientTold: string;
  clientToldOn: PlainDate;
  clientToldAt: number;
  bodyTold: string;
  bodyToldOn: PlainDate;
  bodyToldAt: number;
  scope: string;
  scopeEn: string;
  byName: string;
  recordedAt: string;
}>;

/**
 * Days of an audit on site that went by without the team having exchanged itself (5.5.3.1: regularly). An audit of one
 * day has its closing meeting for that.
 */
export const daysWithoutExchange = (
  { opening, closing, plan }: Pick<ConductFile, "opening" | "closing" | "plan">,
  exchanges: readonly Pick<Exchange, "heldOn">[],
  today: PlainDate,
): readonly PlainDate[] => {
  if (opening === null) return [];
  const planned = new Set((plan?.rows ?? []).map(({ date }) => date));
  const until = closing?.heldOn ?? today;
  const days = daysFrom(opening.heldOn, until).filter((day) => planned.has(day) || day === closing?.heldOn);
  if (planned.size < 2) return [];
  return days.filter((day) => day < today && !exchanges.some(({ heldOn }) => heldOn === day));
};

/**
 * A scope that was changed on the way holds for nothing until the team has confirmed the facts with it, which is then
 * settled like every difference (5.5.3.3, 5.6.2 c).
 */
export const changedScopeRefusals = (
  changes: readonly Pick<CourseChange, "action" | "scope" | "scopeEn">[],
  facts: Pick<FactsOnFile, "scope" | "scopeEn"> | null,
): readonly Refusal[] => {
  const last = changes.findLast(({ action }) => action === "scope-changed");
  if (last === undefined || (facts !== null && !isOtherScope(last, facts))) return [];
  return [
    {
      code: "changed-scope-not-confirmed",
      clause: "5.5.3.3",
      facts: { changed: last.scope, confirmed: facts?.scope ?? "" },
    },
  ];
};
