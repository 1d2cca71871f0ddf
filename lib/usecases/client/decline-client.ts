import { clientStore } from "@/lib/data/client-store";
import { declineClientForm } from "@/lib/domain/client/client-forms";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";
import { tellRegistrants } from "./tell-registrants";

/**
 * Staff turn a registration down, with the reason. It keeps no credit code from the organisation that really has it;
 * one that is confirmed after all takes up the code it named, if nobody else has by then.
 */
export const declineClient = defineUseCase({
  name: "client.decline",
  permission: "client:confirm",
  method: "POST",
  path: "/clients/{clientId}/refusal",
  input: declineClientForm,
  async run(context, form) {
    const client = await clientStore.head(context.db, form.clientId);
    if (client.status !== "awaiting-confirmation") return refused({ code: "client-not-waiting" });
    await clientStore.saveStatus(context.db, client.id, form.version, "declined", form.reason);
    const { creditCode } = client;
    if (creditCode !== null) await clientStore.giveUpCode(context.db, client.id, creditCode);
    await tellRegistrants(context, "client-declined", { ...client, reason: form.reason });
    context.changed("client.declined", {
      ...{ kind: "client", id: client.id },
      before: { status: client.status, creditCode },
      after: { status: "declined", creditCode: null, reason: form.reason },
    });
    return accepted({ version: form.version + 1 });
  },
});
