import { StaleError } from "@/lib/data/errors";
import { settingStore } from "@/lib/data/setting-store";
import { accepted } from "@/lib/domain/outcome";
import { bodyForm, keptBody } from "@/lib/domain/setting/body-form";
import { BODY_SETTING } from "@/lib/domain/setting/body-setting";
import { defineUseCase } from "../framework/define-use-case";

/** What the body's documents say of it from now on; documents issued before keep what they said. */
export const saveBody = defineUseCase({
  name: "setting.save-body",
  permission: "setting:write",
  method: "PUT",
  path: "/settings/body",
  input: bodyForm,
  async run(context, form) {
    const { tx } = context.db;
    await settingStore.lock(tx, BODY_SETTING);
    const kept = await settingStore.read(tx, BODY_SETTING, keptBody);
    const { version = 0, ...before } = kept ?? {};
    if (version !== form.version) throw new StaleError("setting", version, { body: before });
    await settingStore.save(tx, BODY_SETTING, { ...form.body, version: version + 1 });
    context.changed("setting.body-saved", {
      kind: "setting",
      id: BODY_SETTING,
      before: kept === null ? null : before,
      after: form.body,
    });
    return accepted({ version: version + 1 });
  },
});
