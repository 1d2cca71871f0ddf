import { z } from "zod";
import { optionalLine } from "../fields";
import { AUDIT_STATUSES } from "./audit-machine";

/** "": audits that still ask for work, neither reported nor abandoned. */
const AUDIT_LIST_STATUSES = ["", "any", ...AUDIT_STATUSES] as const;

/** How the list of audits is asked for; `after` is "<first day or nothing> <id>" of the last audit shown. */
export const auditListForm = z.object({
  person: optionalLine(100),
  month: z
    .string()
    .regex(/^(\d{4}-(0[1-9]|1[0-2]))?$/u)
    .default(""),
  status: z.enum(AUDIT_LIST_STATUSES).default(""),
  after: z
    .string()
    .regex(/^((\d{4}-\d{2}-\d{2})? [0-9a-f-]{36})?$/u)
    .default(""),
});

export type AuditListForm = z.output<typeof auditListForm>;
