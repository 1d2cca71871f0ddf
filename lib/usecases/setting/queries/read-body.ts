import { z } from "zod";
import { settingStore } from "@/lib/data/setting-store";
import { accepted } from "@/lib/domain/outcome";
import { keptBody } from "@/lib/domain/setting/body-form";
import { BODY_SETTING, bodySetting } from "@/lib/domain/setting/body-setting";
import { defineQuery } from "../../framework/define-use-case";

/** The settings of the body for those who keep them; `body` is null until they are first saved. */
export const readBody = defineQuery({
  name: "setting.read-body",
  permission: "setting:write",
  path: "/settings/body",
  input: z.object({}),
  async run({ db }) {
    const kept = await settingStore.read(db.tx, BODY_SETTING, keptBody);
    return accepted({ version: kept?.version ?? 0, body: kept === null ? null : bodySetting.parse(kept) });
  },
});
