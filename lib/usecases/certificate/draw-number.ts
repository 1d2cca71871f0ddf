import { nextNumber } from "@/lib/data/counter-store";
import { settingStore } from "@/lib/data/setting-store";
import {
  CERTIFICATE_NUMBER_SETTING,
  certificateNumber,
  certificateNumberSetting,
  DEFAULT_CERTIFICATE_NUMBER,
} from "@/lib/domain/certificate/certificate-number";
import { yearOf } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { Context } from "../framework/context";

type Asked = Readonly<{ rules: SchemeRules; bodyDigits: string; cycle: number; effectivePersonnel: number }>;

/**
 * Draws the next certificate number of the year. The serial's row stays locked until the commit, and an issue
 * that fails gives its number back: no gap and no duplicate.
 */
export const drawCertificateNumber = async (
  { db, today }: Pick<Context, "db" | "today">,
  { rules, ...facts }: Asked,
): Promise<string> => {
  const { tx } = db;
  const kept = await settingStore.read(tx, CERTIFICATE_NUMBER_SETTING, certificateNumberSetting);
  const setting = kept ?? DEFAULT_CERTIFICATE_NUMBER;
  const year = yearOf(today);
  return certificateNumber(setting, {
    ...facts,
    year,
    system: setting.systems[rules.scheme] ?? rules.certificateLetters,
    serial: await nextNumber(tx, `certificate-${year}`),
  });
};
