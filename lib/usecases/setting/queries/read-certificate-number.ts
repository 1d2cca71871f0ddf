import { z } from "zod";
import { lastNumber } from "@/lib/data/counter-store";
import { settingStore } from "@/lib/data/setting-store";
import {
  CERTIFICATE_NUMBER_SETTING,
  DEFAULT_CERTIFICATE_NUMBER,
  systemLetters,
} from "@/lib/domain/certificate/certificate-number-setting";
import { accepted } from "@/lib/domain/outcome";
import { keptBody } from "@/lib/domain/setting/body-form";
import { BODY_SETTING } from "@/lib/domain/setting/body-setting";
import { keptCertificateNumber } from "@/lib/domain/setting/certificate-number-form";
import { yearOf } from "@/rules/core/plain-date";
import { latestEdition, schemeIds } from "@/rules/schemes/registry";
import { certificateSerial } from "../../certificate/draw-number";
import { defineQuery } from "../../framework/define-use-case";

/** How certificates are numbered, and what the next number is made of. */
export const readCertificateNumber = defineQuery({
  name: "setting.read-certificate-number",
  permission: "setting:write",
  path: "/settings/certificate-number",
  input: z.object({}),
  async run({ db, today }) {
    const { tx } = db;
    const kept = await settingStore.read(tx, CERTIFICATE_NUMBER_SETTING, keptCertificateNumber);
    const body = await settingStore.read(tx, BODY_SETTING, keptBody);
    const { version, ...setting } = kept ?? { ...DEFAULT_CERTIFICATE_NUMBER, version: 0 };
    const year = yearOf(today);
    const schemes = schemeIds.map((scheme) => ({
      scheme,
      proposed: latestEdition(scheme).certificateLetters,
    }));
    return accepted({
      version,
      number: {
        ...setting,
        systems: schemes.map(({ scheme }) => ({ item: scheme, letters: systemLetters(setting, scheme, "") })),
      },
      schemes,
      /** bodyDigits is null until the body has said who it is. */
      next: {
        bodyDigits: body?.approvalDigits ?? null,
        year,
        serial: (await lastNumber(tx, certificateSerial(year))) + 1,
      },
    });
  },
});
