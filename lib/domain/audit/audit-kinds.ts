import { z } from "zod";

/** Kinds of audit, in the order of the three years (6.1, 6.8); special and supplementary come between. */
export const AUDIT_KINDS = [
  "stage1",
  "stage2",
  "surveillance",
  "recertification",
  "special",
  "supplementary",
] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

export const isAuditKind = (value: string): value is AuditKind => AUDIT_KINDS.some((kind) => kind === value);

export const AUDIT_METHODS = ["on-site", "off-site", "remote", "mixed"] as const;
export const auditMethod = z.enum(AUDIT_METHODS);
export type AuditMethod = z.output<typeof auditMethod>;

export const isAuditMethod = (value: string): value is AuditMethod =>
  AUDIT_METHODS.some((method) => method === value);
