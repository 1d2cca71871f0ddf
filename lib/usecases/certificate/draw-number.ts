import { certificateStore } from "@/lib/data/certificate-store";
import { nextNumber } from "@/lib/data/counter-store";
import { settingStore } from "@/lib/data/setting-store";
import { certificateNumber } from "@/lib/domain/certificate/certificate-number";
import {
  CERTIFICATE_NUMBER_SETTING,
  certificateNumberSetting,
  DEFAULT_CERTIFICATE_NUMBER,
  systemLetters,
} from "@/lib/domain/certificate/certificate-number-setting";
import { yearOf } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { Context } from "../framework/context";

type Asked = Readonly<{ rules: SchemeRules; bodyDigits: string; cycle: number; effectivePersonnel: number }>;

/** One serial a year for all schemes and patterns: a change of pattern does not begin it anew. */
export const certificateSerial = (year: number): string => `certificate-${year}`;

/**
 * Draws the next certificate number of the year. The serial's row stays locked until the commit, and an issue
 * that fails gives its number back: no gap and no duplicate. A number that a certificate made by another pattern
 * or brought along already carries is passed over.
 */
export const drawCertificateNumber = async (
  { db, today }: Pick<Context, "db" | "today">,
  { rules, ...facts }: Asked,
): Promise<string> => {
  const { tx } = db;
  const kept = await settingStore.read(tx, CERTIFICATE_NUMBER_SETTING, certificateNumberSetting);
  const setting = kept ?? DEFAULT_CERTIFICATE_NUMBER;
  const year = yearOf(today);
  const system = systemLetters(setting, rules.scheme, rules.certificateLetters);
  const draw = async () =>
    certificateNumber(setting, {
      ...facts,
      year,
      system,
      serial: await nextNumber(tx, certificateSerial(year)),
    });
  let number = await draw();
  while (await certificateStore.isNumberTaken(db, number)) number = await draw();
  return number;
};
