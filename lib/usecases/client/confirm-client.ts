import { clientStore } from "@/lib/data/client-store";
import { confirmClientForm } from "@/lib/domain/client/client-forms";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";
import { tellRegistrants } from "./tell-registrants";

/**
 * Staff confirm a registered organisation; from then on it can apply. One that named the credit code of another
 * client is not confirmed while that client holds it: it is declined, and whoever really works there is invited as a
 * user of that client.
 */
export const confirmClient = defineUseCase({
  name: "client.confirm",
  permission: "client:confirm",
  method: "POST",
  path: "/clients/{clientId}/confirmation",
  input: confirmClientForm,
  async run(context, form) {
    const client = await clientStore.head(context.db, form.clientId);
    if (client.status === "confirmed") return refused({ code: "client-already-confirmed" });
    const { claimedCreditCode } = client;
    if (claimedCreditCode !== null && (await clientStore.isCreditCodeTaken(context.db, claimedCreditCode))) {
      const holder = await clientStore.holderOf(context.db, claimedCreditCode);
      return refused({ code: "claimed-code-of-another", facts: { client: holder?.name ?? "" } });
    }
    await clientStore.saveStatus(context.db, client.id, form.version, "confirmed", null);
    if (claimedCreditCode !== null)
      await clientStore.takeClaimedCode(context.db, client.id, claimedCreditCode);
    await tellRegistrants(context, "client-confirmed", { ...client, reason: "" });
    const { status, creditCode } = client;
    context.changed("client.confirmed", {
      ...{ kind: "client", id: client.id },
      before: { status, creditCode },
      after: { status: "confirmed", creditCode: claimedCreditCode ?? creditCode },
    });
    return accepted({ version: form.version + 1 });
  },
});
