import { z } from "zod";
import { certificateNumberSetting } from "../certificate/certificate-number-setting";

const version = z.number().int().min(0).max(2_000_000_000);

/** How numbers are made, with the version it was opened at; 0: the default, nothing was kept before. */
export const certificateNumberForm = z.object({ version, number: certificateNumberSetting });

/** As kept: the setting beside its version. */
export const keptCertificateNumber = certificateNumberSetting.safeExtend({ version: version.default(0) });
