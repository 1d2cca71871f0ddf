import { auditLogListStore } from "@/lib/data/audit-log-list-store";
import type { AuditLogForm } from "@/lib/domain/audit-log/log-form";
import type { Context } from "../framework/context";
import { tellEntry } from "./tell-entry";

/** Rows of the log of the whole installation, as they are told. */
export const logRows = async ({ db }: Context, form: AuditLogForm, limit: number) => {
  const { rows, ...links } = await auditLogListStore.page(db, form, limit);
  return { ...links, rows: rows.map(tellEntry) };
};
