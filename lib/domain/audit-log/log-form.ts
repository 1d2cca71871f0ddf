import { z } from "zod";
import { id } from "../fields";

/** A row's number as it stands in an address; nothing: from the newest row on. */
const before = z
  .string()
  .regex(/^\d{0,18}$/)
  .optional()
  .transform((value) => (value === undefined || value === "" ? null : BigInt(value)));

const filter = (limit: number) =>
  z
    .string()
    .max(limit)
    .regex(/^[^\u0000]*$/)
    .optional()
    .transform((value) => (value?.trim() === "" ? undefined : value?.trim()));

export const caseHistoryForm = z.object({ caseId: id, before });

export const auditLogForm = z.object({
  before,
  event: filter(80),
  actor: filter(120),
  caseNumber: filter(60),
  subjectId: filter(80),
});
