import { auditListStore } from "@/lib/data/audit-list-store";
import type { AuditListForm } from "@/lib/domain/audit/audit-list-form";
import { teamShown } from "@/lib/domain/audit/team-shown";
import type { Context } from "../framework/context";

/** Neither filter nor order may tell a client who is in a team before the names are sent. */
export const auditsAsked = ({ actor }: Context, form: AuditListForm): AuditListForm =>
  actor.clientId === null ? form : { ...form, person: "", sort: form.sort === "team" ? "days" : form.sort };

/** Rows of the list of audits. */
export const auditRows = async (context: Context, form: AuditListForm, limit: number) => {
  const asked = { form: auditsAsked(context, form), today: context.today };
  const page = await auditListStore.page(context.db, asked, limit);
  const isClient = context.actor.clientId !== null;
  return { ...page, rows: page.rows.map((row) => teamShown(row, isClient)) };
};
