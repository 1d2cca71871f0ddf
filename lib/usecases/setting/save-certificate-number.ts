import { StaleError } from "@/lib/data/errors";
import { settingStore } from "@/lib/data/setting-store";
import {
  CERTIFICATE_NUMBER_SETTING,
  DEFAULT_CERTIFICATE_NUMBER,
} from "@/lib/domain/certificate/certificate-number-setting";
import { accepted } from "@/lib/domain/outcome";
import { certificateNumberForm, keptCertificateNumber } from "@/lib/domain/setting/certificate-number-form";
import { defineUseCase } from "../framework/define-use-case";

/** How certificates are numbered from the next one on; those issued keep their numbers, and the serial goes on. */
export const saveCertificateNumber = defineUseCase({
  name: "setting.save-certificate-number",
  permission: "setting:write",
  method: "PUT",
  path: "/settings/certificate-number",
  input: certificateNumberForm,
  async run(context, { version: opened, number }) {
    const { tx } = context.db;
    await settingStore.lock(tx, CERTIFICATE_NUMBER_SETTING);
    const kept = await settingStore.read(tx, CERTIFICATE_NUMBER_SETTING, keptCertificateNumber);
    const { version, ...before } = kept ?? { ...DEFAULT_CERTIFICATE_NUMBER, version: 0 };
    if (version !== opened) throw new StaleError("setting", version, { number: before });
    await settingStore.save(tx, CERTIFICATE_NUMBER_SETTING, { ...number, version: version + 1 });
    context.changed("setting.certificate-number-saved", {
      kind: "setting",
      id: CERTIFICATE_NUMBER_SETTING,
      before,
      after: number,
    });
    return accepted({ version: version + 1 });
  },
});
