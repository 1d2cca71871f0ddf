import { z } from "zod";
import type { PlainDate } from "@/rules/core/plain-date";
import { count, id, line, optionalDay, optionalEnglishText, text, version } from "../fields";
import type { DrawRecord } from "../programme/draw-record";
import { slot } from "../team/team-form";
import { frozenBasis } from "./facts-file";
import { SCOPE_CHOICES, type ScopeChoice } from "./scope-in-force";

/** How the programme manager settles a difference: days, further sites, and where stage 2 is on, the added visit. */
export const settleFactsForm = z.object({
  caseId: id,
  auditId: id,
  /** The confirmation that was read: another one in the meantime may ask for more. */
  version,
  addedHalfDays: count(400),
  /** Similar sites a person chooses on top of those drawn, each with its reason (5.4.5). */
  chosen: z
    .array(z.object({ siteId: id, reason: text(500) }))
    .max(500)
    .default([]),
  /** Half-days of the added visit, for members of a stage 2 that has been opened. */
  slots: z.array(slot).max(400).default([]),
  settlement: text(4_000),
  /** Which scope holds, where another one was found. */
  scopeChoice: z
    .enum(SCOPE_CHOICES)
    .nullish()
    .transform((choice) => choice ?? null),
  /** What an adopted scope asks for: its English, its professional codes, the client's agreement in writing. */
  scopeEn: optionalEnglishText(2_000),
  scopeCodes: z
    .array(line(20))
    .max(30)
    .default([])
    .transform((codes) => [...new Set(codes)]),
  scopeAgreedOn: optionalDay,
});
export type SettleFactsForm = z.output<typeof settleFactsForm>;

/** The rules' steps behind the figures a settlement had to reach. */
export const settlementSteps = z.object({
  manDays: frozenBasis.nullable(),
  sampling: frozenBasis.nullable(),
});
export type SettlementSteps = z.output<typeof settlementSteps>;

/** One settlement as it stands on file (5.6.2 c): who, when, why, and days and sample before and after. */
export type Settlement = Readonly<{
  id: string;
  auditId: string;
  auditKind: string;
  settledOn: PlainDate;
  byName: string;
  reason: string;
  scope: string;
  scopeEn: string;
  /** null: no other scope was found. */
  scopeChoice: ScopeChoice | null;
  scopeCodes: readonly string[];
  scopeAgreedOn: PlainDate | null;
  requiredHalfDays: number | null;
  halfDaysBefore: number;
  halfDaysAfter: number;
  sitesBefore: number;
  sitesAfter: number;
  steps: SettlementSteps;
  draw: DrawRecord | null;
  /** Names of the sites it put into the sample. */
  sites: readonly Readonly<{ id: string; name: string; by: string; reason: string; isGone: boolean }>[];
  amendsPlan: number | null;
  visitUntil: PlainDate | null;
}>;

/** What settled the differences of one audit. */
export const settlementsOf = <One extends Pick<Settlement, "auditId">>(
  settlements: readonly One[],
  auditId: string,
): readonly One[] => settlements.filter((settlement) => settlement.auditId === auditId);

/** Numbers of the plan versions that a settlement made too small; the agreed plan must be a later one. */
export const outdatedPlan = (settlements: readonly Pick<Settlement, "amendsPlan">[]): number =>
  Math.max(0, ...settlements.map(({ amendsPlan }) => amendsPlan ?? 0));

/** The last day of the added visits; null where none was needed. */
export const lastVisit = (settlements: readonly Pick<Settlement, "visitUntil">[]): PlainDate | null =>
  settlements
    .flatMap(({ visitUntil }) => visitUntil ?? [])
    .toSorted()
    .at(-1) ?? null;

/** Refusals of a report by an open difference or by what its settlement still asks for. */
const OF_SETTLEMENT: readonly string[] = [
  "shortfall-open",
  "amended-plan-not-agreed",
  "added-visit-ahead",
  "added-sites-without-notes",
];

/** What of the refusals is known before the closing already: the rest of a report is written by then. */
export const refusedBySettlement = <One extends Readonly<{ code: string }>>(
  refusals: readonly One[],
): readonly One[] => refusals.filter(({ code }) => OF_SETTLEMENT.includes(code));
