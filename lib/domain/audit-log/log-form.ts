import { z } from "zod";
import { id, optionalLine } from "../fields";
import { dayFilter, listForm } from "../list/list-form";

/** A row's number as it stands in an address; nothing: from the newest row on. */
const before = z
  .string()
  .regex(/^\d{0,18}$/)
  .optional()
  .transform((value) => (value === undefined || value === "" ? null : BigInt(value)));

export const caseHistoryForm = z.object({ caseId: id, before });

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
