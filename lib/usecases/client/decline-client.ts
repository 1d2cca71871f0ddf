import { clientStore } from "@/lib/data/client-store";
import { declineClientForm } from "@/lib/domain/client/client-forms";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";
import { tellRegistrants } from "./tell-registrants";

/** Staff turn a registration down, with the reason. */
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
    await tellRegistrants(context, "client-declined", { ...client, reason: form.reason });
    context.changed("client.declined", { kind: "client", id: client.id, after: { reason: form.reason } });
    return accepted({ version: form.version + 1 });
  },
});
