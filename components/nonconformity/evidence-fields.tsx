"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DateField, TextAreaField } from "@/components/forms/fields";
import { FileField } from "@/components/forms/file-field";

type Props = Readonly<{
  today: string;
  optional?: boolean;
  evidenceHint?: ReactNode;
  /** The day was accepted with the other dates and stays. */
  isDayHeld?: boolean;
}>;

/** When it was carried out, and what shows it. */
export function EvidenceFields({ today, optional, evidenceHint, isDayHeld }: Props) {
  const t = useTranslations("nonconformity.answer");
  return (
    <>
      <DateField
        name="completedOn"
        label={t("completedOn")}
        max={today}
        optional={optional}
        readOnly={isDayHeld}
        hint={isDayHeld === true ? t("standsAccepted") : undefined}
      />
      <TextAreaField name="evidenceText" label={t("evidenceText")} rows={2} optional hint={evidenceHint} />
      <FileField name="evidenceFileIds" label={t("evidenceFiles")} multiple optional />
    </>
  );
}
