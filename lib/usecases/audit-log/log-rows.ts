import { z } from "zod";
import { auditLogListStore } from "@/lib/data/audit-log-list-store";
import type { AuditLogForm } from "@/lib/domain/audit-log/log-form";
import type { Context } from "../framework/context";
import { tellEntry } from "./tell-entry";

const named = z.object({ number: z.string().nullish(), name: z.string().nullish() });

/** What an object was called by the change itself; the newer state first. */
const nameIn = (states: readonly unknown[]): string | null => {
  for (const state of states) {
    const { number, name } = named.safeParse(state).data ?? {};
    const said = [number, name].find((one) => one !== null && one !== undefined && one !== "");
    if (said !== undefined && said !== null) return said;
  }
  return null;
};

/** Rows of the log of the whole installation, as they are told, each with what its object is called. */
export const logRows = async ({ db }: Context, form: AuditLogForm, limit: number) => {
  const { rows, ...links } = await auditLogListStore.page(db, form, limit);
  const numbers = await auditLogListStore.caseNumbers(
    db,
    rows.flatMap(({ caseId }) => caseId ?? []),
  );
  const told = rows.map((row) => ({
    ...tellEntry(row),
    caseNumber: numbers.get(row.caseId ?? "") ?? null,
    name: nameIn([row.after, row.before]),
  }));
  return { ...links, rows: told };
};
