import { z } from "zod";
import { bodyLogoStore } from "@/lib/data/body-logo-store";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";

/** The mark of the body and those before it, the newest first. */
export const readBodyLogo = defineQuery({
  name: "body-logo.read",
  permission: "setting:write",
  path: "/settings/logo",
  input: z.object({}),
  async run({ db }) {
    const logos = await bodyLogoStore.all(db);
    return accepted({ version: logos[0]?.number ?? 0, logos });
  },
});
