import type { Notice } from "@/rules/core/answer";

/** Where in the facts a refusal or a warning is mended or answered, by its code. */
const FIELDS: Readonly<Record<string, string>> = {
  "edition-not-held": "edition",
  "category-missing": "category",
  "coefficient-out-of-range": "coefficient",
  "site-days-out-of-range": "siteDays",
  "stage1-out-of-range": "stage1",
  "manual-days-out-of-range": "manualDays.days",
  "approver-missing": "manualDays.approver",
  "past-the-table": "manualDays.days",
  "manual-days-unused": "manualDays.days",
  "on-site-share-low": "stage1OnSite",
  "minimum-only": "audit",
  "proved-effective-statement-needed": "provedEffective",
  "calendar-unpublished": "from",
  "recertification-too-late": "decidedOn",
  "must-be-major": "grade",
  "must-be-nonconformity": "grade",
  "minors-need-decision": "reason",
  "minors-on-process": "minorsOnProcess",
};

/** Codes that belong to one row of a list, and the cell of it; without a row, the list. */
const CELLS: Readonly<Record<string, readonly [list: string, cell: string]>> = {
  "reason-missing": ["adjustments", "reason"],
  "no-people": ["personnel", "count"],
  "reduction-over-limit": ["adjustments", "reduction"],
  "reduction-out-of-range": ["sites", "reduction"],
};

const ROW = /^(\w+)\[(\d+)\]$/u;

/** "sites[2]" as a path of the form: sites.2. */
const rowOf = (of: unknown): string | null => {
  const named = String(of);
  return ROW.test(named) ? named.replace(ROW, "$1.$2") : null;
};

/** The path of the fact a notice is about; null where it is about all of them. */
export const fieldOfNotice = ({ code, facts }: Pick<Notice, "code" | "facts">): string | null => {
  const cell = CELLS[code];
  if (cell === undefined) return FIELDS[code] ?? null;
  const row = rowOf(facts["of"]);
  if (row !== null) return `${row}.${cell[1]}`;
  return facts["of"] === "manualDays" ? "manualDays.reason" : cell[0];
};
