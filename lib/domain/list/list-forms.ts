import type { z } from "zod";
import { userListForm } from "../account/user-list-form";
import { auditLogForm } from "../audit-log/log-form";
import { auditListForm } from "../audit/audit-list-form";
import { caseListForm } from "../case/case-list-form";
import { clientListForm } from "../client/client-list-form";
import { importListForm } from "../import/import-list-form";
import { mailListForm } from "../mailbox/mail-list-form";
import { nonconformityBoardForm } from "../nonconformity/nonconformity-board-form";
import { personListForm } from "../person/person-list-form";

/** The lists whose filters can be kept and whose rows can be exported. */
export const LIST_NAMES = [
  "cases",
  "audits",
  "nonconformities",
  "clients",
  "people",
  "users",
  "log",
  "imports",
  "mailbox",
] as const;

export type ListName = (typeof LIST_NAMES)[number];

export const LIST_FORMS = {
  cases: caseListForm,
  audits: auditListForm,
  nonconformities: nonconformityBoardForm,
  clients: clientListForm,
  people: personListForm,
  users: userListForm,
  log: auditLogForm,
  imports: importListForm,
  mailbox: mailListForm,
} as const satisfies Readonly<Record<ListName, z.ZodType<Readonly<Record<string, string>>>>>;
