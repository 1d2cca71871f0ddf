import { z } from "zod";
import { storedFileStore } from "@/lib/data/stored-file-store";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { fileStore } from "@/lib/storage/file-store";
import { defineQuery } from "../framework/define-use-case";

/** The bytes of a file the actor may read. */
export const readFile = defineQuery({
  name: "file.read",
  permission: "case:read",
  path: "/files/{fileId}",
  input: z.object({ fileId: id }),
  async run(context, form) {
    const file = await storedFileStore.forReading(context.db, form.fileId, context.actor);
    return accepted({ ...file, bytes: await fileStore.get(file.sha256) });
  },
});
