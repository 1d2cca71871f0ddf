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

export const openApplicationForm = z.object({
  clientId: id,
  scheme: z.string().max(40),
  /** Further systems to be audited together with it (11.1); of all of them the first of the register leads. */
  combinedWith: z.array(z.string().max(40)).max(10).default([]),
});

const inOrderOfRegister = (asked: readonly string[]) => schemeIds.filter((each) => asked.includes(each));

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
    const asked = [form.scheme, ...form.combinedWith];
    const unheld = asked.find((each) => !schemeIds.includes(each));
    const [scheme, ...combinedWith] = inOrderOfRegister(asked);
    if (unheld !== undefined || scheme === undefined)
      return refused({ code: "scheme-not-held", field: "scheme", facts: { scheme: unheld ?? "" } });
    const year = yearOf(context.today);
    const serial = await nextNumber(context.db.tx, `case-${year}`);
    const number = `${year}-${String(serial).padStart(4, "0")}`;
    const created = await caseStore.create(context.db, {
      clientId: client.id,
      scheme,
      combinedWith,
      number,
      applicant: await clientRecordStore.ofClient(context.db, client.id),
      today: context.today,
      now: context.now,
    });
    context.changed("application.opened", {
      caseId: created.id,
      kind: "case",
      id: created.id,
      after: { number, clientId: client.id, scheme, combinedWith },
    });
    return accepted({ id: created.id, number });
  },
});
