import type { z } from "zod";
import { id, optionalLine } from "../fields";
import { dayFilter, listForm } from "../list/list-form";

/** How the history of one case is asked for: `actor` by a part of the name. */
export const caseHistoryForm = listForm(
  ["at"],
  { sort: "at", direction: "desc" },
  { caseId: id, actor: optionalLine(120), from: dayFilter, to: dayFilter },
);

export type CaseHistoryForm = z.output<typeof caseHistoryForm>;

/** How the log is asked for: `event` by its beginning, `actor` by a part of the name, the others exactly. */
export const auditLogForm = listForm(
  ["at", "who", "what", "object"],
  { sort: "at", direction: "desc" },
  {
    event: optionalLine(80),
    actor: optionalLine(120),
    caseNumber: optionalLine(60),
    subjectId: optionalLine(80),
    from: dayFilter,
    to: dayFilter,
  },
);

export type AuditLogForm = z.output<typeof auditLogForm>;
