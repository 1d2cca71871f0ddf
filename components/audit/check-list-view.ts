import type { CheckListRow } from "@/lib/domain/audit/check-list";
import type { PlainDate } from "@/rules/core/plain-date";

/** What every row of a check list knows of the list. */
export type CheckListView = Readonly<{
  ids: Readonly<{ caseId: string; auditId: string }>;
  rows: readonly CheckListRow[];
  team: readonly Readonly<{ personId: string; name: string }>[];
  units: readonly string[];
  /** Sites of the plan beside the client's own address; none: there is nothing to choose. */
  sites: readonly Readonly<{ id: string; name: string }>[];
  personId: string | null;
  mayWrite: boolean;
  mayEditAll: boolean;
  /** The closing meeting was held: what was noted before it is corrected, not written over (5.5.9.2). */
  isClosed: boolean;
  today: PlainDate;
  locale: string;
}>;
