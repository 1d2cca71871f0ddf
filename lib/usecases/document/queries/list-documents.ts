import { z } from "zod";
import { documentStore } from "@/lib/data/document-store";
import { caseStore } from "@/lib/data/case-store";
import { permissionScope } from "@/lib/domain/access/can";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";

/** Every official document of a case, superseded ones marked; a client reads those meant for it. */
export const listDocuments = defineQuery({
  name: "document.list",
  permission: "case:read",
  path: "/cases/{caseId}/documents",
  input: z.object({ caseId: id }),
  async run({ db, actor }, form) {
    const head = await caseStore.head(db, form.caseId);
    return accepted({
      documents: await documentStore.ofCase(db, head.id),
      mayTakeDossier: permissionScope(actor, "dossier:issue").ok,
    });
  },
});
