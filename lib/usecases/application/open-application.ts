import { z } from "zod";
import { caseStore } from "@/lib/data/case-store";
import { clientRecordStore } from "@/lib/data/client-record-store";
import { clientStore } from "@/lib/data/client-store";
import { nextNumber } from "@/lib/data/counter-store";
import { id } from "@/lib/domain/fields";
import { accepted, refused } from "@/lib/domain/outcome";
import { schemeIds } from "@/rules/schemes/registry";
import { yearOf } from "@/rules/core/plain-date";
import { defineUseCase } from "../framework/define-use-case";

export const openApplicationForm = z.object({ clientId: id, scheme: z.string().max(40) });

/** Opens a case for a confirmed client; its application starts from what is on record of the organisation (5.2). */
export const openApplication = defineUseCase({
  name: "application.open",
  permission: "application:write",
  method: "POST",
  path: "/cases",
  input: openApplicationForm,
  async run(context, form) {
    const client = await clientStore.head(context.db, form.clientId);
    if (client.status !== "confirmed")
      return refused({ code: "client-not-confirmed", facts: { client: client.name } });
    if (!schemeIds.includes(form.scheme))
      return refused({ code: "scheme-not-held", field: "scheme", facts: { scheme: form.scheme } });
    const year = yearOf(context.today);
    const serial = await nextNumber(context.db.tx, `case-${year}`);
    const number = `${year}-${String(serial).padStart(4, "0")}`;
    const created = await caseStore.create(context.db, {
      ...form,
      number,
      applicant: await clientRecordStore.ofClient(context.db, client.id),
      today: context.today,
      now: context.now,
    });
    context.changed("application.opened", {
      caseId: created.id,
      kind: "case",
      id: created.id,
      after: { number, ...form },
    });
    return accepted({ id: created.id, number });
  },
});
