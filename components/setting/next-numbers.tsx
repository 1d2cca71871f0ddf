"use client";

import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { certificateNumber } from "@/lib/domain/certificate/certificate-number";
import { certificateNumberSetting, systemLetters } from "@/lib/domain/certificate/certificate-number-setting";

export type NumberSource = Readonly<{
  schemes: readonly Readonly<{ scheme: string; proposed: string }>[];
  next: Readonly<{ bodyDigits: string | null; year: number; serial: number }>;
}>;

/** Stands for the body's digits until they are known. */
const UNKNOWN_DIGITS = "000";

/** The next number of each scheme under what the form holds at this moment, for the smallest client. */
export function NextNumbers({ source: { schemes, next } }: Readonly<{ source: NumberSource }>) {
  const t = useTranslations("settings.number");
  const typed: unknown = useWatch({ name: "number" });
  const setting = certificateNumberSetting.safeParse(typed);
  return (
    <section aria-live="polite" aria-label={t("next")} className="border-y border-line py-3">
      <p className="font-medium">{t("next")}</p>
      {setting.success ? (
        <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
          {schemes.map(({ scheme, proposed }) => (
            <div key={scheme} className="contents">
              <dt className="text-muted">{scheme}</dt>
              <dd className="font-mono break-all">
                {certificateNumber(setting.data, {
                  ...{ year: next.year, serial: next.serial, cycle: 0, effectivePersonnel: 1 },
                  bodyDigits: next.bodyDigits ?? UNKNOWN_DIGITS,
                  system: systemLetters(setting.data, scheme, proposed),
                })}
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="mt-1 text-muted">{t("noNext")}</p>
      )}
      {next.bodyDigits === null && <p className="mt-1 text-sm text-muted">{t("digitsUnknown")}</p>}
    </section>
  );
}
