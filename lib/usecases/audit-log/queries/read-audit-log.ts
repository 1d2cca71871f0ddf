import { auditLogStore } from "@/lib/data/audit-log-store";
import { auditLogForm } from "@/lib/domain/audit-log/log-form";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";
import { tellPage } from "../tell-entry";

const PAGE = 100;

/** The log of the whole installation, newest first. */
export const readAuditLog = defineQuery({
  name: "audit-log.read",
  permission: "audit-log:read",
  path: "/audit-log",
  input: auditLogForm,
  async run({ db }, { before, ...filter }) {
    return accepted(tellPage(await auditLogStore.all(db, filter, { before, limit: PAGE + 1 }), PAGE));
  },
});
