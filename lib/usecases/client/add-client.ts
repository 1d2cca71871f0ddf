import { clientStore } from "@/lib/data/client-store";
import { addClientForm } from "@/lib/domain/client/client-forms";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";

/** Staff put a client on file themselves, confirmed by that. */
export const addClient = defineUseCase({
  name: "client.add",
  permission: "client:confirm",
  method: "POST",
  path: "/clients",
  input: addClientForm,
  async run(context, form) {
    if (await clientStore.isCreditCodeTaken(context.db, form.creditCode))
      return refused({ code: "credit-code-taken", field: "creditCode" });
    const id = await clientStore.create(context.db, { ...form, status: "confirmed", now: context.now });
    context.changed("client.added", { kind: "client", id, after: { ...form } });
    return accepted({ id });
  },
});
