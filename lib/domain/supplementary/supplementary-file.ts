import type { PlainDate } from "@/rules/core/plain-date";
import type { ClauseRef } from "../audit/coverage";
import type { AuditStatus } from "../audit/audit-machine";
import type { Extent } from "./order-form";

/** A supplementary audit as a nonconformity knows it: what it is ordered for is verified there (5.8). */
export type Supplementary = Readonly<{
  auditId: string;
  status: AuditStatus;
  orderedOn: PlainDate;
  startsOn: PlainDate | null;
  closingOn: PlainDate | null;
  team: readonly Readonly<{ personId: string; name: string; role: string }>[];
}>;

/** What a supplementary audit was ordered for. */
export type SupplementaryOrder = Readonly<{
  extent: Extent;
  sourceAuditId: string;
  siteIds: readonly string[];
  orderedOn: PlainDate;
  orderedBy: string;
  reasons: Readonly<{ content: string; people: string; business: string; complexity: string }>;
  matters: readonly (ClauseRef &
    Readonly<{
      id: string;
      number: string;
      unit: string;
      process: string;
      statement: string;
      status: string;
      /** The last word on it in this audit; null: none yet. */
      judged: Readonly<{ verdict: string; finding: string; judgedBy: string; judgedOn: PlainDate }> | null;
    }>)[];
}>;

const isSame = (one: ClauseRef, other: ClauseRef): boolean =>
  one.criterion === other.criterion && one.clause === other.clause;

/** The clauses it covers: each that was not met, or with the full extent every one of the criteria (5.8). */
export const clausesConcerned = <T extends ClauseRef>(
  { extent, matters }: Pick<SupplementaryOrder, "extent"> & Readonly<{ matters: readonly ClauseRef[] }>,
  every: readonly T[],
): readonly T[] =>
  extent === "full" ? every : every.filter((clause) => matters.some((matter) => isSame(matter, clause)));

const UNHELD: readonly AuditStatus[] = [
  "foreseen",
  "team-proposed",
  "task-issued",
  "plan-issued",
  "plan-agreed",
];

/** Ordered and not begun: what it is for waits for it. */
export const awaited = (all: readonly Supplementary[]): Supplementary | null =>
  all.find(({ status }) => UNHELD.includes(status)) ?? null;

/** The one that is on site or has been, and whose report is not signed: what is judged now is judged in it. */
export const underWay = (all: readonly Supplementary[]): Supplementary | null =>
  all.findLast(({ status }) => status === "opened" || status === "closed") ?? null;
