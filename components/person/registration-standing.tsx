import { useTranslations } from "next-intl";
import { Status } from "@/components/ui/status";
import { registrationStanding } from "@/lib/domain/person/registration-standing";
import type { PlainDate } from "@/rules/core/plain-date";

const TONES = { "to-come": "neutral", valid: "ok", lapsing: "warn", lapsed: "bad" } as const;

type Registration = Readonly<{
  number: string;
  system: string;
  status: "formal" | "intern";
  validFrom: PlainDate;
  validTo: PlainDate;
}>;

type LineProps = Readonly<{ registration: Registration; today: PlainDate }>;

/** One registration in a line: register, grade, until when, and how it stands today. */
export function RegistrationLine({ registration, today }: LineProps) {
  const t = useTranslations("person");
  const standing = registrationStanding(registration, today);
  return (
    <span className="flex flex-wrap items-baseline gap-x-3">
      <span>
        {registration.system} {t(`registrationStatus.${registration.status}`)}
      </span>
      <span className="text-muted">{t("until", { date: registration.validTo })}</span>
      <Status tone={TONES[standing]}>{t(`standing.${standing}`)}</Status>
    </span>
  );
}
