import { z } from "zod";
import { isPlainDate } from "@/rules/core/plain-date";
import { optionalLine } from "../fields";
import { AUDIT_STATUSES } from "./audit-machine";

/** "": audits that still ask for work, neither reported nor abandoned. */
const AUDIT_LIST_STATUSES = ["", "any", ...AUDIT_STATUSES] as const;

const isKey = (key: string): boolean => {
  const [day = "", id = "", ...more] = key.split(" ");
  return (day === "" || isPlainDate(day)) && z.uuid().safeParse(id).success && more.length === 0;
};

/** How the list of audits is asked for; `after` is "<first day or nothing> <id>" of the last audit shown. */
export const auditListForm = z.object({
  person: optionalLine(100),
  month: z
    .string()
    .regex(/^(20\d{2}-(0[1-9]|1[0-2]))?$/u)
    .default(""),
  status: z.enum(AUDIT_LIST_STATUSES).default(""),
  after: z
    .string()
    .max(60)
    .refine((key) => key === "" || isKey(key), { params: { code: "wrong-format" } })
    .default(""),
});

export type AuditListForm = z.output<typeof auditListForm>;
