import { z } from "zod";
import { optionalLine } from "../fields";
import { listForm } from "../list/list-form";
import { AUDIT_KINDS } from "./audit-kinds";
import { AUDIT_STATUSES } from "./audit-machine";

/** "": audits that still ask for work, neither reported nor abandoned. */
const AUDIT_LIST_STATUSES = ["", "any", ...AUDIT_STATUSES] as const;

/** By the days left to the hard limit: over, within 30 days, within 90; what is over is within both. */
const LIMIT_FILTERS = ["", "overdue", "month", "quarter"] as const;

/** How the list of audits is asked for; `month` is "2026-06", `person` a part of a name in the team. */
export const auditListForm = listForm(
  ["days", "kind", "case", "client", "determined", "status", "team", "limit"],
  { sort: "days", direction: "asc" },
  {
    q: optionalLine(100),
    person: optionalLine(100),
    kind: z.enum(["", ...AUDIT_KINDS]).default(""),
    month: z
      .string()
      .regex(/^(20\d{2}-(0[1-9]|1[0-2]))?$/u)
      .default(""),
    status: z.enum(AUDIT_LIST_STATUSES).default(""),
    limit: z.enum(LIMIT_FILTERS).default(""),
  },
);

export type AuditListForm = z.output<typeof auditListForm>;
