import { z } from "zod";
import { bodyLogoStore } from "@/lib/data/body-logo-store";
import { NotFoundError } from "@/lib/data/errors";
import { accepted } from "@/lib/domain/outcome";
import { fileStore } from "@/lib/storage/file-store";
import { defineQuery } from "../../framework/define-use-case";

/** One of the body's marks, by its number. */
export const downloadBodyLogo = defineQuery({
  name: "body-logo.download",
  permission: "setting:write",
  path: "/settings/logo/{number}/file",
  input: z.object({ number: z.coerce.number().int().min(1).max(2_000_000_000) }),
  async run({ db }, { number }) {
    const logo = (await bodyLogoStore.all(db)).find((one) => one.number === number);
    if (logo === undefined || logo.file === null) throw new NotFoundError("logo");
    const { sha256, name, type } = logo.file;
    return accepted({ bytes: await fileStore.get(sha256), name, type });
  },
});
