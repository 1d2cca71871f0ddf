import { z } from "zod";
import { applicationStore } from "@/lib/data/application-store";
import { caseStore } from "@/lib/data/case-store";
import { storedFileStore } from "@/lib/data/stored-file-store";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";

/** One submitted version as it was frozen (5.2). */
export const readApplicationVersion = defineQuery({
  name: "application.read-version",
  permission: "case:read",
  path: "/cases/{caseId}/application/versions/{number}",
  input: z.object({ caseId: id, number: z.coerce.number().int().min(1).max(10_000) }),
  async run({ db }, form) {
    const head = await caseStore.head(db, form.caseId);
    const version = await applicationStore.version(db, head.id, form.number);
    const fileIds = version.content.documents.map((document) => document.fileId);
    return accepted({ ...version, files: await storedFileStore.ofCase(db, head.id, fileIds) });
  },
});
