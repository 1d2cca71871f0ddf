"use client";

import { useTranslations } from "next-intl";
import { DateField, TextAreaField } from "@/components/forms/fields";
import { FileField } from "@/components/forms/file-field";

type Props = Readonly<{
  today: string;
  optional?: boolean;
  evidenceHint?: string | undefined;
}>;

/** When it was carried out, and what shows it. */
export function EvidenceFields({ today, optional, evidenceHint }: Props) {
  const t = useTranslations("nonconformity.answer");
  return (
    <>
      <DateField name="completedOn" label={t("completedOn")} max={today} optional={optional} />
      <TextAreaField name="evidenceText" label={t("evidenceText")} rows={2} optional hint={evidenceHint} />
      <FileField name="evidenceFileIds" label={t("evidenceFiles")} multiple optional />
    </>
  );
}
